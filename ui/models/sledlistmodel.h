// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"
#include "ui/models/sledroster.h"

#include <QAbstractTableModel>

#include <vector>

namespace sled {

/// The sleds of a roster, in its order; a check mark says that the lane is shown.
class SledListModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SledListModel)

public:
    enum Column {
        SledColumn,
        EventsColumn,
        FirstSeenColumn,
        LastSeenColumn,
        GapsColumn,
        ColumnCount
    };
    enum Role {
        SledNumberRole = Qt::UserRole, ///< SledNumber as quint32.
        SeverityRole,                  ///< Severity as int; invalid if nothing was found.
        EventsRole,                    ///< How many events there are, with the word.
        SpanRole,                      ///< From when to when, in short.
        GapsRole,                      ///< How many gaps there are, empty for none.
    };

    explicit SledListModel(QObject *parent = nullptr);

    /// Shows \a roster, or nothing if null; both must outlive their use here.
    void setRoster(const SledRoster *roster, const StringPool *strings);
    /// The worst that was found about each sled, by StringId; none for the others.
    void setSeverities(const tsl::robin_map<std::uint32_t, Severity> &severities);
    void update(); ///< The roster has grown, or its numbers have.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void shownChanged(sled::SledNumber sled, bool isShown);

private:
    [[nodiscard]] QString displayData(const SledSummary &sled, int column) const;
    [[nodiscard]] QString toolTip(const SledSummary &sled) const;

    const SledRoster *m_roster = nullptr;
    const StringPool *m_strings = nullptr;
    tsl::robin_map<std::uint32_t, Severity> m_severities;
    std::vector<bool> m_isShown; ///< By SledNumber; its size is the row count.
};

} // namespace sled
