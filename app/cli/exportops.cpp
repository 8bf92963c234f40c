// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportops.h"

#include "app/cli/arguments.h"
#include "app/cli/cacheoption.h"
#include "app/cli/filteroption.h"
#include "app/cli/messages.h"
#include "app/cli/outputtarget.h"
#include "app/cli/sources.h"
#include "core/query/eventorder.h"
#include "core/report/timetext.h"
#include "core/session/opexport.h"

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

Result<void> readSigner(const Arguments &arguments, ExportRequest &request)
{
    const std::string digits
        = arguments.value(u"sled"_s).value_or(QString()).toLower().toStdString();
    const bool isHex = digits.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!isHex || digits.size() > 2 * AuthorId::kBytes) {
        return failure(ErrorCode::OutOfRange,
                       u"--sled takes the hexadecimal digits that a sled's key begins with"_s);
    }
    request.signer = digits;
    return {};
}

Result<void> readFirstRow(const Arguments &arguments, ExportRequest &request)
{
    const std::optional<QString> text = arguments.value(u"since-row"_s);
    if (!text)
        return {};
    bool isNumber = false;
    const qint64 row = text->toLongLong(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::OutOfRange, u"--since-row takes the number of a row"_s);
    request.firstRow = RowId{row};
    return {};
}

/// The ops whose events the filter lets through; else how the command ends.
tl::expected<OpIdSet, ExitStatus> filteredIds(const QStringList &sources, FilterOption &filter,
                                              LoadOptions load, const std::stop_token &stop)
{
    History history(std::make_shared<StringPool>());
    filter.adapt(load);
    loadAll(sources, history, load, stop); // what cannot be read is told when it is written
    if (stop.stop_requested())
        return tl::unexpected(ExitStatus::Interrupted);
    Result<std::vector<EventIndex>> events = orderedEvents(history, EventOrder::Sled, stop);
    if (!events)
        return tl::unexpected(ExitStatus::Interrupted);
    if (const auto ended = filter.apply(history, *events, stop))
        return tl::unexpected(*ended);
    OpIdSet ids;
    for (const EventIndex event : *events)
        ids.insert(history.opOf(event).id);
    return ids;
}

ExitStatus tellOf(const ExportOutcome &outcome)
{
    ExitStatus status = ExitStatus::Done;
    for (const ImportFailure &failed : outcome.failures) {
        printError(failed.path, failed.error.detail);
        status = ExitStatus::Unreadable;
    }
    if (outcome.malformed > 0)
        printError(u"%1 rows hold no op and are left out"_s.arg(outcome.malformed));
    if (outcome.tooLong > 0) {
        printError(u"%1 ops are too long for a line and are left out"_s.arg(outcome.tooLong));
        status = ExitStatus::Unreadable;
    }
    return status;
}

ExitStatus write(const ExportRequest &request, OutputTarget &target, const std::stop_token &stop)
{
    const Result<ExportOutcome> outcome = exportOps(request, target.device(), {}, stop);
    if (!outcome)
        return target.finish(tl::unexpected(outcome.error()), ExitStatus::Unreadable);
    const ExitStatus status = tellOf(*outcome);
    if (target.replacesFile() && outcome->rows == 0 && !outcome->failures.empty()) {
        target.abandon(u"no source could be read"_s);
        return status;
    }
    return target.finish({}, status);
}

void addExportOptions(Arguments &arguments)
{
    FilterOption::addTo(arguments);
    arguments.addOption(u"time-zone"_s,
                        u"Of times in --filter: UTC (default), local, or a name such as "
                        "Europe/Berlin."_s,
                        u"ZONE"_s);
    arguments.addOption(u"sled"_s,
                        u"Only ops signed by the sled whose key begins with the digits KEY."_s,
                        u"KEY"_s);
    arguments.addOption(u"since-row"_s, u"Only rows of each source from ROW on."_s, u"ROW"_s);
    addCacheOption(arguments);
    arguments.addOption(u"output"_s, u"Writes to FILE instead of standard output."_s, u"FILE"_s);
}

ExitStatus runExportOps(const QStringList &given, CommandContext &context)
{
    Arguments arguments(exportOpsCommand().summary, u"SOURCE"_s, Arguments::Operands::OneOrMore);
    addExportOptions(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    ExportRequest request;
    request.sources = arguments.operands();
    for (const auto read : {readSigner, readFirstRow}) {
        if (const Result<void> result = read(arguments, request); !result)
            return arguments.refuse(result.error().detail);
    }
    const Result<TimeText> time
        = TimeText::forZone(arguments.value(u"time-zone"_s).value_or(u"UTC"_s));
    if (!time)
        return arguments.refuse(time.error().detail);
    FilterOption filter;
    if (const auto ended = filter.read(arguments, time->zone()))
        return *ended;
    OutputTarget target(context.out);
    if (const auto path = arguments.value(u"output"_s)) {
        const Result<void> opened = target.useFile(*path, arguments.operands());
        if (!opened && opened.error().code == ErrorCode::OutOfRange)
            return arguments.refuse(opened.error().detail);
        if (!opened)
            return target.finish(opened, ExitStatus::Unreadable);
    }
    if (filter.isGiven()) {
        LoadOptions load;
        load.verified = cacheOf(arguments);
        auto ids = filteredIds(request.sources, filter, load, context.stop);
        if (!ids)
            return ids.error();
        request.ids = *std::move(ids);
    }
    return write(request, target, context.stop);
}

} // namespace

Command exportOpsCommand()
{
    return {u"export-ops"_s, u"Writes the ops of the sources for another desk, as JSON Lines."_s,
            runExportOps};
}

} // namespace sled
