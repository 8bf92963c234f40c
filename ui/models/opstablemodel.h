// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "ui/models/opsfilter.h"
#include "ui/models/opslisting.h"
#include "ui/models/readinginturns.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <chrono>
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

    using Place = OpsPlace;

    static constexpr std::size_t kListedAtOnce = 20'000;    ///< Rows; some milliseconds.
    static constexpr std::chrono::milliseconds kMaxTurn{8}; ///< Of listing, at a time.

    explicit OpsTableModel(QObject *parent = nullptr, std::size_t listedAtOnce = kListedAtOnce,
                           std::chrono::milliseconds maxTurn = kMaxTurn);

    /// Shows \a history, or nothing if null; it must outlive its use here. \a sourceNames by
    /// SourceIndex.
    void setHistory(const History *history);
    void setSourceNames(QStringList names);
    /// A filter that looks at rows one by one is answered later, in turns: listed(). Until then
    /// the former rows stay. Others are answered at once.
    void setFilter(const OpsFilter &filter);
    /// The history has more rows, or others of their verdicts. As setFilter().
    void refresh();

    [[nodiscard]] const OpsFilter &filter() const { return m_wanted; } ///< As it was set last.
    [[nodiscard]] bool isListing() const { return m_reading.isActive(); }
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

Q_SIGNALS:
    /// The rows are those of filter(); if isListing() again, as it was before events came.
    void listed();

private:
    [[nodiscard]] std::vector<std::uint32_t> countSources() const;
    void takeIn(std::vector<std::uint32_t> counts);
    void list();
    void takeList(const std::vector<Place> &rows);
    [[nodiscard]] SourceRow sourceRow(const Place &place) const;

    const History *m_history = nullptr;
    QStringList m_sourceNames;
    OpsFilter m_wanted;
    OpsFilter m_filter;  ///< What the rows are of; m_wanted, but while that is being listed.
    OpsFilter m_listing; ///< What is being listed.
    std::vector<std::uint32_t> m_counts; ///< Rows of each source that are shown, unless listed.
    std::vector<Place> m_listed;         ///< Those that pass, if the filter is listing.
    bool m_isStale = false;              ///< The list in hand has been overtaken.
    ReadingInTurns<OpsLister> m_reading;
};

} // namespace sled
