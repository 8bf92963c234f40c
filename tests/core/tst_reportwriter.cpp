// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reportcase.h"

#include <QTest>

namespace sled {

using namespace test;

/// How reports are written.
class TestReportWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvHasTheColumnsOfAllRecords();
    void jsonHasItsOwn();
    void tableEndsInTheSummary();
    void onePartAlone();
    void csvIsAsTheOptionsSay();
    void timesAreAsTheOptionsSay();
    void timeOutsideOfTheYearsIsNone_data();
    void timeOutsideOfTheYearsIsNone();
    void namesAreKnown();
    void stopIsHeard();

private:
    const ReportInput m_input = reportInput(
        {{12, "5", "9", "EventStreamGap", "a,b", 0, ""},
         {1779026700, "x", "=1+1\x1b", "x", "a,b", 1, "1_story", StoryEventState::Pending}});
};

void TestReportWriter::csvHasTheColumnsOfAllRecords()
{
    const QByteArrayList lines
        = written(reportOf(ReportKind::Gaps, m_input, "Europe/Berlin"), {}).split('\n');

    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith("by,sled_id,kind,first,last,missing,event_seq,after,until,"
                                "unverified,gaps,holes,uncounted_gaps,events,"));
    QCOMPARE(lines[1].left(56),
             QByteArray("gap,\"a,b\",declared,5,9,5,0,,1970-01-01T00:00:12Z,0,,,,,,"));
    QVERIFY(lines[2].startsWith("sled,\"a,b\",,,,5,,,,,1,0,0,"));
    QVERIFY(
        lines[3].startsWith("summary,,,,,5,,,,,1,,0,2,1,1,0,0,0,0,0,0,0,0,2026-05-17T14:05:00Z,"));
    QVERIFY(lines[3].endsWith(",Europe/Berlin,,gaps"));
}

void TestReportWriter::jsonHasItsOwn()
{
    const QByteArrayList lines
        = written(reportOf(ReportKind::Gaps, m_input), {EventFormat::JsonLines, {}, {}})
              .split('\n');

    QCOMPARE(lines[0],
             QByteArray("{\"by\":\"gap\",\"sled_id\":\"a,b\",\"kind\":\"declared\",\"first\":5,"
                        "\"last\":9,\"missing\":5,\"event_seq\":0,\"after\":null,"
                        "\"until\":\"1970-01-01T00:00:12Z\",\"unverified\":0}"));
    QVERIFY(lines[2].startsWith("{\"by\":\"summary\",\"events\":2,\"verified\":1,\"pending\":1,"));
}

void TestReportWriter::tableEndsInTheSummary()
{
    const QByteArray text
        = written(reportOf(ReportKind::Dwell, m_input), {EventFormat::Table, "stage", {}});

    QVERIFY2(text.startsWith("stage"), text.constData());
    QVERIFY2(text.contains("=1+1\\u{1b}"), text.constData());
    QVERIFY2(text.endsWith("\n\nevents: 2, of them pending: 1, bad: 0; besides them waiting: 0, "
                           "rejected: 0, incomplete: 0; missing: 5, in gaps: 1; malformed rows: "
                           "0\n"),
             text.constData());
}

void TestReportWriter::onePartAlone()
{
    const NamedReport report = reportOf(ReportKind::Gaps, m_input);

    QCOMPARE(written(report, {EventFormat::Csv, "sled", {}}).left(50),
             QByteArray("by,sled_id,gaps,holes,missing,uncounted_gaps,events,").left(50));
    QCOMPARE(written(report, {EventFormat::JsonLines, "sled", {}}).count('\n'), 2);
}

void TestReportWriter::csvIsAsTheOptionsSay()
{
    ReportWriteOptions options{EventFormat::Csv, "stage", {}};
    options.csv.separator = ";";
    options.csv.newline = CsvNewline::CrLf;
    options.csv.guardsFormulas = true;
    const NamedReport report = reportOf(ReportKind::Dwell, m_input);
    const QByteArray whole = written(report, options);
    options.csv.hasHeader = false;

    QVERIFY2(whole.startsWith("by;stage;"), whole.constData());
    QVERIFY2(whole.contains("\r\nstage;'=1+1"), whole.constData());
    QCOMPARE(written(report, options), whole.sliced(whole.indexOf('\n') + 1));
}

void TestReportWriter::timesAreAsTheOptionsSay()
{
    ReportWriteOptions options{EventFormat::JsonLines, "sled", {}};
    const NamedReport report = reportOf(ReportKind::Sleds, m_input);
    const QByteArray text = written(report, options);
    options.time.setFormat(TimeFormat::Unix);
    const QByteArray numbers = written(report, options);

    QVERIFY2(text.contains("\"first\":\""), text.constData());
    QVERIFY2(numbers.contains("\"first\":1"), numbers.constData());
}

void TestReportWriter::timeOutsideOfTheYearsIsNone_data()
{
    QTest::addColumn<int>("format");
    for (const auto format : {TimeFormat::Rfc3339, TimeFormat::Spreadsheet, TimeFormat::Unix})
        QTest::addRow("%s", timeFormatName(format).data()) << int(format);
}

void TestReportWriter::timeOutsideOfTheYearsIsNone()
{
    QFETCH(int, format);
    const NamedReport report = reportOf(
        ReportKind::Sleds, reportInput({{1e12, "coding", "qa", "x", "a", 1}})); // the year 33658
    ReportWriteOptions options{EventFormat::JsonLines, "sled", {}};
    options.time.setFormat(TimeFormat(format));
    const QByteArray json = written(report, options);
    options.format = EventFormat::Csv;
    const QByteArray csv = written(report, options);

    QVERIFY2(json.startsWith("{\"by\":\"sled\",\"sled_id\":\"a\",\"first\":null,\"last\":null,"),
             json.constData());
    QVERIFY2(json.contains("\"as_of\":null"), json.constData());
    QVERIFY2(csv.contains("\nsled,a,,,0,1,1,"), csv.constData());
}

void TestReportWriter::namesAreKnown()
{
    for (std::size_t i = 0; i < kReportKindCount; ++i) {
        const auto kind = static_cast<ReportKind>(i);
        const std::string_view name = reportName(kind);
        QCOMPARE(reportNamed(QString::fromUtf8(name)), kind);
        const NamedReport report = reportOf(kind, m_input);
        QCOMPARE(report.tables.size(), reportParts(kind).size());
        for (std::size_t part = 0; part < report.tables.size(); ++part)
            QCOMPARE(report.tables[part].by(), reportParts(kind)[part]);
    }
    QVERIFY(!reportNamed(QStringLiteral("Dwell")));
}

void TestReportWriter::stopIsHeard()
{
    std::stop_source stop;
    stop.request_stop();
    const auto report = makeReport(ReportKind::Dwell, m_input, {}, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestReportWriter)
#include "tst_reportwriter.moc"
