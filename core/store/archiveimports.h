// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/archivetarget.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace sled {

/// A file of an import. Texts are as the archive has them: untrusted.
struct ImportedFile {
    QString name;
    QString sha256; ///< Lower-case hex.
};

/// One import that an archive tells of. Texts likewise.
struct ArchiveImport {
    ImportId id{};
    QString importedAt; ///< RFC 3339.
    QString version;    ///< Of the program that did it.
    QString name;
    std::vector<ImportedFile> files; ///< In order.
    qint64 ops = 0;                  ///< That came from its files, be they from others as well.

    [[nodiscard]] QStringList fileNames() const;
};

inline constexpr int kMaxListedImports = 10'000; ///< The newest ones.

/// The imports of the archive at \a path, oldest first; none if there is no archive.
/// Changes nothing. Takes time by what the imports have; a stop is heard between two of them.
/// \return as findArchive() and SledDatabase::open(); ErrorCode::Cancelled.
[[nodiscard]] Result<std::vector<ArchiveImport>> listImports(const QString &path,
                                                             const std::stop_token &stop);

/// Takes import \a id out of the archive at \a path, with all ops that came from no other: one
/// transaction. \return how many ops went; ErrorCode::OutOfRange if there is no such import;
/// else as ArchiveWriter::begin().
[[nodiscard]] Result<qint64> undoImport(const QString &path, ImportId id);

} // namespace sled
