// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reportreader.h"
#include "ui/models/newestjob.h"
#include "ui/models/readinginturns.h"
#include "ui/print/rangepaper.h"
#include "ui/window/windowparts.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QProgressDialog;

namespace sled {

/// Prints what a window knows of one story, or one range of time, to a PDF file.
class PaperControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperControl)

public:
    explicit PaperControl(const WindowParts &parts);

    /// Writes the life of the story that is shown to \a path; there must be one. Ends in saved(),
    /// or in a notice of the window.
    void saveStory(const QString &path);
    /// Writes what happened in the range of time that is chosen, or else in view, with the filter
    /// in force. Ends as saveStory().
    void saveRange(const QString &path);
    [[nodiscard]] bool isBusy() const
    {
        return m_reading.isActive() || m_wait.isActive() || m_save.isBusy();
    }

Q_SIGNALS:
    void saved(const QString &path);

private:
    void choose(const QString &name, const std::function<void(const QString &path)> &save);
    void begin(const QString &path);
    void print(std::function<Paper(const std::stop_token &stop)> make);
    void printRange(const std::shared_ptr<const ReportInput> &input);
    void cancel();
    void finish(const Result<void> &result);
    void update();
    [[nodiscard]] std::optional<Picture> lanesPicture(const TimeRange &range) const;
    [[nodiscard]] QString origin() const;

    WindowParts m_parts;
    QString m_path; ///< That is being written.
    RangeToPrint m_range;
    std::shared_ptr<const ReportInput> m_input; ///< While m_wait is active.
    QPointer<QProgressDialog> m_progress;
    ReadingInTurns<ReportReader> m_reading;
    QTimer m_wait;                  ///< Until the filter has answered.
    NewestJob<Result<void>> m_save; // last: it stops before what it answers to goes away
};

} // namespace sled
