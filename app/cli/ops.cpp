// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ops.h"

#include "app/cli/arguments.h"
#include "app/cli/cacheoption.h"
#include "app/cli/outputtarget.h"
#include "app/cli/sources.h"
#include "core/report/opreport.h"

namespace sled {

using namespace Qt::StringLiterals;

namespace {

ExitStatus runOps(const QStringList &given, CommandContext &context)
{
    Arguments arguments(opsCommand().summary, u"SOURCE"_s, Arguments::Operands::OneOrMore);
    arguments.addOption(u"format"_s, u"jsonl, the only one there is."_s, u"FORMAT"_s);
    addCacheOption(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const QString format = arguments.value(u"format"_s).value_or(u"jsonl"_s);
    if (format != "jsonl"_L1)
        return arguments.refuse(u"--format cannot be '%1'; it is jsonl"_s.arg(format));

    History history(std::make_shared<StringPool>());
    LoadOptions load;
    load.verified = cacheOf(arguments);
    const ExitStatus status = loadSources(arguments.operands(), history, load, context.stop);
    if (status == ExitStatus::Interrupted)
        return status;
    OutputTarget target(context.out);
    return target.finish(writeOps(history, target.device(), context.stop), status);
}

} // namespace

Command opsCommand()
{
    return {u"ops"_s, u"Prints every row of the sources and what became of it, as JSON Lines."_s,
            runOps};
}

} // namespace sled
