// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bookmarks.h"

#include <functional>

namespace sled {

/// The file of the user's that keeps bookmarks. Several windows and processes may share it: each
/// change reads it anew, under a lock, and replaces it as a whole, so that whoever is killed
/// leaves the old or the new one.
class BookmarkFile final {
public:
    explicit BookmarkFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }

    /// None if there is no file.
    /// \return ErrorCode::Io, or what Bookmarks::fromJson() says; the file is left as it is.
    [[nodiscard]] Result<Bookmarks> read() const;

    struct Changed {
        Bookmarks bookmarks;
        QString keptAside; ///< Where a file that could not be read is now; empty: there was none.
    };
    /// Reads, lets \a change change that, and writes it if \a change had no complaint. A file
    /// that is no bookmarks is first put aside under another name.
    /// \return the failure of \a change; ErrorCode::UnsupportedSchema: a newer version's file,
    /// which stays as it is; ErrorCode::Busy: another process is writing; ErrorCode::Io.
    [[nodiscard]] Result<Changed>
    change(const std::function<Result<void>(Bookmarks &)> &change) const;

private:
    [[nodiscard]] Result<QString> putAside() const;
    [[nodiscard]] Result<void> write(const Bookmarks &bookmarks) const;

    QString m_path;
};

} // namespace sled
