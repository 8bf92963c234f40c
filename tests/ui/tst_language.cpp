// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "tests/ui/userfiles.h"
#include "ui/language/coretext.h"
#include "ui/language/dateformat.h"
#include "ui/language/language.h"
#include "ui/language/messagetemplate.h"
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/models/timedisplay.h"

#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTemporaryDir>

namespace sled {

using namespace Qt::StringLiterals;

class TestLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { installTranslations(u"en"_s); }

    void hasPluralForms_data();
    void hasPluralForms();
    void writesNumbersAndTimes_data();
    void writesNumbersAndTimes();
    void writesDaysInAnyLocale_data();
    void writesDaysInAnyLocale();
    void translatesWhatCoreSays_data();
    void translatesWhatCoreSays();
    void matchesTemplates_data();
    void matchesTemplates();
    void leavesPlacesWithinArgumentsAlone();
    void remembersTheChoice();
    void theWindowIsGerman();
    void eachMnemonicIsOnce_data();
    void eachMnemonicIsOnce();

private:
    test::UserFilesOfTest m_files;
    const QString m_path = m_files.path("pipeline.db");
};

void TestLanguage::initTestCase()
{
    writeDatabase(m_path, appendedEvents(20, testKeys(1)));
}

void TestLanguage::hasPluralForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    const qint64 huge = 5'000'000'000;
    QTest::newRow("en 0") << u"en"_s << qint64(0) << u"0 events"_s;
    QTest::newRow("en 1") << u"en"_s << qint64(1) << u"1 event"_s;
    QTest::newRow("en 2") << u"en"_s << qint64(2) << u"2 events"_s;
    QTest::newRow("de 0") << u"de"_s << qint64(0) << u"0 Ereignisse"_s;
    QTest::newRow("de 1") << u"de"_s << qint64(1) << u"1 Ereignis"_s;
    QTest::newRow("de more than an int") << u"de"_s << huge << u"5.000.000.000 Ereignisse"_s;
    QTest::newRow("ja 1") << u"ja"_s << qint64(1) << u"イベント1件"_s;
    QTest::newRow("ja many") << u"ja"_s << qint64(1234) << u"イベント1,234件"_s;
}

void TestLanguage::hasPluralForms()
{
    QFETCH(QString, language);
    QFETCH(qint64, count);
    installTranslations(language);
    QTEST(displayEvents(count), "text");
}

void TestLanguage::writesNumbersAndTimes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("duration");
    QTest::newRow("de") << u"de"_s << u"1.234"_s << u"17.05.2026 14:05:00"_s
                        << u"2 d 3 h 0 min 7 s (183.607 s)"_s;
    QTest::newRow("ja") << u"ja"_s << u"1,234"_s << u"2026/05/17 14:05:00"_s
                        << u"2日 3時間 0分 7秒 (183,607秒)"_s;
}

void TestLanguage::writesNumbersAndTimes()
{
    QFETCH(QString, language);
    installTranslations(language);
    QTEST(displayCount(1234), "count");
    QTEST(displayTime(1'779'026'700), "time");
    QTEST(localDuration(u"2 d 3 h 0 min 7 s (183,607 s)"_s), "duration");
}

void TestLanguage::writesDaysInAnyLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("day");
    QTest::newRow("none") << u"C"_s << u"2026-05-17"_s;
    QTest::newRow("month first") << u"en_US"_s << u"05/17/2026"_s;
    QTest::newRow("day first") << u"en_GB"_s << u"17/05/2026"_s;
    QTest::newRow("dots") << u"de_AT"_s << u"17.05.2026"_s;
    QTest::newRow("year first") << u"ja_JP"_s << u"2026/05/17"_s;
    QTest::newRow("as in ISO") << u"sv_SE"_s << u"2026-05-17"_s;
    QTest::newRow("more than numbers") << u"bg_BG"_s << u"2026-05-17"_s;
}

void TestLanguage::writesDaysInAnyLocale()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(localDay(u"2026-05-17"), "day");
    QLocale::setDefault(QLocale::c());
}

void TestLanguage::translatesWhatCoreSays_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("unknown") << u"the moon is full"_s << u"the moon is full"_s;
    QTest::newRow("whole") << u"op_json is NULL"_s << u"op_json ist NULL"_s;
    QTest::newRow("with what is quoted")
        << u"line 3: op_json is NULL"_s << u"Zeile 3: op_json ist NULL"_s;
    QTest::newRow("one of an SQLite error")
        << u"the disk is full (disk I/O error)"_s << u"der Datenträger ist voll (disk I/O error)"_s;
    QTest::newRow("the surest template")
        << u"the sled declares that it missed events, but not which: from \"a\" to \"b\""_s
        << u"der Sled meldet, dass er Ereignisse verpasst hat, aber nicht welche: von \"a\" bis "
           "\"b\""_s;
    QTest::newRow("faults in a row")
        << u"event_seq is missing or no number; timestamp is missing or no number"_s
        << u"event_seq fehlt oder ist keine Zahl; timestamp fehlt oder ist keine Zahl"_s;
    QTest::newRow("values in a row")
        << u"\"name\" was set at seq 4 to \"x\" by op 12ab and to \"y\" by op 34cd"_s
        << u"\"name\" wurde bei seq 4 gesetzt auf \"x\" durch Op 12ab und auf \"y\" durch Op 34cd"_s;
    QTest::newRow("a place in what is quoted")
        << u"there is no file '%2'"_s << u"there is no file '%2'"_s;
}

void TestLanguage::translatesWhatCoreSays()
{
    QFETCH(QString, english);
    QCOMPARE(coreText(english), english);
    installTranslations(u"de"_s);
    QTEST(coreText(english), "german");
}

void TestLanguage::matchesTemplates_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMatch");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("without places") << QByteArray("full") << u"full"_s << true << QStringList();
    QTest::newRow("other text") << QByteArray("full") << u"fuller"_s << false << QStringList();
    QTest::newRow("empty argument")
        << QByteArray("a %1 b") << u"a  b"_s << true << QStringList{u""_s};
    QTest::newRow("overlapping ends") << QByteArray("ab%1ba") << u"aba"_s << false << QStringList();
    QTest::newRow("least first") << QByteArray("%1; %2") << u"a; b; c"_s << true
                                 << QStringList{u"a"_s, u"b; c"_s};
    QTest::newRow("last to the end")
        << QByteArray("(%1)") << u"(a) (b)"_s << true << QStringList{u"a) (b"_s};
    QTest::newRow("out of order") << QByteArray("%2 of %1") << u"x of y"_s << true
                                  << QStringList{u"y"_s, u"x"_s};
    QTest::newRow("middle missing")
        << QByteArray("%1 and %2 or %3") << u"a and b"_s << false << QStringList();
}

void TestLanguage::matchesTemplates()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QString, text);
    QFETCH(bool, isMatch);
    QFETCH(QStringList, arguments);
    const auto match = MessageTemplate(pattern.constData()).match(text);
    QCOMPARE(match.has_value(), isMatch);
    if (match)
        QCOMPARE(*match, arguments);
}

void TestLanguage::leavesPlacesWithinArgumentsAlone()
{
    QCOMPARE(filled(u"%2 from %1%3"_s, {u"%2"_s, u"b"_s}), u"b from %2%3"_s);
}

void TestLanguage::remembersTheChoice()
{
    QCOMPARE(savedLanguage(), QString());
    saveLanguage(u"ja"_s);
    QCOMPARE(savedLanguage(), u"ja"_s);
    saveLanguage(u"../xx"_s);
    QCOMPARE(savedLanguage(), QString());
    for (const Language &language : languages())
        QVERIFY(isLanguage(language.name) && !language.title.isEmpty());
}

void TestLanguage::theWindowIsGerman()
{
    installTranslations(u"de"_s);
    test::ShownWindow shown;
    shown.open({m_path});

    QCOMPARE(shown.window.menuBar()->actions().front()->text(), u"&Datei"_s);
    const auto *tabs = shown.window.centralWidget()->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(int(WindowPage::Stories)), u"Storys"_s);
    const QAbstractItemModel &events = *shown.table->model();
    QCOMPARE(events.headerData(0, Qt::Horizontal).toString(), u"Zeit (UTC)"_s);
    QVERIFY(events.index(0, 0).data().toString().contains(u".20"_s));
    QCOMPARE(errorText({ErrorCode::Directory, {}}),
             u"Wählen Sie die pipeline.db darin, nicht den Ordner."_s);
}

void TestLanguage::eachMnemonicIsOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestLanguage::eachMnemonicIsOnce()
{
    QFETCH(QString, language);
    installTranslations(language);
    const test::ShownWindow shown;
    QStringList twice;
    const auto look = [&twice](const QList<QAction *> &actions) {
        QHash<QChar, QString> seen;
        for (const QAction *action : actions) {
            const QString text = action->text().section(u'\t', 0, 0);
            const qsizetype at = text.indexOf(u'&');
            if (at < 0 || at + 1 >= text.size())
                continue;
            QString &other = seen[text[at + 1].toLower()];
            if (!other.isEmpty())
                twice += other + u" / "_s + text;
            other = text;
        }
    };
    look(shown.window.menuBar()->actions());
    for (const QMenu *menu : shown.window.findChildren<QMenu *>())
        look(menu->actions());
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

} // namespace sled

QTEST_MAIN(sled::TestLanguage)
#include "tst_language.moc"
