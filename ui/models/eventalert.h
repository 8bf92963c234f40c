// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eventfilter.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <utility>
#include <vector>

namespace sled {

/// Tells of events that come live and pass a filter: of the first at once, of those that follow
/// at most every so often, with their count.
///
/// An event is judged once, by what is known of it when it comes: a filter that asks for verified
/// events finds those that were checked by then.
class EventAlert final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventAlert)

public:
    static constexpr std::chrono::milliseconds kPause{10'000}; ///< Between two that are told.

    explicit EventAlert(QObject *parent = nullptr, std::chrono::milliseconds pause = kPause);

    /// Starts over on \a history, with the filter in force; null: on nothing.
    void setHistory(const History *history);
    /// Puts \a filter in force for what comes from now on; an empty one tells of nothing.
    /// \return as compileFilter(): then the former one stays in force.
    FilterResult<void> setFilter(const Filter &filter);
    void takeIn(EventIndex first, EventIndex end); ///< These have come live; half-open.

Q_SIGNALS:
    /// \a count events passed since the last time, and \a newest is the last of them.
    void matched(qint64 count, sled::EventIndex newest);
    /// The filter in force cannot be judged by, so nothing is told until another one is set.
    void failed(const sled::FilterError &error);

private:
    void judge();
    void tell();

    EventFilter m_filter;
    std::vector<std::pair<std::size_t, std::size_t>> m_unjudged; ///< Ranges of events.
    qint64 m_untold = 0;
    EventIndex m_newest{};
    QTimer m_pause; ///< Runs while nothing is told.
};

} // namespace sled
