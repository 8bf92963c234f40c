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
    auto *copyRows = new QAction(tr("Copy Events"), &table);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(copyRows);
    connect(copyRows, &QAction::triggered, this, [this] { copy(CopyAs::Text); });
}

void EventMenu::show(const QPoint &point)
{
    const QModelIndex under = m_table.indexAt(point);
    if (!under.isValid())
        return;
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const EventIndex event = m_workspace.events().eventAt(under.row());
    if (const auto condition = filterForCell(m_workspace.history(), event, under.column())) {
        menu->addSection(conditionText(*menu, *condition));
        menu->addAction(tr("&Only This"), this, [this, condition] { m_filter.only(*condition); });
        menu->addAction(tr("&Not This"), this, [this, condition] { m_filter.exclude(*condition); });
        menu->addAction(tr("&Add to Filter"), this,
                        [this, condition] { m_filter.add(*condition); });
        menu->addSeparator();
    }
    menu->addAction(tr("Copy &Cell"), this, [text = under.data().toString()] {
        QGuiApplication::clipboard()->setText(text);
    });
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
