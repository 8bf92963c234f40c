// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanecell.h"

#include <QAccessibleWidget>
#include <QHash>

namespace sled {

/// A LanesView as screen readers see it: a table with a row a lane.
///
/// The first cell of a row is the lane, its header; those behind it are its events in the order
/// of time, each one sentence. So a reader's commands for tables go as the keys of the view do,
/// along a lane and from lane to lane, and an event is heard at once instead of being gathered
/// from columns: the table of events below has those. Rows differ in length.
///
/// Cells are made when they are asked for; at most kMostCells live at a time, and those whose
/// place holds something else are deleted when lanes change. No function costs more than one step
/// for each lane, whatever the number of events.
class LanesAccess final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    static constexpr qsizetype kMostCells = 2000;

    static void install(); ///< Once or more often.
    /// Tells where the user is, if a reader listens and \a view has the focus.
    static void tellPlace(LanesView &view);

    explicit LanesAccess(LanesView &view);
    ~LanesAccess() override;
    [[nodiscard]] qsizetype liveCells() const { return m_cells.size(); }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessible::State state() const override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override; ///< Of the longest lane.
    [[nodiscard]] QString columnDescription(int) const override { return {}; }
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int row) override; ///< Gives the lane the focus.
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    [[nodiscard]] LanesView *view() const;
    [[nodiscard]] QAccessibleInterface *cell(const LanePlace &place) const;
    void dropCells(bool areAllDropped) const;

    mutable QHash<quint64, QAccessible::Id> m_cells; ///< By lane and column.
    QMetaObject::Connection m_onLanes;
};

} // namespace sled
