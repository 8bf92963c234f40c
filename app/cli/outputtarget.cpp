// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputtarget.h"

#include "app/cli/messages.h"

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

Result<void> OutputTarget::useFile(const QString &path, const QStringList &sources)
{
    Result<OutputFile> file = OutputFile::open(path, sources, OutputFile::Devices::Allowed);
    m_path = path;
    if (!file)
        return tl::unexpected(file.error());
    m_file = *std::move(file);
    return {};
}

QIODevice &OutputTarget::device() const
{
    if (m_file)
        return m_file->device();
    return m_out;
}

ExitStatus OutputTarget::finish(const Result<void> &written, ExitStatus status)
{
    const Result<void> ended = written && m_file ? m_file->commit() : written;
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
    return m_file && m_file->isReplacing();
}

void OutputTarget::abandon(const QString &why)
{
    m_file.reset();
    printError(m_path, u"nothing is written, for %1"_s.arg(why));
}

ExitStatus printText(const QString &text, CommandContext &context)
{
    Result<void> written;
    if (context.out.write(text.toUtf8()) < 0)
        written = failure(ErrorCode::Io, context.out.errorString());
    return OutputTarget(context.out).finish(written, ExitStatus::Done);
}

} // namespace sled
