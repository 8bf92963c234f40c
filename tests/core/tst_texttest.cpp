// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterquoting.h"
#include "core/query/textglob.h"
#include "core/query/texttest.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// Texts compared, and texts in quotes.
class TestTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void globs_data();
    void globs();
    void foldsCaseOfAnyScript();
    void longTextsAreGivenUp();
    void quotedIsUnquoted_data();
    void quotedIsUnquoted();
    void escapesAreRead_data();
    void escapesAreRead();
};

void TestTextTest::globs_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *title, const QString &pattern, const QString &text, bool fits) {
        QTest::newRow(title) << pattern << text << fits;
    };

    row("empty fits empty", u""_s, u""_s, true);
    row("empty fits nothing else", u""_s, u"a"_s, false);
    row("a star fits all", u"*"_s, u"abc"_s, true);
    row("and nothing", u"*"_s, u""_s, true);
    row("stars", u"**a**"_s, u"a"_s, true);
    row("begins", u"a*"_s, u"abc"_s, true);
    row("does not begin", u"a*"_s, u"ba"_s, false);
    row("ends", u"*bc"_s, u"abcbc"_s, true);
    row("does not end", u"*bc"_s, u"abcd"_s, false);
    row("parts in order", u"a*b*c"_s, u"axxbyybc"_s, true);
    row("parts out of order", u"a*b*c"_s, u"acb"_s, false);
    row("one", u"a?c"_s, u"abc"_s, true);
    row("not none", u"a?"_s, u"a"_s, false);
    row("one of two bytes", u"a?c"_s, u"aäc"_s, true);
    row("one of four bytes", u"?"_s, u"🚀"_s, true);
    row("two", u"??"_s, u"🚀"_s, false);
    row("a star in the text", u"a?b"_s, u"a*b"_s, true);
    row("a star begins within no character", u"*?"_s, u"🚀"_s, true);
    row("nothing is left", u"abc"_s, u"ab"_s, false);
}

void TestTextTest::globs()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, fits);

    const TextAnswer answer = matchesGlob(pattern.toStdString(), text.toStdString());

    QCOMPARE(answer == TextAnswer::Yes, fits);
    QVERIFY(answer != TextAnswer::TooSlow);
}

void TestTextTest::foldsCaseOfAnyScript()
{
    QCOMPARE(foldedCase("ABC_é"), foldedCase("abc_É"));
    QCOMPARE(foldedCase("ΣΊΣΥΦΟΣ"), foldedCase("σίσυφος"));
    QVERIFY(foldedCase("a") != foldedCase("b"));
    QCOMPARE(foldedCase(""), std::string());
}

void TestTextTest::longTextsAreGivenUp()
{
    const std::string text(100'000, 'a');

    QCOMPARE(matchesGlob("*" + std::string(1000, 'a') + "b", text), TextAnswer::TooSlow);
    QCOMPARE(matchesGlob("*a*a*a*a*a*a*b", text), TextAnswer::No);
    QCOMPARE(TextRegex({u"(a|aa)+$"_s, true}).matches(text + "b"), TextAnswer::TooSlow);
    QCOMPARE(TextRegex({u"a$"_s, true}).matches(text), TextAnswer::Yes);
}

void TestTextTest::quotedIsUnquoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");

    QTest::newRow("empty") << QString() << u"\"\""_s;
    QTest::newRow("plain") << u"a b"_s << u"\"a b\""_s;
    QTest::newRow("quotes and backslashes") << u"\"\\n"_s << u"\"\\\"\\\\n\""_s;
    QTest::newRow("controls") << u"\n\u0000\u007f"_s << u"\"\\u{a}\\u{0}\\u{7f}\""_s;
    QTest::newRow("invisible") << u"\u200e\u2028\U000e0001"_s
                               << u"\"\\u{200e}\\u{2028}\\u{e0001}\""_s;
    QTest::newRow("astral") << u"🚀"_s << u"\"🚀\""_s;
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << u"\"\\u{d83d}\""_s;
    QTest::newRow("halves in the wrong order")
        << QString(QChar(0xde80)) + QChar(0xd83d) << u"\"\\u{de80}\\u{d83d}\""_s;
}

void TestTextTest::quotedIsUnquoted()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);

    QCOMPARE(quoteFilterText(text), quoted);
    const UnquotedFilterText again = unquoteFilterText(quoted);
    QCOMPARE(again.text, text);
    QCOMPARE(again.length, quoted.size());
    QVERIFY(again.isClosed && !again.badEscape);
}

void TestTextTest::escapesAreRead_data()
{
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<qsizetype>("badAt"); ///< -1: nowhere.
    const auto row
        = [](const char *title, const QString &quoted, const QString &text, bool isClosed,
             qsizetype badAt = -1) { QTest::newRow(title) << quoted << text << isClosed << badAt; };

    row("known ones", u"\"\\n\\r\\t\\\\\\\"\""_s, u"\n\r\t\\\""_s, true);
    row("others are themselves", u"\"\\d\\.\\[\""_s, u"\\d\\.\\["_s, true);
    row("a number", u"\"\\u{1F680}x\""_s, u"🚀x"_s, true);
    row("what follows is left", u"\"a\"b"_s, u"a"_s, true);
    row("not closed", u"\"a"_s, u"a"_s, false);
    row("a quote alone", u"\""_s, QString(), false);
    row("a backslash at the end", u"\"a\\"_s, u"a\\"_s, false);
    row("an escaped quote closes nothing", u"\"a\\\""_s, u"a\""_s, false);
    row("no number", u"\"\\u{}\""_s, QString(), true, 1);
    row("no brace", u"\"x\\u1\""_s, u"x1"_s, true, 2);
    row("too large", u"\"\\u{110000}\""_s, QString(), true, 1);
    row("too long", u"\"\\u{0000041}\""_s, u"{0000041}"_s, true, 1);
    row("open", u"\"\\u{41"_s, u"{41"_s, false, 1);
}

void TestTextTest::escapesAreRead()
{
    QFETCH(QString, quoted);
    QFETCH(QString, text);
    QFETCH(bool, isClosed);
    QFETCH(qsizetype, badAt);

    const UnquotedFilterText unquoted = unquoteFilterText(quoted);

    QCOMPARE(unquoted.text, text);
    QCOMPARE(unquoted.isClosed, isClosed);
    QCOMPARE(unquoted.badEscape ? unquoted.badEscape->position : -1, badAt);
}

QTEST_APPLESS_MAIN(TestTextTest)
#include "tst_texttest.moc"
