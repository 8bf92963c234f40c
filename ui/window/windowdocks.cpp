// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowdocks.h"

#include "ui/help/askmanual.h"
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

struct SayDock {
    Q_DECLARE_TR_FUNCTIONS(sled::WindowDocks)
};

/// What there is to read about a source: why it could not be read, if that is so.
ManualPlace placeOfSource(const QModelIndex &source)
{
    const QVariant code = source.data(SourceListModel::ErrorCodeRole);
    return code.isValid() ? manualPlaceOf(ErrorCode(code.toInt()))
                          : ManualPlace{u"start"_s, u"sources"_s};
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
                         auto *live = menu->addAction(SayDock::tr("&Live"));
                         live->setCheckable(true);
                         live->setChecked(workspace.live().isLive(source));
                         QObject::connect(live, &QAction::triggered, &workspace.live(),
                                          [&workspace, source](bool isWanted) {
                                              workspace.live().setLive(source, isWanted);
                                          });
                         menu->addAction(SayDock::tr("&Close This Source"), &workspace,
                                         [&workspace, source] { workspace.close(source); });
                         addManualAction(*menu, sources, placeOfSource(under));
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
    sources = new CardList(workspace.sources(), SayDock::tr("No sources open"));
    sources->setItemDelegate(new SourceListDelegate(sources));
    sources->setAccessibleName(SayDock::tr("Sources"));
    addSourceMenu(*sources, workspace);
    const auto showPlace
        = [list = sources] { setManualPlace(*list, placeOfSource(list->currentIndex())); };
    showPlace();
    QObject::connect(sources->selectionModel(), &QItemSelectionModel::currentChanged, sources,
                     showPlace);
    QObject::connect(sources->model(), &QAbstractItemModel::dataChanged, sources, showPlace);
    sleds = new CardList(workspace.sleds(), SayDock::tr("No sleds yet"));
    sleds->setItemDelegate(new SledListDelegate(sleds));
    sleds->setUniformItemSizes(true);
    setManualPlace(*sleds, {u"pages"_s, u"sleds"_s});
    sleds->setAccessibleName(SayDock::tr("Sleds; check box: show its lane"));
    details = new DetailsPane;
    setManualPlace(*details, {u"pages"_s, u"details"_s});
    // Narrower, its labels would break within words.
    details->setMinimumWidth(details->fontMetrics().averageCharWidth() * 32);
    QDockWidget *sourcesDock
        = addDock(SayDock::tr("Sources"), u"sourcesDock"_s, sources, Qt::LeftDockWidgetArea);
    QDockWidget *sledsDock
        = addDock(SayDock::tr("Sleds"), u"sledsDock"_s, sleds, Qt::LeftDockWidgetArea);
    QDockWidget *detailsDock
        = addDock(SayDock::tr("Details"), u"detailsDock"_s, details, Qt::RightDockWidgetArea);
    window.resizeDocks({sourcesDock, detailsDock}, {232, 286}, Qt::Horizontal);
    window.resizeDocks({sourcesDock, sledsDock}, {400, 400}, Qt::Vertical);
}

} // namespace sled
