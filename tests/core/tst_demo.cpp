// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/document.h"
#include "core/demo/demo.h"
#include "core/eventlog/entryfields.h"
#include "core/eventlog/gap.h"
#include "core/eventlog/loggedevent.h"
#include "core/eventlog/vocabulary.h"
#include "core/history/checkedrow.h"
#include "tests/support/databasebuilder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

/// A database of the demonstration, replayed.
struct Replayed {
    explicit Replayed(const QString &path, SignatureMode mode)
    {
        SledDatabase database = valueOf(SledDatabase::open(path, {}));
        OpParser parser;
        for (const RawRow &raw : valueOf(readAll(database))) {
            const CheckedRow row = checkRow(raw, mode, parser);
            rows.push_back(raw.text);
            ids.insert(row.op.inner.id);
            goodRows += !row.isMalformed && row.idCheck == CheckResult::Ok
                    && row.signature == CheckResult::Ok
                ? 1U
                : 0U;
            const Verdict verdict = document.apply(row.op, replayChecks(row), OpTag{});
            okRows += verdict == Verdict::Ok && document.released().empty() ? 1U : 0U;
        }
        events = readEventLog(document);
    }

    std::map<std::string, std::string> itemStages() const
    {
        const ListReplica &items = document.list(kItemsField);
        const StructSchema &schema = *items.structSchema();
        const auto text = [&](ElementIndex item, std::string_view field) {
            const auto id = items.cell(item, schema.indexOf(field).value()).string();
            return std::string(id ? strings.text(*id) : std::string_view());
        };
        std::map<std::string, std::string> stages;
        for (const ElementIndex item : items.order())
            stages[text(item, "story_id")] = text(item, "stage");
        return stages;
    }

    StringPool strings;
    Document document{pipelineSchema(), strings};
    std::vector<QByteArray> rows;
    std::set<OpId> ids;
    std::size_t goodRows = 0;
    std::size_t okRows = 0;
    std::vector<LoggedEvent> events;
};

bool isGap(const LoggedEvent &event)
{
    return isGapSentinel(event.pipelineEvent);
}

} // namespace

/// One demonstration of default size is written and replayed once for most of the tests.
class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writesOneFileASled();
    void everyOpIsValidAndAccepted();
    void allEventsAreThere();
    void eventSeqIsContiguous();
    void timeNeverFallsWithinASled();
    void oneGapIsDeclared();
    void allStagesOccur();
    void storiesMoveBetweenSleds();
    void itemsAgreeWithTheLog();
    void eachFileHasItsOwnOrder();
    void onlyTheLastSledIsBehind();
    void anyNumberOfEvents_data();
    void anyNumberOfEvents();

private:
    std::optional<QTemporaryDir> m_shared;
    DemoSummary m_summary;
    std::vector<std::unique_ptr<Replayed>> m_sleds;
    std::optional<QTemporaryDir> m_directory; ///< Of the test at hand.
};

void TestDemo::initTestCase()
{
    m_shared.emplace();
    m_summary = valueOf(writeDemo(m_shared->filePath(u"a/new one"_s), {}, {}));
    for (const QString &path : std::as_const(m_summary.paths))
        m_sleds.push_back(std::make_unique<Replayed>(path, SignatureMode::Check));
}

void TestDemo::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
}

void TestDemo::writesOneFileASled()
{
    QCOMPARE(m_summary.paths.size(), 3);
    QCOMPARE(QDir(m_shared->filePath(u"a/new one"_s))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"sled-1-harbor.db"_s, u"sled-2-ridge.db"_s, u"sled-3-meadow.db"_s}));
}

void TestDemo::everyOpIsValidAndAccepted()
{
    for (const auto &sled : m_sleds) {
        QCOMPARE(sled->goodRows, sled->rows.size());
        QCOMPARE(sled->okRows, sled->rows.size());
        QCOMPARE(sled->ids.size(), sled->rows.size());
        sled->document.checkInvariants();
    }
}

void TestDemo::allEventsAreThere()
{
    QCOMPARE(m_summary.events, 2000);
    QCOMPARE(m_sleds.front()->events.size(), std::size_t{2000});
    QCOMPARE(m_summary.ops, qint64(m_sleds.front()->rows.size()));
}

void TestDemo::eventSeqIsContiguous()
{
    std::map<std::string, std::uint64_t> next;
    for (const LoggedEvent &event : m_sleds.front()->events)
        QCOMPARE(event.eventId, next[event.sledId]++);
    QCOMPARE(next.size(), std::size_t{3});
}

void TestDemo::timeNeverFallsWithinASled()
{
    std::map<std::string, qint64> last;
    for (const LoggedEvent &event : m_sleds.front()->events) {
        QVERIFY(event.at >= last[event.sledId]);
        last[event.sledId] = event.at;
    }
}

void TestDemo::oneGapIsDeclared()
{
    const std::vector<LoggedEvent> &events = m_sleds.front()->events;
    QCOMPARE(std::ranges::count_if(events, isGap), 1);

    const LoggedEvent gap = *std::ranges::find_if(events, isGap);
    const auto declared = declaredGap(gap.pipelineEvent, gap.storyId, gap.fromStage, gap.toStage);

    QVERIFY(declared);
    QCOMPARE(declared->first, gap.eventId); // what was missed would have begun there
    QVERIFY(declared->count() > 1);
}

void TestDemo::allStagesOccur()
{
    std::set<Stage> entered;
    for (const LoggedEvent &event : m_sleds.front()->events)
        entered.insert(stageFromLabel(event.toStage));

    // The gap's "stage" is a number, which is Stage::Unknown.
    QCOMPARE(entered.size(), kStageCount);
}

void TestDemo::storiesMoveBetweenSleds()
{
    std::map<std::string, std::set<std::string>> sledsOf;
    for (const LoggedEvent &event : m_sleds.front()->events)
        sledsOf[event.storyId].insert(event.sledId);

    QVERIFY(
        std::ranges::any_of(sledsOf, [](const auto &story) { return story.second.size() > 1; }));
}

void TestDemo::itemsAgreeWithTheLog()
{
    for (const auto &sled : m_sleds) {
        std::vector<LoggedEvent> events = sled->events;
        std::ranges::sort(events, {}, &LoggedEvent::at);
        std::map<std::string, std::string> logged;
        for (const LoggedEvent &event : events)
            logged[event.storyId] = event.toStage;
        logged.erase(std::string()); // the gap

        for (const auto &[story, stage] : sled->itemStages())
            QCOMPARE(stage, logged.contains(story) ? logged[story] : "upcoming");
    }
}

void TestDemo::eachFileHasItsOwnOrder()
{
    QVERIFY(m_sleds[0]->rows != m_sleds[1]->rows);
    QVERIFY(m_sleds[1]->rows != m_sleds[2]->rows);
}

void TestDemo::onlyTheLastSledIsBehind()
{
    QCOMPARE(m_sleds[1]->ids, m_sleds[0]->ids);
    QVERIFY(m_sleds[2]->ids.size() < m_sleds[0]->ids.size());
    QVERIFY(m_sleds[2]->ids.size() + 100 > m_sleds[0]->ids.size());
    QVERIFY(std::ranges::includes(m_sleds[0]->ids, m_sleds[2]->ids));
}

void TestDemo::anyNumberOfEvents_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("sleds");
    QTest::addColumn<int>("gaps");

    QTest::newRow("none") << 0 << 3 << 0;
    QTest::newRow("one") << 1 << 1 << 0;
    QTest::newRow("too few for a gap") << 39 << 3 << 0;
    QTest::newRow("just enough for a gap") << 40 << 3 << 1;
    QTest::newRow("one sled") << 300 << 1 << 1;
    QTest::newRow("all sleds") << 200 << 16 << 1;
}

void TestDemo::anyNumberOfEvents()
{
    QFETCH(int, events);
    QFETCH(int, sleds);
    QFETCH(int, gaps);

    for (std::uint64_t seed = 1; seed <= 2; ++seed) {
        const DemoSummary summary
            = valueOf(writeDemo(m_directory->filePath(QString::number(seed)),
                                {.sleds = sleds, .events = events, .seed = seed}, {}));
        QCOMPARE(summary.paths.size(), sleds);
        for (const QString &path : summary.paths) {
            const Replayed replayed(path, SignatureMode::Leave);
            QCOMPARE(replayed.okRows, replayed.rows.size());
            if (path != summary.paths.back() || sleds == 1) {
                QCOMPARE(replayed.events.size(), static_cast<std::size_t>(events));
                QCOMPARE(std::ranges::count_if(replayed.events, isGap), gaps);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
