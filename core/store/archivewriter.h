// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/archivetarget.h"

#include <memory>

namespace sled {

/// What an archive notes of an import beside its files.
struct ImportNote {
    QString importedAt; ///< RFC 3339.
    QString version;    ///< Of the program.
    QString name;       ///< What it was called, such as the names of its files.
};

/// Adds ops to an archive in one transaction: after finish() all of them are there; without it,
/// whatever happens, none.
///
/// If nothing is new, no byte of the archive changes. An archive that is not there is made,
/// and appears when finish() returns. Memory does not depend on how many ops come.
class ArchiveWriter final : public ArchiveTarget {
public:
    /// Begins an import into the archive at \a path.
    /// \return as findArchive(), checkArchiveSchema() and ArchivePart::make(); ErrorCode::Busy
    ///         if another import is under way.
    static Result<std::unique_ptr<ArchiveWriter>> begin(const QString &path,
                                                        const ImportNote &note);
    ~ArchiveWriter() override;

    [[nodiscard]] Result<void> beginFile(const ArchivedFile &file) override;
    [[nodiscard]] Result<Arrival> add(const ArchivedOp &op) override;
    [[nodiscard]] Result<std::optional<ImportId>> finish() override;

private:
    struct Private;
    explicit ArchiveWriter(std::unique_ptr<Private> priv) noexcept;

    [[nodiscard]] Result<Arrival> addText(const ArchivedOp &op, QByteArray &key);
    [[nodiscard]] Result<void> noteOrigin(const ArchivedOp &op, const QByteArray &key);
    [[nodiscard]] Result<void> noteFile();

    std::unique_ptr<Private> d;
};

} // namespace sled
