// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"

#include "core/store/harmlessopen.h"
#include "core/store/rowreader.h"
#include "core/store/stopwait.h"

#include <QDir>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLockPoll{20}; ///< Between two tries at a locked database.
constexpr int kReopens = 8; ///< In one call, of a database that changes under our eyes.
constexpr std::chrono::milliseconds kSlowOpening{25}; ///< SQLite had to go through the log.
constexpr qint64 kLeastRowBytes = 4;                  ///< A cell and its pointer take no less.

/// Not by QFileInfo, which takes a name that begins with a colon for a resource. No name
/// stays none: it is not the working directory's.
QString absolute(const QString &path)
{
    return path.isEmpty() || path.startsWith(u'/') ? path : QDir::currentPath() + u'/' + path;
}

} // namespace

struct SledDatabase::Private {
    /// A place behind which there was nothing, and the state of the files then.
    struct End {
        std::optional<RowId> after;
        FileFacts facts;
    };

    explicit Private(QString absolutePath) : path(std::move(absolutePath)) {}

    Result<void> ensureOpen(const std::stop_token &stop);
    bool isUnchanged();
    bool holdsLock() const;
    bool isStillAtEnd(std::optional<RowId> after) const;
    void noteEnd(std::optional<RowId> after);

    /// What \a read returns from one state of the database.
    template <typename T, typename Read>
    Result<T> readOnce(const std::stop_token &stop, const Read &read);

    /// The same, waiting for locks.
    template <typename T, typename Read>
    Result<T> run(const std::stop_token &stop, const Read &read);

    QString path;
    SourceKind kind = SourceKind::SledDatabase;
    std::optional<OpenedDatabase> opened;
    bool isSlowToOpen = false; ///< As a large log is that a crash has left, at each opening.
    OpenWay way = OpenWay::ReadOnly;
    FileFacts factsRead;             ///< Of what was read last.
    qint64 factsFoundNs = 0;         ///< When, by fileClockNs().
    std::optional<RowAnchor> anchor; ///< The last row of the last page.
    std::optional<End> end;
};

Result<void> SledDatabase::Private::ensureOpen(const std::stop_token &stop)
{
    // A copy is one state of the whole; only its end makes us look for a newer one.
    if (!opened || (opened->way != OpenWay::PrivateCopy && !isUnchanged())) {
        opened.reset();
        const auto begin = std::chrono::steady_clock::now();
        Result<OpenedDatabase> next = openHarmlessly(path, stop);
        if (!next)
            return tl::unexpected(next.error());
        opened = *std::move(next);
        isSlowToOpen = std::chrono::steady_clock::now() - begin > kSlowOpening;
    }
    way = opened->way;
    factsRead = opened->facts;
    factsFoundNs = opened->lookedAtNs;
    return {};
}

bool SledDatabase::Private::isUnchanged()
{
    const qint64 nowNs = fileClockNs();
    if (lookAt(path) != opened->facts)
        return false;
    opened->lookedAtNs = nowNs;
    return true;
}

bool SledDatabase::Private::holdsLock() const
{
    // A connection to a write-ahead log holds a lock as long as it lives: a server that
    // exits meanwhile would have to leave its side files behind.
    return opened && opened->way == OpenWay::ReadOnly && opened->facts.wal;
}

bool SledDatabase::Private::isStillAtEnd(std::optional<RowId> after) const
{
    return end && end->after == after && lookAt(path) == end->facts;
}

void SledDatabase::Private::noteEnd(std::optional<RowId> after)
{
    // Only then does an equal stamp prove later that nothing was written since.
    if (factsRead.isSettled(factsFoundNs))
        end = End{after, factsRead};
}

template <typename T, typename Read>
Result<T> SledDatabase::Private::readOnce(const std::stop_token &stop, const Read &read)
{
    Result<T> result;
    for (int tries = 0; tries < kReopens; ++tries) {
        if (const Result<void> ready = ensureOpen(stop); !ready)
            return tl::unexpected(ready.error());
        result = read(RowReader(*opened->connection, opened->table));
        const bool isMixed = opened->way == OpenWay::Immutable && !isUnchanged();
        const bool isFailed = !result && result.error().code == ErrorCode::Io;
        const bool isBusy = !result && result.error().code == ErrorCode::Busy;
        if (isMixed || isFailed || isBusy || (holdsLock() && !isSlowToOpen))
            opened.reset();
        // A failure may mean that the way is no longer the right one: once more by the rules.
        if (!isMixed && (!isFailed || tries > 0))
            return result;
    }
    return failure(ErrorCode::Busy, u"it changes all the time; try again later"_s);
}

template <typename T, typename Read>
Result<T> SledDatabase::Private::run(const std::stop_token &stop, const Read &read)
{
    const auto deadline = std::chrono::steady_clock::now() + kLongestWait;
    for (;;) {
        Result<T> result = readOnce<T>(stop, read);
        const bool isBusy = !result && result.error().code == ErrorCode::Busy;
        if (!isBusy || std::chrono::steady_clock::now() >= deadline)
            return result;
        if (!waitUnlessStopped(kLockPoll, stop))
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
    }
}

Result<SledDatabase> SledDatabase::open(const QString &path, const std::stop_token &stop)
{
    auto priv = std::make_unique<Private>(absolute(path));
    // The schema is checked by each opening; a first look at the rows finds locks as well.
    const auto probed
        = priv->run<qint64>(stop, [](const RowReader &reader) { return reader.rowSpan(); });
    if (!probed)
        return tl::unexpected(probed.error());
    priv->kind = sourceKindOfFile(priv->path).value_or(SourceKind::SledDatabase);
    return SledDatabase(std::move(priv));
}

SledDatabase::SledDatabase(std::unique_ptr<Private> priv) noexcept : d(std::move(priv)) {}
SledDatabase::SledDatabase(SledDatabase &&other) noexcept = default;
SledDatabase &SledDatabase::operator=(SledDatabase &&other) noexcept = default;
SledDatabase::~SledDatabase() = default;

SourceKind SledDatabase::kind() const noexcept
{
    return d->kind;
}

QString SledDatabase::openedHow() const
{
    return openWayName(d->way);
}

OpenWay SledDatabase::way() const noexcept
{
    return d->way;
}

Result<qint64> SledDatabase::estimateRows(const std::stop_token &stop)
{
    Result<qint64> span
        = d->run<qint64>(stop, [](const RowReader &reader) { return reader.rowSpan(); });
    if (!span)
        return span;
    const FileFacts &facts = d->factsRead;
    const qint64 bytes = facts.database.sizeBytes + (facts.wal ? facts.wal->sizeBytes : 0);
    return std::min(*span, bytes / kLeastRowBytes);
}

Result<std::vector<RawRow>> SledDatabase::readPage(std::optional<RowId> after,
                                                   const std::stop_token &stop)
{
    if (d->isStillAtEnd(after))
        return {};
    PageStart start{.after = after, .anchor = {}};
    if (after && d->anchor && d->anchor->row == *after)
        start.anchor = d->anchor;
    const auto read = [&](const RowReader &reader) { return reader.readPage(start, stop); };
    using Rows = std::vector<RawRow>;

    Result<Rows> rows = d->run<Rows>(stop, read);
    const bool isOldCopy
        = rows && rows->empty() && d->way == OpenWay::PrivateCopy && d->opened && !d->isUnchanged();
    if (isOldCopy) {
        d->opened.reset();
        rows = d->run<Rows>(stop, read);
    }
    if (!rows)
        return rows;
    if (!rows->empty()) {
        d->anchor = RowAnchor::of(rows->back());
        return rows;
    }
    d->noteEnd(after);
    if (d->holdsLock())
        d->opened.reset();
    return rows;
}

Result<RawRow> SledDatabase::readRow(RowId row, const std::stop_token &stop)
{
    return d->run<RawRow>(stop, [row](const RowReader &reader) { return reader.readRow(row); });
}

Result<std::vector<ShadowItem>> SledDatabase::readShadow(const std::stop_token &stop)
{
    return d->run<std::vector<ShadowItem>>(
        stop, [&stop](const RowReader &reader) { return reader.readShadow(stop); });
}

} // namespace sled
