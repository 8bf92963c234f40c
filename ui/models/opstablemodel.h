// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "ui/models/opsfilter.h"
#include "ui/theme/trustsign.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace sled {

/// Every row of every source in row order, source after source: what it holds and what became
/// of it.
class OpsTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpsTableModel)

public:
    enum Column {
        SourceColumn,
        RowColumn,
        KindColumn,
        OpColumn,
        PathColumn,
        SeqColumn,
        SignerColumn,
        DeliveredColumn,
        StandingColumn,
        IdColumn,
        SignatureColumn,
        ReasonColumn,
        ColumnCount
    };
    enum Role {
        StandingRole = Qt::UserRole, ///< Standing as int, in every column.
        TrustRole,                   ///< TrustSign as int, for IdColumn and SignatureColumn.
    };

    /// A row of a source by its position.
    struct Place {
        SourceIndex source{};
        std::uint32_t number = 0;

        friend auto operator<=>(const Place &, const Place &) = default;
    };

    explicit OpsTableModel(QObject *parent = nullptr);

    /// Shows \a history, or nothing if null; it must outlive its use here. \a sourceNames by
    /// SourceIndex.
    void setHistory(const History *history);
    void setSourceNames(QStringList names);
    void setFilter(const OpsFilter &filter); ///< Linear in the rows.
    /// The history has more rows, or others of their verdicts.
    void refresh();

    [[nodiscard]] const OpsFilter &filter() const { return m_filter; }
    [[nodiscard]] qint64 total() const; ///< Rows of all sources.
    [[nodiscard]] Place placeAt(int row) const;
    [[nodiscard]] OpIndex opAt(int row) const; ///< None: malformed.
    [[nodiscard]] RowId rowIdAt(int row) const;
    /// Where the row of \a source with this rowid is shown, or -1.
    [[nodiscard]] int find(SourceIndex source, RowId row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] std::vector<std::uint32_t> countSources() const;
    void takeIn(std::vector<std::uint32_t> counts);
    void list();
    [[nodiscard]] const SourceRow &sourceRow(const Place &place) const;
    [[nodiscard]] QString displayData(const Place &place, int column) const;
    [[nodiscard]] QString opData(const OpRecord &op, int column) const;
    [[nodiscard]] std::optional<TrustSign> trust(const Place &place, int column) const;

    const History *m_history = nullptr;
    QStringList m_sourceNames;
    OpsFilter m_filter;
    std::vector<std::uint32_t> m_counts; ///< Rows of each source that are shown, unless listed.
    std::vector<Place> m_listed;         ///< Those that pass, if the filter is listing.
};

} // namespace sled
