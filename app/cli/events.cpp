// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/events.h"

#include "app/cli/arguments.h"
#include "app/cli/cacheoption.h"
#include "app/cli/csvoptions.h"
#include "app/cli/filteroption.h"
#include "app/cli/outputtarget.h"
#include "app/cli/sources.h"
#include "app/cli/timeoptions.h"
#include "core/query/eventorder.h"
#include "core/report/eventreport.h"
#include "core/session/allcores.h"

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// What the options ask for.
struct EventsRequest {
    EventReportOptions report;
    EventOrder order = EventOrder::Sled;
    std::optional<Standing> include = Standing::Accepted; ///< Nothing: all.
};

Result<void> readFormat(const Arguments &arguments, EventsRequest &request)
{
    const Result<EventFormat> format = readTableFormat(arguments);
    if (!format)
        return tl::unexpected(format.error());
    request.report.format = *format;
    return {};
}

Result<void> readOrder(const Arguments &arguments, EventsRequest &request)
{
    const QString name = arguments.value(u"order"_s).value_or(u"sled"_s);
    const std::optional<EventOrder> order = eventOrderNamed(name.toStdString());
    if (!order)
        return tl::unexpected(unknownValue(u"order"_s, name, u"sled, time, log"_s));
    request.order = *order;
    return {};
}

Result<void> readInclude(const Arguments &arguments, EventsRequest &request)
{
    const QString name = arguments.value(u"include"_s).value_or(u"accepted"_s);
    request.include.reset();
    if (name == "all"_L1)
        return {};
    for (const Standing standing : {Standing::Accepted, Standing::Waiting, Standing::Rejected}) {
        if (name.toStdString() == standingName(standing))
            request.include = standing;
    }
    if (!request.include) {
        return tl::unexpected(
            unknownValue(u"include"_s, name, u"accepted, waiting, rejected, all"_s));
    }
    return {};
}

Result<void> readColumns(const Arguments &arguments, EventsRequest &request)
{
    const std::optional<QString> list = arguments.value(u"columns"_s);
    if (!list)
        return {};
    Result<std::vector<EventColumn>> columns = parseEventColumns(list->toStdString());
    if (!columns)
        return tl::unexpected(columns.error());
    request.report.columns = *std::move(columns);
    return {};
}

Result<void> readTime(const Arguments &arguments, EventsRequest &request)
{
    const Result<TimeText> time = readTimeOptions(arguments);
    if (!time)
        return tl::unexpected(time.error());
    request.report.time = *time;
    return {};
}

/// Requires: the format was read.
Result<void> readCsv(const Arguments &arguments, EventsRequest &request)
{
    Result<CsvOptions> csv = readCsvOptions(arguments, request.report.format == EventFormat::Csv);
    if (!csv)
        return tl::unexpected(csv.error());
    request.report.csv = *std::move(csv);
    return {};
}

Result<EventsRequest> readEventsRequest(const Arguments &arguments)
{
    EventsRequest request;
    request.report.tasks = onAllCores();
    for (const auto read : {readFormat, readCsv, readOrder, readInclude, readColumns, readTime}) {
        if (const Result<void> result = read(arguments, request); !result)
            return tl::unexpected(result.error());
    }
    return request;
}

/// The events that \a request and \a filter ask for, in order; else how the command ends.
tl::expected<std::vector<EventIndex>, ExitStatus> select(const History &history,
                                                         const EventsRequest &request,
                                                         FilterOption &filter,
                                                         const std::stop_token &stop)
{
    Result<std::vector<EventIndex>> events = orderedEvents(history, request.order, stop);
    if (!events)
        return tl::unexpected(ExitStatus::Interrupted);
    // An entry that was deleted is in no sled's log any more; --include all shows it.
    std::erase_if(*events, [&](EventIndex event) {
        return request.include
            && (standingOf(history.stateOf(event).verdict) != *request.include
                || history.isDeleted(event));
    });
    if (const auto ended = filter.apply(history, *events, stop))
        return tl::unexpected(*ended);
    return *std::move(events);
}

QString columnNames()
{
    QStringList names;
    for (const EventColumn column : allEventColumns())
        names.append(QString::fromStdString(std::string(eventColumnName(column))));
    return names.join(u", "_s); // with blanks, for help is broken into lines
}

void addEventsOptions(Arguments &arguments)
{
    arguments.addOption(u"format"_s,
                        u"csv, jsonl or table (default: table on a terminal, else csv)."_s,
                        u"FORMAT"_s);
    arguments.addOption(
        u"columns"_s,
        u"The columns wanted, in order, joined by commas (default: all): %1."_s.arg(columnNames()),
        u"LIST"_s);
    arguments.addOption(
        u"order"_s, u"sled (by sled and event_seq, default), time, or log (as in the event log)."_s,
        u"ORDER"_s);
    arguments.addOption(u"include"_s, u"accepted (default), waiting, rejected or all."_s,
                        u"WHICH"_s);
    FilterOption::addTo(arguments);
    addTimeOptions(arguments);
    addCsvOptions(arguments);
    addCacheOption(arguments);
    arguments.addOption(u"output"_s, u"Writes to FILE instead of standard output."_s, u"FILE"_s);
}

ExitStatus runEvents(const QStringList &given, CommandContext &context)
{
    Arguments arguments(eventsCommand().summary, u"SOURCE"_s, Arguments::Operands::OneOrMore);
    addEventsOptions(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const Result<EventsRequest> request = readEventsRequest(arguments);
    if (!request)
        return arguments.refuse(request.error().detail);
    FilterOption filter;
    if (const auto ended = filter.read(arguments, request->report.time.zone()))
        return *ended;
    OutputTarget target(context.out);
    if (const auto path = arguments.value(u"output"_s)) {
        const Result<void> opened = target.useFile(*path, arguments.operands());
        if (!opened && opened.error().code == ErrorCode::OutOfRange)
            return arguments.refuse(opened.error().detail);
        if (!opened)
            return target.finish(opened, ExitStatus::Unreadable);
    }

    History history(std::make_shared<StringPool>());
    LoadOptions load;
    load.wantsLogOrder = request->order == EventOrder::Log;
    load.verified = cacheOf(arguments);
    filter.adapt(load);
    const ExitStatus status = loadSources(arguments.operands(), history, load, context.stop);
    if (status == ExitStatus::Interrupted)
        return status;
    if (target.replacesFile() && !isAnyRead(history)) {
        target.abandon(u"no source could be read"_s);
        return status;
    }
    const auto events = select(history, *request, filter, context.stop);
    if (!events)
        return events.error();
    return target.finish(
        writeEvents(history, *events, request->report, target.device(), context.stop), status);
}

} // namespace

Command eventsCommand()
{
    return {u"events"_s, u"Prints the stage transitions that the sources hold."_s, runEvents};
}

} // namespace sled
