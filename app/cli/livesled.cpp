// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/livesled.h"

#include "app/cli/arguments.h"
#include "app/cli/numberoption.h"
#include "core/demo/demooptions.h"
#include "core/session/livefleet.h"
#include "core/session/livesled.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <limits>
#include <unistd.h>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

void addLiveSledOptions(Arguments &arguments)
{
    arguments.addOption(u"index"_s, u"Which sled it is, from 0."_s, u"N"_s);
    arguments.addOption(u"sleds"_s, u"How many there are."_s, u"N"_s);
    arguments.addOption(u"rate"_s, u"Transitions a second on all sleds together."_s, u"RATE"_s);
    arguments.addOption(u"seed"_s, u"Of what happens."_s, u"S"_s);
    arguments.addFlag(u"lag"_s, u"Misses some now and then."_s);
}

Result<LiveSledOptions> readLiveSledOptions(const Arguments &arguments)
{
    constexpr quint64 kAny = std::numeric_limits<quint64>::max();
    struct Number {
        QString name;
        NumberRange range;
        quint64 value = 0;
    };
    std::array numbers{Number{u"index"_s, {0, DemoOptions::kMaxSleds - 1}},
                       Number{u"sleds"_s, {1, DemoOptions::kMaxSleds}, 1},
                       Number{u"rate"_s, {1, LiveFleetOptions::kMaxRate}, 1},
                       Number{u"seed"_s, {0, kAny}}};
    for (Number &number : numbers) {
        const auto given = numberOption(arguments, number.name, number.range);
        if (!given)
            return tl::unexpected(given.error());
        number.value = given->value_or(number.value);
    }
    const auto sleds = static_cast<int>(numbers[1].value);
    const auto index = static_cast<int>(numbers[0].value);
    if (index >= sleds)
        return failure(ErrorCode::OutOfRange, u"--index must be below --sleds"_s);
    return LiveSledOptions{.path = arguments.operands().constFirst(),
                           .share = {.index = index, .sleds = sleds},
                           .rate = static_cast<double>(numbers[2].value) / sleds,
                           .seed = numbers[3].value,
                           .lags = arguments.isSet(u"lag"_s)};
}

/// Messages that come on standard input, line by line.
class MessageReader {
public:
    explicit MessageReader(LiveSled &sled) : m_sled(sled) {}

    /// \return whether more can come.
    bool read()
    {
        std::array<char, 65536> bytes{};
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0)
            return false;
        m_rest.append(bytes.data(), count);
        qsizetype begin = 0;
        for (qsizetype end = 0; (end = m_rest.indexOf('\n', begin)) >= 0; begin = end + 1) {
            m_sled.receive(QJsonDocument::fromJson(m_rest.sliced(begin, end - begin)).object());
        }
        m_rest.remove(0, begin);
        return true;
    }

private:
    LiveSled &m_sled;
    QByteArray m_rest;
};

void printMessage(const QJsonObject &message)
{
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

ExitStatus runLiveSled(const QStringList &given, CommandContext &context)
{
    Arguments arguments(liveSledCommand().summary, u"DATABASE"_s, Arguments::Operands::One);
    addLiveSledOptions(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const Result<LiveSledOptions> options = readLiveSledOptions(arguments);
    if (!options)
        return arguments.refuse(options.error().detail);

    LiveSled sled(*options, printMessage);
    QObject::connect(&sled, &LiveSled::ended, qApp, [](bool isWhole) {
        QCoreApplication::exit(
            static_cast<int>(isWhole ? ExitStatus::Done : ExitStatus::Unreadable));
    });
    MessageReader reader(sled);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &sled, [&] {
        if (reader.read())
            return;
        input.setEnabled(false); // who started us is done, or dead
        sled.finish();
    });
    constexpr std::chrono::milliseconds kPoll{50};
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &sled, [&] {
        if (context.stop.stop_requested()) {
            input.setEnabled(false);
            sled.finish();
        }
    });
    poll.start(kPoll);
    sled.start();
    return static_cast<ExitStatus>(QCoreApplication::exec());
}

} // namespace

Command liveSledCommand()
{
    return {u"live-sled"_s, u"Runs one sled of a live demonstration, for demo --live."_s,
            runLiveSled};
}

} // namespace sled
