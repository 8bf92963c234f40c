// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowdocks.h"

#include "ui/views/cardlist.h"
#include "ui/views/detailspane.h"
#include "ui/views/sledlistdelegate.h"
#include "ui/views/sourcelistdelegate.h"
#include "ui/window/workspace.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString sayDock(const char *text)
{
    return QCoreApplication::translate("sled::WindowDocks", text);
}

/// Lets the user close one of \a sources, with the mouse or the menu key.
void addSourceMenu(CardList &sources, Workspace &workspace)
{
    sources.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&sources, &QWidget::customContextMenuRequested, &workspace,
                     [&](const QPoint &point) {
                         const QModelIndex under = sources.indexAt(point);
                         if (!under.isValid())
                             return;
                         auto *menu = new QMenu(&sources);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         const SourceIndex source{quint32(under.row())};
                         auto *live = menu->addAction(sayDock("&Live"));
                         live->setCheckable(true);
                         live->setChecked(workspace.live().isLive(source));
                         QObject::connect(live, &QAction::triggered, &workspace.live(),
                                          [&workspace, source](bool isWanted) {
                                              workspace.live().setLive(source, isWanted);
                                          });
                         menu->addAction(sayDock("&Close This Source"), &workspace,
                                         [&workspace, source] { workspace.close(source); });
                         menu->popup(sources.viewport()->mapToGlobal(point));
                     });
}

} // namespace

WindowDocks::WindowDocks(QMainWindow &window, Workspace &workspace, QMenu &view)
{
    const auto addDock
        = [&](const QString &title, const QString &name, QWidget *widget, Qt::DockWidgetArea area) {
              auto *dock = new QDockWidget(title, &window);
              dock->setObjectName(name);
              dock->setWidget(widget);
              window.addDockWidget(area, dock);
              view.addAction(dock->toggleViewAction());
              return dock;
          };
    sources = new CardList(workspace.sources(), sayDock("No sources open"));
    sources->setItemDelegate(new SourceListDelegate(sources));
    sources->setAccessibleName(sayDock("Sources"));
    addSourceMenu(*sources, workspace);
    sleds = new CardList(workspace.sleds(), sayDock("No sleds yet"));
    sleds->setItemDelegate(new SledListDelegate(sleds));
    sleds->setUniformItemSizes(true);
    sleds->setAccessibleName(sayDock("Sleds; check box: show its lane"));
    details = new DetailsPane;
    // Narrower, its labels would break within words.
    details->setMinimumWidth(details->fontMetrics().averageCharWidth() * 32);
    QDockWidget *sourcesDock
        = addDock(sayDock("Sources"), u"sourcesDock"_s, sources, Qt::LeftDockWidgetArea);
    QDockWidget *sledsDock
        = addDock(sayDock("Sleds"), u"sledsDock"_s, sleds, Qt::LeftDockWidgetArea);
    QDockWidget *detailsDock
        = addDock(sayDock("Details"), u"detailsDock"_s, details, Qt::RightDockWidgetArea);
    window.resizeDocks({sourcesDock, detailsDock}, {232, 286}, Qt::Horizontal);
    window.resizeDocks({sourcesDock, sledsDock}, {400, 400}, Qt::Vertical);
}

} // namespace sled
