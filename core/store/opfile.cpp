// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opfile.h"

#include <QFileInfo>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

OpFile::OpFile(QString path, qint64 sizeBytes, std::unique_ptr<OpRowReader> reader)
    : m_path(std::move(path)), m_sizeBytes(sizeBytes), m_reader(std::move(reader))
{
}

Result<std::unique_ptr<OpRowReader>> OpFile::newReader(const QString &path)
{
    Result<UnpackedFile> file = UnpackedFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    return std::make_unique<OpRowReader>(*std::move(file));
}

Result<OpFile> OpFile::open(const QString &path, const std::stop_token &stop)
{
    Result<std::unique_ptr<OpRowReader>> reader = newReader(path);
    if (!reader)
        return tl::unexpected(reader.error());
    OpFile file(path, QFileInfo(path).size(), *std::move(reader));
    // The first row tells of UTF-16; a later error is told after the rows before it.
    Result<std::optional<RawRow>> first = file.m_reader->next(stop);
    if (!first)
        return tl::unexpected(first.error());
    file.m_peeked = *std::move(first);
    return file;
}

QString OpFile::openedHow() const
{
    return m_reader->file().isPacked() ? u"unpacked while reading"_s : u"read-only"_s;
}

Result<qint64> OpFile::estimateRows(const std::stop_token &stop)
{
    Q_UNUSED(stop)
    const auto rows = std::max<qint64>(m_rowsRead + (m_peeked ? 1 : 0), 0);
    const UnpackedFile &file = m_reader->file();
    if (rows == 0 || m_reader->bytesRead() == 0 || file.bytesTaken() == 0)
        return 0;
    const double growth = double(file.bytesGiven()) / double(file.bytesTaken());
    const double bytesARow = double(m_reader->bytesRead()) / double(rows);
    return static_cast<qint64>(double(m_sizeBytes) * growth / bytesARow);
}

Result<std::optional<RawRow>> OpFile::next(const std::stop_token &stop)
{
    if (m_peeked) {
        m_last = m_peeked->row;
        ++m_rowsRead;
        return std::exchange(m_peeked, std::nullopt);
    }
    Result<std::optional<RawRow>> row = m_reader->next(stop);
    if (row && *row) {
        m_last = (*row)->row;
        ++m_rowsRead;
    }
    return row;
}

Result<void> OpFile::goBehind(std::optional<RowId> after, const std::stop_token &stop)
{
    if (m_last == after)
        return {};
    if (m_last && (!after || *m_last > *after)) {
        Result<std::unique_ptr<OpRowReader>> reader = newReader(m_path);
        if (!reader)
            return tl::unexpected(reader.error());
        m_reader = *std::move(reader);
        m_last.reset();
        m_peeked.reset();
        m_error.reset();
        m_rowsRead = 0;
    }
    while (after && (!m_last || *m_last < *after)) {
        if (m_peeked && m_peeked->row > *after)
            return {};
        if (!m_peeked) {
            Result<std::optional<RawRow>> row = m_reader->next(stop);
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            m_peeked = *std::move(row);
            continue;
        }
        m_last = m_peeked->row;
        ++m_rowsRead;
        m_peeked.reset();
    }
    return {};
}

Result<std::vector<RawRow>> OpFile::readPage(std::optional<RowId> after,
                                             const std::stop_token &stop)
{
    if (Result<void> found = goBehind(after, stop); !found)
        return tl::unexpected(found.error());
    if (m_error)
        return tl::unexpected(*m_error);
    std::vector<RawRow> rows;
    qint64 bytes = 0;
    while (rows.size() < static_cast<std::size_t>(kPageRows) && bytes < kPageBytes) {
        Result<std::optional<RawRow>> row = next(stop);
        if (!row && (row.error().code == ErrorCode::Cancelled || rows.empty()))
            return tl::unexpected(row.error());
        if (!row) {
            m_error = row.error();
            break;
        }
        if (!*row)
            break;
        bytes += (*row)->text.size();
        rows.push_back(**std::move(row));
    }
    return rows;
}

Result<RawRow> OpFile::readRow(RowId row, const std::stop_token &stop)
{
    const std::optional<RowId> before
        = toNumber(row) > 1 ? std::optional(RowId{toNumber(row) - 1}) : std::nullopt;
    if (Result<void> found = goBehind(before, stop); !found)
        return tl::unexpected(found.error());
    Result<std::optional<RawRow>> found = next(stop);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || (*found)->row != row)
        return failure(ErrorCode::OutOfRange, u"there is no row %1"_s.arg(toNumber(row)));
    return **std::move(found);
}

Result<std::vector<ShadowItem>> OpFile::readShadow(const std::stop_token &stop)
{
    Q_UNUSED(stop)
    return std::vector<ShadowItem>();
}

qint64 OpFile::framesSkipped() const noexcept
{
    return m_reader->framesSkipped();
}

} // namespace sled
