// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/oprowreader.h"
#include "core/store/rowsource.h"

namespace sled {

/// A file of ops as a source: any form of formats.md 9 but a database, gzip or not.
///
/// Streamed: memory does not depend on the size of the file. readPage() goes on where the last
/// page ended, readRow() and any other place are looked for from the start.
class OpFile final : public RowSource {
public:
    /// \return ErrorCode::Io, Malformed (UTF-16), Damaged (gzip) or Cancelled.
    static Result<OpFile> open(const QString &path, const std::stop_token &stop);

    [[nodiscard]] SourceKind kind() const noexcept override { return SourceKind::OpFile; }
    [[nodiscard]] QString openedHow() const override;
    /// From the length of the rows read up to now; of a file that is not read yet, from its first.
    [[nodiscard]] Result<qint64> estimateRows(const std::stop_token &stop = {}) override;
    [[nodiscard]] Result<std::vector<RawRow>> readPage(std::optional<RowId> after,
                                                       const std::stop_token &stop) override;
    [[nodiscard]] Result<RawRow> readRow(RowId row, const std::stop_token &stop = {}) override;
    [[nodiscard]] Result<std::vector<ShadowItem>> readShadow(const std::stop_token &stop) override;
    [[nodiscard]] qint64 framesSkipped() const noexcept override;

private:
    OpFile(QString path, qint64 sizeBytes, std::unique_ptr<OpRowReader> reader);

    static Result<std::unique_ptr<OpRowReader>> newReader(const QString &path);
    [[nodiscard]] Result<std::optional<RawRow>> next(const std::stop_token &stop);
    Result<void> goBehind(std::optional<RowId> after, const std::stop_token &stop);

    QString m_path;
    qint64 m_sizeBytes = 0;
    std::unique_ptr<OpRowReader> m_reader;
    std::optional<RowId> m_last;    ///< The row that was read last.
    std::optional<RawRow> m_peeked; ///< Read to estimate, or to find a place; comes next.
    std::optional<Error> m_error;   ///< What ended reading, after the rows before it.
    qint64 m_rowsRead = 0;
};

} // namespace sled
