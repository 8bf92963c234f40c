// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace sled {

/// Waits for writes to a database or to what lies beside it, as far as the system tells of them.
///
/// Not all do: a network share is silent, so a wait without news is no proof of rest. Not
/// QFileSystemWatcher, which needs an event loop: this is for a thread that has none. Used by
/// one thread, except wake().
class FileChanges final {
public:
    enum class News {
        None,    ///< The time has passed.
        Changed, ///< Something was written, made, moved or removed.
        Woken,   ///< By wake().
    };

    FileChanges();
    ~FileChanges();
    FileChanges(const FileChanges &) = delete;
    FileChanges &operator=(const FileChanges &) = delete;

    /// Watches the directory of \a path and, if it is a symbolic link, that of the file it leads
    /// to: files come, go and are replaced. May be called again whenever they have changed.
    void watch(const QString &path);

    /// Waits for news, at most for \a time. What came before the call counts.
    News wait(std::chrono::milliseconds time);
    /// Waits for wake() alone; what is written meanwhile is kept for wait(). \return whether
    /// it was called.
    bool sleep(std::chrono::milliseconds time);

    void wake() const; ///< Ends a wait, or the next one. Thread-safe.

private:
    void watchDirectoryOf(const QString &path);
    [[nodiscard]] bool isAnyOfOurs(); ///< Takes all notices there are.
    [[nodiscard]] bool isOurs(const QByteArray &name) const;
    bool takeWake() const;

    std::vector<QByteArray> m_names; ///< Of the database, as directories have it.
    int m_notices = -1;              ///< Of inotify; -1: there are none.
    int m_wakes = -1;                ///< An eventfd.
};

} // namespace sled
