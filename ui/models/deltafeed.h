// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/query/predecessors.h"
#include "ui/models/newestjob.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace sled {

/// How long after its predecessors each event came, found in the background once somebody wants
/// to see it.
class DeltaFeed final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeltaFeed)

public:
    static constexpr std::chrono::milliseconds kGather{300};

    explicit DeltaFeed(QObject *parent = nullptr);

    void setHistory(const History *history); ///< Must outlive its use here; null: none.
    void setWanted(bool isWanted);
    void refresh(); ///< The history has more events.
    [[nodiscard]] bool isBusy() const { return m_gather.isActive() || m_job.isBusy(); }

    /// Seconds since the event of the same story or sled before; nothing for the first one,
    /// for an event without a time, and as long as it is not found.
    [[nodiscard]] std::optional<double> sinceInStory(EventIndex event) const;
    [[nodiscard]] std::optional<double> sinceInSled(EventIndex event) const;

Q_SIGNALS:
    void changed();

private:
    using Answer = std::shared_ptr<const Predecessors>; ///< Null: stopped.

    void look();
    [[nodiscard]] std::optional<double> since(const std::vector<EventIndex> &before,
                                              EventIndex event) const;

    const History *m_history = nullptr;
    bool m_isWanted = false;
    Answer m_found;
    QTimer m_gather;
    NewestJob<Answer> m_job; // last member: stops before anything else goes away
};

/// Seconds from \a earlier to \a later, or nothing if one of them has no time.
[[nodiscard]] std::optional<double> secondsBetween(const EventColumns &events, EventIndex earlier,
                                                   EventIndex later);

} // namespace sled
