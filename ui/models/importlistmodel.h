// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/archiveimports.h"

#include <QAbstractTableModel>

#include <vector>

namespace sled {

/// The imports of an archive as a table, newest first. Their texts are the archive's: untrusted.
class ImportListModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportListModel)

public:
    enum Column {
        NumberColumn,
        TimeColumn,
        FilesColumn,
        OpsColumn,
        DigestColumn,
        VersionColumn,
        ColumnCount
    };

    explicit ImportListModel(QObject *parent = nullptr);

    void setImports(std::vector<ArchiveImport> imports); ///< Oldest first.
    [[nodiscard]] const ArchiveImport &at(int row) const
    {
        return m_imports[m_imports.size() - 1 - std::size_t(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<ArchiveImport> m_imports;
};

/// The names of the files of \a import, safe to show.
[[nodiscard]] QString importFilesText(const ArchiveImport &import);

} // namespace sled
