// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/runningwindow.h"

#include "ui/views/bringtofront.h"
#include "ui/window/mainwindow.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusMessage>
#include <QFileInfo>
#include <QUrl>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kService = "arpa.home.sledscope"_L1;
constexpr auto kObject = "/arpa/home/sledscope"_L1;
constexpr auto kInterface = "org.freedesktop.Application"_L1;
// Of platform data: the first by the specification of desktop entries.
constexpr auto kActivationToken = "activation-token"_L1;
constexpr auto kPage = "x-sledscope-page"_L1;
constexpr auto kTokenVariable = "XDG_ACTIVATION_TOKEN";

/// Lets the running window come to the front, and tells it the page.
QVariantMap platformDataOf(const OpenRequest &request)
{
    QVariantMap data;
    if (const QString token = qEnvironmentVariable(kTokenVariable); !token.isEmpty())
        data[kActivationToken] = token;
    if (request.page)
        data[kPage] = windowPageName(*request.page);
    return data;
}

QDBusMessage callFor(const OpenRequest &request)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        kService, kObject, kInterface, request.paths.isEmpty() ? u"Activate"_s : u"Open"_s);
    call.setAutoStartService(false);
    if (!request.paths.isEmpty()) {
        QStringList uris;
        for (const QString &path : request.paths)
            uris += QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath())
                        .toString(QUrl::FullyEncoded);
        call << uris;
    }
    call << platformDataOf(request);
    return call;
}

HandOver ask(const QDBusConnection &bus, const OpenRequest &request)
{
    if (!bus.isConnected())
        return HandOver::NobodyThere;
    const QDBusMessage reply
        = bus.call(callFor(request), QDBus::Block, int(kHandOverPatience.count()));
    if (reply.type() == QDBusMessage::ReplyMessage)
        return HandOver::Taken;
    switch (QDBusError(reply).type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return HandOver::NobodyThere;
    default:
        return HandOver::NoAnswer;
    }
}

} // namespace

HandOver handOver(const OpenRequest &request)
{
    // A connection of its own: the application that asks may go before another comes.
    const QString name = u"hand over"_s;
    const HandOver answer
        = ask(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name), request);
    QDBusConnection::disconnectFromBus(name);
    return answer;
}

RunningWindow::RunningWindow(MainWindow &window) : m_window(window)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The object first: once the name is there, others call.
    bus.registerObject(kObject, this, QDBusConnection::ExportScriptableSlots);
    bus.interface()->registerService(kService, QDBusConnectionInterface::QueueService);
}

RunningWindow::~RunningWindow()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.interface()->unregisterService(kService);
    bus.unregisterObject(kObject);
}

void RunningWindow::Activate(const QVariantMap &platformData)
{
    show(platformData);
}

void RunningWindow::Open(const QStringList &uris, const QVariantMap &platformData)
{
    QStringList paths;
    for (const QString &uri : uris) {
        const QUrl url(uri, QUrl::StrictMode);
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    show(platformData);
    if (!paths.isEmpty())
        m_window.open(paths);
}

void RunningWindow::show(const QVariantMap &platformData)
{
    if (const auto page = windowPageNamed(platformData.value(kPage).toString()))
        m_window.showPage(*page);
    // Qt takes it from there when a window asks to be activated.
    if (const QString token = platformData.value(kActivationToken).toString(); !token.isEmpty())
        qputenv(kTokenVariable, token.toUtf8());
    bringToFront(m_window);
}

} // namespace sled
