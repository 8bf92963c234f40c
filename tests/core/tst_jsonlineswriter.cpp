// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/jsonlineswriter.h"

#include <QTest>

#include <limits>

using namespace sled;

/// One JSON object a line.
class TestJsonLinesWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersStandInTheOrderAdded();
    void numbersAreAsShortAsCanBe_data();
    void numbersAreAsShortAsCanBe();
};

void TestJsonLinesWriter::membersStandInTheOrderAdded()
{
    std::string out;
    JsonLinesWriter json(out);
    json.addString("b", "\"\x1b\n");
    json.addNumber("a", 1.5);
    json.addInteger("c", std::numeric_limits<std::uint64_t>::max());
    json.addNull("d");
    json.addRaw("e", "[1]");
    json.endObject();
    json.endObject();

    const QByteArray expected
        = QByteArray(R"({"b":"\"\u001b\n","a":1.5,"c":18446744073709551615,"d":null,"e":[1]})"
                     "\n{}\n");
    QCOMPARE(QByteArray::fromStdString(out), expected);
}

void TestJsonLinesWriter::numbersAreAsShortAsCanBe_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("negative zero") << -0.0 << QByteArray("0");
    QTest::newRow("round whole number") << 1.7e9 << QByteArray("1700000000");
    QTest::newRow("negative whole number") << -100000.0 << QByteArray("-100000");
    QTest::newRow("largest exact") << 9007199254740991.0 << QByteArray("9007199254740991");
    QTest::newRow("fraction") << 0.1 << QByteArray("0.1");
    QTest::newRow("huge") << 1e300 << QByteArray("1e+300");
    QTest::newRow("missing") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
    QTest::newRow("endless") << std::numeric_limits<double>::infinity() << QByteArray("null");
}

void TestJsonLinesWriter::numbersAreAsShortAsCanBe()
{
    QFETCH(double, number);
    QFETCH(QByteArray, written);
    std::string out;
    JsonLinesWriter json(out);

    json.addNumber("n", number);

    QCOMPARE(QByteArray::fromStdString(out), QByteArray("{\"n\":" + written));
}

QTEST_APPLESS_MAIN(TestJsonLinesWriter)
#include "tst_jsonlineswriter.moc"
