// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opbuilder.h"
#include "core/ops/opjson.h"
#include "core/ops/opparser.h"
#include "tests/support/randomops.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// A sound op as text, with one part replaced.
QByteArray opWith(const QByteArray &part, const QByteArray &replacement)
{
    const KeyPair keys = testKeys(1);
    const SignedOp op = signOp(insertOp("event_log", {}, 7, stringValue("v"), keys.author()), keys);
    QByteArray json = QByteArray::fromStdString(toJson(op));
    const auto at = json.indexOf(part);
    Q_ASSERT(at >= 0);
    return json.replace(at, part.size(), replacement);
}

const QByteArray kContent = R"("content":{"String":"v"})";

} // namespace

/// Reading ops as sleds write them, and as they might be written.
class TestOpParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsContent_data();
    void readsContent();
    void readsBytes_data();
    void readsBytes();
    void refuses_data();
    void refuses();
    void saysWhy_data();
    void saysWhy();
    void depthIsLimited_data();
    void depthIsLimited();
    void readsWhatItWrites();
    void unknownKeysAreIgnored();
};

void TestOpParser::readsContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("plain"); ///< The value read, as plain JSON.
    const auto add = [](const char *name, const char *content, const char *plain) {
        QTest::newRow(name) << QByteArray(content) << QByteArray(plain);
    };
    add("tagged string", R"({"String":"v"})", R"("v")");
    add("tagged number", R"({"Number":1.5})", "1.5");
    add("tagged integer", R"({"Number":3})", "3");
    add("tagged truth value", R"({"Bool":true})", "true");
    add("tagged null", R"("Null")", "null");
    add("tagged array", R"({"Array":[{"Bool":true},"Null"]})", "[true,null]");
    add("tagged object keeps its order", R"({"Object":{"b":{"Number":1},"a":{"String":"x"}}})",
        R"({"b":1,"a":"x"})");
    add("empty tagged object", R"({"Object":{}})", "{}");
    add("plain string", R"("v")", R"("v")");
    add("plain number", "2", "2");
    add("plain object", R"({"b":1,"a":[null]})", R"({"b":1,"a":[null]})");
    add("plain object that looks tagged outside only", R"({"Object":{"k":"v"}})",
        R"({"Object":{"k":"v"}})");
    add("wrong type under a tag is plain", R"({"String":1})", R"({"String":1})");
    add("two keys are not a tag", R"({"String":"v","Number":1})", R"({"String":"v","Number":1})");
    add("repeated key keeps first place and last value", R"({"a":1,"b":2,"a":3})",
        R"({"a":3,"b":2})");
    add("escapes", R"("\"\\\n\u00e9\u0001")", R"("\"\\\né\u0001")");
}

void TestOpParser::readsContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, plain);
    OpParser parser;
    SignedOp op;

    const auto parsed = parser.parse(opWith(kContent, R"("content":)" + content).toStdString(), op);

    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QVERIFY(op.inner.content);
    std::string text;
    appendJson(text, *op.inner.content, ValueEncoding::Plain);
    QCOMPARE(QByteArray::fromStdString(text), plain);
}

void TestOpParser::readsBytes_data()
{
    QTest::addColumn<QByteArray>("author");
    const KeyPair keys = testKeys(1);
    const QByteArray hex = QByteArray::fromStdString(keys.author().toHex());
    const QByteArray raw = QByteArray::fromHex(hex);
    QTest::newRow("hexadecimal") << hex;
    QTest::newRow("upper case") << hex.toUpper();
    QTest::newRow("base64") << raw.toBase64();
    QTest::newRow("base64 without padding") << raw.toBase64(QByteArray::OmitTrailingEquals);
    QTest::newRow("base64 for URLs") << raw.toBase64(QByteArray::Base64UrlEncoding);
}

void TestOpParser::readsBytes()
{
    QFETCH(QByteArray, author);
    const QByteArray sound = opWith(kContent, kContent);
    const auto end = sound.indexOf(R"(,"signed_digest")");
    const QByteArray json = R"({"author":")" + author + '"' + sound.sliced(end);
    OpParser parser;
    SignedOp op;

    QVERIFY(parser.parse(json.toStdString(), op));
    QCOMPARE(op.author, testKeys(1).author());
}

void TestOpParser::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto add = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    add("empty", {});
    add("null", "null");
    add("array", "[]");
    add("text", "no json at all");
    add("binary", QByteArray("\x00\xff\xfe\x01", 4));
    add("invalid UTF-8", opWith(R"("String":"v")", "\"String\":\"\xff\""));
    add("lone surrogate", opWith(R"("String":"v")", R"("String":"\ud800")"));
    add("cut off", opWith(kContent, kContent).chopped(1));
    add("something behind it", opWith(kContent, kContent) + "{}");
    add("missing field", opWith(R"("depends_on":[])", R"("depends":[])"));
    add("repeated field", opWith(R"("depends_on":[])", R"("depends_on":[],"depends_on":[])"));
    add("seq negative", opWith(R"("seq":7)", R"("seq":-1)"));
    add("seq fractional", opWith(R"("seq":7)", R"("seq":7.0)"));
    add("seq beyond 64 bits", opWith(R"("seq":7)", R"("seq":18446744073709551616)"));
    add("seq a string", opWith(R"("seq":7)", R"("seq":"7")"));
    add("number beyond a double", opWith(R"({"String":"v"})", R"({"Number":1e999})"));
    add("NaN", opWith(R"({"String":"v"})", R"({"Number":NaN})"));
    add("is_deleted a number", opWith(R"("is_deleted":false)", R"("is_deleted":0)"));
    add("a byte too large", opWith(R"("depends_on":[])", R"("depends_on":[[256]])"));
    add("too few bytes", opWith(R"("depends_on":[])", R"("depends_on":[[1,2,3]])"));
    add("wrong length of hex", opWith(R"("depends_on":[])", R"("depends_on":["abcd"])"));
    add("unknown path segment", opWith(R"({"Field":)", R"({"Fields":)"));
    add("path a string", opWith(R"("path":[)", R"("path":"x","p":[)"));
    QByteArray longPath;
    for (std::size_t i = 0; i <= OpParser::kMaxPath; ++i)
        longPath += R"({"Field":"x"},)";
    add("path too long", opWith(R"("path":[)", R"("path":[)" + longPath));
    add("too long", QByteArray(qsizetype(OpParser::kMaxBytes) + 1, ' '));
}

void TestOpParser::refuses()
{
    QFETCH(QByteArray, json);
    OpParser parser;
    SignedOp op;

    const auto parsed = parser.parse(json.toStdString(), op);

    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Malformed);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void TestOpParser::saysWhy_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("reason");
    const auto content = [](const char *name, const QByteArray &value, const QString &reason) {
        QTest::newRow(name) << kContent << QByteArray(R"("content":)" + value) << reason;
    };
    const QString tooLarge = u"a number that is too large"_s;
    content("exponent too large", R"({"Number":1e400})", tooLarge);
    content("too large and negative", "-1e400", tooLarge);
    content("too many digits", QByteArray(400, '9'), tooLarge);
    content("too large beside a long one", "[18446744073709551616,1e400]", tooLarge);
    content("leading zero", "018446744073709551616", u"a number in it is not"_s);
    content("no fraction", "1.", u"a number in it is not"_s);
    content("long, but no number", "18446744073709551616x", u"a number in it is not"_s);
    content("wrong beside too large", "[1e400,-]", u"a number in it is not"_s);
    const QString half = u"half a surrogate pair"_s;
    content("first half", R"("\ud83d")", half);
    content("second half", R"("\ude00")", half);
    content("two first halves", R"("\ud83d\ud83d\ude00")", half);
    content("first half, then a character", R"("\ud83dxxxxx")", half);
    content("half behind an escaped backslash", R"("\\\ud83d")", half);
    content("half in a key", R"({"\ud83d":1})", half);
    content("unknown escape", R"("\ud83d\ude00\x")", u"a text in it is not"_s);
    content("escape of no digits", R"("\\ud83d\u12g4")", u"a text in it is not"_s);
    QTest::newRow("long seq") << QByteArray(R"("seq":7)")
                              << QByteArray(R"("seq":18446744073709551616)") << u"seq is no"_s;
    QTest::newRow("seq minus zero")
        << QByteArray(R"("seq":7)") << QByteArray(R"("seq":-0)") << u"seq is no"_s;
    QTest::newRow("long byte") << QByteArray(R"("depends_on":[])")
                               << QByteArray(R"("depends_on":[[18446744073709551616]])")
                               << u"depends_on is no"_s;
}

void TestOpParser::saysWhy()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, replacement);
    QFETCH(QString, reason);
    OpParser parser;
    SignedOp op;

    const auto parsed = parser.parse(opWith(part, replacement).toStdString(), op);

    QVERIFY(!parsed);
    QVERIFY2(parsed.error().detail.contains(reason), qPrintable(parsed.error().detail));
}

void TestOpParser::depthIsLimited_data()
{
    QTest::addColumn<int>("depth"); ///< Of the whole document: op, inner, then arrays.
    QTest::addColumn<bool>("isRead");
    QTest::newRow("at the limit") << int(OpParser::kMaxDepth) << true;
    QTest::newRow("one beyond") << int(OpParser::kMaxDepth) + 1 << false;
    QTest::newRow("a million") << 1'000'000 << false;
}

void TestOpParser::depthIsLimited()
{
    QFETCH(int, depth);
    QFETCH(bool, isRead);
    const QByteArray nested = QByteArray(depth - 2, '[') + QByteArray(depth - 2, ']');
    OpParser parser;
    SignedOp op;

    QCOMPARE(parser.parse(opWith(kContent, R"("content":)" + nested).toStdString(), op).has_value(),
             isRead);
}

void TestOpParser::readsWhatItWrites()
{
    std::mt19937 random(propertySeed());
    OpParser parser;
    SignedOp read;
    for (const SignedOp &op : randomOps(random, {})) {
        QVERIFY(parser.parse(toJson(op), read));
        QVERIFY(read == op);
    }
}

void TestOpParser::unknownKeysAreIgnored()
{
    OpParser parser;
    SignedOp op;

    QVERIFY(parser.parse(
        opWith(R"("depends_on":[])", R"("depends_on":[],"later":{"a":[1]})").toStdString(), op));
}

QTEST_APPLESS_MAIN(TestOpParser)
#include "tst_opparser.moc"
