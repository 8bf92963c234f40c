// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputtarget.h"

#include "app/cli/filestat.h"
#include "app/cli/messages.h"
#include "app/cli/overwriting.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// Why \a path cannot be opened for writing, and what to do.
QString reasonOf(const QString &path, const QFileDevice &file)
{
    const QFileInfo info(path);
    if (info.isDir())
        return u"it is a directory; name a file in it"_s;
    const QString directory = info.path();
    if (!QFileInfo(directory).isDir()) {
        return u"there is no directory '%1'; make it first, or name a file in one that exists"_s
            .arg(directory);
    }
    return u"it cannot be written (%1); name a file in a directory of your own"_s.arg(
        file.errorString());
}

} // namespace

Result<void> OutputTarget::useFile(const QString &path, const QStringList &sources)
{
    if (path.isEmpty())
        return failure(ErrorCode::OutOfRange, u"the name of the output file is empty"_s);
    if (Result<void> checked = checkOverwriting(path, sources); !checked)
        return checked;
    m_path = path;
    const auto facts = statOf(path);
    std::unique_ptr<QFileDevice> file;
    // Renaming over a device would replace it.
    if (facts && !S_ISREG(facts->st_mode))
        file = std::make_unique<QFile>(path);
    else
        file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::Io, reasonOf(path, *file));
    m_file = std::move(file);
    return {};
}

QIODevice &OutputTarget::device() const
{
    if (m_file)
        return *m_file;
    return m_out;
}

ExitStatus OutputTarget::finish(const Result<void> &written, ExitStatus status)
{
    const Result<void> ended = written ? commit() : written;
    if (ended)
        return status;
    if (ended.error().code == ErrorCode::Cancelled || (!m_file && m_out.isStopped()))
        return ExitStatus::Interrupted;
    if (!m_file && m_out.isReaderGone())
        return status;
    const QString &reason = ended.error().detail;
    printError(m_path, m_file ? u"%1; make room, or name another file"_s.arg(reason) : reason);
    return ExitStatus::Unreadable;
}

bool OutputTarget::replacesFile() const
{
    return qobject_cast<QSaveFile *>(m_file.get()) != nullptr;
}

void OutputTarget::abandon(const QString &why)
{
    m_file.reset();
    printError(m_path, u"nothing is written, for %1"_s.arg(why));
}

Result<void> OutputTarget::commit()
{
    if (!m_file)
        return {};
    auto *const whole = qobject_cast<QSaveFile *>(m_file.get());
    const bool isDone = whole ? whole->commit() : m_file->flush();
    if (!isDone)
        return failure(ErrorCode::Io, m_file->errorString());
    return {};
}

ExitStatus printText(const QString &text, CommandContext &context)
{
    Result<void> written;
    if (context.out.write(text.toUtf8()) < 0)
        written = failure(ErrorCode::Io, context.out.errorString());
    return OutputTarget(context.out).finish(written, ExitStatus::Done);
}

} // namespace sled
