// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QTest>

using namespace sled;

/// Ids as text.
class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromHex_data();
    void fromHex();
    void ordersBytewise();
};

void TestIds::fromHex_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("root") << QByteArray(64, '0') << true;
    QTest::newRow("upper case") << QByteArray(64, 'F') << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("one digit short") << QByteArray(63, '0') << false;
    QTest::newRow("one digit long") << QByteArray(65, '0') << false;
    QTest::newRow("not a digit, last place") << QByteArray(63, '0').append('g') << false;
    QTest::newRow("embedded NUL") << QByteArray(32, '0').append('\0').append(31, '0') << false;
}

void TestIds::fromHex()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, isValid);

    const std::optional<OpId> id = OpId::fromHex(hex.toStdString());

    QCOMPARE(id.has_value(), isValid);
    if (id)
        QCOMPARE(QByteArray::fromStdString(id->toHex()), hex.toLower());
}

void TestIds::ordersBytewise()
{
    const OpId small(std::array<std::uint8_t, 32>{1, 255});
    const OpId large(std::array<std::uint8_t, 32>{200});

    QVERIFY(OpId() < small);
    QVERIFY(small < large);
    QVERIFY(OpId().isZero());
}

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
