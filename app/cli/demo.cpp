// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo.h"

#include "app/cli/arguments.h"
#include "app/cli/demolive.h"
#include "app/cli/messages.h"
#include "app/cli/numberoption.h"
#include "app/cli/outputtarget.h"
#include "core/demo/demo.h"

#include <chrono>
#include <limits>
#include <optional>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

template <typename Number>
Result<void> readNumber(const Arguments &arguments, const QString &option, const NumberRange &range,
                        Number &number)
{
    const Result<std::optional<quint64>> given = numberOption(arguments, option, range);
    if (!given)
        return tl::unexpected(given.error());
    if (*given)
        number = static_cast<Number>(**given);
    return {};
}

Result<DemoOptions> readDemoOptions(const Arguments &arguments)
{
    DemoOptions options;
    const NumberRange seeds{0, std::numeric_limits<std::uint64_t>::max()};
    for (const Result<void> &read :
         {readNumber(arguments, u"sleds"_s, {1, DemoOptions::kMaxSleds}, options.sleds),
          readNumber(arguments, u"events"_s, {0, DemoOptions::kMaxEvents}, options.events),
          readNumber(arguments, u"seed"_s, seeds, options.seed)}) {
        if (!read)
            return tl::unexpected(read.error());
    }
    return options;
}

void addDemoOptions(Arguments &arguments)
{
    const DemoOptions standard;
    arguments.addOption(
        u"sleds"_s,
        u"How many sleds there are, 1 to %1 (default: %2)."_s.arg(DemoOptions::kMaxSleds)
            .arg(standard.sleds),
        u"N"_s);
    arguments.addOption(
        u"events"_s,
        u"How many events they log together, 0 to %1 (default: %2)."_s.arg(DemoOptions::kMaxEvents)
            .arg(standard.events),
        u"N"_s);
    arguments.addOption(u"seed"_s,
                        u"Another one makes another history (default: %1)."_s.arg(standard.seed),
                        u"S"_s);
    arguments.addOption(
        u"live"_s,
        u"Lets the sleds live: RATE events a second on all of them together, 1 to %1, until "
        "interrupted. Goes on with the demonstration in DIRECTORY if there is one."_s.arg(
            LiveFleetOptions::kMaxRate),
        u"RATE"_s);
    arguments.addFlag(u"lag"_s, u"With --live: now and then a sled misses events and says so."_s);
    arguments.addOption(u"for"_s, u"With --live: ends after so many seconds."_s, u"SECONDS"_s);
}

/// How the sleds are to live.
struct Life {
    LiveFleetOptions options;
    std::optional<std::chrono::seconds> duration;
};

/// Nothing without --live.
Result<std::optional<Life>> readLife(const Arguments &arguments, const DemoOptions &demo)
{
    if (!arguments.value(u"live"_s)) {
        if (arguments.isSet(u"lag"_s) || arguments.value(u"for"_s))
            return failure(ErrorCode::OutOfRange, u"--lag and --for need --live RATE"_s);
        return std::nullopt;
    }
    constexpr quint64 kLongest = 1'000'000;
    Life life;
    quint64 seconds = 0;
    for (const Result<void> &read :
         {readNumber(arguments, u"live"_s, {1, LiveFleetOptions::kMaxRate}, life.options.rate),
          readNumber(arguments, u"for"_s, {1, kLongest}, seconds)}) {
        if (!read)
            return tl::unexpected(read.error());
    }
    if (seconds > 0)
        life.duration = std::chrono::seconds(seconds);
    life.options.lags = arguments.isSet(u"lag"_s);
    life.options.seed = demo.seed;
    return life;
}

ExitStatus tell(const Arguments &arguments, const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return ExitStatus::Interrupted;
    case ErrorCode::OutOfRange:
        return arguments.refuse(error.detail);
    default:
        break;
    }
    printError(error.detail); // it begins with a path
    return ExitStatus::Unreadable;
}

ExitStatus runDemo(const QStringList &given, CommandContext &context)
{
    Arguments arguments(demoCommand().summary, u"DIRECTORY"_s, Arguments::Operands::One);
    addDemoOptions(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const Result<DemoOptions> options = readDemoOptions(arguments);
    if (!options)
        return arguments.refuse(options.error().detail);

    const Result<std::optional<Life>> life = readLife(arguments, *options);
    if (!life)
        return arguments.refuse(life.error().detail);

    const QString directory = arguments.operands().constFirst();
    QStringList paths = *life ? demoDatabases(directory) : QStringList();
    if (!paths.isEmpty() && arguments.value(u"sleds"_s) && paths.size() != options->sleds) {
        return arguments.refuse(
            u"the demonstration in %1 has %2 sleds; leave out --sleds or name another directory"_s
                .arg(directory)
                .arg(paths.size()));
    }
    if (paths.isEmpty()) {
        const Result<DemoSummary> demo = writeDemo(directory, *options, context.stop);
        if (!demo)
            return tell(arguments, demo.error());
        paths = demo->paths;
    }
    return *life ? runLiveDemo(paths, (*life)->options, (*life)->duration, context)
                 : printText(paths.join(u'\n') % u'\n', context);
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s, u"Writes a set of made-up sled databases, and prints their paths."_s,
            runDemo};
}

} // namespace sled
