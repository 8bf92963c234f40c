// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opparser.h"
#include "tests/core/storedtext.h"

#include <QTest>

using namespace sled;

namespace {

/// The same op, laid out as no sled does it.
std::string laidOutOtherwise(const std::string &json)
{
    return '\n' + json;
}

/// \a json with a few characters taken out, put in or replaced.
std::string damaged(std::string json, std::mt19937 &random)
{
    constexpr std::string_view kCharacters = "0123456789-,:[]{}\"\\ \nabcept.\x7f\xff";
    const auto below = [&random](std::size_t end) { return random() % end; };
    for (std::size_t left = 1 + below(3); left > 0 && !json.empty(); --left) {
        const std::size_t at = below(json.size());
        const char character = kCharacters[below(kCharacters.size())];
        switch (below(4)) {
        case 0:
            json.erase(at, 1 + below(4));
            break;
        case 1:
            json.insert(at, 1, character);
            break;
        case 2:
            json.insert(at, json.substr(below(json.size()), below(40)));
            break;
        default:
            json[at] = character;
        }
    }
    return json;
}

} // namespace

/// OpParser has a quick way into what sleds store, and one for all JSON: they read the same.
class TestWaysOfParsing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreeOnDamagedOps();
    void agreeOnContents_data();
    void agreeOnContents();
};

void TestWaysOfParsing::agreeOnDamagedOps()
{
    std::mt19937 random(propertySeed());
    OpParser parser;
    SignedOp quick;
    SignedOp slow;
    for (const SignedOp &op : randomOps(random, {.ops = 2000})) {
        const std::string json = damaged(toJson(op), random);
        const auto read = parser.parse(json, quick);
        const auto readAgain = parser.parse(laidOutOtherwise(json), slow);
        QVERIFY2(read.has_value() == readAgain.has_value(), json.c_str());
        QVERIFY2(!read || quick == slow, json.c_str());
    }
}

void TestWaysOfParsing::agreeOnContents_data()
{
    QTest::addColumn<std::string>("content");
    QTest::addColumn<bool>("isOp");
    const auto add = [](const char *name, const std::string &content, bool isOp) {
        QTest::newRow(name) << content << isOp;
    };
    add("null", "null", true);
    add("null between blanks", " null\t", true);
    add("tagged null", R"("Null")", true);
    add("minus zero", R"({"Number":-0})", true);
    add("long integer", R"({"Number":18446744073709551616})", true);
    add("key of the path within", R"({"a":1,"path":[]})", true);
    add("key of the path in a text", R"({"String":",\"path\":["})", true);
    add("two values", "1,2", false);
    add("a value and a key", R"(1,"more":2)", true);
    add("twice the content", R"(1,"content":2)", false);
    add("nothing", "", false);
    add("a byte order mark",
        "\xef\xbb\xbf"
        R"({"String":"v"})",
        false);
    add("a long text", R"({"String":")" + std::string(100'000, 'x') + R"("})", true);
    add("no JSON", "nil", false);
    add("an open text", R"("v)", false);
    add("brackets that close around", R"(1},"x":{"y":1)", false);
    const auto nested
        = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    constexpr std::size_t kAround = 2; // the op and its inner part
    add("as deep as may be", nested(OpParser::kMaxDepth - kAround), true);
    add("deeper", nested(OpParser::kMaxDepth - kAround + 1), false);
    add("number that is too large", "1e400", false);
}

void TestWaysOfParsing::agreeOnContents()
{
    QFETCH(std::string, content);
    QFETCH(bool, isOp);
    const std::string json
        = storedTextWith(R"("content":{"String":"v"})", R"("content":)" + content);
    OpParser parser;
    SignedOp quick;
    SignedOp slow;

    const auto read = parser.parse(json, quick);
    const auto readAgain = parser.parse(laidOutOtherwise(json), slow);

    QCOMPARE(read.has_value(), isOp);
    QCOMPARE(readAgain.has_value(), isOp);
    QVERIFY(!isOp || quick == slow);
    QVERIFY(isOp || read.error().detail == readAgain.error().detail);
}

QTEST_APPLESS_MAIN(TestWaysOfParsing)
#include "tst_waysofparsing.moc"
