// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparedsources.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace sled {

/// One group of what two sources do not share, as a table; its columns depend on the group.
class ComparisonTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonTableModel)

public:
    enum Role {
        MissingRole = Qt::UserRole, ///< Whether the cell says that something is not there.
        CodeRole,                   ///< Whether it is better read in a fixed-width font.
    };

    /// A row of a source that a row of the table is about.
    struct Place {
        SourceIndex source{};
        RowId row{};
    };

    explicit ComparisonTableModel(QObject *parent = nullptr);

    /// Shows \a pair, which was found in \a history; both null: nothing. The history must
    /// outlive its use here.
    void setPair(std::shared_ptr<const ComparedPair> pair, const History *history);
    void setGroup(ComparisonGroup group);

    [[nodiscard]] ComparisonGroup group() const { return m_group; }
    [[nodiscard]] std::size_t count(ComparisonGroup group) const; ///< Rows that it has.

    [[nodiscard]] std::optional<EventIndex> eventAt(int row) const;
    [[nodiscard]] std::optional<Place> placeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// One of several claims of one id.
    struct ClaimPlace {
        std::uint32_t difference = 0;
        std::uint32_t claim = 0;
    };

    [[nodiscard]] const Comparison &differences() const { return m_pair->differences; }
    [[nodiscard]] std::optional<OpIndex> opAt(std::size_t row) const;
    [[nodiscard]] const IdClaim &claimAt(std::size_t row) const;

    std::shared_ptr<const ComparedPair> m_pair;
    const History *m_history = nullptr;
    ComparisonGroup m_group = ComparisonGroup::OnlyInA;
    std::vector<ClaimPlace> m_claims; ///< All claims, one after the other.
};

/// The name of \a group for people.
[[nodiscard]] QString comparisonGroupText(ComparisonGroup group);

} // namespace sled
