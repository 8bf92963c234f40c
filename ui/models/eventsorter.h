// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/sortorder.h"
#include "ui/models/newestjob.h"

#include <QObject>

#include <memory>
#include <vector>

namespace sled {

/// Sorts events in the background; of several requests only the newest is answered.
class EventSorter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventSorter)

public:
    explicit EventSorter(QObject *parent = nullptr);
    ~EventSorter() override = default; ///< Stops the sort in hand and waits for it.

    void request(SortInput input, SortOrder order);
    void cancel() { m_job.cancel(); } ///< No request made so far will be answered.

    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }
    [[nodiscard]] qint64 lastDurationMs() const { return m_lastDurationMs; }

Q_SIGNALS:
    void sorted(const std::vector<sled::EventIndex> &order);

private:
    struct Answer {
        std::shared_ptr<const std::vector<EventIndex>> order; ///< Null: stopped.
        qint64 durationMs = 0;
    };

    qint64 m_lastDurationMs = 0;
    NewestJob<Answer> m_job; // last member: waits for its work before anything goes away
};

} // namespace sled
