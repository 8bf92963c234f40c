// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/verifiedops.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace sled::test {

/// A directory for remembered ops that lives as long as this.
class VerifiedCache final {
public:
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("verified")); }
    [[nodiscard]] QString file(const QString &name) const { return path() + u'/' + name; }
    [[nodiscard]] std::shared_ptr<VerifiedOps> open(const MarkLimits &limits = {}) const
    {
        return std::make_shared<VerifiedOps>(path(), limits);
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                      | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QStringList runs() const ///< Their names, oldest first.
    {
        return names().filter(QStringLiteral(".run"));
    }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile opened(file(name));
        if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    [[nodiscard]] int modeOf(const QString &name) const ///< Empty: of the directory.
    {
        struct stat facts {};
        const QString path = name.isEmpty() ? this->path() : file(name);
        return ::lstat(QFile::encodeName(path).constData(), &facts) == 0
            ? int(facts.st_mode & 07777U)
            : -1;
    }

private:
    QTemporaryDir m_directory;
};

/// Marks that are evenly distributed: \a count of them, others for another \a number.
inline SortedMarks someMarks(std::size_t count, std::uint64_t number = 0)
{
    OpMarker marker((MarkKey()));
    SortedMarks marks;
    for (std::size_t i = 0; i < count; ++i)
        marks.push_back(marker.markOf(std::to_string(number) + '/' + std::to_string(i)));
    std::ranges::sort(marks);
    return marks;
}

/// Whether all of \a marks are known to a process that begins now.
inline std::size_t countKnown(const VerifiedCache &cache, const SortedMarks &marks)
{
    const auto ops = cache.open();
    const MarkSet known = ops->known()->marks();
    return std::size_t(std::count_if(marks.begin(), marks.end(),
                                     [&](const OpMark &mark) { return known.contains(mark); }));
}

/// Records \a marks as one run.
inline void recordRun(const VerifiedCache &cache, const SortedMarks &marks,
                      const MarkLimits &limits = {})
{
    const auto ops = cache.open(limits);
    static_cast<void>(ops->key());
    ops->record(marks);
}

} // namespace sled::test
