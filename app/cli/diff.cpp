// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diff.h"

#include "app/cli/arguments.h"
#include "app/cli/cacheoption.h"
#include "app/cli/outputtarget.h"
#include "app/cli/sources.h"
#include "core/report/comparisonjson.h"
#include "core/report/comparisontext.h"

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString diffSummary()
{
    return diffCommand().summary
        % u"\n\nCompares ops by what they are, not by when they came: another order of rows is no\n"
          "difference, unless an op stands elsewhere in the end or an item became another.\n"
          "Exit status: 0 no difference, 1 some, 3 a source could not be read to its end, and\n"
          "then nothing is compared."_s;
}

ExitStatus runDiff(const QStringList &given, CommandContext &context)
{
    Arguments arguments(diffSummary(), u"A B"_s, Arguments::Operands::Two);
    arguments.addOption(u"format"_s, u"text (default) or jsonl, one object a difference."_s,
                        u"FORMAT"_s);
    arguments.addFlag(u"all"_s, u"All of each group in text, not just the first."_s);
    addCacheOption(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const QString format = arguments.value(u"format"_s).value_or(u"text"_s);
    if (format != "text"_L1 && format != "jsonl"_L1) {
        return arguments.refuse(u"--format cannot be '%1'; it is one of text, jsonl"_s.arg(format));
    }

    History history(std::make_shared<StringPool>());
    LoadOptions load;
    load.wantsItems = true;
    load.verified = cacheOf(arguments);
    const ExitStatus status = loadSources(arguments.operands(), history, load, context.stop);
    if (status != ExitStatus::Done)
        return status; // all that was not read would count as missing
    const Result<Comparison> comparison
        = compare(history, SourceIndex{0}, SourceIndex{1}, context.stop);
    if (!comparison)
        return ExitStatus::Interrupted;
    OutputTarget target(context.out);
    const GroupLimit limit = arguments.isSet(u"all"_s) ? GroupLimit::All : GroupLimit::First;
    const Result<void> written = format == "jsonl"_L1
        ? writeComparisonJson(history, *comparison, target.device(), context.stop)
        : writeComparisonText(history, *comparison, limit, target.device(), context.stop);
    return target.finish(written, comparison->isEqual() ? ExitStatus::Done : ExitStatus::Found);
}

} // namespace

Command diffCommand()
{
    return {u"diff"_s, u"Prints what two sources do not share."_s, runDiff};
}

} // namespace sled
