// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/durationtext.h"

#include <QTest>

#include <cmath>

namespace sled {

class TestDurationText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durationIsWritten_data();
    void durationIsWritten();
};

void TestDurationText::durationIsWritten_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("exact");

    const auto row = [](const char *name, double seconds, const char *text, const char *exact) {
        QTest::newRow(name) << seconds << QByteArray(text) << QByteArray(exact);
    };
    row("nothing", 0, "0 s", "0 s");
    row("part of a second", 0.25, "< 1 s", "0.25 s");
    row("second", 1, "1 s", "1 s");
    row("last of the seconds", 59.5, "59 s", "59.5 s");
    row("minute", 60, "1 min 0 s", "1 min 0 s (60 s)");
    row("last of the minutes", 3'599, "59 min 59 s", "59 min 59 s (3,599 s)");
    row("hour", 3'600, "1 h 0 min", "1 h 0 min 0 s (3,600 s)");
    row("last of the hours", 86'399, "23 h 59 min", "23 h 59 min 59 s (86,399 s)");
    row("days", 183'607, "2 d 3 h", "2 d 3 h 0 min 7 s (183,607 s)");
    row("last with hours", 8'639'999, "99 d 23 h", "99 d 23 h 59 min 59 s (8,639,999 s)");
    row("100 days", 8'640'000, "100 d", "100 d 0 h 0 min 0 s (8,640,000 s)");
    row("50 years", 1'577'836'801, "18262 d", "18262 d 0 h 0 min 1 s (1,577,836,801 s)");
    row("negative", -1, "", "");
    row("not a number", std::nan(""), "", "");
    row("infinite", HUGE_VAL, "", "");
    row("beyond all calendars", 1e15, "", "");
}

void TestDurationText::durationIsWritten()
{
    QFETCH(double, seconds);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, exact);

    QCOMPARE(QByteArray::fromStdString(durationText(seconds)), text);
    QCOMPARE(QByteArray::fromStdString(exactDurationText(seconds)), exact);
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestDurationText)
#include "tst_durationtext.moc"
