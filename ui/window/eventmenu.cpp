// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/eventmenu.h"

#include "core/query/filterprinter.h"
#include "core/report/eventreport.h"
#include "ui/models/cellfilter.h"
#include "ui/models/timedisplay.h"
#include "ui/views/eventtableview.h"
#include "ui/window/filtercontrol.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace sled {

namespace {

constexpr int kWidestCondition = 260; ///< In pixels.

QString conditionText(const QMenu &menu, const Filter &filter)
{
    return menu.fontMetrics()
        .elidedText(printFilter(filter), Qt::ElideMiddle, kWidestCondition)
        .replace(u'&', QStringLiteral("&&"));
}

} // namespace

EventMenu::EventMenu(Workspace &workspace, FilterControl &filter, EventTableView &table)
    : m_workspace(workspace), m_filter(filter), m_table(table)
{
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, &EventMenu::show);
    addActions();
}

void EventMenu::addActions()
{
    // What the menu offers for the cell under the mouse, for the current one: by key and by name.
    const auto add = [this](const QString &text, const auto &doIt) {
        auto *action = new QAction(text, &m_table);
        m_table.addAction(action);
        connect(action, &QAction::triggered, this, doIt);
        return action;
    };
    QAction *copyRows = add(tr("Copy Events"), [this] { copy(CopyAs::Text); });
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    add(tr("Copy Events as CSV"), [this] { copy(CopyAs::Csv); });
    add(tr("Copy Events as JSON Lines"), [this] { copy(CopyAs::JsonLines); });
    add(tr("Copy the Current Cell"), [this] { copyCell(m_table.currentIndex()); });
    add(tr("Filter: Only the Current Cell"), [this] {
        if (const auto condition = conditionOf(m_table.currentIndex()))
            m_filter.only(*condition);
    });
    add(tr("Filter: Not the Current Cell"), [this] {
        if (const auto condition = conditionOf(m_table.currentIndex()))
            m_filter.exclude(*condition);
    });
    add(tr("Filter: Add the Current Cell"), [this] {
        if (const auto condition = conditionOf(m_table.currentIndex()))
            m_filter.add(*condition);
    });
}

std::optional<Filter> EventMenu::conditionOf(const QModelIndex &cell) const
{
    if (!cell.isValid())
        return std::nullopt;
    return filterForCell(m_workspace.history(), m_workspace.events().eventAt(cell.row()),
                         cell.column());
}

void EventMenu::copyCell(const QModelIndex &cell)
{
    if (cell.isValid())
        QGuiApplication::clipboard()->setText(cell.data().toString());
}

void EventMenu::show(const QPoint &point)
{
    const QModelIndex under = m_table.indexAt(point);
    if (!under.isValid())
        return;
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto condition = conditionOf(under)) {
        menu->addSection(conditionText(*menu, *condition));
        menu->addAction(tr("&Only This"), this, [this, condition] { m_filter.only(*condition); });
        menu->addAction(tr("&Not This"), this, [this, condition] { m_filter.exclude(*condition); });
        menu->addAction(tr("&Add to Filter"), this,
                        [this, condition] { m_filter.add(*condition); });
        menu->addSeparator();
    }
    menu->addAction(tr("Copy &Cell"), this,
                    [cell = QPersistentModelIndex(under)] { copyCell(cell); });
    QMenu *rows = menu->addMenu(tr("Copy &Events"));
    rows->addAction(tr("As &Text"), this, [this] { copy(CopyAs::Text); });
    rows->addAction(tr("As C&SV"), this, [this] { copy(CopyAs::Csv); });
    rows->addAction(tr("As &JSON Lines"), this, [this] { copy(CopyAs::JsonLines); });
    menu->popup(m_table.viewport()->mapToGlobal(point));
}

void EventMenu::copy(CopyAs form)
{
    const std::vector<EventIndex> events = m_table.selectedEvents();
    if (events.empty())
        return;
    EventReportOptions options;
    options.format = form == CopyAs::Csv ? EventFormat::Csv
        : form == CopyAs::Text           ? EventFormat::Table
                                         : EventFormat::JsonLines;
    options.time = TimeDisplay::ofProgram().format();
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    if (writeEvents(m_workspace.history(), events, options, text, {}))
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text.data()));
}

} // namespace sled
