// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/eventreport.h"
#include "core/report/eventselection.h"
#include "ui/models/newestjob.h"
#include "ui/models/readinginturns.h"

#include <QObject>

#include <memory>
#include <optional>

namespace sled {

/// Finds in the background which events an export would begin with, and how many there are.
class ExportSample final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportSample)

public:
    static constexpr std::size_t kEvents = 20;    ///< That the file begins with.
    static constexpr std::size_t kMaxText = 2000; ///< Bytes of one cell: some are megabytes.

    explicit ExportSample(QObject *parent = nullptr);

    void read(const History &history); ///< As it is now; it must not go away before loseHistory().
    void loseHistory();
    void choose(EventSelection selection); ///< Of several only the last is answered.

    [[nodiscard]] bool isBusy() const { return m_reading.isActive() || m_job.isBusy(); }
    /// How many events are selected, and accepted at all; nothing as long as it is not known.
    [[nodiscard]] std::optional<qint64> count() const { return m_found.count; }
    [[nodiscard]] std::optional<qint64> accepted() const { return m_found.accepted; }
    /// The file with its first events, long texts cut. Requires: count() is known.
    [[nodiscard]] QByteArray begin(EventReportOptions options) const;

Q_SIGNALS:
    void changed();

private:
    using Snapshot = std::shared_ptr<const EventSnapshot>;
    struct Answer {
        Snapshot snapshot;
        std::vector<EventIndex> first;
        std::optional<qint64> count; ///< Nothing: stopped.
        std::optional<qint64> accepted;
    };

    void look();
    static Answer find(const Snapshot &snapshot, const EventSelection &selection,
                       const std::stop_token &stop);

    Snapshot m_snapshot;
    std::shared_ptr<const EventSelection> m_selection;
    Answer m_found;
    ReadingInTurns<EventSnapshotReader> m_reading;
    NewestJob<Answer> m_job; // last member: waits for its work before anything goes away
};

} // namespace sled
