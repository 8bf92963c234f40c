// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/sortorder.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace sled {

/// Sorts events in the background; of several requests only the newest is answered.
class EventSorter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventSorter)

public:
    explicit EventSorter(QObject *parent = nullptr);
    ~EventSorter() override; ///< Stops the sort in hand and waits for it.

    void request(SortInput input, SortOrder order);
    void cancel(); ///< No request made so far will be answered.

    [[nodiscard]] bool isBusy() const { return m_next.has_value() || m_isWanted; }
    [[nodiscard]] qint64 lastDurationMs() const { return m_lastDurationMs; }

Q_SIGNALS:
    void sorted(const std::vector<sled::EventIndex> &order);

private:
    struct Request {
        SortInput input;
        SortOrder order;
    };
    using Answer = std::shared_ptr<const std::vector<EventIndex>>; ///< Null: stopped.

    void start();
    void finish();

    std::optional<Request> m_next; ///< Waits until the sort in hand has stopped.
    bool m_isWanted = false;       ///< Somebody waits for the sort in hand.
    std::stop_source m_stop;
    QElapsedTimer m_timer;
    qint64 m_lastDurationMs = 0;
    QFutureWatcher<Answer> m_watcher;
};

} // namespace sled
