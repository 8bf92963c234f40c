// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/inbox.h"
#include "core/session/importrun.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <thread>
#include <variant>

namespace sled {

/// Imports, tells what an import would bring, and takes one back, in the background. Lives, and
/// signals, on its owner's thread; one job at a time.
class Importer final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kPollInterval{33};

    explicit Importer(QObject *parent = nullptr);
    ~Importer() override; ///< Cancels, then joins: the archive is as it was.

    /// Begins what \a request asks for, a preview if it is a dry run. A job in hand is cancelled.
    void start(const ImportRequest &request);
    /// Takes the import \a id out of \a archive; by itself that cannot be cancelled.
    void undo(const QString &archive, ImportId id);
    /// Stops, and waits for the worker, some 50 ms. Nothing is signalled of the job any more;
    /// unless its finished() was on the way, the archive is as it was.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_thread.joinable(); }

Q_SIGNALS:
    void progressed(qint64 rowsRead, qint64 rowsExpected); ///< At most once per kPollInterval.
    void finished(const sled::ImportOutcome &outcome);
    void undone(qint64 opsRemoved);
    void failed(const sled::Error &error); ///< The archive is as it was.

private:
    using Message = std::variant<ImportOutcome, qint64, Error>;
    /// What a worker leaves for its owner.
    struct Shared {
        std::atomic<qint64> rowsRead = 0;
        std::atomic<qint64> rowsExpected = 0;
        Inbox<Message> inbox{1};
    };

    template <typename Job>
    void run(Job job);
    void deliver();

    QTimer m_poll;
    qint64 m_rowsTold = 0;
    std::shared_ptr<Shared> m_shared;
    std::jthread m_thread; // last member: joins before anything it uses goes away
};

} // namespace sled
