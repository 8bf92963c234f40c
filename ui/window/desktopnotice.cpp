// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktopnotice.h"

#include "ui/models/displaytext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTitle = 80;
constexpr qsizetype kLongestText = 300;

QString cut(const QString &text, qsizetype longest)
{
    const QString shown = displayText(text.toStdString());
    return shown.size() > longest ? shown.left(longest - 1) + u'\u2026' : shown;
}

} // namespace

void DesktopNotice::show(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call would never be answered
        Q_EMIT failed(bus.lastError().message());
        return;
    }
    const QString service = u"org.freedesktop.Notifications"_s;
    QDBusMessage call = QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s,
                                                       service, u"Notify"_s);
    constexpr int kAsTheDesktopLikes = -1;
    // A service may read markup in the text: a name from a log is none.
    call << u"SledScope"_s << m_id << u"sledscope"_s << cut(title, kLongestTitle)
         << cut(text, kLongestText).toHtmlEscaped() << QStringList() << QVariantMap()
         << kAsTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<quint32> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            Q_EMIT failed(reply.error().message());
        else
            m_id = reply.value();
    });
}

} // namespace sled
