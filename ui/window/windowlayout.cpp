// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowlayout.h"

#include "ui/views/eventtableview.h"
#include "ui/views/pagetable.h"
#include "ui/window/savedstate.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWindowVersion = 2; ///< Of docks and tool bars: another one is not restored.

/// The table's state is void when there are other columns.
QString tableKey()
{
    return u"layout/table%1"_s.arg(int(EventTableModel::ColumnCount));
}

/// The children of \a window of one class that are kept by their names.
template <typename Part>
QList<Part *> named(const QMainWindow &window)
{
    QList<Part *> parts = window.findChildren<Part *>();
    parts.removeIf([](const Part *part) { return part->objectName().isEmpty(); });
    return parts;
}

QString keyOf(const QSplitter &splitter)
{
    return u"layout/"_s + splitter.objectName();
}

QString keyOf(const QTableView &table)
{
    return u"layout/%1Columns%2"_s.arg(table.objectName()).arg(table.horizontalHeader()->count());
}

QByteArray columnsOf(const QTableView &table)
{
    return (hasOwnWidths(table) ? '1' : '0') + table.horizontalHeader()->saveState();
}

void restoreColumns(QTableView &table, const QByteArray &state)
{
    if (!state.isEmpty() && table.horizontalHeader()->restoreState(state.mid(1)))
        setHasOwnWidths(table, state.front() == '1');
}

} // namespace

LayoutKeeper::LayoutKeeper(QMainWindow &window, EventTableView &events)
    : QObject(&window), m_window(window), m_events(events)
{
    constexpr int kGatherMs = 1'000;
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGatherMs);
    connect(&m_soon, &QTimer::timeout, this, &LayoutKeeper::save);
    restore();
    followChanges();
}

void LayoutKeeper::followChanges()
{
    const auto saveSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_events, &EventTableView::columnsChanged, this, saveSoon);
    for (const QTableView *table : named<QTableView>(m_window)) {
        connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, saveSoon);
        connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, saveSoon);
        connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, saveSoon);
    }
    for (const QSplitter *splitter : named<QSplitter>(m_window))
        connect(splitter, &QSplitter::splitterMoved, this, saveSoon);
    for (const QDockWidget *dock : m_window.findChildren<QDockWidget *>()) {
        connect(dock, &QDockWidget::visibilityChanged, this, saveSoon);
        connect(dock, &QDockWidget::dockLocationChanged, this, saveSoon);
        connect(dock, &QDockWidget::topLevelChanged, this, saveSoon);
    }
}

void LayoutKeeper::save()
{
    m_soon.stop();
    QSettings settings;
    saveState(settings, u"layout/geometry"_s, m_window.saveGeometry());
    saveState(settings, u"layout/window"_s, m_window.saveState(kWindowVersion));
    saveState(settings, tableKey(), m_events.saveColumns());
    for (const QSplitter *splitter : named<QSplitter>(m_window))
        saveState(settings, keyOf(*splitter), splitter->saveState());
    for (const QTableView *table : named<QTableView>(m_window))
        saveState(settings, keyOf(*table), columnsOf(*table));
}

void LayoutKeeper::restore()
{
    const QSettings settings;
    m_window.restoreGeometry(savedState(settings, u"layout/geometry"_s));
    m_window.restoreState(savedState(settings, u"layout/window"_s), kWindowVersion);
    m_events.restoreColumns(savedState(settings, tableKey()));
    for (QSplitter *splitter : named<QSplitter>(m_window))
        splitter->restoreState(savedState(settings, keyOf(*splitter)));
    for (QTableView *table : named<QTableView>(m_window))
        restoreColumns(*table, savedState(settings, keyOf(*table)));
}

} // namespace sled
