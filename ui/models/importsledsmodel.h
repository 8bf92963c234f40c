// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/importcounts.h"

#include <QAbstractTableModel>

#include <vector>

namespace sled {

/// What an import brings, or would bring, of each sled, as a table.
class ImportSledsModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportSledsModel)

public:
    enum Column { SledColumn, OpsColumn, NewColumn, FirstColumn, LastColumn, ColumnCount };

    explicit ImportSledsModel(QObject *parent = nullptr);

    void setCounts(const ImportCounts &counts); ///< Those with the most ops first.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        QString sled; ///< Its key in hex; empty: all that are not told apart.
        SledCounts counts;
    };

    std::vector<Row> m_rows;
};

} // namespace sled
