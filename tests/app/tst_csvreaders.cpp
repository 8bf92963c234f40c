// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvoptions.h"
#include "tests/app/fodscells.h"
#include "tests/app/runcli.h"
#include "tests/support/storiesdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

/// What the reader has to find: the header, then number and story of each event.
QStringList expectedCells(bool isGuarded)
{
    QStringList cells{u"event_seq"_s, u"story_id"_s, u"to_stage"_s};
    int number = 0;
    for (const std::string &story : hardStories()) {
        const bool isChanged = isGuarded && isFormula(story);
        cells += QString::number(number++);
        cells += (isChanged ? u"'"_s : QString()) + QString::fromStdString(story);
        cells += u"merge"_s;
    }
    return cells;
}

} // namespace

/// Files that `events` writes, in the hands of other programs.
class TestCsvReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pythonReadsTheSameCells_data();
    void pythonReadsTheSameCells();
    void libreOfficeShowsTheSameCells_data();
    void libreOfficeShowsTheSameCells();
    void libreOfficeReadsTimes();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    /// Writes out.csv with \a options.
    void writeCsv(const QStringList &options, const QString &columns) const;
    [[nodiscard]] QList<QList<SheetCell>> openedInLibreOffice(const QString &separator) const;

    QTemporaryDir m_directory;
};

void TestCsvReaders::initTestCase()
{
    QVERIFY(m_directory.isValid());
    writeStories(path(u"a.db"_s), hardStories());
}

void TestCsvReaders::writeCsv(const QStringList &options, const QString &columns) const
{
    const CliRun run = runCli(QStringList{u"events"_s, u"--columns"_s, columns} + options
                                  + QStringList{u"--output"_s, path(u"out.csv"_s), u"a.db"_s},
                              m_directory.path());
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.status, 0);
}

void TestCsvReaders::pythonReadsTheSameCells_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("separator");

    QTest::newRow("none") << QStringList{} << u","_s;
    QTest::newRow("guarded") << QStringList{u"--formula-guard"_s} << u","_s;
    QTest::newRow("rfc4180") << QStringList{u"--preset"_s, u"rfc4180"_s} << u","_s;
    QTest::newRow("excel") << QStringList{u"--preset"_s, u"excel"_s} << u","_s;
    QTest::newRow("excel-eu, guarded")
        << QStringList{u"--preset"_s, u"excel-eu"_s, u"--formula-guard"_s} << u";"_s;
    QTest::newRow("tab, always quoted")
        << QStringList{u"--separator"_s, u"tab"_s, u"--quote"_s, u"always"_s} << u"\t"_s;
    QTest::newRow("apostrophe, guarded")
        << QStringList{u"--separator"_s, u"'"_s, u"--formula-guard"_s} << u"'"_s;
    QTest::newRow("not ASCII") << QStringList{u"--separator"_s, u"§"_s} << u"§"_s;
    QTest::newRow("space, with mark")
        << QStringList{u"--separator"_s, u"space"_s, u"--bom"_s} << u" "_s;
}

void TestCsvReaders::pythonReadsTheSameCells()
{
    QFETCH(QStringList, options);
    QFETCH(QString, separator);
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed");
    writeCsv(options, u"event_seq,story_id,to_stage"_s);

    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv, json, sys\n"
                  "file = open(sys.argv[1], newline='', encoding='utf-8-sig')\n"
                  "print(json.dumps(list(csv.reader(file, delimiter=sys.argv[2], strict=True))))"_s,
                  path(u"out.csv"_s), separator});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardError(), QByteArray());
    QStringList cells;
    for (const QJsonValue record :
         QJsonDocument::fromJson(python.readAllStandardOutput()).array()) {
        QCOMPARE(record.toArray().size(), 3);
        for (const QJsonValue cell : record.toArray())
            cells += cell.toString();
    }

    QCOMPARE(cells, expectedCells(options.contains(u"--formula-guard"_s)));
}

QList<QList<SheetCell>> TestCsvReaders::openedInLibreOffice(const QString &separator) const
{
    // Separator, quotation mark, UTF-8, from line 1 on; all else as the program has it.
    const QString filter = u"CSV:%1,34,76,1"_s.arg(separator.front().unicode());
    QProcess office;
    office.start(u"soffice"_s,
                 {u"-env:UserInstallation=file://"_s + path(u"profile"_s), u"--headless"_s,
                  u"--infilter="_s + filter, u"--convert-to"_s, u"fods"_s, u"--outdir"_s,
                  m_directory.path(), path(u"out.csv"_s)});
    constexpr int kPatienceMs = 100'000;
    if (!office.waitForFinished(kPatienceMs))
        return {};
    QFile file(path(u"out.fods"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return FodsCells(file.readAll()).read();
}

void TestCsvReaders::libreOfficeShowsTheSameCells_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("separator");

    QTest::newRow("excel, guarded")
        << QStringList{u"--preset"_s, u"excel"_s, u"--formula-guard"_s} << u","_s;
    QTest::newRow("excel-eu, guarded")
        << QStringList{u"--preset"_s, u"excel-eu"_s, u"--formula-guard"_s} << u";"_s;
    QTest::newRow("rfc4180, not guarded") << QStringList{u"--preset"_s, u"rfc4180"_s} << u","_s;
}

void TestCsvReaders::libreOfficeShowsTheSameCells()
{
    QFETCH(QStringList, options);
    QFETCH(QString, separator);
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    const bool isGuarded = options.contains(u"--formula-guard"_s);
    writeCsv(options, u"event_seq,story_id,to_stage"_s);

    const QList<QList<SheetCell>> rows = openedInLibreOffice(separator);

    const QStringList expected = expectedCells(isGuarded);
    QVERIFY(rows.size() * 3 >= expected.size());
    for (int i = 0; i < expected.size(); ++i) {
        const SheetCell &cell = rows[i / 3][i % 3];
        QVERIFY(!isGuarded || !cell.isFormula);
        if (isFormula(expected[i].toStdString()))
            continue; // what the guard is for
        // It reads numbers and dates as such, and shows them in its own way.
        if (cell.type == "string"_L1 || cell.type.isEmpty())
            QCOMPARE(cell.text, QString(expected[i]).replace(u"\r\n"_s, u"\n"_s));
    }
    QCOMPARE(rows[1][0].type, u"float"_s);
    QCOMPARE(rows[1][1].type, u"string"_s);
    const auto formulas = std::count_if(rows.begin(), rows.end(), [](const auto &row) {
        return row.size() > 1 && row[1].isFormula;
    });
    QCOMPARE(formulas > 0, !isGuarded);
}

void TestCsvReaders::libreOfficeReadsTimes()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    writeCsv({u"--preset"_s, u"excel"_s, u"--time-format"_s, u"spreadsheet"_s},
             u"at,timestamp,event_seq"_s);

    const QList<QList<SheetCell>> rows = openedInLibreOffice(u","_s);

    QVERIFY(rows.size() > 1);
    QCOMPARE(rows[1][0].type, u"date"_s);
    QCOMPARE(rows[1][1].type, u"float"_s);
    QCOMPARE(rows[1][1].text, u"1779026700"_s);
}

QTEST_GUILESS_MAIN(TestCsvReaders)
#include "tst_csvreaders.moc"
