// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/newestjob.h"
#include "ui/print/paper.h"
#include "ui/window/windowparts.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QProgressDialog;

namespace sled {

/// Prints what a window knows of one story to a PDF file.
class PaperControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperControl)

public:
    explicit PaperControl(const WindowParts &parts);

    /// Writes the life of the story that is shown to \a path; there must be one. Ends in saved(),
    /// or in a notice of the window.
    void saveStory(const QString &path);
    [[nodiscard]] bool isBusy() const { return m_save.isBusy(); }

Q_SIGNALS:
    void saved(const QString &path);

private:
    void choose(const QString &name, const std::function<void(const QString &path)> &save);
    void save(const QString &path, std::function<Paper(const std::stop_token &stop)> make);
    void finish(const Result<void> &result);
    void update();
    [[nodiscard]] QString origin() const;

    WindowParts m_parts;
    QString m_path; ///< That is being written.
    QPointer<QProgressDialog> m_progress;
    NewestJob<Result<void>> m_save; // last: it stops before what it answers to goes away
};

} // namespace sled
