// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/vocabulary.h"
#include "core/query/filtercompiler.h"
#include "core/query/filterparser.h"
#include "tests/bench/report.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <random>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kEvents = 1'000'000;
constexpr std::size_t kStories = 50'000;
constexpr std::size_t kSleds = 20;
constexpr double kStart = 1.7e9;
constexpr double kSecondsAnEvent = 10;
constexpr int kRuns = 5;

[[noreturn]] void fail(const char *reason)
{
    std::fprintf(stderr, "bench_filter: %s\n", reason);
    std::exit(EXIT_FAILURE);
}

/// Events of several sleds, built without files, for reading is measured elsewhere.
class FilteredEvents {
public:
    /// \a stories different ones.
    explicit FilteredEvents(std::size_t stories) : m_stories(stories)
    {
        HistoryBatch batch;
        batch.source = history.addSource(u"a.db"_s);
        for (std::size_t i = 0; i < kEvents; ++i) {
            batch.rows.push_back({RowId{static_cast<qint64>(i)}, Verdict::Ok, {}, makeOp(i)});
            if (batch.rows.size() < 10'000 && i + 1 < kEvents)
                continue;
            history.append(batch);
            batch.rows.clear();
        }
    }

    History history{std::make_shared<StringPool>()};

private:
    OpFacts makeOp(std::size_t number)
    {
        StringPool &strings = *history.strings();
        OpFacts op;
        std::array<std::uint8_t, OpId::kBytes> bytes{};
        for (std::uint8_t &byte : bytes)
            byte = static_cast<std::uint8_t>(m_random());
        op.id = OpId(bytes);
        op.fingerprint = m_random();
        op.signer = AuthorId({static_cast<std::uint8_t>(number % kSleds)});
        op.innerAuthor = op.signer;
        op.idCheck = CheckResult::Ok;
        op.signature = number % 1000 == 0 ? CheckResult::Bad : CheckResult::Ok;
        const auto story = std::to_string(m_random() % m_stories) + "_story_make_the_login_faster";
        op.event = EventFacts{static_cast<double>(number / kSleds),
                              kStart + kSecondsAnEvent * static_cast<double>(number),
                              strings.intern(op.signer.toHex()),
                              strings.intern(story),
                              strings.intern(randomStage()),
                              strings.intern(randomStage()),
                              strings.intern(kPipelineEvents[m_random() % kPipelineEvents.size()])};
        return op;
    }

    std::string_view randomStage()
    {
        return stageName(static_cast<Stage>(1 + m_random() % (kStageCount - 1)));
    }

    std::mt19937_64 m_random{7};
    std::size_t m_stories;
};

/// Seconds from a parsed text to the events that it lets through, the snapshot left out.
QJsonObject measureFilter(const FilteredEvents &events, const QString &text)
{
    const Filter filter = parseFilter(text).value();
    const FilterInput input = filterInput(events.history, filter);
    return spread(measure(kRuns, [&] {
        FilterPredicate predicate = compileFilter(filter, {}).value();
        const auto found = predicate.evaluate(input, {});
        if (!found || found->empty() || found->size() == kEvents)
            fail("a filter that lets through all, none, or no end");
    }));
}

QJsonObject measureSnapshot(const FilteredEvents &events, const QString &text)
{
    const Filter filter = parseFilter(text).value();
    return spread(measure(kRuns, [&] {
        if (filterInput(events.history, filter).events.size() != kEvents)
            fail("not all events");
    }));
}

QJsonObject measureParsing(const QString &text)
{
    return spread(measure(kRuns, [&text] {
        if (!parseFilter(text))
            fail("a filter that cannot be read");
    }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QString longFilter = u"story in {0"_s;
    for (int i = 1; longFilter.size() < 100'000; ++i)
        longFilter += u", %1_story"_s.arg(i);
    longFilter += u'}';

    const FilteredEvents events(kStories);
    QJsonObject report{
        {"parse_100k_characters_s"_L1, measureParsing(longFilter)},
        {"snapshot_1m_s"_L1, measureSnapshot(events, u"verification = verified"_s)},
        {"snapshot_1m_with_ids_s"_L1, measureSnapshot(events, u"op = 00"_s)},
        {"field_1m_s"_L1, measureFilter(events, u"stage = merge"_s)},
        {"two_fields_1m_s"_L1,
         measureFilter(events, u"to = merge and event not in {Accepted, Close}"_s)},
        {"story_contains_1m_s"_L1, measureFilter(events, u"story:4242*"_s)},
        {"word_1m_s"_L1, measureFilter(events, u"4242"_s)},
        {"time_range_1m_s"_L1, measureFilter(events, u"time in 2023-11-20..2023-12-01"_s)},
        {"verification_1m_s"_L1, measureFilter(events, u"verification != verified"_s)},
        {"op_1m_s"_L1, measureFilter(events, u"op = 00"_s)},
        {"op_pattern_1m_s"_L1, measureFilter(events, u"op ~ 00ff00"_s)},
        {"pattern_1m_s"_L1, measureFilter(events, u"story ~ ^4.*login"_s)}};
    const FilteredEvents distinct(1'000'000'000);
    report["field_1m_distinct_s"_L1] = measureFilter(distinct, u"story:4242*"_s);
    report["pattern_1m_distinct_s"_L1] = measureFilter(distinct, u"story ~ ^4.*login"_s);
    report["peak_bytes"_L1] = peakResidentBytes();
    printReport("filter", report);
    return EXIT_SUCCESS;
}
