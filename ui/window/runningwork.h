// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QMainWindow;
class QMessageBox;

namespace sled {

/// Keeps a window open while a dialog of it imports or exports, and asks what to do about that.
class RunningWork final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunningWork)

public:
    explicit RunningWork(QMainWindow &window);

    /// Whether the window may close now. Else the user is asked, and if it is to close, it does so
    /// by itself once what goes on has ended.
    [[nodiscard]] bool letClose();

private:
    void ask();
    void stopAndClose();

    QMainWindow &m_window;
    QPointer<QMessageBox> m_question; ///< Null: not open.
    QTimer m_wait;                    ///< Active while the window is to close.
};

} // namespace sled
