// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shortlines.h"

#include <QStringList>
#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

/// Long texts, as views show them.
class TestShortLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortTextStaysAsItIs_data();
    void shortTextStaysAsItIs();
    void longTextIsBrokenAndCut_data();
    void longTextIsBrokenAndCut();
    void pairsStayWhole();
};

void TestShortLines::shortTextStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a line") << u"one"_s;
    QTest::newRow("lines") << u"one\n\ntwo\n"_s;
    QTest::newRow("as long as may be") << QString(kMaxLineCharacters, u'x') + u'\n';
}

void TestShortLines::shortTextStaysAsItIs()
{
    QFETCH(QString, text);

    const ShortLines lines = inShortLines(text);

    QCOMPARE(lines.text, text);
    QVERIFY(!lines.isBroken);
    QVERIFY(!lines.isCut);
    QVERIFY(shortLinesHint(lines).isEmpty());
}

void TestShortLines::longTextIsBrokenAndCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBroken");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("long line") << QString(kMaxLineCharacters + 1, u'x') << true << false;
    QTest::newRow("long line among others")
        << u"a\n"_s + QString(5 * kMaxLineCharacters, u'x') + u"\nb\n"_s << true << false;
    QTest::newRow("a million characters") << QString(1'000'000, u'x') << true << true;
    QTest::newRow("a million lines") << QString(1'000'000, u'\n') << false << true;
}

void TestShortLines::longTextIsBrokenAndCut()
{
    QFETCH(QString, text);

    const ShortLines lines = inShortLines(text);

    const QStringList all = lines.text.split(u'\n');
    QVERIFY(all.size() <= kMaxShownLines + 1);
    for (const QString &line : all)
        QVERIFY(line.size() <= kMaxLineCharacters);
    QTEST(lines.isBroken, "isBroken");
    QTEST(lines.isCut, "isCut");
    QVERIFY(!shortLinesHint(lines).isEmpty());
    const auto joined = [](QString one) { return one.remove(u'\n'); };
    QVERIFY(joined(text).startsWith(joined(lines.text)));
    if (!lines.isCut)
        QCOMPARE(joined(lines.text), joined(text));
}

void TestShortLines::pairsStayWhole()
{
    const QString text = QString(kMaxLineCharacters - 1, u'x') + u"\U0001f6f7"_s + u"yz"_s;

    const QStringList lines = inShortLines(text).text.split(u'\n');

    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].startsWith(u"\U0001f6f7"_s));
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestShortLines)
#include "tst_shortlines.moc"
