// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowlayout.h"

#include "ui/views/eventtableview.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWindowVersion = 2; ///< Of docks and tool bars: another one is not restored.
constexpr qsizetype kSumSize = 4;

QByteArray sumOf(const QByteArray &state)
{
    return QByteArray::number(qChecksum(state), 16).rightJustified(kSumSize, '0');
}

/// The table's state is void when there are other columns.
QString tableKey()
{
    return u"layout/table%1"_s.arg(int(EventTableModel::ColumnCount));
}

void save(QSettings &settings, const QString &key, const QByteArray &state)
{
    settings.setValue(key, QByteArray(sumOf(state) + state));
}

/// The state saved as \a key; empty if there is none or it was damaged: what Qt makes of
/// half a state is a window that cannot be used.
QByteArray load(const QSettings &settings, const QString &key)
{
    const QByteArray saved = settings.value(key).toByteArray();
    const QByteArray state = saved.mid(kSumSize);
    return saved.startsWith(sumOf(state)) ? state : QByteArray();
}

} // namespace

void saveLayout(const LayoutParts &parts)
{
    QSettings settings;
    save(settings, u"layout/geometry"_s, parts.window.saveGeometry());
    save(settings, u"layout/window"_s, parts.window.saveState(kWindowVersion));
    save(settings, u"layout/splitter"_s, parts.splitter.saveState());
    save(settings, tableKey(), parts.table.saveColumns());
}

void restoreLayout(const LayoutParts &parts)
{
    const QSettings settings;
    parts.window.restoreGeometry(load(settings, u"layout/geometry"_s));
    parts.window.restoreState(load(settings, u"layout/window"_s), kWindowVersion);
    parts.splitter.restoreState(load(settings, u"layout/splitter"_s));
    parts.table.restoreColumns(load(settings, tableKey()));
}

} // namespace sled
