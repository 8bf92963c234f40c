// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demolive.h"

#include "app/cli/messages.h"
#include "app/cli/outputtarget.h"

#include <QCoreApplication>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

void tellProblems(LiveFleet &fleet)
{
    QObject::connect(
        &fleet, &LiveFleet::lagged, &fleet, [](const QString &path, const DeclaredGap &gap) {
            printError(path,
                       u"warning: the sled lagged and missed its transitions %1 to %2; its log "
                       "says so"_s.arg(gap.first)
                           .arg(gap.last));
        });
    QObject::connect(&fleet, &LiveFleet::troubled, &fleet,
                     [](const QString &path, const QString &detail) {
                         printError(path, u"warning: "_s % detail % u"; it is tried again"_s);
                     });
}

QString countsText(const QStringList &paths, const std::vector<LiveCount> &counts)
{
    QString text;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const LiveCount &count = counts[i];
        text += u"%1: %2 fired, %3 written, %4 missed\n"_s.arg(paths[static_cast<qsizetype>(i)])
                    .arg(count.fired)
                    .arg(count.written)
                    .arg(count.missed);
    }
    return text;
}

} // namespace

ExitStatus runLiveDemo(const QStringList &paths, const LiveFleetOptions &options,
                       std::optional<std::chrono::seconds> duration, CommandContext &context)
{
    LiveFleet fleet(QCoreApplication::applicationFilePath(), paths, options);
    tellProblems(fleet);
    QTimer end;
    end.setSingleShot(true);
    QObject::connect(&end, &QTimer::timeout, &fleet, &LiveFleet::stop);
    QObject::connect(&fleet, &LiveFleet::started, &fleet, [&] {
        printText(paths.join(u'\n') % u'\n', context);
        if (duration)
            end.start(*duration);
    });
    constexpr std::chrono::milliseconds kPoll{33};
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &fleet, [&] {
        if (context.stop.stop_requested())
            fleet.stop();
    });
    poll.start(kPoll);
    bool hasFailed = false;
    QObject::connect(&fleet, &LiveFleet::stopped, qApp, [] { QCoreApplication::quit(); });
    QObject::connect(&fleet, &LiveFleet::failed, qApp, [&](const Error &error) {
        printError(error.detail);
        hasFailed = true;
        QCoreApplication::quit();
    });
    if (const Result<void> started = fleet.start(); !started) {
        printError(started.error().detail);
        return ExitStatus::Unreadable;
    }
    QCoreApplication::exec();
    if (hasFailed)
        return ExitStatus::Unreadable;
    const QByteArray counts = countsText(paths, fleet.counts()).toUtf8();
    context.out.write(counts);
    return context.stop.stop_requested() ? ExitStatus::Interrupted : ExitStatus::Done;
}

} // namespace sled
