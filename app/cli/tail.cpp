// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tail.h"

#include "app/cli/arguments.h"
#include "app/cli/cacheoption.h"
#include "app/cli/numberoption.h"
#include "app/cli/tailevents.h"
#include "app/cli/tailnotes.h"
#include "app/cli/timeoptions.h"
#include "core/session/livetail.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <set>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLookInterval{100}; ///< For a stop, and for the reader.
constexpr quint64 kLongestSeconds = 1'000'000'000;

/// What the options ask for.
struct TailRequest {
    EventReportOptions report;
    bool isFromStart = false;
    std::optional<quint64> seconds; ///< Nothing: until interrupted.
    LoadOptions load;
};

Result<TailRequest> readTailRequest(const Arguments &arguments)
{
    TailRequest request;
    request.isFromStart = arguments.isSet(u"from-start"_s);
    const QString name = arguments.value(u"format"_s)
                             .value_or(StandardOutput::isTerminal() ? u"table"_s : u"jsonl"_s);
    const auto format = eventFormatNamed(name.toStdString());
    if (!format || *format == EventFormat::Csv)
        return tl::unexpected(unknownValue(u"format"_s, name, u"jsonl, table"_s));
    request.report.format = *format;
    const Result<TimeText> time = readTimeOptions(arguments);
    if (!time)
        return tl::unexpected(time.error());
    request.report.time = *time;
    const auto seconds = numberOption(arguments, u"for"_s, {0, kLongestSeconds});
    if (!seconds)
        return tl::unexpected(seconds.error());
    request.seconds = *seconds;
    request.load.verified = cacheOf(arguments);
    return request;
}

/// One run of the command: a loop that ends with an ExitStatus.
class TailRun final {
public:
    TailRun(const TailRequest &request, FilterOption &filter, CommandContext &context)
        : m_request(request),
          m_context(context),
          m_tail(m_history, request.load),
          m_events(m_history, request.report, filter, context)
    {
        QObject::connect(&m_tail, &LiveTail::eventsAppended, &m_loop,
                         [this](EventIndex first, EventIndex end, SourceIndex source) {
                             endIf(m_events.add(first, end, m_old.contains(source)));
                         });
        QObject::connect(&m_tail, &LiveTail::verdictsChanged, &m_loop,
                         [this] { endIf(m_events.lookAgain()); });
        QObject::connect(&m_tail, &LiveTail::followStateChanged, &m_loop,
                         [this](SourceIndex source) { takeState(source); });
        QObject::connect(&m_tail, &LiveTail::sourceChanged, &m_loop, [this](SourceIndex source) {
            m_notes.tellIfOutdated(m_history.source(source), source);
        });
        QObject::connect(&m_look, &QTimer::timeout, &m_loop, [this] { look(); });
    }

    ExitStatus run(const QStringList &paths)
    {
        for (const QString &path : paths) {
            // What a file that is not there yet will hold is new.
            const bool isOld = !m_request.isFromStart && QFileInfo::exists(path);
            const SourceIndex source = m_tail.open(path);
            if (isOld)
                m_old.insert(source);
        }
        m_look.start(kLookInterval);
        if (m_request.seconds) {
            m_end.setSingleShot(true);
            m_end.callOnTimeout(&m_loop, [this] { endIf(worst()); });
            m_end.start(std::chrono::seconds(*m_request.seconds));
        }
        m_loop.exec();
        return *m_status;
    }

private:
    void takeState(SourceIndex source)
    {
        const FollowState state = m_tail.state(source);
        if (state.phase == FollowState::Phase::Following)
            m_old.erase(source);
        m_notes.tell(m_history.source(source), source, state);
    }

    void look()
    {
        m_context.out.lookForReader();
        if (m_context.stop.stop_requested())
            endIf(ExitStatus::Interrupted);
        else if (m_context.out.isReaderGone())
            endIf(ExitStatus::Done);
    }

    [[nodiscard]] ExitStatus worst() const
    {
        for (const SourceIndex source : m_tail.followed()) {
            if (m_tail.state(source).phase == FollowState::Phase::Waiting)
                return ExitStatus::Unreadable;
        }
        return ExitStatus::Done;
    }

    void endIf(std::optional<ExitStatus> status)
    {
        if (!status || m_status)
            return;
        m_status = status;
        m_tail.disconnect(&m_loop); // nothing is printed any more
        m_loop.quit();
    }

    const TailRequest &m_request;
    CommandContext &m_context;
    History m_history{std::make_shared<StringPool>()};
    QEventLoop m_loop;
    QTimer m_look;
    QTimer m_end;
    LiveTail m_tail;
    TailEvents m_events;
    TailNotes m_notes;
    std::set<SourceIndex> m_old; ///< What comes of them was there before.
    std::optional<ExitStatus> m_status;
};

ExitStatus runTail(const QStringList &given, CommandContext &context)
{
    Arguments arguments(tailCommand().summary, u"SOURCE"_s, Arguments::Operands::OneOrMore);
    arguments.addFlag(u"from-start"_s, u"Prints first what is there already."_s);
    arguments.addOption(u"for"_s, u"Ends after so many seconds (default: when interrupted)."_s,
                        u"SECONDS"_s);
    arguments.addOption(
        u"format"_s, u"jsonl or table (default: table on a terminal, else jsonl)."_s, u"FORMAT"_s);
    FilterOption::addTo(arguments);
    addTimeOptions(arguments);
    addCacheOption(arguments);
    if (const auto ended = arguments.parse(given, context))
        return *ended;
    const Result<TailRequest> request = readTailRequest(arguments);
    if (!request)
        return arguments.refuse(request.error().detail);
    FilterOption filter;
    if (const auto ended = filter.read(arguments, request->report.time.zone()))
        return *ended;
    return TailRun(*request, filter, context).run(arguments.operands());
}

} // namespace

Command tailCommand()
{
    return {u"tail"_s, u"Prints new events as they are committed."_s, runTail};
}

} // namespace sled
