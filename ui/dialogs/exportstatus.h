// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manualplace.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sled {

class ElidedLabel;
class ManualButton;

/// What an export does or came to: progress, the file with ways to it, or what is wrong.
class ExportStatus final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportStatus)

public:
    explicit ExportStatus(QWidget *parent = nullptr);

    void clear();
    void setBusy(const QString &text); ///< With a bar that shows no amount yet.
    void setProgress(qint64 written, qint64 total);
    void setDone(const QString &text, const QString &path);
    /// \a text is plain and safe to show; \a about is where the manual tells more, if it does.
    void setProblem(const QString &text, const std::optional<ManualPlace> &about = {});
    [[nodiscard]] QString text() const; ///< Whatever is said now.

private:
    void say(const QString &text);

    QString m_path;
    ElidedLabel *m_text = nullptr;
    QLabel *m_sign = nullptr;
    QLabel *m_problem = nullptr; ///< Wrapped: all of it is to be read.
    ManualButton *m_meaning = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace sled
