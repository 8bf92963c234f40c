// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verifiedops.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

VerifiedOps::VerifiedOps(QString directory, const MarkLimits &limits)
    : m_directory(std::move(directory)), m_limits(limits)
{
}

VerifiedOps::~VerifiedOps()
{
    flush();
}

QString VerifiedOps::standardDirectory()
{
    const QString caches = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return caches.isEmpty() ? QString() : caches + "/sledscope/verified"_L1;
}

std::shared_ptr<KnownMarks> VerifiedOps::known()
{
    const std::unique_lock lock(m_mutex);
    std::shared_ptr<KnownMarks> known = m_known.lock();
    if (!known) {
        known = std::make_shared<KnownMarks>(shared_from_this());
        m_known = known;
    }
    return known;
}

std::shared_ptr<KnownMarks> VerifiedOps::nothingKnown()
{
    return std::make_shared<KnownMarks>(shared_from_this(), KnownMarks::Files::AreLeft);
}

std::shared_ptr<KnownMarks> VerifiedOps::knownNow() const
{
    const std::shared_lock lock(m_mutex);
    return m_known.lock();
}

std::optional<MarkKey> VerifiedOps::keyNow() const
{
    const std::shared_lock lock(m_mutex);
    return m_key;
}

std::optional<MarkKey> VerifiedOps::key()
{
    {
        const std::shared_lock lock(m_mutex);
        if (m_key || m_hasLooked)
            return m_key;
    }
    const std::lock_guard files(m_files);
    static_cast<void>(open());
    return keyNow();
}

Result<MarkDirectory> VerifiedOps::open()
{
    Result<MarkDirectory> directory
        = MarkDirectory::open(m_directory, MarkDirectory::Missing::IsMade);
    const std::optional<MarkKey> mine = keyNow();
    const Result<MarkKey> key
        = directory.and_then([&mine](MarkDirectory &one) { return one.key(mine); });
    const std::unique_lock lock(m_mutex);
    m_hasLooked = true;
    m_isKeeping = key.has_value();
    if (!key)
        return tl::unexpected(key.error());
    if (m_key != *key)
        m_pending = {}; // made with a key that somebody has replaced
    m_key = *key;
    return directory;
}

std::optional<MarkSet> VerifiedOps::load(const std::stop_token &stop)
{
    const std::lock_guard files(m_files);
    const Result<MarkDirectory> directory = open();
    if (!directory)
        return MarkSet();
    MarkSet marks = readMarks(*directory, *keyNow(), m_limits, stop);
    if (stop.stop_requested())
        return std::nullopt;
    return marks;
}

bool VerifiedOps::isRecorded(const OpMark &mark) const
{
    const std::shared_lock lock(m_mutex);
    return m_pending.contains(mark);
}

void VerifiedOps::record(std::span<const OpMark> marks)
{
    bool isFull = false;
    {
        const std::unique_lock lock(m_mutex);
        if (!m_isKeeping)
            return;
        for (const OpMark &mark : marks) {
            if (!mark.isNone())
                m_pending.insert(mark);
        }
        isFull = m_pending.size() >= m_limits.batch;
    }
    if (isFull)
        flush();
}

SortedMarks VerifiedOps::takePending()
{
    const std::unique_lock lock(m_mutex);
    SortedMarks marks(m_pending.begin(), m_pending.end());
    m_pending = {};
    std::ranges::sort(marks);
    return marks;
}

void VerifiedOps::flush()
{
    const std::lock_guard files(m_files);
    const std::optional<MarkKey> key = keyNow();
    const SortedMarks marks = takePending();
    if (!key || marks.empty())
        return;
    if (const auto known = knownNow())
        known->add(marks);
    if (write(marks, *key))
        return;
    const std::unique_lock lock(m_mutex);
    m_isKeeping = false;
    m_key.reset(); // who asks for it next looks again: somebody may have made another one
    m_hasLooked = false;
}

bool VerifiedOps::write(const SortedMarks &marks, const MarkKey &key)
{
    // Anew each time: it may have been deleted, and made again by somebody else.
    Result<MarkDirectory> directory
        = MarkDirectory::open(m_directory, MarkDirectory::Missing::IsMade);
    if (!directory)
        return false;
    const Result<MarkKey> theirs = directory->key(key);
    if (!theirs || *theirs != key)
        return false;
    if (directory->runs().size() >= m_limits.runs)
        tidyRuns(*directory, key, m_limits);
    bool isWritten = directory->runs().size() < m_limits.runs;
    for (std::span<const OpMark> left = marks; isWritten && !left.empty();) {
        const auto some = left.first(std::min(left.size(), kMaxRunMarks));
        isWritten = directory->writeRun(some, key).has_value();
        left = left.subspan(some.size());
    }
    tidyRuns(*directory, key, m_limits);
    return isWritten;
}

std::size_t VerifiedOps::unwritten() const
{
    const std::shared_lock lock(m_mutex);
    return m_pending.size();
}

VerifiedOpsFacts VerifiedOps::facts() const
{
    VerifiedOpsFacts facts{m_directory, static_cast<qint64>(unwritten()), 0};
    const Result<MarkDirectory> directory
        = MarkDirectory::open(m_directory, MarkDirectory::Missing::IsFailure);
    if (!directory)
        return facts;
    for (const MarkRun &run : directory->runs()) {
        facts.ops += static_cast<qint64>(marksInRun(run.sizeBytes));
        facts.sizeBytes += static_cast<qint64>(run.sizeBytes);
    }
    return facts;
}

Result<void> VerifiedOps::clear()
{
    const std::lock_guard files(m_files);
    static_cast<void>(takePending());
    if (const auto known = knownNow())
        known->forget();
    if (const QFileInfo place(m_directory); !place.exists() && !place.isSymLink())
        return {};
    return MarkDirectory::open(m_directory, MarkDirectory::Missing::IsFailure)
        .map([](const MarkDirectory &directory) { directory.clear(); });
}

MarkSet KnownMarks::marks(const std::stop_token &stop)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isLoaded)
            return m_marks;
    }
    const std::lock_guard loading(m_loading);
    if (const std::lock_guard lock(m_mutex); m_isLoaded)
        return m_marks; // by the thread that was waited for
    std::uint64_t timesForgotten = 0;
    {
        const std::lock_guard lock(m_mutex);
        timesForgotten = m_timesForgotten;
    }
    std::optional<MarkSet> loaded = m_ops->load(stop);
    const std::lock_guard lock(m_mutex);
    if (!loaded)
        return m_marks;
    if (timesForgotten == m_timesForgotten)
        m_marks = *std::move(loaded);
    m_isLoaded = true;
    return m_marks;
}

void KnownMarks::add(SortedMarks marks)
{
    const std::lock_guard lock(m_mutex);
    m_marks.add(std::move(marks));
}

void KnownMarks::forget()
{
    const std::lock_guard lock(m_mutex);
    m_marks = {};
    ++m_timesForgotten;
}

} // namespace sled
