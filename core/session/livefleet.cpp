// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/livefleet.h"

#include "core/demo/lackingops.h"
#include "core/demo/opline.h"

#include <QJsonDocument>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QByteArray lineOf(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray lineOf(const QString &kind)
{
    return lineOf(QJsonObject{{u"kind"_s, kind}});
}

DeclaredGap gapOf(const QJsonObject &message)
{
    return {static_cast<std::uint64_t>(message[u"first"_s].toInteger()),
            static_cast<std::uint64_t>(message[u"last"_s].toInteger())};
}

} // namespace

LiveFleet::LiveFleet(QString program, QStringList paths, const LiveFleetOptions &options,
                     QObject *parent)
    : QObject(parent),
      m_program(std::move(program)),
      m_paths(std::move(paths)),
      m_options(options),
      m_random(options.seed),
      m_counts(static_cast<std::size_t>(m_paths.size())),
      m_sleds(static_cast<std::size_t>(m_paths.size()))
{
    constexpr milliseconds kTick{20};
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &LiveFleet::deliver);
}

LiveFleet::~LiveFleet()
{
    m_isOver = true;
    for (const Sled &sled : m_sleds) {
        if (sled.process)
            sled.process->closeWriteChannel(); // they end by themselves; else QProcess ends them
    }
    for (const Sled &sled : m_sleds) {
        constexpr int kPatienceMs = 5000;
        if (sled.process && sled.process->state() != QProcess::NotRunning)
            sled.process->waitForFinished(kPatienceMs);
    }
}

Result<void> LiveFleet::start()
{
    Result<std::vector<std::vector<OpRow>>> lacking = lackingOps(m_paths, {});
    if (!lacking)
        return tl::unexpected(lacking.error());
    m_lacking = *std::move(lacking);
    for (std::size_t index = 0; index < m_sleds.size(); ++index)
        launch(index);
    m_tick.start();
    return {};
}

void LiveFleet::launch(std::size_t index)
{
    Sled &sled = m_sleds[index];
    sled.process = std::make_unique<QProcess>();
    QProcess &process = *sled.process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setChildProcessModifier([] {
        setpgid(0, 0); // an interrupt from the terminal is for us, who end it in order
        prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    connect(&process, &QProcess::readyReadStandardOutput, this, [this, index] { read(index); });
    connect(&process, &QProcess::finished, this, [this, index] { processEnded(index); });
    connect(&process, &QProcess::errorOccurred, this, [this, index](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            processEnded(index);
    });
    QStringList arguments{u"live-sled"_s, m_paths[static_cast<qsizetype>(index)],
                          u"--index"_s,   QString::number(index),
                          u"--sleds"_s,   QString::number(m_sleds.size()),
                          u"--rate"_s,    QString::number(m_options.rate),
                          u"--seed"_s,    QString::number(m_options.seed)};
    if (m_options.lags)
        arguments.append(u"--lag"_s);
    process.start(m_program, arguments);
    for (const OpRow &row : m_lacking[index])
        process.write(lineOf(toMessage(row)));
}

void LiveFleet::read(std::size_t index)
{
    QProcess &process = *m_sleds[index].process;
    while (!m_isOver && process.canReadLine())
        take(index, process.readLine());
}

void LiveFleet::take(std::size_t index, const QByteArray &line)
{
    const QString &path = m_paths[static_cast<qsizetype>(index)];
    const QJsonObject message = QJsonDocument::fromJson(line).object();
    const QString kind = message[u"kind"_s].toString();
    Sled &sled = m_sleds[index];
    if (kind == "op"_L1) {
        relay(index, line);
    } else if (kind == "opened"_L1) {
        sled.isOpen = true;
        if (!std::ranges::all_of(m_sleds, &Sled::isOpen))
            return;
        for (const Sled &each : m_sleds)
            each.process->write(lineOf(u"go"_s));
        Q_EMIT started();
    } else if (kind == "lag"_L1) {
        Q_EMIT lagged(path, gapOf(message));
    } else if (kind == "trouble"_L1) {
        Q_EMIT troubled(path, message[u"detail"_s].toString());
    } else if (kind == "quiet"_L1) {
        sled.isQuiet = true;
        if (std::ranges::all_of(m_sleds, &Sled::isQuiet))
            endAll();
    } else if (kind == "end"_L1) {
        sled.hasEnded = true;
        m_counts[index] = {message[u"fired"_s].toInteger(), message[u"written"_s].toInteger(),
                           message[u"missed"_s].toInteger()};
    } else if (kind == "failed"_L1) {
        fail({ErrorCode::Io, u"%1: %2"_s.arg(path, message[u"detail"_s].toString())});
    }
}

/// In one order for all of a receiver's, whoever they come from: so what an op refers to, which
/// its maker had received before, is there before it.
void LiveFleet::relay(std::size_t from, const QByteArray &line)
{
    constexpr qint64 kLeastMs = 20;
    constexpr qint64 kSpreadMs = 400;
    for (std::size_t to = 0; to < m_sleds.size(); ++to) {
        if (to == from)
            continue;
        std::deque<Letter> &letters = m_sleds[to].letters;
        const Clock::time_point due
            = Clock::now() + milliseconds(kLeastMs + m_random.below(kSpreadMs));
        letters.push_back({letters.empty() ? due : std::max(letters.back().due, due), line});
    }
}

void LiveFleet::deliver()
{
    for (Sled &sled : m_sleds) {
        while (!sled.letters.empty() && sled.letters.front().due <= Clock::now()) {
            sled.process->write(sled.letters.front().line);
            sled.letters.pop_front();
        }
    }
}

void LiveFleet::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    for (const Sled &sled : m_sleds) {
        if (sled.process)
            sled.process->write(lineOf(u"quiet"_s));
    }
}

void LiveFleet::endAll()
{
    m_tick.stop();
    for (Sled &sled : m_sleds) {
        for (const Letter &letter : sled.letters)
            sled.process->write(letter.line);
        sled.letters.clear();
        sled.process->closeWriteChannel();
    }
}

void LiveFleet::processEnded(std::size_t index)
{
    if (m_isOver)
        return;
    read(index);
    if (m_isOver)
        return;
    const QProcess &process = *m_sleds[index].process;
    if (!m_sleds[index].hasEnded) {
        fail({ErrorCode::Io,
              u"%1: the process of this sled ended before its time (%2); start the demonstration "
              "again, it goes on from there"_s.arg(m_paths[static_cast<qsizetype>(index)],
                                                   process.errorString())});
        return;
    }
    const bool isLast = std::ranges::all_of(m_sleds, [](const Sled &sled) {
        return sled.hasEnded && sled.process->state() == QProcess::NotRunning;
    });
    if (!isLast)
        return;
    m_isOver = true;
    Q_EMIT stopped();
}

void LiveFleet::fail(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_tick.stop();
    for (const Sled &sled : m_sleds) {
        if (sled.process)
            sled.process->closeWriteChannel();
    }
    Q_EMIT failed(error);
}

} // namespace sled
