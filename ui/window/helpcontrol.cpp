// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpcontrol.h"

#include "ui/help/askmanual.h"
#include "ui/help/manualbrowser.h"
#include "ui/help/manualwindow.h"
#include "ui/language/language.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/opspage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/storiespage.h"
#include "ui/pages/timelinepage.h"
#include "ui/views/bookmarkspane.h"
#include "ui/views/bringtofront.h"
#include "ui/window/filtercontrol.h"
#include "ui/window/savedstate.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>
#include <QTabWidget>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

const QString &manualLayoutKey()
{
    static const QString kKey = u"layout/manual"_s;
    return kKey;
}

} // namespace

HelpControl::HelpControl(const WindowParts &parts, UserFiles files) : m_parts(parts), m_files(files)
{
    setPlaces();
    parts.window.installEventFilter(this);
    connect(parts.actions.manual, &QAction::triggered, this, &HelpControl::openHere);
}

HelpControl::~HelpControl() = default;

void HelpControl::setPlaces() const
{
    const WindowPages &pages = m_parts.pages;
    setManualPlace(*pages.timeline, ManualPlace::of(u"timeline"));
    setManualPlace(*pages.stories, {u"pages"_s, u"stories"_s});
    setManualPlace(*pages.ops, {u"pages"_s, u"ops"_s});
    setManualPlace(*pages.reports, ManualPlace::of(u"reports"));
    setManualPlace(*pages.compare, {u"pages"_s, u"compare"_s});
    if (auto *bookmarks = m_parts.window.findChild<BookmarksPane *>())
        setManualPlace(*bookmarks, {u"start"_s, u"bookmarks"_s});
}

void HelpControl::openHere()
{
    // What has the focus knows best, unless it is in no part of the manual's; then the page does.
    const QWidget *focus = m_parts.window.focusWidget();
    const auto place = manualPlaceAt(focus && focus->isVisible() ? focus : nullptr);
    if (place)
        return open(*place);
    const QWidget *page = m_parts.pages.tabs->currentWidget();
    open(manualPlaceAt(page->isVisible() ? page : nullptr).value_or(ManualPlace::of(u"start")));
}

void HelpControl::open(const ManualPlace &place)
{
    if (!m_manual) {
        m_manual = std::make_unique<ManualWindow>(Manual({installedLanguage()}));
        if (m_files == UserFiles::Used)
            m_manual->restoreLayout(savedState(QSettings(), manualLayoutKey()));
        connect(&m_manual->browser(), &ManualBrowser::filterChosen, this, &HelpControl::tryFilter);
        connect(m_manual.get(), &ManualWindow::closed, this, &HelpControl::saveLayout);
    }
    m_manual->go(place);
    bringToFront(*m_manual);
}

void HelpControl::tryFilter(const QString &filter)
{
    if (!m_parts.actions.filter->isEnabled())
        return; // there is no line to write it into
    bringToFront(m_parts.window);
    m_parts.filter.write(filter);
}

void HelpControl::close()
{
    if (m_manual && m_manual->isVisible())
        m_manual->close();
}

void HelpControl::saveLayout() const
{
    if (m_files != UserFiles::Used)
        return;
    QSettings settings;
    saveState(settings, manualLayoutKey(), m_manual->saveLayout());
}

bool HelpControl::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != ManualEvent::eventType())
        return QObject::eventFilter(object, event);
    open(static_cast<ManualEvent *>(event)->place);
    event->accept();
    return true;
}

} // namespace sled
