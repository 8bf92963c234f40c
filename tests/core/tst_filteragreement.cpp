// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterprinter.h"
#include "tests/core/naivefilter.h"
#include "tests/core/randomrows.h"
#include "tests/core/sqlfilter.h"
#include "tests/support/randomops.h"

#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<EventIndex> naively(const FilterRows &rows, const Filter &filter)
{
    const NaiveFilter naive(rows, filter);
    std::vector<EventIndex> events;
    for (std::uint32_t i = 0; i < rows.history.eventCount(); ++i) {
        if (naive.letsThrough(EventIndex{i}))
            events.push_back(EventIndex{i});
    }
    return events;
}

/// Rows that others are compared on.
struct RandomRows {
    RandomRows(std::mt19937 &random, int count) : rows({u"/demo/a.db"_s, u"/other/b.db"_s})
    {
        addRandomRows(rows, random, count);
        shape.texts = randomRowTexts();
    }

    FilterRows rows;
    RandomFilterShape shape;
};

} // namespace

/// Filters against others that were written without a look at the first.
class TestFilterAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withANaiveEvaluator();
    void withSql();
    void inOnePieceAndInPieces();
    void readBackFromText();
};

void TestFilterAgreement::withANaiveEvaluator()
{
    std::mt19937 random(propertySeed());
    RandomRows made(random, 200);
    for (int round = 0; round < 150; ++round) {
        const Filter filter = randomFilter(random, made.shape);
        const auto events = made.rows.matches(filter);
        if (!events) // a pattern that fits no name
            QCOMPARE(events.error().code, FilterErrorCode::UnknownValue);
        else
            QVERIFY2(*events == naively(made.rows, filter), qPrintable(printFilter(filter)));
    }
}

void TestFilterAgreement::withSql()
{
    std::mt19937 random(propertySeed());
    RandomRows made(random, 200);
    made.shape.hasRegexes = false;
    const SqlFilter sql(made.rows);
    for (int round = 0; round < 300; ++round) {
        const Filter filter = randomFilter(random, made.shape);
        const auto events = made.rows.matches(filter);
        if (!events)
            QCOMPARE(events.error().code, FilterErrorCode::UnknownValue);
        else
            QVERIFY2(*events == sql.matches(filter), qPrintable(printFilter(filter)));
    }
}

void TestFilterAgreement::inOnePieceAndInPieces()
{
    std::mt19937 random(propertySeed());
    RandomRows made(random, 0);
    std::vector<Filter> filters;
    std::vector<FilterPredicate> predicates;
    while (filters.size() < 40) {
        const Filter filter = randomFilter(random, made.shape);
        auto predicate = compileFilter(filter, made.rows.context);
        if (!predicate)
            continue;
        filters.push_back(filter);
        predicates.push_back(*std::move(predicate));
    }
    std::vector<std::vector<EventIndex>> found(filters.size());
    // More than two slices in all, so that pieces begin anywhere in one.
    for (int piece = 0; piece < 12; ++piece) {
        const EventIndex first{static_cast<std::uint32_t>(made.rows.history.eventCount())};
        addRandomRows(made.rows, random, int(random() % 900));
        for (std::size_t i = 0; i < filters.size(); ++i) {
            const FilterInput input
                = filterInput(made.rows.history, filters[i], first, made.rows.findings);
            const auto more = predicates[i].evaluate(input, {});
            QVERIFY(more);
            found[i].insert(found[i].end(), more->begin(), more->end());
        }
    }
    for (std::size_t i = 0; i < filters.size(); ++i)
        QVERIFY2(found[i] == *made.rows.matches(filters[i]), qPrintable(printFilter(filters[i])));
}

void TestFilterAgreement::readBackFromText()
{
    std::mt19937 random(propertySeed());
    RandomRows made(random, 100);
    for (int round = 0; round < 300; ++round) {
        const Filter filter = randomFilter(random, made.shape);
        const Filter again = parseFilter(printFilter(filter)).value();
        const auto events = made.rows.matches(filter);
        const auto eventsAgain = made.rows.matches(again);

        QCOMPARE(events.has_value(), eventsAgain.has_value());
        QVERIFY(!events || *events == *eventsAgain);
    }
}

QTEST_GUILESS_MAIN(TestFilterAgreement)
#include "tst_filteragreement.moc"
