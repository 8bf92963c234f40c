// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/outputtarget.h"
#include "core/demo/demo.h"

namespace sled {

using namespace Qt::StringLiterals;

namespace {

template <typename Number>
Result<void> readNumber(const Arguments &arguments, const QString &option, Number &number)
{
    const std::optional<QString> text = arguments.value(option);
    if (!text)
        return {};
    bool isNumber = false;
    if constexpr (std::is_same_v<Number, int>)
        number = text->toInt(&isNumber);
    else
        number = text->toULongLong(&isNumber);
    if (!isNumber) {
        return failure(ErrorCode::OutOfRange,
                       u"--%1 cannot be '%2'; it is a number"_s.arg(option, *text));
    }
    return {};
}

Result<DemoOptions> readOptions(const Arguments &arguments)
{
    DemoOptions options;
    for (const Result<void> &read : {readNumber(arguments, u"sleds"_s, options.sleds),
                                     readNumber(arguments, u"events"_s, options.events),
                                     readNumber(arguments, u"seed"_s, options.seed)}) {
        if (!read)
            return tl::unexpected(read.error());
    }
    return options;
}

ExitStatus run(const QStringList &given, CommandContext &context)
{
    Arguments arguments(demoCommand().summary, u"DIRECTORY"_s, Arguments::Operands::One);
    const DemoOptions standard;
    arguments.addOption(u"sleds"_s,
                        u"How many sleds there are (default: %1)."_s.arg(standard.sleds), u"N"_s);
    arguments.addOption(u"events"_s,
                        u"How many events they log together (default: %1)."_s.arg(standard.events),
                        u"N"_s);
    arguments.addOption(u"seed"_s,
                        u"Another one makes another history (default: %1)."_s.arg(standard.seed),
                        u"S"_s);
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
    printError(directory, demo.error().detail);
    return ExitStatus::Unreadable;
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s, u"Writes a set of made-up sled databases, and prints their paths."_s, run};
}

} // namespace sled
