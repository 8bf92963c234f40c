// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/userfiles.h"
#include "ui/dialogs/exportsettings.h"

#include <QSettings>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// What is remembered of an export.
class TestExportSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { UserFilesOfTest::forget(); }
    void atFirstIsRfc4180Guarded();
    void areReadBack();
    void whatIsBrokenIsAsAtFirst();

private:
    UserFilesOfTest m_files;
};

void TestExportSettings::atFirstIsRfc4180Guarded()
{
    const ExportSettings first = ExportSettings::load();

    CsvOptions expected = csvPresetNamed("rfc4180").value();
    expected.guardsFormulas = true;
    QVERIFY(first.csv == expected);
    QCOMPARE(first.format, EventFormat::Csv);
    QVERIFY(first.wantedColumns() == allEventColumns());
}

void TestExportSettings::areReadBack()
{
    ExportSettings settings;
    settings.format = EventFormat::JsonLines;
    settings.csv = {"§", CsvQuoting::Always, CsvNewline::Lf, true, false, false};
    std::reverse(settings.columns.begin(), settings.columns.end());
    settings.columns.front().isWanted = false;
    settings.order = ExportOrder::Time;
    settings.timeFormat = TimeFormat::Unix;
    settings.directory = u"/tmp/ä b"_s;
    settings.save();

    const ExportSettings loaded = ExportSettings::load();

    QCOMPARE(loaded.format, settings.format);
    QVERIFY(loaded.csv == settings.csv);
    QVERIFY(loaded.columns == settings.columns);
    QCOMPARE(loaded.order, settings.order);
    QCOMPARE(loaded.timeFormat, settings.timeFormat);
    QCOMPARE(loaded.directory, settings.directory);
}

void TestExportSettings::whatIsBrokenIsAsAtFirst()
{
    QSettings settings;
    settings.setValue(u"export/format"_s, u"xml"_s);
    settings.setValue(u"export/separator"_s, u"\""_s);
    settings.setValue(u"export/columns"_s, QStringList{u"story_id"_s, u"nothing"_s, u"story_id"_s});
    settings.setValue(u"export/order"_s, u"size"_s);
    settings.setValue(u"export/timeFormat"_s, 7);

    const ExportSettings loaded = ExportSettings::load();

    QCOMPARE(loaded.format, EventFormat::Csv);
    QCOMPARE(loaded.csv.separator, std::string(","));
    QVERIFY(loaded.wantedColumns() == std::vector<EventColumn>{EventColumn::StoryId});
    QCOMPARE(loaded.columns.size(), allEventColumns().size());
    QCOMPARE(loaded.order, ExportOrder::AsShown);
    QCOMPARE(loaded.timeFormat, TimeFormat::Rfc3339);
}

QTEST_MAIN(TestExportSettings)
#include "tst_exportsettings.moc"
