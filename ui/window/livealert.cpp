// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/livealert.h"

#include "core/query/filterparser.h"
#include "ui/language/coretext.h"
#include "ui/models/displaytext.h"
#include "ui/models/eventdetails.h"
#include "ui/views/noticebar.h"
#include "ui/window/filtercontrol.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QMenu>
#include <QSettings>

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString alertKey()
{
    return u"live/notifyOf"_s;
}

ManualPlace notificationsPlace()
{
    return {u"live"_s, u"notifications"_s};
}

} // namespace

LiveAlert::LiveAlert(const WindowParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    QMenu &menu = *parts.actions.notifyOf;
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
    Workspace &workspace = parts.workspace;
    m_alert.setHistory(&workspace.history());
    connect(&workspace, &Workspace::replaced, this,
            [this, &workspace] { m_alert.setHistory(&workspace.history()); });
    connect(&workspace.live(), &LiveSources::eventsAppended, &m_alert, &EventAlert::takeIn);
    connect(&m_alert, &EventAlert::matched, this, &LiveAlert::tell);
    connect(&m_alert, &EventAlert::failed, this, [this](const FilterError &error) {
        stop(tr("Nothing is notified of %1 any more: %2")
                 .arg(shownName(), coreText(filterErrorText(error))));
    });
    connect(&parts.filter, &FilterControl::namedFiltersChanged, this, &LiveAlert::followFile);
    connect(&m_notice, &DesktopNotice::failed, this, [this](const QString &reason) {
        if (!std::exchange(m_hasFailed, true))
            m_parts.notice.tell(tr("The desktop does not show notifications: %1")
                                    .arg(displayText(reason.toStdString())),
                                notificationsPlace());
    });
    if (isKept())
        choose(QSettings().value(alertKey()).toString());
}

bool LiveAlert::isKept() const
{
    return !m_parts.filter.file().isEmpty();
}

void LiveAlert::choose(const QString &name)
{
    m_name = name;
    m_text = m_parts.filter.named(name).value_or(QString());
    m_hasFailed = false;
    const FilterResult<Filter> filter = parseFilter(m_text);
    if (!name.isEmpty() && m_text.isEmpty())
        stop(tr("There is no filter %1 any more, so nothing is notified of.").arg(shownName()));
    else if (!filter || !m_alert.setFilter(*filter))
        stop(tr("The filter %1 cannot be judged by, so nothing is notified of.").arg(shownName()));
    if (isKept())
        QSettings().setValue(alertKey(), m_name);
}

QString LiveAlert::shownName() const
{
    return displayText(m_name.toStdString());
}

void LiveAlert::stop(const QString &reason)
{
    m_parts.notice.tell(reason, notificationsPlace());
    m_name.clear();
    m_text.clear();
    static_cast<void>(m_alert.setFilter(Filter())); // an empty one is always taken
}

void LiveAlert::followFile()
{
    if (!m_name.isEmpty() && m_parts.filter.named(m_name) != m_text)
        choose(QString(m_name));
}

void LiveAlert::fill(QMenu &menu)
{
    menu.clear(); // with the actions of m_choices
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(name == m_name);
        m_choices.addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { choose(name); });
    };
    add(tr("&Nothing"), {});
    menu.addSeparator();
    const auto named = m_parts.filter.allNamed();
    for (const NamedFilters::Entry &entry : named)
        add(displayText(entry.name.toStdString()).replace(u'&', u"&&"_s), entry.name);
    if (named.empty())
        menu.addAction(tr("Save a filter to choose it here"))->setEnabled(false);
}

void LiveAlert::tell(qint64 count, EventIndex newest)
{
    const QString title = u"%1: %2"_s.arg(displayEvents(count), m_name);
    m_notice.show(title, eventSummary(m_parts.workspace.history(), newest));
}

} // namespace sled
