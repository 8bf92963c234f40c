// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportcommand.h"
#include "ui/dialogs/opexportcommand.h"
#include "ui/dialogs/shellquoted.h"

#include <QProcess>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// The command that writes what an export writes.
class TestExportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOnlyWhatDiffers_data();
    void namesOnlyWhatDiffers();
    void aShellTakesWordsAsTheyAre();
    void aLineBreakEndsNoCommand();
};

void TestExportCommand::namesOnlyWhatDiffers_data()
{
    QTest::addColumn<ExportSettings>("settings");
    QTest::addColumn<QString>("options");

    const auto with = [](auto change) {
        ExportSettings settings;
        settings.csv = {};
        settings.order = ExportOrder::Sled;
        settings.zone = u"UTC"_s;
        change(settings);
        return settings;
    };
    QTest::newRow("as the command line does") << with([](auto &) {}) << QString();
    QTest::newRow("guarded") << with([](auto &all) { all.csv.guardsFormulas = true; })
                             << u" --formula-guard"_s;
    QTest::newRow("preset") << with([](auto &all) {
        all.csv = csvPresetNamed("excel-eu").value();
        all.csv.guardsFormulas = true;
    }) << u" --preset excel-eu --formula-guard"_s;
    QTest::newRow("single options") << with([](auto &all) {
        all.csv = {"\t", CsvQuoting::Always, CsvNewline::CrLf, true, false, false};
    }) << u" --separator tab --quote always --newline crlf --bom --no-header"_s;
    QTest::newRow("another separator")
        << with([](auto &all) { all.csv.separator = "|"; }) << u" --separator '|'"_s;
    QTest::newRow("JSON Lines") << with([](auto &all) { all.format = EventFormat::JsonLines; })
                                << u" --format jsonl"_s;
    QTest::newRow("filtered, by time, in a zone")
        << with([](auto &all) {
               all.rows = ExportRows::Shown;
               all.order = ExportOrder::Time;
               all.zone = u"Europe/Berlin"_s;
               all.timeFormat = TimeFormat::Spreadsheet;
           })
        << u" --include all --filter 'story:42*' --order time --time-zone Europe/Berlin "
           "--time-format spreadsheet"_s;
    QTest::newRow("columns") << with([](auto &all) {
        all.columns = {
            {EventColumn::StoryId, true}, {EventColumn::At, false}, {EventColumn::EventSeq, true}};
    }) << u" --columns story_id,event_seq"_s;
}

void TestExportCommand::namesOnlyWhatDiffers()
{
    QFETCH(ExportSettings, settings);
    QFETCH(QString, options);

    const QString command
        = exportCommand({settings, u"story:42*"_s, {u"a.db"_s, u"b's.db"_s}, u"/tmp/out.csv"_s});

    QCOMPARE(command,
             QString(u"sledscope-cli events"_s + options
                     + u" --output /tmp/out.csv -- a.db 'b'\\''s.db'"_s));
}

void TestExportCommand::aShellTakesWordsAsTheyAre()
{
    for (const QString &word :
         {QString(), u"plain"_s, u"two words"_s, u"it's"_s, u"$HOME `id` \\ \"x\" ! * ~"_s,
          u"line\nbreak"_s, u"last\n"_s, u"\n"_s, u"-dash"_s, u"äö🚀"_s}) {
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + shellQuoted(word)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
    }
}

void TestExportCommand::aLineBreakEndsNoCommand()
{
    OpExportChoice choice;
    choice.path = u"/tmp/out"_s;
    choice.sources = {u"a.db\n"_s, u"b.db"_s};

    QVERIFY(exportCommand({{}, {}, choice.sources, choice.path}).endsWith(u"-- 'a.db\n' b.db"_s));
    QVERIFY(opExportCommand(choice).endsWith(u"-- 'a.db\n' b.db"_s));
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
