// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include "app/cli/arguments.h"
#include "app/cli/cacheoption.h"
#include "app/cli/csvoptions.h"
#include "app/cli/filteroption.h"
#include "app/cli/outputtarget.h"
#include "app/cli/sources.h"
#include "app/cli/timeoptions.h"
#include "core/analysis/reportreader.h"
#include "core/report/reportwriter.h"

#include <QDateTime>
#include <QLatin1StringView>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// What the options and the first operand ask for.
struct CommandRequest {
    ReportKind kind{};
    QStringList sources;
    ReportRequest report;
    ReportWriteOptions write;
};

QString partNames(ReportKind kind)
{
    QStringList names;
    for (const std::string_view part : reportParts(kind))
        names += QLatin1StringView(part.data(), static_cast<qsizetype>(part.size()));
    return names.join(u", "_s);
}

Result<void> readOperands(const Arguments &arguments, CommandRequest &request)
{
    const QString name = arguments.operands().constFirst();
    const std::optional<ReportKind> kind = reportNamed(name);
    if (!kind)
        return failure(ErrorCode::OutOfRange,
                       u"there is no report '%1'; it is one of %2"_s.arg(name, reportNames()));
    request.kind = *kind;
    request.sources = arguments.operands().sliced(1);
    if (request.sources.isEmpty())
        return failure(ErrorCode::OutOfRange, u"no SOURCE is given"_s);
    return {};
}

Result<void> readFormat(const Arguments &arguments, CommandRequest &request)
{
    const Result<EventFormat> format = readTableFormat(arguments);
    if (!format)
        return tl::unexpected(format.error());
    request.write.format = *format;
    return {};
}

Result<void> readPart(const Arguments &arguments, CommandRequest &request)
{
    const std::optional<QString> name = arguments.value(u"by"_s);
    if (!name)
        return {};
    request.write.part = name->toStdString();
    const auto parts = reportParts(request.kind);
    if (std::ranges::find(parts, request.write.part) == parts.end()) {
        return failure(ErrorCode::OutOfRange,
                       u"--by cannot be '%1' for %2; it is one of %3"_s.arg(
                           *name, arguments.operands().constFirst(), partNames(request.kind)));
    }
    return {};
}

Result<void> readTimeZone(const Arguments &arguments, CommandRequest &request)
{
    request.report.zoneName = arguments.value(u"time-zone"_s).value_or(u"UTC"_s);
    const Result<TimeText> time = readTimeOptions(arguments);
    if (!time)
        return tl::unexpected(time.error());
    request.write.time = *time;
    request.report.zone = time->zone();
    request.report.filter = arguments.value(u"filter"_s).value_or(QString());
    return {};
}

/// Requires: the format was read.
Result<void> readCsv(const Arguments &arguments, CommandRequest &request)
{
    Result<CsvOptions> csv = readCsvOptions(arguments, request.write.format == EventFormat::Csv);
    if (!csv)
        return tl::unexpected(csv.error());
    request.write.csv = *std::move(csv);
    return {};
}

Result<CommandRequest> readRequest(const Arguments &arguments)
{
    CommandRequest request;
    for (const auto read : {readOperands, readFormat, readPart, readTimeZone, readCsv}) {
        if (const Result<void> result = read(arguments, request); !result)
            return tl::unexpected(result.error());
    }
    return request;
}

void addReportOptions(Arguments &arguments)
{
    arguments.addOption(u"format"_s,
                        u"csv, jsonl or table (default: table on a terminal, else csv)."_s,
                        u"FORMAT"_s);
    QStringList parts;
    for (std::size_t i = 0; i < kReportKindCount; ++i) {
        const auto kind = static_cast<ReportKind>(i);
        const std::string_view name = reportName(kind);
        if (reportParts(kind).size() > 1)
            parts += QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())) % u": "
                % partNames(kind);
    }
    arguments.addOption(
        u"by"_s,
        u"Only the rows about that (default: all, one table after the other). %1."_s.arg(
            parts.join(u"; "_s)),
        u"WHAT"_s);
    FilterOption::addTo(arguments);
    addTimeOptions(arguments); // the zone goes for days, too
    addCsvOptions(arguments);
    addCacheOption(arguments);
    arguments.addOption(u"output"_s, u"Writes to FILE instead of standard output."_s, u"FILE"_s);
}

/// Which events pass \a filter; null if there is none; else how the command ends.
tl::expected<std::shared_ptr<const std::vector<bool>>, ExitStatus>
shownEvents(const History &history, FilterOption &filter, const std::stop_token &stop)
{
    if (!filter.isGiven())
        return nullptr;
    std::vector<EventIndex> events;
    events.reserve(history.eventCount());
    for (std::uint32_t i = 0; i < history.eventCount(); ++i)
        events.push_back(EventIndex{i});
    if (const auto ended = filter.apply(history, events, stop))
        return tl::unexpected(*ended);
    auto shown = std::make_shared<std::vector<bool>>(history.eventCount());
    for (const EventIndex event : events)
        (*shown)[static_cast<std::size_t>(event)] = true;
    return shown;
}

ExitStatus print(const History &history, const CommandRequest &request, FilterOption &filter,
                 OutputTarget &target, const std::stop_token &stop)
{
    const auto shown = shownEvents(history, filter, stop);
    if (!shown)
        return shown.error();
    Result<ReportInput> input = readReportInput(history, stop);
    if (!input)
        return ExitStatus::Interrupted;
    input->shown = *shown;
    input->present = static_cast<double>(QDateTime::currentSecsSinceEpoch());
    const Result<NamedReport> report = makeReport(request.kind, *input, request.report, stop);
    if (!report)
        return ExitStatus::Interrupted;
    return target.finish(writeReport(*report, request.write, target.device(), stop),
                         ExitStatus::Done);
}

ExitStatus runReport(const QStringList &given, CommandContext &context)
{
    Arguments arguments(reportCommand().summary, u"NAME SOURCE"_s, Arguments::Operands::OneOrMore);
    addReportOptions(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const Result<CommandRequest> request = readRequest(arguments);
    if (!request)
        return arguments.refuse(request.error().detail);
    FilterOption filter;
    if (const auto ended = filter.read(arguments, request->report.zone))
        return *ended;
    OutputTarget target(context.out);
    if (const auto path = arguments.value(u"output"_s)) {
        const Result<void> opened = target.useFile(*path, request->sources);
        if (!opened && opened.error().code == ErrorCode::OutOfRange)
            return arguments.refuse(opened.error().detail);
        if (!opened)
            return target.finish(opened, ExitStatus::Unreadable);
    }

    History history(std::make_shared<StringPool>());
    LoadOptions load;
    load.verified = cacheOf(arguments);
    filter.adapt(load);
    const ExitStatus loaded = loadSources(request->sources, history, load, context.stop);
    if (loaded == ExitStatus::Interrupted)
        return loaded;
    if (target.replacesFile() && !isAnyRead(history)) {
        target.abandon(u"no source could be read"_s);
        return loaded;
    }
    const ExitStatus printed = print(history, *request, filter, target, context.stop);
    return printed == ExitStatus::Done ? loaded : printed;
}

} // namespace

Command reportCommand()
{
    return {u"report"_s,
            u"Prints one of the reports %1: what the events come to."_s.arg(reportNames()),
            runReport};
}

} // namespace sled
