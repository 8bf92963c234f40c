// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsfeed.h"
#include "ui/models/shownevents.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace sled {

/// Which findings are shown. Nothing: whatever there is.
struct FindingsFilter {
    std::optional<FindingKind> kind;
    std::optional<StringId> sled;

    friend bool operator==(const FindingsFilter &, const FindingsFilter &) = default;
};

/// Findings as a table, those that pass a filter, in their order.
///
/// With a filter of events a finding is shown if the event it leads to is; one that leads to none
/// always is, and counted apart: nobody can say that it has nothing to do with those.
class FindingsTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsTableModel)

public:
    enum Column {
        KindColumn,
        DetailColumn,
        SledColumn,
        StoryColumn,
        SeqColumn,
        SourceColumn,
        RowColumn,
        ColumnCount
    };
    enum Role {
        SeverityRole = Qt::UserRole, ///< Severity as int.
    };

    explicit FindingsTableModel(QObject *parent = nullptr);

    /// Shows \a found, whose strings are in \a strings, which outlives its use here.
    /// \a sourceNames by SourceIndex.
    void setFindings(std::shared_ptr<const FoundFindings> found, const StringPool *strings,
                     QStringList sourceNames);
    void setFilter(const FindingsFilter &filter); ///< Linear in the findings.
    void setShownEvents(ShownEvents shown);       ///< Null: all. Linear in the findings.
    /// Whether \a finding may be shown beside the events that are.
    [[nodiscard]] bool passesEvents(const Finding &finding) const;
    [[nodiscard]] bool isFollowing() const { return m_shown != nullptr; } ///< A filter of events.
    /// How many rows lead to no event.
    [[nodiscard]] int rowsWithoutEvent() const { return m_withoutEvent; }

    [[nodiscard]] const FindingsFilter &filter() const { return m_filter; }
    [[nodiscard]] const Finding &findingAt(int row) const;
    [[nodiscard]] std::size_t total() const { return m_found->all.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void applyFilter();
    [[nodiscard]] QString displayData(const Finding &finding, int column) const;
    [[nodiscard]] QString text(StringId id) const;

    std::shared_ptr<const FoundFindings> m_found = std::make_shared<FoundFindings>();
    const StringPool *m_strings = nullptr;
    QStringList m_sourceNames;
    FindingsFilter m_filter;
    ShownEvents m_shown;
    int m_withoutEvent = 0;            ///< Of m_rows.
    std::vector<std::uint32_t> m_rows; ///< Positions in the findings.
};

/// The name of \a kind for people, such as `Sequence hole`.
[[nodiscard]] QString findingKindText(FindingKind kind);

} // namespace sled
