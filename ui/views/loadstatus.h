// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sled {

/// How far loading is, or another reading of rows, and a way to stop it. Hidden while nothing is
/// loaded.
class LoadStatus final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadStatus)

public:
    explicit LoadStatus(QWidget *parent = nullptr);

    void setProgress(qint64 rowsRead, qint64 rowsExpected);
    void setBusy(const QString &text); ///< Something goes on, and it is not known how far it is.
    void setCancel(const QString &text, const QString &toolTip);
    void setCancelEnabled(bool isEnabled);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace sled
