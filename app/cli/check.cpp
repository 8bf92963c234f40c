// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check.h"

#include "app/cli/arguments.h"
#include "app/cli/cacheoption.h"
#include "app/cli/outputtarget.h"
#include "app/cli/sources.h"
#include "core/analysis/findings.h"
#include "core/report/findingreport.h"

#include <limits>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// A source that could not be read counts for more than what the others hold.
ExitStatus worse(ExitStatus loaded, const std::vector<Finding> &findings)
{
    FindingCounts counts;
    for (const Finding &finding : findings)
        counts.add(finding);
    const bool isFound = counts.of(Severity::Error) + counts.of(Severity::Warning) > 0;
    return loaded == ExitStatus::Done && isFound ? ExitStatus::Found : loaded;
}

ExitStatus runCheck(const QStringList &given, CommandContext &context)
{
    Arguments arguments(checkCommand().summary, u"SOURCE"_s, Arguments::Operands::OneOrMore);
    arguments.addOption(u"format"_s, u"text (default) or jsonl."_s, u"FORMAT"_s);
    arguments.addOption(u"all"_s, u"As text, lists all findings of a kind, however many."_s, {});
    addCacheOption(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    FindingReportOptions report;
    const QString name = arguments.value(u"format"_s).value_or(u"text"_s);
    const auto format = findingFormatNamed(name.toStdString());
    if (!format)
        return arguments.refuse(u"--format cannot be '%1'; it is one of text, jsonl"_s.arg(name));
    report.format = *format;
    if (arguments.value(u"all"_s))
        report.maxShown = std::numeric_limits<std::size_t>::max();

    History history(std::make_shared<StringPool>());
    LoadOptions load;
    load.wantsItems = true;
    load.verified = cacheOf(arguments);
    const ExitStatus loaded = loadSources(arguments.operands(), history, load, context.stop);
    if (loaded == ExitStatus::Interrupted)
        return loaded;
    const Result<std::vector<Finding>> findings = findFindings(history, context.stop);
    if (!findings)
        return ExitStatus::Interrupted;
    OutputTarget target(context.out);
    return target.finish(writeFindings(history, *findings, report, target.device(), context.stop),
                         worse(loaded, *findings));
}

} // namespace

Command checkCommand()
{
    return {u"check"_s, u"Prints what is wrong with the sources, or worth knowing."_s, runCheck};
}

} // namespace sled
