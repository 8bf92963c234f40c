// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/numberoption.h"
#include "app/cli/outputtarget.h"
#include "core/demo/demo.h"

#include <limits>

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

Result<DemoOptions> readOptions(const Arguments &arguments)
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

void addOptions(Arguments &arguments)
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
}

ExitStatus run(const QStringList &given, CommandContext &context)
{
    Arguments arguments(demoCommand().summary, u"DIRECTORY"_s, Arguments::Operands::One);
    addOptions(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const Result<DemoOptions> options = readOptions(arguments);
    if (!options)
        return arguments.refuse(options.error().detail);

    const QString directory = arguments.operands().constFirst();
    const Result<DemoSummary> demo = writeDemo(directory, *options, context.stop);
    if (demo)
        return printText(demo->paths.join(u'\n') % u'\n', context);
    switch (demo.error().code) {
    case ErrorCode::Cancelled:
        return ExitStatus::Interrupted;
    case ErrorCode::OutOfRange:
        return arguments.refuse(demo.error().detail);
    default:
        break;
    }
    printError(demo.error().detail); // it begins with a path
    return ExitStatus::Unreadable;
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s, u"Writes a set of made-up sled databases, and prints their paths."_s, run};
}

} // namespace sled
