// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualsearch.h"

#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

/// What is found in the manual.
class TestManualSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsTakenApart_data();
    void textIsTakenApart();
    void findsFirst_data();
    void findsFirst();
    void allWordsAreInWhatIsFound();
    void snippetsCutNoWord_data();
    void snippetsCutNoWord();
    void findsNothing_data();
    void findsNothing();

private:
    const ManualSearch m_search{Manual()};
};

void TestManualSearch::textIsTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("blanks") << u" \t "_s << QStringList();
    QTest::newRow("two") << u" bad  id "_s << QStringList{u"bad"_s, u"id"_s};
    QTest::newRow("quoted") << u"\"bad  id\" x"_s << QStringList{u"bad id"_s, u"x"_s};
    QTest::newRow("open quote") << u"a \"b c"_s << QStringList{u"a"_s, u"b c"_s};
    QTest::newRow("empty quotes") << u"\"\""_s << QStringList();
    QTest::newRow("wide") << u"ＡＢ　ｼｮﾒｲ"_s << QStringList{u"AB"_s, u"ショメイ"_s};
    QTest::newRow("pattern") << u"a.*(b"_s << QStringList{u"a.*(b"_s};
}

void TestManualSearch::textIsTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);

    QCOMPARE(searchWords(text), words);
}

void TestManualSearch::findsFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    QTest::newRow("a heading") << u"equivocation"_s << u"findings.md#equivocation"_s;
    QTest::newRow("whatever the case") << u"EQUIVOCATION"_s << u"findings.md#equivocation"_s;
    QTest::newRow("two words") << u"hole sequence"_s << u"findings.md#sequence_hole"_s;
    QTest::newRow("in a table") << u"MissingCausalDependencies"_s << u"trust.md#verdicts"_s;
    QTest::newRow("in an example") << u"MergeAborted"_s << u"filters.md#joining"_s;
    QTest::newRow("a phrase") << u"\"half a surrogate pair\""_s << u"findings.md#reasons"_s;
    QTest::newRow("an option") << u"--no-cache"_s << u"cache.md#when_not"_s;
}

void TestManualSearch::findsFirst()
{
    QFETCH(QString, text);
    QFETCH(QString, link);

    const std::vector<ManualHit> hits = m_search.find(searchWords(text));

    QCOMPARE(hits.empty() ? QString() : hits.front().place.toLink(), link);
}

void TestManualSearch::allWordsAreInWhatIsFound()
{
    const QStringList words = searchWords(u"signature cache"_s);

    const std::vector<ManualHit> hits = m_search.find(words);

    QVERIFY(hits.size() > 1);
    for (const ManualHit &hit : hits) {
        QVERIFY(!hit.chapter.isEmpty() && !hit.heading.isEmpty() && !hit.snippet.isEmpty());
        QVERIFY2(hit.snippet.contains(words[0], Qt::CaseInsensitive)
                     || hit.snippet.contains(words[1], Qt::CaseInsensitive)
                     || hit.heading.contains(words[1], Qt::CaseInsensitive),
                 qPrintable(hit.snippet));
    }
}

void TestManualSearch::snippetsCutNoWord_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("English") << u"en"_s << u"signature"_s;
    QTest::newRow("German") << u"de"_s << u"SIGNATUR"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"署名"_s;
}

void TestManualSearch::snippetsCutNoWord()
{
    QFETCH(QString, language);
    QFETCH(QString, word);

    const std::vector<ManualHit> hits = ManualSearch(Manual({language})).find({word});

    QVERIFY(hits.size() > 5);
    for (const ManualHit &hit : hits) {
        QVERIFY2(hit.snippet.size() < 150, qPrintable(hit.snippet));
        QVERIFY2(hit.snippet.contains(word, Qt::CaseInsensitive)
                     || hit.heading.contains(word, Qt::CaseInsensitive),
                 qPrintable(hit.snippet));
        QVERIFY(!hit.snippet.isEmpty() && !hit.snippet.front().isLowSurrogate());
    }
}

void TestManualSearch::findsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no words") << QString();
    QTest::newRow("not there") << u"xyzzy"_s;
    QTest::newRow("one of two not there") << u"signature xyzzy"_s;
    QTest::newRow("not as a pattern") << u"sign.ture"_s;
}

void TestManualSearch::findsNothing()
{
    QFETCH(QString, text);

    QVERIFY(m_search.find(searchWords(text)).empty());
}

} // namespace sled

QTEST_MAIN(sled::TestManualSearch)
#include "tst_manualsearch.moc"
