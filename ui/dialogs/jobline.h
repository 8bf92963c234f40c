// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace sled {

class ElidedLabel;
class LoadStatus;

/// What a dialog is doing, how far that is and a way to stop it; else what it has done last, in a
/// sentence.
class JobLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobLine)

public:
    explicit JobLine(const QString &stopTip, QWidget *parent = nullptr);

    void begin(const QString &text, bool canStop = true);
    void setProgress(qint64 rowsRead, qint64 rowsExpected);
    void end(const QString &summary);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void stopRequested();

private:
    QStackedLayout *m_lines = nullptr;
    ElidedLabel *m_summary = nullptr;
    LoadStatus *m_progress = nullptr;
};

} // namespace sled
