// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/checks.h"
#include "core/ops/longintegers.h"
#include "core/ops/opbuilder.h"
#include "core/ops/opjson.h"
#include "core/ops/opparser.h"
#include "tests/support/randomops.h"

#include <QTest>

using namespace sled;

/// Integers that the reference reads as floating-point numbers.
class TestLongIntegers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longIntegersGetAnExponent_data();
    void longIntegersGetAnExponent();
    void restStaysAsItIs_data();
    void restStaysAsItIs();
    void opWithOneIsSound_data();
    void opWithOneIsSound();
    void theLargestRowIsRead();
};

void TestLongIntegers::longIntegersGetAnExponent_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("changed");
    const auto add = [](const char *name, const char *json, const char *changed) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(changed);
    };
    add("above 2^64 - 1", "18446744073709551616", "18446744073709551616e0");
    add("below -2^63", "[-9223372036854775809]", "[-9223372036854775809e0]");
    add("minus zero", R"({"a":-0})", R"({"a":-0e0})");
    add("several, with blanks", "[ -0 ,\n1, 99999999999999999999 ]",
        "[ -0e0 ,\n1, 99999999999999999999e0 ]");
    add("behind a text with quotes", R"(["\"\\",-0])", R"(["\"\\",-0e0])");
}

void TestLongIntegers::longIntegersGetAnExponent()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, changed);

    const auto floats = withLongIntegersAsFloats(json.toStdString());

    QVERIFY(floats);
    QCOMPARE(QByteArray::fromStdString(*floats), changed);
}

void TestLongIntegers::restStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto add
        = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    add("empty", "");
    add("2^64 - 1", "18446744073709551615");
    add("-2^63", "-9223372036854775808");
    add("zero", "0");
    add("in a text", R"({"18446744073709551616":"-0 18446744073709551616 \" -0"})");
    add("in a text that never ends", R"(["18446744073709551616)");
    add("ends in a backslash", R"(["18446744073709551616\)");
    add("fraction", "18446744073709551616.0");
    add("exponent", "18446744073709551616E1");
    add("leading zero", "018446744073709551616");
    add("leading zero and sign", "-00");
    add("no number", "18446744073709551616x");
    add("sign alone", "[-]");
}

void TestLongIntegers::restStaysAsItIs()
{
    QFETCH(QByteArray, json);

    QVERIFY(!withLongIntegersAsFloats(json.toStdString()));
}

void TestLongIntegers::opWithOneIsSound_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("2^64") << 18446744073709551616.0 << QByteArray("18446744073709551616");
    QTest::newRow("below -2^63") << -18446744073709551616.0 << QByteArray("-18446744073709551616");
    QTest::newRow("300 digits") << 1e299 << QByteArray("1" + QByteArray(299, '0'));
    QTest::newRow("minus zero") << -0.0 << QByteArray("-0");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
}

void TestLongIntegers::opWithOneIsSound()
{
    QFETCH(double, number);
    QFETCH(QByteArray, written);
    const KeyPair keys = testKeys(1);
    const SignedOp made
        = signOp(insertOp("event_log", {}, 7, numberValue(number), keys.author()), keys);
    QByteArray json = QByteArray::fromStdString(toJson(made));
    const auto begin = json.indexOf(R"("Number":)") + 9;
    json.replace(begin, json.indexOf('}', begin) - begin, written);
    OpParser parser;
    SignedOp op;
    std::string scratch;

    const auto parsed = parser.parse(json.toStdString(), op);

    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QVERIFY(op == made);
    QVERIFY(checkOpId(op.inner, scratch).isOk);
    QVERIFY(isSignatureValid(op.signedDigest, op.author, signedTextDigest(op, scratch)));
}

void TestLongIntegers::theLargestRowIsRead()
{
    const KeyPair keys = testKeys(1);
    const SignedOp made = signOp(insertOp("event_log", {}, 7, numberValue(0), keys.author()), keys);
    QByteArray json = QByteArray::fromStdString(toJson(made));
    QByteArray zeros;
    const auto room = qsizetype(OpParser::kMaxBytes) - json.size();
    zeros.reserve(room);
    while (zeros.size() + 3 <= room)
        zeros += "-0,";
    zeros.back() = ']';
    json.replace(R"({"Number":0.0})", QByteArray('[' + zeros));
    OpParser parser;
    SignedOp op;

    const auto parsed = parser.parse(json.toStdString(), op);

    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
}

QTEST_APPLESS_MAIN(TestLongIntegers)
#include "tst_longintegers.moc"
