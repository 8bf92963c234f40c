// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/filterrows.h"

#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Which events a filter lets through.
class TestFilterPredicate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void numbersAndTimes_data();
    void numbersAndTimes();
    void checksAndPlaces_data();
    void checksAndPlaces();
    void unknownValuesAreTold_data();
    void unknownValuesAreTold();
};

void TestFilterPredicate::texts_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("events");
    const auto row = [](const char *title, const QString &filter, const QString &events) {
        QTest::newRow(title) << filter << events;
    };

    row("nothing asked", u""_s, u"0 1 2 3 4 5"_s);
    row("equal", u"story = 42_login"_s, u"0 1"_s);
    row("equal is all of it", u"story = 42"_s, QString());
    row("case does not matter", u"story = 42_LOGIN"_s, u"0 1"_s);
    row("in quotes it does", u"story = \"42_LOGIN\""_s, u"1"_s);
    row("not equal", u"story != 42_login"_s, u"2 3 4 5"_s);
    row("contains", u"story:login"_s, u"0 1 2"_s);
    row("contains with case", u"story:\"Login\""_s, u"2"_s);
    row("begins", u"story:42*"_s, u"0 1"_s);
    row("ends", u"story:*login"_s, u"0 1 2"_s);
    row("one character", u"story = 4?_login"_s, u"0 1 2"_s);
    row("one character of any size", u"story = ?rger"_s, u"3"_s);
    row("a quoted star is a star", u"story:\"*\""_s, u"4"_s);
    row("case of any script", u"story = ÄRGER"_s, u"3"_s);
    row("nothing there", u"story = \"\""_s, u"5"_s);
    row("anything there", u"story = ?*"_s, u"0 1 2 3 4"_s);
    row("pattern", u"story ~ ^4[23]_l"_s, u"0 1 2"_s);
    row("pattern with case", u"story ~ \"^4[23]_l\""_s, u"0"_s);
    row("pattern with a reference", u"story ~ \"(.)\\\\1\""_s, u"4"_s);
    row("in", u"story in {Ärger, 43_login}"_s, u"2 3"_s);
    row("in with wildcards", u"story in {4*, \"x\"}"_s, u"0 1 2"_s);
    row("not in", u"story not in {4*}"_s, u"3 4 5"_s);
    row("either stage", u"stage = qa"_s, u"0 2 4"_s);
    row("neither stage", u"stage != qa"_s, u"1 3 5"_s);
    row("from", u"from = qa"_s, u"0 4"_s);
    row("to", u"to = qa"_s, u"2"_s);
    row("a stage by an old label", u"stage = coding"_s, u"1 2 3"_s);
    row("by the server's own spelling", u"to = merge_failure"_s, u"3"_s);
    row("an old label means it too", u"from = 2_current"_s, u"1 2 3"_s);
    row("a label in quotes is one", u"stage = \"coding\""_s, u"1"_s);
    row("event", u"event:gates*"_s, u"0"_s);
    row("sled", u"sled:b*"_s, u"2 3"_s);
    row("a word is looked for in story, stages and event", u"login"_s, u"0 1 2"_s);
    row("in from", u"current"_s, u"2 3"_s);
    row("in to", u"fail"_s, u"3"_s);
    row("in event", u"passed"_s, u"0"_s);
    row("not in sled", u"bb"_s, QString());
    row("and, or", u"sled = aa and to:merge or story:a*"_s, u"0 4"_s);
    row("not", u"not (sled = aa or sled = bb)"_s, u"4 5"_s);
    row("not not", u"not not sled = bb"_s, u"2 3"_s);
    row("op", u"op = 0202"_s, u"2"_s);
    row("op, odd digits", u"op = 020"_s, u"2"_s);
    row("op not", u"op != 0"_s, QString());
    row("op in", u"op in {01, 0303}"_s, u"1 3"_s);
    row("op by wildcards", u"op = *050000"_s, u"5"_s);
    row("op contains", u"op:30303"_s, u"3"_s);
    row("op by pattern", u"op ~ ^0+$"_s, u"0"_s);
}

void TestFilterPredicate::texts()
{
    QFETCH(QString, filter);
    QFETCH(QString, events);
    FilterRows rows;
    rows.add({0, "aa", "42_login", "qa", "merge", "GatesPassed"});
    rows.add({1, "aa", "42_LOGIN", "coding", "done", "Accepted"});
    rows.add({2, "bb", "43_Login", "2_current", "QA", "Close"});
    rows.add({3, "bb", "Ärger", "2_current", "MergeFailure", "Close"});
    rows.add({4, "cc", "aa**", "qa", "", "Close"});
    rows.add({5, "", "", "", "elsewhere", ""});

    QCOMPARE(rows.matches(filter), events);
}

void TestFilterPredicate::numbersAndTimes_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("events");
    const auto row = [](const char *title, const QString &filter, const QString &events) {
        QTest::newRow(title) << filter << events;
    };

    row("equal", u"seq = 5"_s, u"1"_s);
    row("contains is equal", u"seq:5"_s, u"1"_s);
    row("not equal holds where there is none", u"seq != 5"_s, u"0 2 3 4"_s);
    row("less", u"seq < 5"_s, u"0"_s);
    row("less or equal", u"seq <= 5"_s, u"0 1"_s);
    row("greater", u"seq > 5"_s, u"2 3"_s);
    row("greater or equal", u"seq >= 5"_s, u"1 2 3"_s);
    row("range, both ends", u"seq in 5..7.5"_s, u"1 2"_s);
    row("open ranges", u"seq in ..5 or seq in 1e15.."_s, u"0 1 3"_s);
    row("set", u"seq in {7.5, -1..0, 5}"_s, u"0 1 2"_s);
    row("overlapping", u"seq in {0..6, 5..7, 7..8}"_s, u"0 1 2"_s);
    row("none is in no range", u"not seq in .."_s + u"1e300"_s, u"4"_s);

    row("a day", u"time = 2026-05-17"_s, u"0 1 2"_s);
    row("a month", u"time = 2026-05"_s, u"0 1 2 3"_s);
    row("a minute", u"time = 2026-05-17T14:05"_s, u"0 1"_s);
    row("a second", u"time = 2026-05-17T14:05:00"_s, u"0"_s);
    row("an offset", u"time = 2026-05-17T16:05+02:00"_s, u"0 1"_s);
    row("before a minute", u"time < 2026-05-17T14:05"_s, u"2"_s);
    row("up to a minute", u"time <= 2026-05-17T14:05"_s, u"0 1 2"_s);
    row("after a day", u"time > 2026-05-17"_s, u"3"_s);
    row("from a day on", u"time >= 2026-05-17"_s, u"0 1 2 3"_s);
    row("not a day", u"time != 2026-05-17"_s, u"3 4"_s);
    row("days", u"time in 2026-05-17..2026-05-18"_s, u"0 1 2 3"_s);
    row("today", u"time:today"_s, u"0 1 2"_s);
    row("yesterday", u"time in {yesterday, 2026-05-18}"_s, u"3"_s);
    row("time of day", u"time = 14:05"_s, u"0 1"_s);
    row("ago", u"time in -2h.."_s, u"0 1 2 3"_s);
    row("up to now", u"time in -30m..now"_s, u"0"_s);
    row("Unix, exact", u"time = @1779026700.5 or time = @1779026759.25"_s, u"1"_s);
}

void TestFilterPredicate::numbersAndTimes()
{
    QFETCH(QString, filter);
    QFETCH(QString, events);
    FilterRows rows;
    const auto add = [&rows](double seq, double time) {
        FilterRow row;
        row.eventSeq = seq;
        row.timestamp = time;
        rows.add(row);
    };
    add(0, 1779026700);          // 14:05:00 on the 17th
    add(5, 1779026759.25);       // 14:05:59.25
    add(7.5, 1779026700 - 3600); // 13:05
    add(1e15, 1779062400);       // midnight after it
    add(kNoNumber, kNoNumber);

    QCOMPARE(rows.matches(filter), events);
}

void TestFilterPredicate::checksAndPlaces_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("events");
    const auto row = [](const char *title, const QString &filter, const QString &events) {
        QTest::newRow(title) << filter << events;
    };

    row("verified", u"verification = verified"_s, u"0 3"_s);
    row("bad of any kind", u"verification:bad"_s, u"1 2"_s);
    row("pending", u"verification in {pending}"_s, u"4"_s);
    row("not verified", u"verification != Verified"_s, u"1 2 4"_s);
    row("attribution", u"attribution = match"_s, u"0"_s);
    row("mismatch alone", u"attribution = mismatch"_s, u"1 2 3 4"_s);
    row("accepted", u"verdict = accepted"_s, u"0 4"_s);
    row("rejected", u"verdict = rejected"_s, u"1 2"_s);
    row("by its name", u"verdict = ErrHashMismatch"_s, u"1"_s);
    row("by a pattern", u"verdict ~ ^Err"_s, u"1 2"_s);
    row("waiting", u"verdict in {waiting, Ok}"_s, u"0 3 4"_s);
    row("source by its file name", u"source = b.db"_s, u"1 2"_s);
    row("by its path", u"source = \"/demo/a.db\""_s, u"0 1 3 4"_s);
    row("contains", u"source:/other"_s, u"2"_s);
    row("no such source", u"source != a.db"_s, u"2"_s);
    row("finding", u"finding = waiting"_s, u"3"_s);
    row("of a severity", u"finding = error"_s, u"1 2"_s);
    row("any finding", u"finding = *"_s, u"1 2 3"_s);
    row("by part of a name", u"finding:path or finding ~ _op_"_s, u"1 2"_s);
    row("no finding", u"not finding:*"_s, u"0 4"_s);
}

void TestFilterPredicate::checksAndPlaces()
{
    QFETCH(QString, filter);
    QFETCH(QString, events);
    FilterRows rows({u"/demo/a.db"_s, u"/demo/b.db"_s, u"/other/b.db"_s});
    FilterRow row;
    row.sledId = FilterRows::idOf(7).toHex();
    rows.add(row);
    row.sledId = "aa";
    row.verdict = Verdict::ErrHashMismatch;
    row.idCheck = CheckResult::Bad;
    row.findings = 2;
    row.sources = {0, 1};
    rows.add(row);
    row.verdict = Verdict::ErrPathMismatch;
    row.idCheck = CheckResult::Ok;
    row.signature = CheckResult::Bad; // then the verdict is ErrDigestMismatch
    row.findings = 4;
    row.sources = {2};
    rows.add(row);
    rows.add({.verdict = Verdict::MissingCausalDependencies, .findings = 1});
    rows.add({.signature = CheckResult::Pending});

    QCOMPARE(rows.matches(filter), events);
}

void TestFilterPredicate::unknownValuesAreTold_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    const auto row
        = [](const char *title, const QString &filter, FilterErrorCode code, int position,
             int length) { QTest::newRow(title) << filter << int(code) << position << length; };
    using enum FilterErrorCode;

    row("verification", u"a and verification = good"_s, UnknownValue, 21, 4);
    row("one of several", u"verdict in {Ok, \"ok\"}"_s, UnknownValue, 16, 4);
    row("finding", u"finding = nothing"_s, UnknownValue, 10, 7);
    row("pattern", u"attribution ~ x"_s, UnknownValue, 14, 1);
    row("op", u"op = 12x"_s, NotAnOpId, 5, 3);
    row("op too long", u"op = 0"_s + QString(64, u'0'), NotAnOpId, 5, 65);
    row("backwards", u"time in 2026-05-18..2026-05-17"_s, EmptyRange, 8, 22);
    row("backwards by words", u"time in {today..yesterday}"_s, EmptyRange, 9, 16);
}

void TestFilterPredicate::unknownValuesAreTold()
{
    QFETCH(QString, filter);
    QFETCH(int, code);
    QFETCH(int, position);
    QFETCH(int, length);
    const FilterRows rows;

    const FilterResult<FilterPredicate> predicate
        = compileFilter(parseFilter(filter).value(), rows.context);

    QVERIFY(!predicate);
    QCOMPARE(int(predicate.error().code), code);
    QCOMPARE(int(predicate.error().position), position);
    QCOMPARE(int(predicate.error().length), length);
}

QTEST_APPLESS_MAIN(TestFilterPredicate)
#include "tst_filterpredicate.moc"
