// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/filterrows.h"

#include <QTest>

#include <thread>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// How filters are evaluated: in parts, on snapshots, and not for ever.
class TestFilterEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laterEventsAreAskedAlone();
    void patternsThatTakeTooLongAreTold_data();
    void patternsThatTakeTooLongAreTold();
    void budgetEndsTheSearch();
    void stopsOnRequest();
    void snapshotStaysWhatItWas();
    void evaluatesWhileTheHistoryGrows();
};

void TestFilterEvaluation::laterEventsAreAskedAlone()
{
    FilterRows rows;
    const Filter filter = parseFilter(u"story:b verification = verified op = 0").value();
    FilterPredicate predicate = compileFilter(filter, rows.context).value();
    rows.add({1, "aa", "b"});
    rows.add({2, "aa", "a"});
    QCOMPARE(predicate.evaluate(filterInput(rows.history, filter), {}).value(),
             std::vector{EventIndex{0}});

    rows.add({3, "aa", "new b"});
    rows.add({4, "aa", "new a"});
    rows.add({5, "aa", "b"});

    QCOMPARE(predicate.evaluate(filterInput(rows.history, filter, EventIndex{2}), {}).value(),
             (std::vector{EventIndex{2}, EventIndex{4}}));
    QVERIFY(predicate.evaluate(filterInput(rows.history, filter, EventIndex{5}), {})->empty());
}

void TestFilterEvaluation::patternsThatTakeTooLongAreTold_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("nested repetition") << u"a or story ~ \"(a+)+$\""_s;
    QTest::newRow("a limit of its own") << u"a or story ~ \"(*LIMIT_MATCH=4000000000)(a+)+$\""_s;
    QTest::newRow("a long text after a star")
        << QString(u"a or story = *"_s % QString(3000, u'a') % u"c*"_s);
}

void TestFilterEvaluation::patternsThatTakeTooLongAreTold()
{
    QFETCH(QString, filter);
    FilterRows rows;
    rows.add({1, "aa", std::string(100'000, 'a') + "b"});

    const auto events = rows.matches(parseFilter(filter).value());

    QVERIFY(!events);
    QCOMPARE(events.error().code, FilterErrorCode::TooSlow);
    QCOMPARE(int(events.error().position), 13);
}

void TestFilterEvaluation::budgetEndsTheSearch()
{
    FilterRows rows;
    rows.add({});
    const Filter plain = parseFilter(u"story:a").value();
    const Filter pattern = parseFilter(u"story ~ a").value();
    const std::chrono::seconds none{0};

    QVERIFY(
        compileFilter(plain, rows.context)->evaluate(filterInput(rows.history, plain), {}, none));
    QCOMPARE(compileFilter(pattern, rows.context)
                 ->evaluate(filterInput(rows.history, pattern), {}, none)
                 .error()
                 .code,
             FilterErrorCode::TooSlow);
}

void TestFilterEvaluation::stopsOnRequest()
{
    FilterRows rows;
    rows.add({});
    std::stop_source stop;
    stop.request_stop();
    const Filter filter = parseFilter(u"story ~ a").value();

    const auto events = compileFilter(filter, rows.context)
                            ->evaluate(filterInput(rows.history, filter), stop.get_token());

    QVERIFY(!events);
    QCOMPARE(events.error().code, FilterErrorCode::Cancelled);
}

void TestFilterEvaluation::snapshotStaysWhatItWas()
{
    FilterRows rows;
    rows.add({.signature = CheckResult::Pending});
    const Filter filter = parseFilter(u"verification = pending").value();
    const FilterInput before = filterInput(rows.history, filter);

    rows.history.setSignature(OpIndex{0}, true);
    rows.add({.id = 2, .signature = CheckResult::Pending});

    FilterPredicate predicate = compileFilter(filter, rows.context).value();
    QCOMPARE(predicate.evaluate(before, {}).value(), std::vector{EventIndex{0}});
    QCOMPARE(predicate.evaluate(filterInput(rows.history, filter), {}).value(),
             std::vector{EventIndex{1}});
}

void TestFilterEvaluation::evaluatesWhileTheHistoryGrows()
{
    constexpr std::uint32_t kEvents = 3000;
    FilterRows rows;
    for (std::uint32_t i = 0; i < kEvents; ++i)
        rows.add({.storyId = std::to_string(i % 700), .signature = CheckResult::Pending});
    const Filter filter = parseFilter(u"story ~ . verification = pending source:a op:*").value();
    const FilterInput input = filterInput(rows.history, filter);
    FilterPredicate predicate = compileFilter(filter, rows.context).value();
    FilterResult<std::vector<EventIndex>> events;

    {
        const std::jthread other([&] { events = predicate.evaluate(input, {}); });
        for (std::uint32_t i = 0; i < kEvents; ++i) {
            rows.add({.storyId = "new " + std::to_string(i)});
            rows.history.setSignature(OpIndex{i}, true);
        }
    }

    QCOMPARE(events.value().size(), kEvents);
}

QTEST_APPLESS_MAIN(TestFilterEvaluation)
#include "tst_filterevaluation.moc"
