// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/eventreport.h"
#include "core/session/allcores.h"
#include "tests/core/eventhistory.h"

#include <QBuffer>
#include <QTest>

#include <limits>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

QByteArray report(const EventHistory &events, EventFormat format, std::string_view columns,
                  EventReportOptions options = {})
{
    std::vector<EventIndex> all;
    for (std::uint32_t i = 0; i < events.history.eventCount(); ++i)
        all.push_back(EventIndex{i});
    options.format = format;
    options.columns = parseEventColumns(columns).value();
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!writeEvents(events.history, all, options, out, {}))
        return "failed";
    return out.data();
}

/// Asks for a stop as soon as it has taken anything.
class StoppingDevice final : public QIODevice {
public:
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] qint64 taken() const { return m_taken; }

protected:
    qint64 readData(char * /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 size) override
    {
        m_taken += size;
        m_stop.request_stop();
        return size;
    }

private:
    std::stop_source m_stop;
    qint64 m_taken = 0;
};

} // namespace

/// Reports of events.
class TestEventReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvHasAHeaderAndARowAnEvent();
    void jsonHasEveryFieldInOrder();
    void missingNumbersAreEmptyOrNull();
    void pathsAreListedOnceAndInOrder();
    void tableShortensIdsAndShowsControls();
    void tableOfSomeRowsHasRoomForTimes_data();
    void tableOfSomeRowsHasRoomForTimes();
    void eventsStayInTheirOrder_data();
    void eventsStayInTheirOrder();
    void stopsOnRequest();
    void stopsWithinLongTexts();
    void csvIsAsItsOptionsSay();
    void aTimeIsANumberIfItIsInSeconds();
};

void TestEventReport::csvHasAHeaderAndARowAnEvent()
{
    EventHistory events({u"a.db"_s});
    events.add({1, "s", 7, 1779026700.5, "say \"hi\", twice"});

    QCOMPARE(
        report(events, EventFormat::Csv, "event_seq,at,timestamp,story_id,from_stage,to_stage"),
        QByteArray("event_seq,at,timestamp,story_id,from_stage,to_stage\n"
                   "7,2026-05-17T14:05:00Z,1779026700.5,\"say \"\"hi\"\", twice\",qa,merge\n"));
}

void TestEventReport::jsonHasEveryFieldInOrder()
{
    EventHistory events({u"a.db"_s});
    OpFacts op = events.opOf({1, "00", 7});
    op.signature = CheckResult::Bad;
    events.add(op, Verdict::ErrDigestMismatch);
    const QByteArray id = QByteArray("01").repeated(32);
    const QByteArray signer(64, '0');

    const QByteArray expected
        = QByteArray(R"({"sled_id":"00","event_seq":7,"at":"2026-05-17T14:05:00Z",)"
                     R"("timestamp":1779026700,"story_id":"1_story","from_stage":"qa",)"
                     R"("to_stage":"merge","pipeline_event":"GatesPassed","op_id":")"
                     + id + R"(","signer":")" + signer
                     + R"(","verdict":"ErrDigestMismatch","verification":"bad_signature",)"
                       R"("attribution":"mismatch","sources":["a.db"]})"
                       "\n");
    QCOMPARE(report(events, EventFormat::JsonLines,
                    "sled_id,event_seq,at,timestamp,story_id,from_stage,to_stage,pipeline_event,"
                    "op_id,signer,verdict,verification,attribution,sources"),
             expected);
}

void TestEventReport::missingNumbersAreEmptyOrNull()
{
    EventHistory events({u"a.db"_s});
    events.add({1, "", kMissing, kMissing, ""});

    QCOMPARE(report(events, EventFormat::Csv, "event_seq,at,timestamp,story_id"),
             QByteArray("event_seq,at,timestamp,story_id\n,,,\n"));
    const QByteArray expected
        = QByteArray(R"({"event_seq":null,"at":null,"timestamp":null,"story_id":""})"
                     "\n");
    QCOMPARE(report(events, EventFormat::JsonLines, "event_seq,at,timestamp,story_id"), expected);
}

void TestEventReport::pathsAreListedOnceAndInOrder()
{
    EventHistory events({u"b.db"_s, u"a\"b.db"_s, u"b.db"_s});
    for (std::uint32_t source = 0; source < 3; ++source)
        events.add({1}, SourceIndex{source});

    QCOMPARE(report(events, EventFormat::Csv, "sources"),
             QByteArray("sources\n\"b.db;a\"\"b.db\"\n"));
    const QByteArray expected = QByteArray(R"({"sources":["b.db","a\"b.db"]})"
                                           "\n");
    QCOMPARE(report(events, EventFormat::JsonLines, "sources"), expected);
}

void TestEventReport::tableShortensIdsAndShowsControls()
{
    EventHistory events({u"a.db"_s});
    events.add({0xab, "s", 7, kMissing, "\x1b[2J"});

    QCOMPARE(report(events, EventFormat::Table, "event_seq,op_id,story_id"),
             QByteArray("event_seq  op_id          story_id\n"
                        "        7  abababababab…  \\u{1b}[2J\n"));
}

void TestEventReport::tableOfSomeRowsHasRoomForTimes_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<TimeFormat>("format");
    QTest::addColumn<QByteArray>("time");
    QTest::newRow("UTC") << u"UTC"_s << TimeFormat::Rfc3339 << QByteArray("2026-05-17T14:05:00Z");
    QTest::newRow("Tokyo") << u"Asia/Tokyo"_s << TimeFormat::Rfc3339
                           << QByteArray("2026-05-17T23:05:00+09:00");
    QTest::newRow("seconds") << u"UTC"_s << TimeFormat::Unix << QByteArray("1779026700");
}

void TestEventReport::tableOfSomeRowsHasRoomForTimes()
{
    QFETCH(QString, zone);
    QFETCH(TimeFormat, format);
    QFETCH(QByteArray, time);
    EventHistory events({u"a.db"_s});
    events.add({1});
    EventReportOptions options;
    options.layout = TableLayout::Begun;
    options.time = TimeText::forZone(zone).value();
    options.time.setFormat(format);

    const QList<QByteArray> lines
        = report(events, EventFormat::Table, "at,story_id", options).split('\n');

    QByteArray title = QByteArray("at").leftJustified(time.size());
    QVERIFY(lines.at(0).startsWith(title.append("  story_id")));
    QVERIFY(lines.at(1).startsWith(time.append("  1_story")));
}

void TestEventReport::eventsStayInTheirOrder_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("storyBytes");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one thread's") << 200 << 1000;
    QTest::newRow("many times what threads make at once") << 30'000 << 5;
    QTest::newRow("texts larger than a piece") << 7 << 3'000'000;
}

void TestEventReport::eventsStayInTheirOrder()
{
    QFETCH(int, events);
    QFETCH(int, storyBytes);
    EventHistory history({u"a.db"_s});
    const QByteArray story(storyBytes, 'x');
    QByteArray csv = "event_seq,story_id\n";
    QByteArray json;
    for (int i = 0; i < events; ++i) {
        history.add({i, "s", static_cast<double>(i), 0, story.toStdString()});
        const QByteArray seq = QByteArray::number(i);
        csv += seq + ',' + story + '\n';
        json += R"({"event_seq":)" + seq + R"(,"story_id":")" + story + "\"}\n";
    }

    const TaskRunner backwards{3,
                               [](std::size_t count, const std::function<void(std::size_t)> &task) {
                                   while (count > 0)
                                       task(--count);
                               }};
    for (const TaskRunner &tasks : {TaskRunner(), backwards, onAllCores()}) {
        EventReportOptions options;
        options.tasks = tasks;
        QVERIFY(report(history, EventFormat::Csv, "event_seq,story_id", options) == csv);
        QVERIFY(report(history, EventFormat::JsonLines, "event_seq,story_id", options) == json);
    }
}

void TestEventReport::stopsOnRequest()
{
    EventHistory events({u"a.db"_s});
    events.add({1});
    const std::vector<EventIndex> all{EventIndex{0}};
    std::stop_source stop;
    stop.request_stop();
    QBuffer out;
    out.open(QIODevice::WriteOnly);

    const Result<void> result = writeEvents(events.history, all, {}, out, stop.get_token());

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestEventReport::stopsWithinLongTexts()
{
    constexpr qint64 kTextBytes = 1'000'000;
    constexpr int kEvents = 200;
    EventHistory events({u"a.db"_s});
    const std::string story(kTextBytes, 'x');
    std::vector<EventIndex> all;
    for (std::uint32_t i = 0; i < kEvents; ++i) {
        events.add({int(i), "s", double(i), 0, story});
        all.push_back(EventIndex{i});
    }
    EventReportOptions options;
    options.csv.hasHeader = false;
    options.tasks.width = 3;
    StoppingDevice out;
    out.open(QIODevice::WriteOnly | QIODevice::Unbuffered);

    const Result<void> result = writeEvents(events.history, all, options, out, out.token());

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(out.taken() < 10 * kTextBytes);
}

void TestEventReport::csvIsAsItsOptionsSay()
{
    EventHistory events({u"a.db"_s});
    events.add({1, "s", -7, 1779026700, "=1;2"});
    EventReportOptions options;
    options.csv = csvPresetNamed("excel-eu").value();
    options.csv.guardsFormulas = true;
    options.time.setFormat(TimeFormat::Spreadsheet);

    QCOMPARE(report(events, EventFormat::Csv, "event_seq,at,story_id", options),
             QByteArray("\xef\xbb\xbf"
                        "event_seq;at;story_id\r\n-7;2026-05-17 14:05:00;\"'=1;2\"\r\n"));
    options.csv = {};
    options.csv.hasHeader = false;
    QCOMPARE(report(events, EventFormat::Csv, "event_seq,story_id", options),
             QByteArray("-7,=1;2\n"));
}

void TestEventReport::aTimeIsANumberIfItIsInSeconds()
{
    EventHistory events({u"a.db"_s});
    events.add({1, "s", 7, 1779026700.5});
    events.add({2, "s", 7, kMissing});
    EventReportOptions options;
    options.time.setFormat(TimeFormat::Unix);

    QCOMPARE(report(events, EventFormat::JsonLines, "at", options),
             QByteArray("{\"at\":1779026700}\n{\"at\":null}\n"));
    QCOMPARE(report(events, EventFormat::Csv, "at", options), QByteArray("at\n1779026700\n\"\"\n"));
}

QTEST_APPLESS_MAIN(TestEventReport)
#include "tst_eventreport.moc"
