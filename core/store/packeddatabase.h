// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowsource.h"
#include "core/store/sleddatabase.h"

#include <QTemporaryDir>

namespace sled {

/// A database that was packed by gzip: unpacked into a private directory for as long as this
/// lives, and read there.
class PackedDatabase final : public RowSource {
public:
    /// \return ErrorCode::Io, Damaged (gzip), Cancelled, or as SledDatabase::open().
    static Result<PackedDatabase> open(const QString &path, const std::stop_token &stop);

    [[nodiscard]] SourceKind kind() const noexcept override { return m_database.kind(); }
    [[nodiscard]] QString openedHow() const override;
    [[nodiscard]] Result<qint64> estimateRows(const std::stop_token &stop = {}) override
    {
        return m_database.estimateRows(stop);
    }
    [[nodiscard]] Result<std::vector<RawRow>> readPage(std::optional<RowId> after,
                                                       const std::stop_token &stop) override
    {
        return m_database.readPage(after, stop);
    }
    [[nodiscard]] Result<RawRow> readRow(RowId row, const std::stop_token &stop = {}) override
    {
        return m_database.readRow(row, stop);
    }
    [[nodiscard]] Result<std::vector<ShadowItem>> readShadow(const std::stop_token &stop) override
    {
        return m_database.readShadow(stop);
    }

private:
    PackedDatabase(std::unique_ptr<QTemporaryDir> directory, SledDatabase database)
        : m_directory(std::move(directory)), m_database(std::move(database))
    {
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    SledDatabase m_database; // closed before its directory goes
};

} // namespace sled
