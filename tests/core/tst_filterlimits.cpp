// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printedfilter.h"
#include "tests/support/randomfilters.h"
#include "tests/support/randomops.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;
using test::printedAgain;

/// Texts of any size and content, and trees of any shape.
class TestFilterLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deepNestingIsRead();
    void longTextIsRead();
    void tooMuchIsRefused();
    void whatIsPrintedIsReadAsTheSame();
    void anyCharactersAreReadOrRefused();
};

void TestFilterLimits::deepNestingIsRead()
{
    constexpr int kDepth = 30'000;
    QString plain(kDepth, u'(');
    plain += u"a" + QString(kDepth, u')');
    QCOMPARE(printedAgain(plain), u"a"_s);

    // Each level is a node, so that the tree itself is deep.
    QString nested = u"a"_s;
    for (int i = 0; i < 900; ++i)
        nested = (i % 2 == 0 ? u"b and (%1)"_s : u"not (b or (%1))"_s).arg(nested);
    const FilterResult<Filter> filter = parseFilter(nested);
    QVERIFY(filter);
    QCOMPARE(parseFilter(printFilter(*filter)), filter);

    QString nots;
    for (int i = 0; i < kDepth; ++i)
        nots += u"not "_s;
    QCOMPARE(printedAgain(nots + u'a'), nots + u'a');
}

void TestFilterLimits::longTextIsRead()
{
    QStringList values;
    for (int i = 0; i < 100'000; ++i)
        values += QString::number(i);
    const QString set = u"story in {"_s + values.join(u", "_s) + u'}';

    QCOMPARE(printedAgain(set), set);
    QCOMPARE(printedAgain(QString(100'000, u'x')).size(), 100'000);
    QVERIFY(!parseFilter(QString(100'000, u'(')));
    QVERIFY(!parseFilter(QString(100'000, u'"')));
    QVERIFY(!parseFilter(QString(u"\"" + QString(100'000, u'\\'))));
}

void TestFilterLimits::tooMuchIsRefused()
{
    QStringList words(int(kMaxFilterConditions), u"a"_s);
    QVERIFY(parseFilter(words.join(u' ')));
    words += u"a"_s;
    QCOMPARE(parseFilter(words.join(u' ')).error().code, FilterErrorCode::TooManyConditions);

    QVERIFY(parseFilter(QString(kMaxFilterLength, u'a')));
    QCOMPARE(parseFilter(QString(kMaxFilterLength + 1, u'a')).error().code,
             FilterErrorCode::TooLong);

    const auto patternOf
        = [](qsizetype length) { return QString(u"story ~ "_s % QString(length, u'a')); };
    QVERIFY(parseFilter(patternOf(kMaxPatternLength)));
    QCOMPARE(parseFilter(patternOf(kMaxPatternLength + 1)).error().code,
             FilterErrorCode::PatternTooLong);
}

void TestFilterLimits::whatIsPrintedIsReadAsTheSame()
{
    std::mt19937 random(propertySeed());
    RandomFilterShape shape;
    shape.texts = {u"42_story"_s,
                   u"merge"_s,
                   u"a b"_s,
                   u"\"quoted\\"_s,
                   u"line\nfeed"_s,
                   u"\\u{41}"_s,
                   u"and"_s,
                   u"stage"_s,
                   u"Ärger"_s,
                   u"🚀"_s,
                   u"*"_s,
                   u"{x}"_s,
                   u"(^a|b)$"_s,
                   u"\u200b\u2028"_s,
                   u"14:05"_s,
                   u"<>=!~:"_s,
                   u"..1..2.."_s,
                   QString(QChar(0)),
                   u"-"_s,
                   u"!"_s,
                   u"&&"_s,
                   u"a||b"_s,
                   u"'"_s,
                   u"😀x"_s,
                   QString(QChar(0xd83d)),
                   QString(QChar(0xde00))};
    for (int round = 0; round < 3000; ++round) {
        const Filter filter = randomFilter(random, shape);
        const QString text = printFilter(filter);

        const FilterResult<Filter> again = parseFilter(text);

        QVERIFY2(again, qPrintable(text));
        QVERIFY2(*again == filter, qPrintable(text));
        QVERIFY(!text.contains(u'\n'));
    }
}

void TestFilterLimits::anyCharactersAreReadOrRefused()
{
    std::mt19937 random(propertySeed());
    const QStringList pieces{u"stage"_s, u"time"_s, u"seq"_s,   u"and"_s, u"or"_s, u"not"_s,
                             u"in"_s,    u"="_s,    u":"_s,     u"~"_s,   u"<="_s, u"("_s,
                             u")"_s,     u"{"_s,    u"}"_s,     u","_s,   u"\""_s, u".."_s,
                             u"7"_s,     u"-2h"_s,  u"14:05"_s, u" "_s,   u"*"_s,  u"\\"_s};
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (std::uint32_t i = 0; i < random() % 12; ++i) {
            text += random() % 4 == 0 ? QString(QChar(static_cast<char16_t>(random())))
                                      : pieces[int(random() % std::uint32_t(pieces.size()))];
            text += random() % 2 == 0 ? u" "_s : QString();
        }
        const FilterResult<Filter> filter = parseFilter(text);
        if (filter) {
            QCOMPARE(parseFilter(printFilter(*filter)), filter);
            continue;
        }
        const FilterError &error = filter.error();
        QVERIFY(error.position >= 0 && error.length >= 0);
        QVERIFY(error.position + error.length <= text.size());
    }
}

QTEST_APPLESS_MAIN(TestFilterLimits)
#include "tst_filterlimits.moc"
