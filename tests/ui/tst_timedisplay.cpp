// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/displaytext.h"
#include "ui/models/timedisplay.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <limits>

namespace sled {

using namespace Qt::StringLiterals;

class TestTimeDisplay final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup()
    {
        QVERIFY(m_times.setZone(u"UTC"_s));
        m_times.setRelative(false);
    }

    void writesTimesOfAZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<double>("time");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTC") << u"UTC"_s << 1779026700.0 << u"2026-05-17 14:05:00"_s;
        QTest::newRow("summer") << u"Europe/Berlin"_s << 1779026700.0
                                << u"2026-05-17 16:05:00 +02:00"_s;
        QTest::newRow("the hour that comes twice, first")
            << u"Europe/Berlin"_s << 1792888200.0 << u"2026-10-25 02:30:00 +02:00"_s;
        QTest::newRow("the hour that comes twice, again")
            << u"Europe/Berlin"_s << 1792891800.0 << u"2026-10-25 02:30:00 +01:00"_s;
        QTest::newRow("west, half an hour")
            << u"America/St_Johns"_s << 1779026700.0 << u"2026-05-17 11:35:00 -02:30"_s;
        QTest::newRow("none") << u"Europe/Berlin"_s << std::numeric_limits<double>::quiet_NaN()
                              << u"no time"_s;
        QTest::newRow("in no calendar") << u"Europe/Berlin"_s << 1e300 << u"1e+300"_s;
    }

    void writesTimesOfAZone()
    {
        QFETCH(QString, zone);
        QFETCH(double, time);
        QFETCH(QString, text);
        QVERIFY(m_times.setZone(zone));
        QCOMPARE(displayTime(time), text);
        QCOMPARE(m_times.absoluteText(time), text);
    }

    void keepsTheZoneIfThereIsNoSuchOne()
    {
        QVERIFY(m_times.setZone(u"Asia/Tokyo"_s));
        QSignalSpy changed(&m_times, &TimeDisplay::changed);
        const Result<void> set = m_times.setZone(u"Asia/Atlantis"_s);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::OutOfRange);
        QCOMPARE(m_times.zoneName(), u"Asia/Tokyo"_s);
        QCOMPARE(changed.count(), 0);
    }

    void writesDistances()
    {
        m_times.setRelative(true);
        const auto now = double(QDateTime::currentSecsSinceEpoch());
        QCOMPARE(displayTime(now - 2 * 86'400 - 3 * 3'600 - 60), u"2 d 3 h ago"_s);
        QCOMPARE(displayTime(now + 3'720), u"in 1 h 2 min"_s);
        QCOMPARE(displayTime(1e300), u"1e+300"_s);
        QCOMPARE(m_times.absoluteText(1779026700.0), u"2026-05-17 14:05:00"_s);
    }

    void saysInTheHeadingWhatGoesForAll()
    {
        QCOMPARE(m_times.heading(u"Time"_s), u"Time (UTC)"_s);
        QVERIFY(m_times.setZone(u"Europe/Berlin"_s));
        QCOMPARE(m_times.heading(u"Time"_s), u"Time (Europe/Berlin)"_s);
        m_times.setRelative(true);
        QCOMPARE(m_times.heading(u"Time"_s), u"Time"_s);
    }

    void tellsAllWaysToSayIt()
    {
        QVERIFY(m_times.setZone(u"Europe/Berlin"_s));
        const QStringList lines = m_times.allTexts(1779026700.0);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"2026-05-17 14:05:00 UTC"_s);
        QCOMPARE(lines[1], u"2026-05-17 16:05:00 +02:00 (Europe/Berlin)"_s);
        QCOMPARE(lines[3], u"1779026700 seconds since 1970"_s);
        QCOMPARE(m_times.allTexts(std::numeric_limits<double>::quiet_NaN()), QStringList());
    }

private:
    TimeDisplay &m_times = TimeDisplay::ofProgram();
};

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestTimeDisplay)
#include "tst_timedisplay.moc"
