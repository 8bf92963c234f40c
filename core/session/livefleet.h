// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/demo/demorandom.h"
#include "core/eventlog/gap.h"
#include "core/store/opwriter.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace sled {

/// How a live demonstration runs.
struct LiveFleetOptions {
    static constexpr int kMaxRate = 2000;

    int rate = 10;          ///< Transitions a second, on all sleds together.
    bool lags = false;      ///< Sleds miss some now and then, and declare it.
    std::uint64_t seed = 1; ///< Of what happens; when it happens differs from run to run.
};

/// What one sled of a live demonstration counted.
struct LiveCount {
    qint64 fired = 0;
    qint64 written = 0;
    qint64 missed = 0; ///< Declared.
};

/// Runs the sleds of a live demonstration, each in a process of its own (LiveSled), and carries
/// their ops to each other after a random delay. The processes end with this one.
class LiveFleet final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveFleet)

public:
    /// \a program with the arguments of `sledscope-cli live-sled` runs one sled.
    LiveFleet(QString program, QStringList paths, const LiveFleetOptions &options,
              QObject *parent = nullptr);
    ~LiveFleet() override; ///< Ends the processes, whatever they are doing.

    /// Gives each database what it lacks, in process, then lets the sleds live.
    /// \return as lackingOps(): nothing was started.
    [[nodiscard]] Result<void> start();

    /// Lets the sleds fire no more, receive all, and end. Ends in stopped() or failed().
    void stop();

    [[nodiscard]] const std::vector<LiveCount> &counts() const noexcept { return m_counts; }

Q_SIGNALS:
    void started(); ///< All databases are open.
    void lagged(const QString &path, const sled::DeclaredGap &gap);
    void troubled(const QString &path, const QString &detail); ///< It goes on all the same.
    void stopped();                                            ///< All sleds hold the same ops now.
    void failed(const sled::Error &error);                     ///< The detail begins with a path.

private:
    using Clock = std::chrono::steady_clock;

    struct Letter {
        Clock::time_point due;
        QByteArray line;
    };
    struct Sled {
        std::unique_ptr<QProcess> process;
        std::deque<Letter> letters; ///< By time.
        bool isOpen = false;
        bool isQuiet = false;
        bool hasEnded = false;
    };

    void launch(std::size_t index);
    void read(std::size_t index);
    void take(std::size_t index, const QByteArray &line);
    void relay(std::size_t from, const QByteArray &line);
    void deliver();
    void endAll();
    void processEnded(std::size_t index);
    void fail(const Error &error);

    const QString m_program;
    const QStringList m_paths;
    const LiveFleetOptions m_options;
    DemoRandom m_random;
    std::vector<std::vector<OpRow>> m_lacking;
    std::vector<LiveCount> m_counts;
    QTimer m_tick;
    bool m_isStopping = false;
    bool m_isOver = false;
    std::vector<Sled> m_sleds;
};

} // namespace sled
