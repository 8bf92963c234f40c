// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/markupkeep.h"

#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <stop_token>
#include <tsl/robin_set.h>

namespace sled {

/// What is remembered of ops, and where.
struct VerifiedOpsFacts {
    QString directory;
    qint64 ops = 0;
    qint64 sizeBytes = 0;
};

class KnownMarks;

/// Remembers which ops have passed the signature check, in the user's cache directory, for this
/// process and those to come: docs/cache.md. Only passing is remembered, never failing.
///
/// Nothing here ever fails an operation of the caller: what cannot be read, or not be kept, is
/// checked again. Bounded by MarkLimits. Thread-safe. Held by shared pointers.
class VerifiedOps final : public std::enable_shared_from_this<VerifiedOps> {
public:
    /// Nothing is touched before it is needed.
    explicit VerifiedOps(QString directory, const MarkLimits &limits = {});
    ~VerifiedOps(); ///< Flushes.
    VerifiedOps(const VerifiedOps &) = delete;
    VerifiedOps &operator=(const VerifiedOps &) = delete;

    /// Where it is kept by default; empty if the user has no home. Both programs share it.
    [[nodiscard]] static QString standardDirectory();

    /// What is remembered, for as long as the caller holds it: then it goes out of memory. It is
    /// the same for all who hold it at one time, and cheap; reading comes with its first use.
    [[nodiscard]] std::shared_ptr<KnownMarks> known();
    /// For ops that are new for certain: to remember them without reading what is known of others.
    [[nodiscard]] std::shared_ptr<KnownMarks> nothingKnown();

    /// What marks are made with; nothing: no mark can be kept. Looks for it in the files once.
    [[nodiscard]] std::optional<MarkKey> key();
    /// Whether \a mark was recorded, and not written yet.
    [[nodiscard]] bool isRecorded(const OpMark &mark) const;
    /// Keeps \a marks, of ops that have passed. Writes a file now and then.
    void record(std::span<const OpMark> marks);
    void flush();                                ///< Writes what was recorded.
    [[nodiscard]] std::size_t unwritten() const; ///< How much flush() would write.

    [[nodiscard]] VerifiedOpsFacts facts() const; ///< Of the files, and what is not written yet.
    /// Forgets everything, here and in the files; other processes forget when they end. Goes on
    /// remembering what passes from now on.
    /// \return ErrorCode::Io if the directory is there and cannot be used.
    [[nodiscard]] Result<void> clear();

private:
    friend class KnownMarks;

    /// \return what the files hold, or nothing if a stop was requested.
    [[nodiscard]] std::optional<MarkSet> load(const std::stop_token &stop);
    /// Our key, or theirs if they have another one. Requires: m_files is held.
    [[nodiscard]] Result<MarkDirectory> open();
    [[nodiscard]] bool write(const SortedMarks &marks, const MarkKey &key);
    [[nodiscard]] SortedMarks takePending();
    [[nodiscard]] std::shared_ptr<KnownMarks> knownNow() const; ///< Null: nobody holds it.
    [[nodiscard]] std::optional<MarkKey> keyNow() const;

    const QString m_directory;
    const MarkLimits m_limits;

    std::mutex m_files; ///< Held while files are read or written; never after m_mutex.

    mutable std::shared_mutex m_mutex; ///< Guards what follows.
    std::optional<MarkKey> m_key;
    bool m_hasLooked = false; ///< For the key.
    bool m_isKeeping = false; ///< The files have our key, as far as we know.
    tsl::robin_set<OpMark, OpMarkHash> m_pending;
    std::weak_ptr<KnownMarks> m_known;
};

/// The marks of the files, and those written since, in memory. Thread-safe.
class KnownMarks final {
public:
    enum class Files { AreRead, AreLeft };

    explicit KnownMarks(std::shared_ptr<VerifiedOps> ops, Files files = Files::AreRead)
        : m_ops(std::move(ops)), m_isLoaded(files == Files::AreLeft)
    {
    }

    [[nodiscard]] VerifiedOps &ops() const noexcept { return *m_ops; }

    /// A snapshot. The first call reads the files, unless a stop is requested: 30 ms for a million
    /// marks.
    [[nodiscard]] MarkSet marks(const std::stop_token &stop = {});

private:
    friend class VerifiedOps;

    void add(SortedMarks marks);
    void forget();

    const std::shared_ptr<VerifiedOps> m_ops;
    std::mutex m_loading; ///< Held while the files are read, before any other.
    std::mutex m_mutex;   ///< Guards what follows.
    bool m_isLoaded;
    std::uint64_t m_timesForgotten = 0;
    MarkSet m_marks;
};

} // namespace sled
