// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/canonical.h"
#include "core/ops/opparser.h"
#include "tests/support/randomops.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <bit>
#include <charconv>
#include <cmath>

using namespace sled;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sled::Value)

namespace {

std::string debugOf(const Value &value, UnicodeReading reading = UnicodeReading::Current)
{
    std::string text;
    appendRustDebug(text, value, reading);
    return text;
}

/// A value of the vectors, read by the parser that reads ops.
Value valueOf(const QJsonValue &tagged)
{
    const QByteArray content = QJsonDocument(QJsonArray{tagged}).toJson(QJsonDocument::Compact);
    const QByteArray zeros = QByteArray(31, '0').replace("0", "0,") + '0';
    const QByteArray bytes = '[' + zeros + ']';
    const QByteArray digest = '[' + zeros + ',' + zeros + ']';
    const QByteArray json = R"({"author":)" + bytes + R"(,"signed_digest":)" + digest
        + R"(,"depends_on":[],"inner":{"origin":)" + bytes + R"(,"author":)" + bytes
        + R"(,"seq":1,"path":[],"is_deleted":false,"id":)" + bytes + R"(,"content":)"
        + content.sliced(1).chopped(1) + "}}";
    OpParser parser;
    SignedOp op;
    if (const auto parsed = parser.parse(json.toStdString(), op); !parsed)
        qFatal("a vector does not parse: %s", qPrintable(parsed.error().detail));
    return op.inner.content.value();
}

} // namespace

/// Rust's `{:?}`, to the letter.
class TestCanonical : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsRust_data();
    void equalsRust();
    void shortestDigits_data();
    void shortestDigits();
    void everyNumberReadsBack();
    void printsBytes();
    void readingsDiffer_data();
    void readingsDiffer();
    void textsOfAnOp();
};

void TestCanonical::equalsRust_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("debug");
    QFile file(QStringLiteral(SLEDSCOPE_TEST_DATA "/rust_debug.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(rows.size(), 90);
    for (const QJsonValue row : rows) {
        const QString debug = row["debug"_L1].toString();
        Value value;
        if (row["string"_L1].isString())
            value = stringValue(row["string"_L1].toString().toStdString());
        else if (debug == u"Number(-0.0)"_s) // QJson drops the sign
            value = numberValue(-0.0);
        else if (row["number"_L1].isDouble())
            value = numberValue(row["number"_L1].toDouble());
        else
            value = valueOf(row["value"_L1]);
        QTest::newRow(qPrintable(debug)) << value << debug;
    }
}

void TestCanonical::equalsRust()
{
    QFETCH(Value, value);
    QFETCH(QString, debug);

    QCOMPARE(QString::fromStdString(debugOf(value)), debug);
}

void TestCanonical::shortestDigits_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("debug");
    QTest::newRow("smallest plain") << 1e-4 << QByteArray("0.0001");
    QTest::newRow("largest below plain")
        << std::nextafter(1e-4, 0) << QByteArray("9.999999999999999e-5");
    QTest::newRow("largest plain") << std::nextafter(1e16, 0) << QByteArray("9999999999999998.0");
    QTest::newRow("smallest above plain") << 1e16 << QByteArray("1e16");
    QTest::newRow("ten to a round power") << 1e-10 << QByteArray("1e-10");
    QTest::newRow("largest") << 1.7976931348623157e308 << QByteArray("1.7976931348623157e308");
    QTest::newRow("smallest") << -5e-324 << QByteArray("-5e-324");
    QTest::newRow("two to the 53rd and one")
        << 9007199254740993.0 << QByteArray("9007199254740992.0");
    // Two texts are equally near: rustc 1.95 takes the one farther from zero, C++ the even one.
    QTest::newRow("half, even below") << 823505613017818.25 << QByteArray("823505613017818.3");
    QTest::newRow("half, even above") << 823505613017818.75 << QByteArray("823505613017818.8");
    QTest::newRow("half, negative") << -185464679716986.625 << QByteArray("-185464679716986.63");
    QTest::newRow("half of a small size")
        << 1059413052.09765625 << QByteArray("1059413052.0976563");
    QTest::newRow("half, below one") << 65537.0 / 131072 << QByteArray("0.5000076293945313");
    QTest::newRow("half, scientific") << 129.0 / 2097152 << QByteArray("6.151199340820313e-5");
    QTest::newRow("two exponent digits")
        << std::ldexp(32769, -51) << QByteArray("1.4552359317576702e-11");
    QTest::newRow("exact, no half") << 0.125 << QByteArray("0.125");
    QTest::newRow("half a second") << 1747510102.5 << QByteArray("1747510102.5");
}

void TestCanonical::shortestDigits()
{
    QFETCH(double, number);
    QFETCH(QByteArray, debug);
    std::string text;
    appendRustDebug(text, number);

    QCOMPARE(QByteArray::fromStdString(text), debug);
}

void TestCanonical::everyNumberReadsBack()
{
    std::mt19937_64 random(propertySeed());
    for (int i = 0; i < 100'000; ++i) {
        const auto number = std::bit_cast<double>(random());
        if (!std::isfinite(number))
            continue;
        std::string text;
        appendRustDebug(text, number);
        double read = 0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), read).ptr;
        QCOMPARE(end, text.data() + text.size());
        QCOMPARE(std::bit_cast<quint64>(read), std::bit_cast<quint64>(number));
    }
}

void TestCanonical::printsBytes()
{
    const std::array<std::uint8_t, 6> bytes{0, 9, 10, 99, 100, 255};
    std::string text;
    appendRustDebug(text, std::span<const std::uint8_t>(bytes));
    appendRustDebug(text, std::span<const std::uint8_t>());

    QCOMPARE(text, "[0, 9, 10, 99, 100, 255][]");
}

void TestCanonical::readingsDiffer_data()
{
    QTest::addColumn<QString>("string");
    QTest::addColumn<QByteArray>("older");
    QTest::addColumn<QByteArray>("current");
    QTest::addColumn<QByteArray>("newer");
    QTest::newRow("assigned long ago")
        << u"é"_s << QByteArray("é") << QByteArray("é") << QByteArray("é");
    QTest::newRow("assigned in Unicode 15.1")
        << u"\u2fff"_s << QByteArray("\\u{2fff}") << QByteArray("\u2fff") << QByteArray("\u2fff");
    QTest::newRow("assigned in Unicode 16") << u"\U0001fadf"_s << QByteArray("\\u{1fadf}")
                                            << QByteArray("\U0001fadf") << QByteArray("\U0001fadf");
    QTest::newRow("extends since Unicode 16")
        << u"\u0cc0"_s << QByteArray("\u0cc0") << QByteArray("\\u{cc0}") << QByteArray("\\u{cc0}");
    QTest::newRow("extends always, not first")
        << u"a\u0483b"_s << QByteArray("a\\u{483}b") << QByteArray("a\\u{483}b")
        << QByteArray("a\\u{483}b");
    QTest::newRow("never assigned yet")
        << u"\u0378"_s << QByteArray("\\u{378}") << QByteArray("\\u{378}") << QByteArray("\u0378");
}

void TestCanonical::readingsDiffer()
{
    QFETCH(QString, string);
    QFETCH(QByteArray, older);
    QFETCH(QByteArray, current);
    QFETCH(QByteArray, newer);
    const Value value = stringValue(string.toStdString());
    const auto text = [&value](UnicodeReading reading) {
        return QByteArray::fromStdString(debugOf(value, reading));
    };
    const auto quoted
        = [](const QByteArray &inside) -> QByteArray { return "String(\"" + inside + "\")"; };

    QCOMPARE(text(UnicodeReading::Older), quoted(older));
    QCOMPARE(text(UnicodeReading::Current), quoted(current));
    QCOMPARE(text(UnicodeReading::Newer), quoted(newer));
    QCOMPARE(hasUnicodeReadings(value), older != newer);
}

void TestCanonical::textsOfAnOp()
{
    SignedOp op;
    op.inner.seq = 7;
    op.inner.content = boolValue(true);
    op.inner.path = {std::string("items"), OpId(std::array<std::uint8_t, 32>{0xab, 0xcd, 0xef, 1})};
    op.dependsOn = {SignedDigest(std::array<std::uint8_t, 64>{0x0f})};
    const std::string zeros = [] {
        std::string text;
        appendRustDebug(text, std::span<const std::uint8_t>(OpId().bytes()));
        return text;
    }();
    std::string idText;
    std::string signedText;

    appendIdText(idText, op.inner);
    appendSignedText(signedText, op);

    QCOMPARE(idText, zeros + ',' + zeros + ",7,false,Bool(true)");
    QCOMPARE(signedText, zeros + ",items.abcdef,0f" + std::string(126, '0'));
}

QTEST_APPLESS_MAIN(TestCanonical)
#include "tst_canonical.moc"
