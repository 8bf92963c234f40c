// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtercompletion.h"
#include "core/query/filterparser.h"
#include "tests/support/randomops.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

FilterVocabulary vocabulary()
{
    return {{u"aa11"_s, u"bb22"_s},
            {u"42_login page"_s, u"7_merge_tool"_s, u"a*b"_s, u"op"_s},
            {u"coding"_s, u"merge"_s, u"merge_failure"_s},
            {u"MergeFailed"_s, u"Close"_s},
            {u"/demo/a.db"_s},
            {u"error"_s, u"bad_path"_s}};
}

/// Completions at the `|` in \a text: what each would write, and the text that it replaces.
std::pair<QStringList, QString> completedAt(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const FilterCompletions completions = completionsAt(text, cursor, vocabulary());
    QStringList inserts;
    for (const FilterSuggestion &suggestion : completions.suggestions)
        inserts += suggestion.insert;
    return {inserts, text.mid(completions.begin, completions.end - completions.begin)};
}

} // namespace

/// What can be written at a place.
class TestFilterCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suggests_data();
    void suggests();
    void kindsAreTold();
    void fieldsComeWhereNothingStands();
    void longListsAreCut();
    void anyPlaceOfAnyTextIsAnswered();
    void valuesThatAreWrittenAreRead();
};

void TestFilterCompletion::suggests_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("inserts");
    QTest::addColumn<QString>("replaced");
    const auto row
        = [](const char *title, const QString &text, const QStringList &inserts,
             const QString &replaced = {}) { QTest::newRow(title) << text << inserts << replaced; };

    row("field", u"sta|"_s, {u"stage"_s}, u"sta"_s);
    row("field, any case", u"VER|"_s, {u"verification"_s, u"verdict"_s}, u"VER"_s);
    row("field within", u"st|ry = 4"_s, {u"story"_s, u"stage"_s}, u"stry"_s);
    row("words that occur", u"merg|"_s,
        {u"merge"_s, u"merge_failure"_s, u"MergeFailed"_s, u"7_merge_tool"_s}, u"merg"_s);
    row("a word like a field", u"op|"_s, {u"\"op\""_s}, u"op"_s);
    row("operators of text", u"stage |"_s, {u"="_s, u"!="_s, u":"_s, u"~"_s, u"in"_s, u"not in"_s});
    row("operators of numbers", u"seq <|"_s, QStringList());
    row("half an operator", u"seq <|= 5"_s, {u"<="_s}, u"<="_s);
    row("operators that begin so", u"stage n|"_s, {u"not in"_s}, u"n"_s);
    row("only in", u"stage not |"_s, {u"in"_s});
    row("values after the sign", u"from=|"_s, {u"coding"_s, u"merge"_s, u"merge_failure"_s});
    row("values that contain it", u"stage = FAIL|"_s, {u"merge_failure"_s}, u"FAIL"_s);
    row("what begins so comes first", u"stage = g|"_s,
        {u"coding"_s, u"merge"_s, u"merge_failure"_s}, u"g"_s);
    row("in the middle of a value", u"sled:a|xx and b"_s, {u"aa11"_s}, u"axx"_s);
    row("values that need quotes", u"story:log|"_s, {u"\"42_login page\""_s}, u"log"_s);
    row("wildcards need quotes", u"story:a*|"_s, {u"\"a*b\""_s}, u"a*"_s);
    row("within quotes", u"story = \"42_|"_s, {u"\"42_login page\""_s}, u"\"42_"_s);
    row("within closed quotes", u"story = \"7|\" and a"_s, {u"\"7_merge_tool\""_s}, u"\"7\""_s);
    row("what stands there already", u"stage = coding|"_s, QStringList(), u"coding"_s);
    row("none of a pattern", u"stage ~ m|"_s, QStringList(), u"m"_s);
    row("choices", u"attribution = |"_s, {u"match"_s, u"mismatch"_s});
    row("findings", u"finding:|"_s, {u"error"_s, u"bad_path"_s});
    row("sources", u"source = a|"_s, {u"/demo/a.db"_s}, u"a"_s);
    row("times", u"time > y|"_s, {u"yesterday"_s, u"today"_s}, u"y"_s);
    row("the end of a range", u"time in today..n|"_s, {u"now"_s}, u"n"_s);
    row("a set begins", u"event in |"_s, {u"{"_s});
    row("in a set", u"event in {|"_s, {u"MergeFailed"_s, u"Close"_s});
    row("further in a set", u"event not in {Close, mer|"_s, {u"MergeFailed"_s}, u"mer"_s);
    row("a set goes on", u"event in {Close |"_s, {u","_s, u"}"_s});
    row("after a set", u"event in {Close} |"_s, {u"and"_s, u"or"_s});
    row("after a condition", u"(stage = merge |"_s, {u"and"_s, u"or"_s, u")"_s});
    row("after a closed group", u"(stage = merge) |"_s, {u"and"_s, u"or"_s});
    row("a word after a condition", u"seq = 5 o|"_s,
        {u"or"_s, u"op"_s, u"coding"_s, u"Close"_s, u"\"op\""_s, u"\"42_login page\""_s,
         u"7_merge_tool"_s},
        u"o"_s);
    row("after not", u"not verd|"_s, {u"verdict"_s}, u"verd"_s);
    row("after a range", u"seq in 1..5 |"_s, {u"and"_s, u"or"_s});
    row("after a date and a time", u"time > 2026-05-17 14:05 a|"_s,
        {u"and"_s, u"attribution"_s, u"merge_failure"_s, u"MergeFailed"_s, u"\"a*b\""_s,
         u"\"42_login page\""_s},
        u"a"_s);
    row("of an unknown field", u"stroy = |"_s, QStringList());
    row("before what follows", u"| and b"_s,
        {u"sled"_s, u"story"_s, u"stage"_s, u"from"_s, u"to"_s, u"event"_s, u"seq"_s, u"time"_s,
         u"verification"_s, u"attribution"_s, u"verdict"_s, u"source"_s, u"finding"_s, u"op"_s,
         u"not"_s, u"("_s});
}

void TestFilterCompletion::suggests()
{
    QFETCH(QString, text);
    QFETCH(QStringList, inserts);
    QFETCH(QString, replaced);

    const auto [found, place] = completedAt(text);

    QCOMPARE(found, inserts);
    QCOMPARE(place, replaced);
}

void TestFilterCompletion::kindsAreTold()
{
    using enum FilterSuggestion::Kind;
    const auto first = [](const QString &text) {
        return completionsAt(text, text.size(), vocabulary()).suggestions.at(0).kind;
    };

    QCOMPARE(first(u"st"_s), Field);
    QCOMPARE(first(u"stage "_s), Operator);
    QCOMPARE(first(u"stage = "_s), Value);
    QCOMPARE(first(u"stage = a "_s), Keyword);
}

void TestFilterCompletion::fieldsComeWhereNothingStands()
{
    const FilterCompletions completions = completionsAt(u"", 0, vocabulary());

    QCOMPARE(completions.suggestions.size(), namedFilterFields().size() + 2);
}

void TestFilterCompletion::longListsAreCut()
{
    FilterVocabulary words;
    for (int i = 0; i < 1000; ++i)
        words.stories += QString::number(i);

    QCOMPARE(completionsAt(u"story = ", 8, words).suggestions.size(), kMostSuggestions);
    QCOMPARE(completionsAt(u"story = 999", 11, words).suggestions.size(), 0U);
    QCOMPARE(completionsAt(u"story = 99", 10, words).suggestions.front().text, u"990"_s);
}

void TestFilterCompletion::anyPlaceOfAnyTextIsAnswered()
{
    std::mt19937 random(propertySeed());
    const QStringList pieces{u"stage"_s, u"time"_s, u"and"_s, u"not"_s, u"in"_s, u"="_s, u"!"_s,
                             u"~"_s,     u"("_s,    u")"_s,   u"{"_s,   u"}"_s,  u","_s, u"\""_s,
                             u"\\u{"_s,  u".."_s,   u"7"_s,   u"-2h"_s, u" "_s,  u"*"_s};
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (std::uint32_t i = 0; i < random() % 12; ++i)
            text += pieces[int(random() % std::uint32_t(pieces.size()))];
        const auto cursor = qsizetype(random() % std::uint32_t(text.size() + 1));

        const FilterCompletions completions = completionsAt(text, cursor, vocabulary());

        QVERIFY2(0 <= completions.begin && completions.begin <= cursor, qPrintable(text));
        QVERIFY2(cursor <= completions.end && completions.end <= text.size(), qPrintable(text));
    }
}

void TestFilterCompletion::valuesThatAreWrittenAreRead()
{
    const FilterVocabulary words = vocabulary();
    for (const FilterSuggestion &story : completionsAt(u"story=", 6, words).suggestions) {
        const FilterResult<Filter> filter = parseFilter(QString(u"story=" + story.insert));

        QVERIFY(filter);
        const auto &value = filter->conditions().at(0).values.at(0).value;
        QCOMPARE(std::get<FilterText>(value).text, story.text);
    }
}

QTEST_APPLESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
