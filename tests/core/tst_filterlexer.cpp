// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterlexer.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// All tokens of \a text as `kind@position+length`, joined by blanks.
QString tokensOf(const QString &text, FilterLexing lexing)
{
    const QStringList names{u"end"_s,    u"word"_s,     u"quoted"_s, u"unclosed"_s,
                            u"escape"_s, u"operator"_s, u"and"_s,    u"or"_s,
                            u"not"_s,    u"in"_s,       u"("_s,      u")"_s,
                            u"{"_s,      u"}"_s,        u","_s,      u".."_s};
    QStringList tokens;
    FilterToken token = lexFilter(text, 0, lexing);
    for (; token.kind != FilterToken::Kind::End; token = lexFilter(text, token.end(), lexing)) {
        tokens += u"%1@%2+%3"_s.arg(names[int(token.kind)]).arg(token.position).arg(token.length);
        if (token.kind == FilterToken::Kind::UnclosedQuote)
            break;
    }
    return tokens.join(u' ');
}

} // namespace

/// Texts cut into pieces.
class TestFilterLexer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pieces_data();
    void pieces();
    void operatorsAreTold_data();
    void operatorsAreTold();
    void theEndIsTheEnd();
    void plainWords_data();
    void plainWords();
};

void TestFilterLexer::pieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterLexing>("lexing");
    QTest::addColumn<QString>("tokens");
    const auto row
        = [](const char *title, const QString &text, FilterLexing lexing, const QString &tokens) {
              QTest::newRow(title) << text << lexing << tokens;
          };
    using enum FilterLexing;

    row("blanks of any kind", u"\t a\u00a0b\n"_s, Operand, u"word@2+1 word@4+1"_s);
    row("operators end words", u"a=b"_s, Operand, u"word@0+1 operator@1+1 word@2+1"_s);
    row("but not in a value", u"a=b:c~d<e"_s, Value, u"word@0+9"_s);
    row("nothing between is needed", u"(a,{b})"_s, Operand,
        u"(@0+1 word@1+1 ,@2+1 {@3+1 word@4+1 }@5+1 )@6+1"_s);
    row("nor around quotes", u"a\"b c\"d"_s, Operand, u"word@0+1 quoted@1+5 word@6+1"_s);
    row("keywords of any case", u"And oR NOT in"_s, Operand, u"and@0+3 or@4+2 not@7+3 in@11+2"_s);
    row("and no part of a word", u"android order"_s, Operand, u"word@0+7 word@8+5"_s);
    row("signs for keywords", u"a&&b||!c"_s, Operand,
        u"word@0+1 and@1+2 word@3+1 or@4+2 not@6+1 word@7+1"_s);
    row("which are none in a value", u"a&&b||!c"_s, Value, u"word@0+8"_s);
    row("a mark within a word", u"a!b"_s, Operand, u"word@0+3"_s);
    row("ranges of numbers", u"1..2"_s, Ordered, u"word@0+1 ..@1+2 word@3+1"_s);
    row("of texts are none", u"1..2"_s, Value, u"word@0+4"_s);
    row("open ranges", u"..2 3.."_s, Ordered, u"..@0+2 word@2+1 word@4+1 ..@5+2"_s);
    row("a dot is no range", u"1.5..2.5"_s, Ordered, u"word@0+3 ..@3+2 word@5+3"_s);
    row("an open quote takes the rest", u"a \"b c"_s, Operand, u"word@0+1 unclosed@2+4"_s);
    row("a wrong escape is pointed at", u"\"a\\u{}\""_s, Operand, u"escape@2+4 unclosed@6+1"_s);
    row("astral characters take two", u"🚀 b"_s, Operand, u"word@0+2 word@3+1"_s);
}

void TestFilterLexer::pieces()
{
    QFETCH(QString, text);
    QFETCH(FilterLexing, lexing);
    QFETCH(QString, tokens);

    QCOMPARE(tokensOf(text, lexing), tokens);
}

void TestFilterLexer::operatorsAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterOperator>("op");
    QTest::newRow("=") << u"= =="_s << FilterOperator::Equal;
    QTest::newRow("==") << u"===="_s << FilterOperator::Equal;
    QTest::newRow("!=") << u"!=!="_s << FilterOperator::NotEqual;
    QTest::newRow("<") << u"< <"_s << FilterOperator::Less;
    QTest::newRow("<=") << u"<=<="_s << FilterOperator::LessOrEqual;
    QTest::newRow(">") << u">>"_s << FilterOperator::Greater;
    QTest::newRow(">=") << u">=>="_s << FilterOperator::GreaterOrEqual;
    QTest::newRow(":") << u"::"_s << FilterOperator::Contains;
    QTest::newRow("~") << u"~~"_s << FilterOperator::Matches;
}

void TestFilterLexer::operatorsAreTold()
{
    QFETCH(QString, text);
    QFETCH(FilterOperator, op);

    const FilterToken first = lexFilter(text, 0, FilterLexing::Operand);
    const FilterToken second = lexFilter(text, first.end(), FilterLexing::Operand);

    QCOMPARE(first.kind, FilterToken::Kind::Operator);
    QCOMPARE(first.op, op);
    QCOMPARE(second.op, op);
    QCOMPARE(second.end(), text.size());
}

void TestFilterLexer::theEndIsTheEnd()
{
    for (const QString &text : {QString(), u"  "_s, u"ab "_s}) {
        const FilterToken token = lexFilter(text, text.size(), FilterLexing::Operand);

        QCOMPARE(token.kind, FilterToken::Kind::End);
        QCOMPARE(token.position, text.size());
        QCOMPARE(token.length, 0);
    }
}

void TestFilterLexer::plainWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOperand");
    QTest::addColumn<bool>("isValue");
    QTest::addColumn<bool>("isOrdered");

    QTest::newRow("a word") << u"42_story"_s << true << true << true;
    QTest::newRow("nothing") << QString() << false << false << false;
    QTest::newRow("a blank") << u"a b"_s << false << false << false;
    QTest::newRow("a keyword") << u"Not"_s << false << false << false;
    QTest::newRow("a quote") << u"a\""_s << false << false << false;
    QTest::newRow("a time") << u"14:05"_s << false << true << true;
    QTest::newRow("a range") << u"1..2"_s << true << true << false;
    QTest::newRow("an operator first") << u"=a"_s << false << false << false;
    QTest::newRow("a mark first") << u"!a"_s << false << true << true;
}

void TestFilterLexer::plainWords()
{
    QFETCH(QString, text);
    QFETCH(bool, isOperand);
    QFETCH(bool, isValue);
    QFETCH(bool, isOrdered);

    QCOMPARE(isPlainFilterWord(text, FilterLexing::Operand), isOperand);
    QCOMPARE(isPlainFilterWord(text, FilterLexing::Value), isValue);
    QCOMPARE(isPlainFilterWord(text, FilterLexing::Ordered), isOrdered);
}

QTEST_APPLESS_MAIN(TestFilterLexer)
#include "tst_filterlexer.moc"
