// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/eventexport.h"
#include "ui/models/readinginturns.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace sled {

class ExportSource;

/// One export from a window: waits until signatures are checked if wanted, copies the events of
/// that moment, and writes them. What comes live meanwhile neither stops it nor is in the file.
class ExportJob final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportJob)

public:
    /// Makes the request once events are to be copied; its snapshot is added.
    using MakeRequest = std::function<EventExportRequest()>;

    explicit ExportJob(const ExportSource &source, QObject *parent = nullptr);

    /// Ends in one finished(), failed() or stopped(). Requires: not busy.
    void start(MakeRequest make, bool waits);
    /// Asks it to end, and waits for nothing: it may finish even so, or fail.
    void stop();
    /// There is another: what was not copied is lost, and what waits too if \a alsoWaiting.
    void loseHistory(bool alsoWaiting);

    [[nodiscard]] bool isBusy() const
    {
        return isWaiting() || m_reading.isActive() || m_export.isBusy();
    }
    [[nodiscard]] bool isWaiting() const { return m_look.isActive(); }

Q_SIGNALS:
    void progressed(qint64 written, qint64 total);
    void finished(const sled::EventExportOutcome &outcome);
    void failed(const sled::Error &error);
    void stopped(); ///< By stop(): no file was written.

private:
    static constexpr std::chrono::milliseconds kLook{100}; ///< Whether the source is finished.

    void look();
    void read();

    const ExportSource &m_source;
    MakeRequest m_make;
    EventExportRequest m_request;
    QTimer m_look; ///< Active while it waits.
    ReadingInTurns<EventSnapshotReader> m_reading;
    EventExport m_export; // last member: joins before anything it uses goes away
};

} // namespace sled
