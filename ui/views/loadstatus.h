// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace sled {

/// How far loading is, and a way to stop it. Hidden while nothing is loaded.
class LoadStatus final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadStatus)

public:
    explicit LoadStatus(QWidget *parent = nullptr);

    void setProgress(qint64 rowsRead, qint64 rowsExpected);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
};

} // namespace sled
