// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outputbuffer.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// Text on its way to a device.
class TestOutputBuffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void collectsUntilItIsFull();
    void failureIsTheDevices();
};

void TestOutputBuffer::collectsUntilItIsFull()
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    OutputBuffer buffer(device);

    buffer.text().assign(OutputBuffer::kFlushBytes - 1, 'x');
    QVERIFY(buffer.flushIfFull());
    QCOMPARE(device.size(), 0);
    buffer.text() += 'y';
    QVERIFY(buffer.flushIfFull());
    QCOMPARE(device.size(), static_cast<qint64>(OutputBuffer::kFlushBytes));
    QVERIFY(buffer.text().empty());
    buffer.text() += "end";
    QVERIFY(buffer.flush());

    QVERIFY(device.data().endsWith("xyend"));
}

void TestOutputBuffer::failureIsTheDevices()
{
    QFile device(u"/dev/full"_s);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("there is no /dev/full");
    OutputBuffer buffer(device);
    buffer.text() = "x";

    const Result<void> result = buffer.flush();

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Io);
    QVERIFY(!result.error().detail.isEmpty());
}

QTEST_APPLESS_MAIN(TestOutputBuffer)
#include "tst_outputbuffer.moc"
