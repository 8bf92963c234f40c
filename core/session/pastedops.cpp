// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pastedops.h"

#include "core/history/checkedrow.h"
#include "core/ops/opparser.h"
#include "core/store/rowsource.h"

#include <QFile>

#include <algorithm>
#include <optional>
#include <vector>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> stoppedPasting()
{
    return failure(ErrorCode::Cancelled, u"stopped on request"_s);
}

tl::unexpected<Error> noRoom(const QFile &file)
{
    return failure(ErrorCode::Io,
                   u"the temporary directory cannot hold it (%1); make room, or save the text as a "
                   "file"_s.arg(file.errorString()));
}

} // namespace

QString PastedOps::path() const
{
    return m_directory.filePath(u"clipboard"_s);
}

Result<std::shared_ptr<const PastedOps>> PastedOps::keep(const QString &text,
                                                         const std::stop_token &stop)
{
    if (text.size() > kMaxCharacters) {
        return failure(ErrorCode::OutOfRange,
                       u"it is longer than %1 million characters; save it as a file"_s.arg(
                           kMaxCharacters / 1'000'000));
    }
    const std::shared_ptr<PastedOps> pasted(new PastedOps);
    if (!pasted->m_directory.isValid()) {
        return failure(ErrorCode::Io,
                       u"no temporary directory can be made (%1); make room, or set TMPDIR"_s.arg(
                           pasted->m_directory.errorString()));
    }
    if (Result<void> written = pasted->write(text, stop); !written)
        return tl::unexpected(written.error());
    if (Result<void> checked = pasted->checkThatItHoldsOps(stop); !checked)
        return tl::unexpected(checked.error());
    return std::shared_ptr<const PastedOps>(pasted);
}

Result<void> PastedOps::write(const QString &text, const std::stop_token &stop) const
{
    constexpr qsizetype kCharactersAStopTest = qsizetype{1} << 20;
    QFile file(path());
    // The directory is the user's alone already, whatever the file's own permissions begin as.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return noRoom(file);
    for (qsizetype at = 0; at < text.size();) {
        if (stop.stop_requested())
            return stoppedPasting();
        qsizetype end = std::min(text.size(), at + kCharactersAStopTest);
        if (end < text.size() && text[end - 1].isHighSurrogate())
            ++end;
        const QByteArray part = QStringView(text).mid(at, end - at).toUtf8();
        if (file.write(part) != part.size())
            return noRoom(file);
        at = end;
    }
    if (!file.flush())
        return noRoom(file);
    return {};
}

Result<void> PastedOps::checkThatItHoldsOps(const std::stop_token &stop) const
{
    const Result<std::unique_ptr<RowSource>> source = openRowSource(path(), stop);
    if (!source && source.error().code == ErrorCode::Cancelled)
        return tl::unexpected(source.error());
    if (!source || (*source)->kind() != SourceKind::OpFile)
        return failure(ErrorCode::Malformed, u"it does not begin as JSON"_s);
    OpParser parser;
    QString why;
    std::optional<RowId> after;
    for (;;) {
        const Result<std::vector<RawRow>> page = (*source)->readPage(after, stop);
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            return failure(ErrorCode::Malformed, why.isEmpty() ? u"no op is in it"_s : why);
        after = page->back().row;
        for (const RawRow &row : *page) {
            const CheckedRow checked = checkRow(row, SignatureMode::Leave, parser);
            if (!checked.isMalformed)
                return {};
            if (why.isEmpty())
                why = u"line %1: %2"_s.arg(toNumber(row.row)).arg(checked.reason);
        }
    }
}

} // namespace sled
