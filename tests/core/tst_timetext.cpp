// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timetext.h"

#include <QTest>

#include <limits>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QString &zone, double seconds, TimeFormat format = TimeFormat::Rfc3339)
{
    Result<TimeText> time = TimeText::forZone(zone);
    if (time)
        time->setFormat(format);
    std::string out;
    if (!time || !time->append(out, seconds))
        return "none";
    return QByteArray::fromStdString(out);
}

} // namespace

/// Times as text.
class TestTimeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRfc3339_data();
    void isRfc3339();
    void answersDoNotDependOnTheOrderOfQuestions();
    void knowsTheZonesOfTheDatabase_data();
    void knowsTheZonesOfTheDatabase();
    void writesOtherFormats_data();
    void writesOtherFormats();
    void formatsHaveNames();
};

void TestTimeText::isRfc3339_data()
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    QTest::addColumn<QString>("zone");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("usual") << u"UTC"_s << 1779026700.0 << QByteArray("2026-05-17T14:05:00Z");
    QTest::newRow("start of time") << u"UTC"_s << 0.0 << QByteArray("1970-01-01T00:00:00Z");
    QTest::newRow("fraction is cut") << u"UTC"_s << 1.999 << QByteArray("1970-01-01T00:00:01Z");
    QTest::newRow("towards zero") << u"UTC"_s << -0.9 << QByteArray("1970-01-01T00:00:00Z");
    QTest::newRow("before 1970") << u"UTC"_s << -1.0 << QByteArray("1969-12-31T23:59:59Z");
    QTest::newRow("leap day") << u"UTC"_s << 1709164800.0 << QByteArray("2024-02-29T00:00:00Z");
    QTest::newRow("first") << u"UTC"_s << -62167219200.0 << QByteArray("0000-01-01T00:00:00Z");
    QTest::newRow("before the first") << u"UTC"_s << -62167219201.0 << QByteArray("none");
    QTest::newRow("last") << u"UTC"_s << 253402300799.9 << QByteArray("9999-12-31T23:59:59Z");
    QTest::newRow("after the last") << u"UTC"_s << 253402300800.0 << QByteArray("none");
    QTest::newRow("milliseconds by mistake") << u"UTC"_s << 1779026700e6 << QByteArray("none");
    QTest::newRow("missing") << u"UTC"_s << std::numeric_limits<double>::quiet_NaN()
                             << QByteArray("none");
    QTest::newRow("endless") << u"UTC"_s << kInfinity << QByteArray("none");
    QTest::newRow("endless past") << u"UTC"_s << -kInfinity << QByteArray("none");
    QTest::newRow("local is the tests' zone")
        << u"local"_s << 0.0 << QByteArray("1970-01-01T00:00:00+00:00");
    QTest::newRow("summer") << u"Europe/Berlin"_s << 1779026700.0
                            << QByteArray("2026-05-17T16:05:00+02:00");
    QTest::newRow("west") << u"America/St_Johns"_s << 1768478700.0
                          << QByteArray("2026-01-15T08:35:00-03:30");
    QTest::newRow("offset with seconds")
        << u"Europe/Berlin"_s << -4000000000.0 << QByteArray("1843-03-31T17:46:20+00:53");
    QTest::newRow("local year 10000") << u"Asia/Tokyo"_s << 253402300799.0 << QByteArray("none");
}

void TestTimeText::isRfc3339()
{
    QFETCH(QString, zone);
    QFETCH(double, seconds);
    QFETCH(QByteArray, text);

    QCOMPARE(textOf(zone, seconds), text);
}

void TestTimeText::answersDoNotDependOnTheOrderOfQuestions()
{
    constexpr double kSummerTime = 1774746000.0; // 2026-03-29T01:00:00Z
    Result<TimeText> time = TimeText::forZone(u"Europe/Berlin"_s);
    std::string out;
    for (const double seconds : {kSummerTime, kSummerTime - 1, kSummerTime + 1, kSummerTime - 2}) {
        QVERIFY(time->append(out, seconds));
        out += ' ';
    }

    QCOMPARE(QByteArray::fromStdString(out),
             QByteArray("2026-03-29T03:00:00+02:00 2026-03-29T01:59:59+01:00 "
                        "2026-03-29T03:00:01+02:00 2026-03-29T01:59:58+01:00 "));
}

void TestTimeText::knowsTheZonesOfTheDatabase_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("isKnown");

    QTest::newRow("UTC") << u"UTC"_s << true;
    QTest::newRow("UTC in lower case") << u"utc"_s << true;
    QTest::newRow("local") << u"local"_s << true;
    QTest::newRow("city") << u"Asia/Kolkata"_s << true;
    QTest::newRow("unknown") << u"Mars/Base"_s << false;
    QTest::newRow("three letters") << u"Foo"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a file") << u"../../../etc/passwd"_s << false;
}

void TestTimeText::knowsTheZonesOfTheDatabase()
{
    QFETCH(QString, zone);
    QFETCH(bool, isKnown);

    const Result<TimeText> time = TimeText::forZone(zone);

    QCOMPARE(time.has_value(), isKnown);
    if (!isKnown)
        QCOMPARE(time.error().code, ErrorCode::OutOfRange);
}

void TestTimeText::writesOtherFormats_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QByteArray>("spreadsheet");
    QTest::addColumn<QByteArray>("inSeconds");

    QTest::newRow("UTC") << u"UTC"_s << 1779026700.9 << QByteArray("2026-05-17 14:05:00")
                         << QByteArray("1779026700");
    QTest::newRow("zone") << u"Europe/Berlin"_s << 1779026700.0 << QByteArray("2026-05-17 16:05:00")
                          << QByteArray("1779026700");
    QTest::newRow("before 1970") << u"UTC"_s << -1.0 << QByteArray("1969-12-31 23:59:59")
                                 << QByteArray("-1");
    QTest::newRow("missing") << u"UTC"_s << std::numeric_limits<double>::quiet_NaN()
                             << QByteArray("none") << QByteArray("none");
    QTest::newRow("after the last")
        << u"UTC"_s << 253402300800.0 << QByteArray("none") << QByteArray("none");
}

void TestTimeText::writesOtherFormats()
{
    QFETCH(QString, zone);
    QFETCH(double, seconds);
    QFETCH(QByteArray, spreadsheet);
    QFETCH(QByteArray, inSeconds);

    QCOMPARE(textOf(zone, seconds, TimeFormat::Spreadsheet), spreadsheet);
    QCOMPARE(textOf(zone, seconds, TimeFormat::Unix), inSeconds);
}

void TestTimeText::formatsHaveNames()
{
    for (const TimeFormat format : {TimeFormat::Rfc3339, TimeFormat::Spreadsheet, TimeFormat::Unix})
        QCOMPARE(timeFormatNamed(timeFormatName(format)), format);
    QCOMPARE(timeFormatName(TimeFormat::Spreadsheet), std::string_view("spreadsheet"));
    QVERIFY(!timeFormatNamed("iso"));
}

QTEST_APPLESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
