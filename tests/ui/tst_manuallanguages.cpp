// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

/// The manual is the same in every language, but for its words.
class TestManualLanguages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingsAndAnchorsAreTheSame_data() { chapters(); }
    void headingsAndAnchorsAreTheSame();
    void linksAreTheSame_data() { chapters(); }
    void linksAreTheSame();
    void examplesAreTheSame_data() { chapters(); }
    void examplesAreTheSame();
    void identifiersAreTheSame_data() { chapters(); }
    void identifiersAreTheSame();
    void tablesHaveAsManyRows_data() { chapters(); }
    void tablesHaveAsManyRows();
    void numbersOfLimitsAreTheSame_data();
    void numbersOfLimitsAreTheSame();

private:
    static void chapters()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        for (const char *language : {"de", "ja"}) {
            for (const char *name : manualChapterNames())
                QTest::addRow("%s %s", language, name)
                    << QString::fromLatin1(language) << QString::fromLatin1(name);
        }
    }
    static QString text(const QString &language, const QString &name)
    {
        QFile file(u":/manual/%1/%2.md"_s.arg(language, name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// What \a pattern captures, in order.
    static QStringList captured(const QString &text, const QRegularExpression &pattern)
    {
        QStringList all;
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            all += it.next().captured(1);
        return all;
    }
    /// The same in no order: a sentence may have another one.
    static QStringList sorted(QStringList all)
    {
        std::ranges::sort(all);
        return all;
    }
};

void TestManualLanguages::headingsAndAnchorsAreTheSame()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    QVERIFY2(!text(language, name).isEmpty(), "there is no such chapter");

    const ManualChapter ours = Manual::parse(name, text(language, name));
    const ManualChapter english = Manual::parse(name, text(u"en"_s, name));

    QVERIFY(!ours.title.isEmpty());
    QCOMPARE(ours.headings.size(), english.headings.size());
    for (std::size_t i = 0; i < ours.headings.size(); ++i) {
        QCOMPARE(ours.headings[i].anchor, english.headings[i].anchor);
        QCOMPARE(ours.headings[i].level, english.headings[i].level);
    }
}

void TestManualLanguages::linksAreTheSame()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    static const QRegularExpression kLink(u"\\]\\(([^)]*)\\)"_s);

    QCOMPARE(sorted(captured(text(language, name), kLink)),
             sorted(captured(text(u"en"_s, name), kLink)));
}

void TestManualLanguages::examplesAreTheSame()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    static const QRegularExpression kBlock(u"```(.*?)```"_s,
                                           QRegularExpression::DotMatchesEverythingOption);

    QCOMPARE(captured(text(language, name), kBlock), captured(text(u"en"_s, name), kBlock));
}

void TestManualLanguages::identifiersAreTheSame()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    static const QRegularExpression kCode(u"(?<!`)`([^`\\n]+)`(?!`)"_s);

    QCOMPARE(sorted(captured(text(language, name), kCode)),
             sorted(captured(text(u"en"_s, name), kCode)));
}

void TestManualLanguages::tablesHaveAsManyRows()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const auto rows = [](const QString &text) { return text.count(u"\n|"_s); };

    QCOMPARE(rows(text(language, name)), rows(text(u"en"_s, name)));
}

void TestManualLanguages::numbersOfLimitsAreTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Japanese") << u"ja"_s;
}

void TestManualLanguages::numbersOfLimitsAreTheSame()
{
    QFETCH(QString, language);
    static const QRegularExpression kNumber(u"([0-9][0-9.,]*)"_s);
    const auto numbers = [](const QString &language) {
        QStringList all; // of the second column: words may have others
        for (const QString &line : text(language, u"limits"_s).split(u'\n'))
            all += captured(line.section(u'|', 2, 2), kNumber);
        for (QString &number : all)
            number.remove(QRegularExpression(u"[.,]"_s));
        return sorted(all);
    };

    QCOMPARE(numbers(language), numbers(u"en"_s));
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestManualLanguages)
#include "tst_manuallanguages.moc"
