// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/state.h"

#include "app/cli/arguments.h"
#include "app/cli/cacheoption.h"
#include "app/cli/messages.h"
#include "app/cli/numberoption.h"
#include "app/cli/outputtarget.h"
#include "core/report/statereport.h"
#include "core/session/statereplay.h"

#include <limits>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

ExitStatus runState(const QStringList &given, CommandContext &context)
{
    Arguments arguments(stateCommand().summary, u"SOURCE"_s, Arguments::Operands::One);
    arguments.addOption(u"at-row"_s, u"The document as it was after the first N rows."_s, u"N"_s);
    addCacheOption(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const Result<std::optional<quint64>> rowLimit
        = numberOption(arguments, u"at-row"_s, {0, std::numeric_limits<quint64>::max()});
    if (!rowLimit)
        return arguments.refuse(rowLimit.error().detail);

    const QString path = arguments.operands().constFirst();
    const auto state = replayState(path, *rowLimit, context.stop, cacheOf(arguments));
    if (context.stop.stop_requested())
        return ExitStatus::Interrupted;
    if (!state) {
        printError(path, state.error().detail);
        return ExitStatus::Unreadable;
    }
    OutputTarget target(context.out);
    return target.finish(writeState((*state)->document, target.device(), context.stop),
                         ExitStatus::Done);
}

} // namespace

Command stateCommand()
{
    return {u"state"_s, u"Prints the document that one source's rows make, as JSON."_s, runState};
}

} // namespace sled
