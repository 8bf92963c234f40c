// SPDX-License-Identifier: GPL-3.0-or-later
// How fast what a running sled commits is seen, and what that costs it and us. With --minutes N
// the two runs at 200 events a second take N minutes each.
#include "core/base/heap.h"
#include "tests/bench/report.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <unistd.h>

using namespace sled;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock; // that of the writer's lines

namespace {

using Times = std::map<qint64, qint64>; ///< Nanoseconds by the number of the event.

qint64 nowNs()
{
    return Clock::now().time_since_epoch().count();
}

void turnFor(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(std::chrono::milliseconds(qint64(seconds * 1000)), &loop, &QEventLoop::quit);
    loop.exec();
}

void turnUntil(const std::function<bool()> &isOver, double seconds)
{
    const qint64 end = nowNs() + qint64(seconds * 1e9);
    while (!isOver() && nowNs() < end)
        turnFor(0.005);
}

/// Seconds of a core that the process \a id has used.
double cpuSeconds(qint64 id)
{
    std::ifstream file("/proc/" + std::to_string(id) + "/stat");
    std::string text((std::istreambuf_iterator<char>(file)), {});
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    const std::vector<std::string> all(std::istream_iterator<std::string>(fields), {});
    return (std::stod(all[11]) + std::stod(all[12])) / double(sysconf(_SC_CLK_TCK));
}

/// A program whose lines are taken as they come.
struct Program {
    Program(const QString &path, const QStringList &arguments,
            std::function<void(const QByteArray &)> take)
    {
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &process,
                         [this, take = std::move(take)] {
                             while (process.canReadLine())
                                 take(process.readLine());
                         });
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(path, arguments);
        process.waitForStarted();
    }
    ~Program()
    {
        process.terminate();
        process.waitForFinished();
    }
    [[nodiscard]] bool isOver() const { return process.state() == QProcess::NotRunning; }

    QProcess process;
};

struct Writer : Program {
    Writer(const QString &database, const QStringList &options)
        : Program(QStringLiteral(SLEDSCOPE_LIVEWRITER), QStringList{database} + options,
                  [this](const QByteArray &line) {
                      const auto parts = line.trimmed().split(' ');
                      if (parts.size() == 2 && parts[0] != "ready")
                          committed[parts[0].toLongLong()] = parts[1].toLongLong();
                  })
    {
    }
    Times committed;
};

struct Tail : Program {
    explicit Tail(const QStringList &sources)
        : Program(QStringLiteral(SLEDSCOPE_CLI), QStringList{u"tail"_s} + sources,
                  [this](const QByteArray &line) {
                      const QJsonObject event = QJsonDocument::fromJson(line).object();
                      seen[qint64(event[u"event_seq"_s].toDouble())] = nowNs();
                  })
    {
        turnFor(1.5);
    }
    Times seen;
};

/// The models of a window, live.
struct Models {
    explicit Models(const QString &database)
    {
        QObject::connect(&workspace.events(), &QAbstractItemModel::rowsInserted, &workspace,
                         [this](const QModelIndex &, int first, int last) {
                             for (int row = first; row <= last; ++row)
                                 note(workspace.events().eventAt(row));
                         });
        workspace.open({database});
        workspace.live().setAllLive(true);
        turnFor(2);
        seen.clear();
    }
    void note(EventIndex event)
    {
        seen[qint64(workspace.history().events().facts(event).eventSeq)] = nowNs();
    }
    Workspace workspace;
    Times seen;
};

QJsonObject delays(const Times &committed, const Times &seen)
{
    std::vector<double> ms;
    qint64 missing = 0;
    for (const auto &[number, time] : committed) {
        const auto found = seen.find(number);
        if (found == seen.end())
            ++missing;
        else
            ms.push_back(double(found->second - time) / 1e6);
    }
    std::sort(ms.begin(), ms.end());
    const auto at = [&ms](double share) {
        return ms.empty() ? 0.0 : ms[std::size_t(share * double(ms.size() - 1))];
    };
    return {{u"events"_s, qint64(committed.size())},
            {u"missing"_s, missing},
            {u"p50_ms"_s, at(0.5)},
            {u"p95_ms"_s, at(0.95)},
            {u"max_ms"_s, at(1)}};
}

class Bench {
public:
    explicit Bench(double longSeconds) : m_longSeconds(longSeconds) {}

    QJsonObject tailAt50()
    {
        const QString database = fresh(1);
        Tail tail({database});
        const double idle = idleShare(tail.process.processId());
        const double before = cpuSeconds(tail.process.processId());
        Writer writer(database, {u"--rate"_s, u"50"_s, u"--for"_s, u"10"_s});
        turnUntil([&] { return writer.isOver(); }, 30);
        turnFor(1);
        QJsonObject result = delays(writer.committed, tail.seen);
        result[u"cpu_share_idle"_s] = idle;
        result[u"cpu_share_busy"_s] = (cpuSeconds(tail.process.processId()) - before) / 11;
        return result;
    }

    QJsonObject modelAt50()
    {
        const QString database = fresh(1);
        Models models(database);
        Writer writer(database, {u"--rate"_s, u"50"_s, u"--for"_s, u"10"_s});
        turnUntil([&] { return writer.isOver(); }, 30);
        turnFor(1);
        return delays(writer.committed, models.seen);
    }

    double idleOfSixteen()
    {
        QStringList sources;
        for (int i = 0; i < 16; ++i)
            sources += fresh(20);
        const Tail tail(sources);
        return idleShare(tail.process.processId());
    }

    QJsonObject burst()
    {
        constexpr int kBurst = 10'000;
        const QString database = fresh(1);
        Models models(database);
        const QString size = QString::number(kBurst);
        Writer writer(database, {u"--rate"_s, u"0"_s, u"--burst"_s, size, u"--count"_s, size});
        turnUntil([&] { return models.seen.size() >= kBurst; }, 60);
        turnUntil([&] { return writer.isOver(); }, 30);
        return delays(writer.committed, models.seen);
    }

    /// The most that the log of a server took, with and without somebody who follows.
    QJsonObject serverLog()
    {
        const qint64 alone = largestLog(false);
        const qint64 followed = largestLog(true);
        return {{u"bytes_alone"_s, alone},
                {u"bytes_followed"_s, followed},
                {u"ratio"_s, double(followed) / double(std::max<qint64>(1, alone))}};
    }

    [[nodiscard]] double bytesAnEvent() const { return m_bytesAnEvent; }

private:
    QString fresh(int events)
    {
        const QString path = m_directory.filePath(u"%1.db"_s.arg(++m_count));
        Writer writer(path, {u"--rate"_s, u"0"_s, u"--count"_s, QString::number(events)});
        turnUntil([&] { return writer.isOver(); }, 30);
        return path;
    }

    static double idleShare(qint64 process)
    {
        constexpr double kSeconds = 5;
        const double before = cpuSeconds(process);
        turnFor(kSeconds);
        return (cpuSeconds(process) - before) / kSeconds;
    }

    qint64 largestLog(bool isFollowed)
    {
        const QString database = fresh(1);
        std::optional<Models> models;
        if (isFollowed)
            models.emplace(database);
        const qint64 before = residentBytes();
        Writer writer(database,
                      {u"--rate"_s, u"200"_s, u"--for"_s, QString::number(m_longSeconds)});
        qint64 largest = 0;
        const auto isOver = [&] {
            largest = std::max(largest, QFileInfo(database + u"-wal"_s).size());
            return writer.isOver();
        };
        turnUntil(isOver, m_longSeconds + 30);
        if (models) {
            turnFor(1);
            m_bytesAnEvent = double(residentBytes() - before)
                / double(std::max<std::size_t>(1, models->seen.size()));
        }
        return largest;
    }

    const double m_longSeconds;
    double m_bytesAnEvent = 0;
    int m_count = 0;
    QTemporaryDir m_directory;
};

} // namespace

int main(int argc, char **argv)
{
    keepHeapCompact(); // as the program does
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"minutes"_s, {}, u"N"_s});
    parser.process(app);
    constexpr double kMinute = 60;
    const double minutes = parser.value(u"minutes"_s).toDouble();
    Bench bench(minutes > 0 ? minutes * kMinute : kMinute / 4);
    const QJsonObject tail = bench.tailAt50();
    const QJsonObject model = bench.modelAt50();
    const double idle = bench.idleOfSixteen();
    const QJsonObject burst = bench.burst();
    const QJsonObject log = bench.serverLog();
    printReport("live",
                {{"commit_to_tail_line_50_a_second"_L1, tail},
                 {"commit_to_model_row_50_a_second"_L1, model},
                 {"cpu_share_idle_16_sources"_L1, idle},
                 {"burst_10000_to_model"_L1, burst},
                 {"server_log_200_a_second"_L1, log},
                 {"bytes_per_live_event"_L1, bench.bytesAnEvent()}});
    return EXIT_SUCCESS;
}
