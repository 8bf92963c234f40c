// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/archivetarget.h"

#include <memory>
#include <stop_token>

namespace sled {

/// Tells what an import would do, and writes nothing: what is new is noted in a database of its
/// own, private and gone with the object, over the archive as it is.
class ArchiveDryRun final : public ArchiveTarget {
public:
    /// \return as findArchive() and SledDatabase::open(); an archive that is not there is empty.
    static Result<std::unique_ptr<ArchiveDryRun>> begin(const QString &path,
                                                        const std::stop_token &stop);
    ~ArchiveDryRun() override;

    [[nodiscard]] Result<void> beginFile(const ArchivedFile &file) override;
    [[nodiscard]] Result<Arrival> add(const ArchivedOp &op) override;
    [[nodiscard]] Result<std::optional<ImportId>> finish() override; ///< Nothing, always.

private:
    struct Private;
    explicit ArchiveDryRun(std::unique_ptr<Private> priv) noexcept;

    std::unique_ptr<Private> d;
};

} // namespace sled
