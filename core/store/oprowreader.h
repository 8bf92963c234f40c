// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/jsonspan.h"
#include "core/store/optext.h"
#include "core/store/rawrow.h"
#include "core/store/unpackedfile.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace sled {

/// Reads a file of ops from its first row to its last, in all forms of formats.md 9, each line
/// by its own: see RowId for how rows are numbered.
///
/// Holds one row at a time, and of a row that is longer than kMaxRowBytes nothing. Where a list
/// of ops is broken, that is one row without an op, and reading goes on at the next line.
/// Used on one thread.
class OpRowReader final {
public:
    explicit OpRowReader(UnpackedFile file) : m_file(std::move(file)) {}

    /// The next row; nothing at the end.
    /// \return as UnpackedFile::next(), after all whole rows before the error; Malformed if the
    ///         file is UTF-16; Cancelled, within one chunk.
    [[nodiscard]] Result<std::optional<RawRow>> next(const std::stop_token &stop);

    [[nodiscard]] qint64 framesSkipped() const noexcept { return m_framesSkipped; }
    [[nodiscard]] const UnpackedFile &file() const noexcept { return m_file; }
    /// Bytes of the unpacked file that all rows up to now took.
    [[nodiscard]] qint64 bytesRead() const noexcept
    {
        return m_file.bytesGiven() - static_cast<qint64>(m_buffer.size() - m_at);
    }

private:
    enum class Place { Lines, List };
    enum class Reached { Element, End, Broken };
    /// A row, or nothing: reading goes on.
    using Step = Result<std::optional<RawRow>>;

    [[nodiscard]] std::string_view rest() const noexcept
    {
        return std::string_view(m_buffer).substr(m_at);
    }
    Result<bool> fill(const std::stop_token &stop); ///< \return false at the end.
    Result<void> begin(const std::stop_token &stop);
    Result<bool> skipBlanks(bool acrossLines, const std::stop_token &stop);

    Step readLine(const std::stop_token &stop);
    Step readWholeLine(const std::stop_token &stop);
    Result<Reached> goToElement(const std::stop_token &stop);
    Step readElement(const std::stop_token &stop);
    Step endList(const std::stop_token &stop);
    Step brokenList(const std::stop_token &stop);
    Result<qint64> skipLine(const std::stop_token &stop);
    std::optional<RawRow> rowOf(std::string_view text);
    [[nodiscard]] RawRow refused(const QString &reason) const;
    [[nodiscard]] RawRow oversized(qint64 sizeBytes) const;

    UnpackedFile m_file;
    OpTextFinder m_finder;
    std::string m_buffer;
    std::size_t m_at = 0; ///< All before it has been read.
    bool m_hasBegun = false;
    bool m_hasEnded = false; ///< The file has; the buffer may hold more.
    Place m_place = Place::Lines;
    bool m_isFrame = false;   ///< The list is in one.
    bool m_isFirst = false;   ///< Its first element comes next.
    bool m_isMidLine = false; ///< A list ended in this line, which counts no more.
    qint64 m_row = 0;         ///< Number of the last row.
    qint64 m_framesSkipped = 0;
};

} // namespace sled
