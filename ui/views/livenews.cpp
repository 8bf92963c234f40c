// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/livenews.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"

#include <QAccessibleWidget>

#include <utility>

namespace sled {

namespace {

QAccessibleInterface *makeNewsAccess(const QString & /*className*/, QObject *object)
{
    auto *news = qobject_cast<LiveNews *>(object);
    return news ? new QAccessibleWidget(news, QAccessible::Notification) : nullptr;
}

} // namespace

LiveNews::LiveNews(QWidget *parent, std::chrono::milliseconds pause) : QWidget(parent)
{
    QAccessible::installFactory(makeNewsAccess);
    setFixedSize(1, 1);
    setAccessibleName(tr("No new events"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LiveNews::tell);
}

void LiveNews::add(qint64 events)
{
    if (events <= 0)
        return;
    m_count += events;
    if (!m_pause.isActive())
        m_pause.start();
}

void LiveNews::forget()
{
    m_pause.stop();
    m_count = 0;
}

void LiveNews::tell()
{
    const qint64 count = std::exchange(m_count, 0);
    const QString text = tr("%1 new events", nullptr, plural(count)).arg(displayCount(count));
    setAccessibleName(text);
    // Readers say the name of a notification when it is shown.
    QAccessibleEvent event(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
    Q_EMIT told(text);
}

} // namespace sled
