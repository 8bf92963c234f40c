// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "core/query/filterparts.h"
#include "core/query/filterprinter.h"
#include "core/query/filterspans.h"
#include "tests/support/randomops.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace sled;
using namespace Qt::StringLiterals;

/// Filters taken apart, put together and made from values.
class TestFilterParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conjuncts_data();
    void conjuncts();
    void emptyPartsAreLeftOut();
    void negatedTwiceIsTheSame();
    void valuesBecomeConditions();
    void anyNumberIsReadBack();
    void dependenciesAreTold();
    void timesThatMustHold_data();
    void timesThatMustHold();
};

void TestFilterParts::conjuncts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("one") << u"a"_s << QStringList{u"a"_s};
    QTest::newRow("several") << u"a not b (c or d) story = e"_s
                             << QStringList{u"a"_s, u"not b"_s, u"c or d"_s, u"story = e"_s};
    QTest::newRow("or") << u"a and b or c"_s << QStringList{u"a and b or c"_s};
    QTest::newRow("a group stays one") << u"a and (b and c)"_s << QStringList{u"a"_s, u"b and c"_s};
    QTest::newRow("not and") << u"not (a and b)"_s << QStringList{u"not (a and b)"_s};
}

void TestFilterParts::conjuncts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    const Filter filter = parseFilter(text).value();

    const std::vector<Filter> found = conjunctsOf(filter);

    QStringList printed;
    for (const Filter &part : found)
        printed += printFilter(part);
    QCOMPARE(printed, parts);
    const Filter joined = conjunctionOf(found);
    QCOMPARE(conjunctsOf(joined).empty(), filter.isEmpty());
    QCOMPARE(parseFilter(printFilter(joined)).value(), joined);
}

void TestFilterParts::emptyPartsAreLeftOut()
{
    const std::vector<Filter> parts{Filter(), parseFilter(u"a and b").value(), Filter(),
                                    parseFilter(u"c or d").value()};

    QCOMPARE(printFilter(conjunctionOf(parts)), u"a and b and (c or d)"_s);
    QCOMPARE(conjunctionOf({}), Filter());
}

void TestFilterParts::negatedTwiceIsTheSame()
{
    for (const QString &text : {u"a"_s, u"a and b"_s, u"story = c"_s, u"a or not b"_s}) {
        const Filter filter = parseFilter(text).value();
        const Filter negated = negationOf(filter);

        QVERIFY(negated != filter);
        QCOMPARE(parseFilter(printFilter(negated)).value(), negated);
        QCOMPARE(negationOf(negated), filter);
    }
}

void TestFilterParts::valuesBecomeConditions()
{
    QCOMPARE(printFilter(filterForText(FilterField::Story, u"a \"b\"*"_s)),
             u"story = \"a \\\"b\\\"*\""_s);
    QCOMPARE(printFilter(filterForText(FilterField::To, QString())), u"to = \"\""_s);
    QCOMPARE(printFilter(filterForText(FilterField::Verification, u"bad_id"_s)),
             u"verification = bad_id"_s);
    QCOMPARE(printFilter(*filterForSeq(12)), u"seq = 12"_s);
    QCOMPARE(printFilter(*filterForSeq(-0.0)), u"seq = 0"_s);
    QVERIFY(!filterForSeq(std::numeric_limits<double>::quiet_NaN()));
    QCOMPARE(printFilter(*filterForTime(1779026700)), u"time = 2026-05-17T14:05:00Z"_s);
    QCOMPARE(printFilter(*filterForTime(1779026700.5)), u"time = @1779026700.5"_s);
    QCOMPARE(printFilter(*filterForTime(1e300)), u"time = @1e+300"_s);
    QVERIFY(!filterForTime(std::numeric_limits<double>::infinity()));
    QCOMPARE(printFilter(filterForTimes(0, 59)),
             u"time in 1970-01-01T00:00:00Z..1970-01-01T00:00:59Z"_s);
}

void TestFilterParts::anyNumberIsReadBack()
{
    std::mt19937_64 random(propertySeed());
    for (int round = 0; round < 2000; ++round) {
        const auto number = std::bit_cast<double>(std::uint64_t(random()));
        if (!std::isfinite(number))
            continue;
        for (const Filter &filter : {*filterForSeq(number), *filterForTime(number)})
            QCOMPARE(parseFilter(printFilter(filter)).value(), filter);
    }
}

void TestFilterParts::dependenciesAreTold()
{
    const auto filter = [](const QString &text) { return parseFilter(text).value(); };

    QVERIFY(!Filter().uses(FilterField::Story));
    QVERIFY(filter(u"a or story = b"_s).uses(FilterField::Story));
    QVERIFY(!filter(u"a or story = b"_s).dependsOnState());
    QVERIFY(filter(u"a or not verification = pending"_s).dependsOnState());
    QVERIFY(filter(u"source = a.db"_s).dependsOnState());
    QVERIFY(!filter(u"attribution = match"_s).dependsOnState()); // judged once
    QVERIFY(!filter(u"time = 2026-05-17"_s).dependsOnNow());
    QVERIFY(filter(u"time in 2026-05-17..now"_s).dependsOnNow());
    QVERIFY(filter(u"a (b or time > 14:05)"_s).dependsOnNow());
}

void TestFilterParts::timesThatMustHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<double>>("times"); // begin and end, or nothing

    QTest::newRow("empty") << QString() << QList<double>();
    QTest::newRow("range") << u"a and time in @100..@200"_s
                           << QList<double>{100, std::nextafter(200.0, 201.0)};
    QTest::newRow("pair") << u"time >= @100 and a time < @200"_s << QList<double>{100, 200};
    QTest::newRow("day") << u"time = 1970-01-02"_s << QList<double>{86'400, 172'800};
    QTest::newRow("narrowed") << u"time in 1970-01-01..1970-01-03 and time < @100"_s
                              << QList<double>{0, 100};
    QTest::newRow("one end") << u"time >= @100"_s << QList<double>();
    QTest::newRow("empty span") << u"time >= @200 and time < @100"_s << QList<double>();
    QTest::newRow("or") << u"time = 1970-01-02 or a"_s << QList<double>();
    QTest::newRow("not") << u"not time = 1970-01-02"_s << QList<double>();
    QTest::newRow("not equal") << u"time != 1970-01-02"_s << QList<double>();
    QTest::newRow("several") << u"time in {1970-01-02, 1970-01-04}"_s << QList<double>();
    QTest::newRow("seq") << u"seq in 100..200"_s << QList<double>();
}

void TestFilterParts::timesThatMustHold()
{
    QFETCH(const QString, text);
    QFETCH(const QList<double>, times);

    const auto span = filterTimes(parseFilter(text).value(), FilterClock(0));
    QCOMPARE(span ? (QList<double>{span->begin, span->end}) : QList<double>(), times);
}

QTEST_APPLESS_MAIN(TestFilterParts)
#include "tst_filterparts.moc"
