// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"
#include "core/analysis/sourcetrails.h"
#include "core/history/history.h"
#include "core/session/followstate.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>
#include <tsl/robin_map.h>
#include <vector>

namespace sled {

/// The sources of a history: how each was opened and what became of its rows.
class SourceListModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceListModel)

public:
    enum Column {
        NameColumn,
        OpenedColumn,
        RowsColumn,
        AcceptedColumn,
        WaitingColumn,
        RejectedColumn,
        MalformedColumn,
        StateColumn,
        ColumnCount
    };
    enum Role {
        PathRole = Qt::UserRole, ///< As given.
        StateRole,               ///< Source::State as int.
        PercentRole,             ///< How much has been read, as int; -1 if that is not known.
        ErrorRole,               ///< Why it was not read to its end, in plain words, or empty.
        ErrorCodeRole,           ///< ErrorCode of that as int; invalid if it is empty.
        SeverityRole,            ///< Severity as int; invalid if nothing was found.
        HasFindingsRole,         ///< Whether some rows were not accepted.
        RowsRole,                ///< How many rows were read, in words.
        /// Frames skipped; and if it is live: how long silent, how far behind. In words.
        TrailRole,
        IsFollowedRole, ///< Whether StateColumn tells how it is followed.
    };

    explicit SourceListModel(QObject *parent = nullptr);

    /// Shows \a history, or nothing if null; it must outlive its use here.
    void setHistory(const History *history);
    /// By whom it is told how it stands with a source that is followed.
    void setFollowStates(std::function<FollowState(SourceIndex)> states);
    void addSource(); ///< The history has one more.
    void refresh(SourceIndex source);
    /// The worst that was found in each source, by SourceIndex; none for the others.
    void setSeverities(const tsl::robin_map<std::uint32_t, Severity> &severities);

    void setTrails(std::vector<SourceTrail> trails); ///< By SourceIndex, as far as known.

    [[nodiscard]] const QStringList &names() const { return m_names; } ///< By SourceIndex.
    [[nodiscard]] QStringList problems() const; ///< Name and error of each that has one.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString displayData(const Source &source, const QModelIndex &index) const;
    [[nodiscard]] QString trailText(int row) const;
    void updateNames();
    void refreshAll();

    [[nodiscard]] FollowState followState(int row) const;
    [[nodiscard]] std::optional<Error> errorOf(int row) const;

    const History *m_history = nullptr;
    std::function<FollowState(SourceIndex)> m_followStates;
    tsl::robin_map<std::uint32_t, Severity> m_severities;
    std::vector<SourceTrail> m_trails;
    QTimer m_tick;       ///< Silence grows by itself.
    QStringList m_names; ///< Its size is the row count.
};

} // namespace sled
