// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <memory>

class QLockFile;

namespace sled {

/// The live demonstration of a window: made-up sleds in processes of their own, which write to
/// databases below the user's data directory until they are stopped or the window is gone,
/// however it went. Only one at a time runs for a user.
class LiveDemo final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveDemo)

public:
    explicit LiveDemo(QObject *parent = nullptr);
    ~LiveDemo() override; ///< Ends the processes, and waits a moment for that.

    /// Runs `sledscope-cli demo --live`, of the directory of this program or else of the PATH.
    /// Ends in ended(), which may come at once. Does nothing while it runs.
    void start();
    void stop(); ///< In order: ended() follows, soon.

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] static QString directory();

Q_SIGNALS:
    void databasesReady(const QStringList &paths); ///< The sleds have begun to write to them.
    /// \a problem is empty if it was stopped on request.
    void ended(const QString &problem);

private:
    void readPaths();
    void readProblem();
    void finish(const QString &problem);
    [[nodiscard]] QString whyEnded() const;

    std::unique_ptr<QLockFile> m_lock; ///< Two fleets on the same databases would fork their logs.
    QProcess m_process;
    QTimer m_patience;     ///< Until it is ended the hard way.
    QByteArray m_lastLine; ///< Of its standard error.
    bool m_isStopping = false;
};

} // namespace sled
