// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printedfilter.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;
using test::printedAgain;

/// Text to tree and back.
class TestFilterParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAs_data();
    void isReadAs();
    void emptyTextIsAnEmptyFilter();
    void equalWhereverItStands();
    void wrongTextIsTold_data();
    void wrongTextIsTold();
};

void TestFilterParser::isReadAs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *title, const QString &text, const QString &printed) {
        QTest::newRow(title) << text << printed;
    };
    const auto same = [&row](const char *title, const QString &text) { row(title, text, text); };

    same("the design's example",
         u"sled:a3f* and stage = merge and not event in {Accepted, Close}"_s);
    row("blanks do not matter", u"  sled : a3f*\tand stage=merge "_s,
        u"sled:a3f* and stage = merge"_s);
    row("nor does case", u"SLED:A AND NOT Stage=b Or EVENT In {c}"_s,
        u"sled:A and not stage = b or event in {c}"_s);
    row("not in", u"event not in {a,b}"_s, u"not event in {a, b}"_s);
    row("side by side is and", u"merge story:42 not qa"_s, u"merge and story:42 and not qa"_s);
    row("signs of programmers", u"story == 1 && !(stage:a || stage:b)"_s,
        u"story = 1 and not (stage:a or stage:b)"_s);
    row("and binds before or", u"a and b or c and d"_s, u"a and b or c and d"_s);
    same("parentheses that are needed", u"a and (b or c)"_s);
    row("parentheses that are not", u"((a) and (b))"_s, u"a and b"_s);
    same("groups stay as they are", u"a and (b and c) or (d or e)"_s);
    same("not binds first", u"not a and not (b and c) and not not d"_s);
    row("a word may hold signs where a value stands", u"source:/a/b:c=d~e"_s,
        u"source:/a/b:c=d~e"_s);
    row("a keyword in quotes is a word", u"\"and\" story = \"not\""_s,
        u"\"and\" and story = \"not\""_s);
    row("a field in quotes is a word", u"\"stage\""_s, u"\"stage\""_s);
    row("a bare word with punctuation", u"a.b-c_d!"_s, u"a.b-c_d!"_s);
    row("no blank before a parenthesis", u"not(a)and(b)"_s, u"not a and b"_s);
    same("escapes", u"story = \"a\\\"b\\\\c\\u{a}\\u{1f}\""_s);
    row("escapes are kept short", u"story = \"\\n\\t\\r\\u{41}\\d\""_s,
        u"story = \"\\u{a}\\u{9}\\u{d}A\\\\d\""_s);
    same("a regular expression", u"story ~ ^4[0-9]+_"_s);
    same("one with parentheses", u"story ~ \"^(a|b)\""_s);
    row("numbers", u"seq=007 seq>=-1.50 seq in {1,2..3}"_s,
        u"seq = 7 and seq >= -1.5 and seq in {1, 2..3}"_s);
    row("ranges", u"seq in 1..5 seq=2..3 seq : 4 .. 5 seq in ..7 seq in {8..}"_s,
        u"seq in 1..5 and seq in 2..3 and seq in 4..5 and seq in ..7 and seq in 8.."_s);
    row("contains of a number", u"seq:7"_s, u"seq:7"_s);
    row("dates", u"time = 2026-05-17 time in 2026-05..2026-06-01T10:00"_s,
        u"time = 2026-05-17 and time in 2026-05..2026-06-01T10:00"_s);
    row("date, blank, time", u"time >= 2026-05-17 14:05 and a"_s,
        u"time >= 2026-05-17T14:05 and a"_s);
    row("the same in a range", u"time in 2026-05-17 14:05..2026-05-17 15:00:30"_s,
        u"time in 2026-05-17T14:05..2026-05-17T15:00:30"_s);
    row("the same in quotes", u"time < \"2026-05-17 14:05\""_s, u"time < 2026-05-17T14:05"_s);
    row("a date beside a word", u"time = 2026-05-17 42_story"_s,
        u"time = 2026-05-17 and 42_story"_s);
    row("offsets", u"time = 2026-05-17T14:05:00z or time > 2026-05-17T14:05+0230"_s,
        u"time = 2026-05-17T14:05:00Z or time > 2026-05-17T14:05+02:30"_s);
    row("clock", u"time > 9:05 time < 14:05:30"_s, u"time > 09:05 and time < 14:05:30"_s);
    row("relative", u"time > -1h30m time in -7d..Today time != Yesterday time < NOW"_s,
        u"time > -90m and time in -1w..today and time != yesterday and time < now"_s);
    row("Unix time", u"time = @1779026700.50"_s, u"time = @1779026700.5"_s);
    row("one value of a time is a set", u"time in today"_s, u"time in {today}"_s);
    same(
        "choices",
        u"verification != verified and attribution = mismatch and verdict:err* and finding in {a}"_s);
    row("any script", u"story:☃ and \"Ärger\u00a0🚀\""_s, u"story:☃ and \"Ärger\u00a0🚀\""_s);
}

void TestFilterParser::isReadAs()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);

    QCOMPARE(printedAgain(text), printed);
    QCOMPARE(parseFilter(printed), parseFilter(text));
}

void TestFilterParser::emptyTextIsAnEmptyFilter()
{
    QCOMPARE(parseFilter(u""), Filter());
    QCOMPARE(parseFilter(u" \t "), Filter());
    QCOMPARE(printFilter(Filter()), QString());
}

void TestFilterParser::equalWhereverItStands()
{
    QCOMPARE(parseFilter(u"((story=a))"), parseFilter(u"story = a"));
    QVERIFY(parseFilter(u"story = a") != parseFilter(u"story = \"a\""));
    QVERIFY(parseFilter(u"a and (b and c)") != parseFilter(u"a and b and c"));
}

void TestFilterParser::wrongTextIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    const auto row
        = [](const char *title, const QString &text, FilterErrorCode code, int position,
             int length) { QTest::newRow(title) << text << int(code) << position << length; };
    using enum FilterErrorCode;

    row("nothing after and", u"a and"_s, OperandExpected, 5, 0);
    row("nothing after not", u"not "_s, OperandExpected, 4, 0);
    row("nothing between", u"a and or b"_s, OperandExpected, 6, 2);
    row("empty parentheses", u"( )"_s, OperandExpected, 2, 1);
    row("an operator first", u"= a"_s, OperandExpected, 0, 1);
    row("no operator", u"stage"_s, OperatorExpected, 5, 0);
    row("no operator, but more", u"stage merge"_s, OperatorExpected, 5, 0);
    row("not without in", u"stage not a"_s, OperatorExpected, 5, 0);
    row("no value", u"stage = "_s, ValueExpected, 8, 0);
    row("a keyword for a value", u"stage = and b"_s, ValueExpected, 8, 3);
    row("an operator for a value", u"seq > > 5"_s, ValueExpected, 6, 1);
    row("a parenthesis for a value", u"(stage = )"_s, ValueExpected, 9, 1);
    row("unknown field", u"a and stroy = 4"_s, UnknownField, 6, 5);
    row("unknown field in", u"stroy in {4}"_s, UnknownField, 0, 5);
    row("text has no order", u"story < 4"_s, WrongOperator, 6, 1);
    row("numbers have no pattern", u"seq ~ 4"_s, WrongOperator, 4, 1);
    row("less than a range", u"seq < 1..2"_s, WrongOperator, 6, 4);
    row("open parenthesis", u"a (b or (c"_s, UnclosedParenthesis, 8, 1);
    row("closing too much", u"(a))"_s, UnmatchedParenthesis, 3, 1);
    row("open quote", u"story = \"abc"_s, UnclosedQuote, 8, 4);
    row("open quote of a word", u"a \"b c"_s, UnclosedQuote, 2, 4);
    row("quote at the end", u"story = \"abc\\\""_s, UnclosedQuote, 8, 6);
    row("bad escape", u"story = \"a\\u{110000}\""_s, BadEscape, 10, 10);
    row("escape without a number", u"\"\\u41\""_s, BadEscape, 1, 2);
    row("escape of an odd number", u"\"\\u{+41}\""_s, BadEscape, 1, 7);
    row("no set", u"event in Close"_s, SetExpected, 9, 5);
    row("no set of a time", u"time in"_s, SetExpected, 7, 0);
    row("empty set", u"event in {}"_s, ValueExpected, 10, 1);
    row("comma at the end", u"event in {a,}"_s, ValueExpected, 12, 1);
    row("open set", u"event in {a, b"_s, UnclosedSet, 14, 0);
    row("no comma", u"event in {a b}"_s, UnclosedSet, 12, 1);
    row("a brace too much", u"a}"_s, ConnectiveExpected, 1, 1);
    row("a comma", u"a, b"_s, ConnectiveExpected, 1, 1);
    row("a second comparison", u"seq = 1 = 2"_s, ConnectiveExpected, 8, 1);
    row("no number", u"seq = 12x"_s, NotANumber, 6, 3);
    row("a huge number", u"seq = 1e999"_s, NotANumber, 6, 5);
    row("infinity", u"seq = inf"_s, NotANumber, 6, 3);
    row("no time", u"time > soon"_s, NotATime, 7, 4);
    row("thirteenth month", u"time > 2026-13-01"_s, NoSuchDate, 7, 10);
    row("30 February", u"time > 2026-02-30"_s, NoSuchDate, 7, 10);
    row("hour 24", u"time > 24:00"_s, NoSuchDate, 7, 5);
    row("date and impossible time", u"time > 2026-02-03 10:61"_s, NoSuchDate, 7, 16);
    row("too long ago", u"time > -9999999999999w"_s, NoSuchDate, 7, 15);
    row("range without a beginning or an end", u"time in .."_s, ValueExpected, 10, 0);
    row("backwards range", u"seq in {1, 7..3}"_s, EmptyRange, 11, 4);
    row("bad pattern", u"story ~ a[b"_s, BadPattern, 11, 0);
    row("bad pattern in quotes", u"story ~ \"a(b\" x"_s, BadPattern, 12, 1);
    row("position after an astral character", u"🚀 and }"_s, OperandExpected, 7, 1);
}

void TestFilterParser::wrongTextIsTold()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(int, position);
    QFETCH(int, length);

    const FilterResult<Filter> filter = parseFilter(text);

    QVERIFY(!filter);
    QCOMPARE(int(filter.error().code), code);
    QCOMPARE(int(filter.error().position), position);
    QCOMPARE(int(filter.error().length), length);
    QVERIFY(!filterErrorText(filter.error()).isEmpty());
}

QTEST_APPLESS_MAIN(TestFilterParser)
#include "tst_filterparser.moc"
