// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opbuilder.h"
#include "core/ops/opjson.h"
#include "core/ops/opparser.h"
#include "core/ops/storedlayout.h"
#include "tests/support/randomops.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// A sound op as a sled stores it, with a path of two segments and a dependency.
SignedOp storedOp()
{
    const KeyPair keys = testKeys(1);
    InnerOp inner = insertOp("event_log", {}, 7, stringValue("v"), keys.author());
    inner.path.emplace_back(inner.id);
    SignedOp op = signOp(inner, keys);
    op.dependsOn.push_back(op.signedDigest);
    return op;
}

std::string storedText()
{
    return toJson(storedOp());
}

std::string storedTextWith(std::string_view part, std::string_view replacement)
{
    std::string json = storedText();
    const std::size_t at = json.find(part);
    Q_ASSERT(at != std::string::npos);
    return json.replace(at, part.size(), replacement);
}

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

/// The quick way into what sleds store, against the way for all JSON.
class TestStoredLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllButTheContent();
    void leavesRoomBehindTheContent();
    void leavesOtherLayouts_data();
    void leavesOtherLayouts();
    void limitsAreThoseOfTheParser();
    void randomOpsAreReadQuickly();
    void bothWaysAgreeOnDamagedOps();
    void bothWaysAgreeOnContents_data();
    void bothWaysAgreeOnContents();
};

void TestStoredLayout::readsAllButTheContent()
{
    const SignedOp op = storedOp();
    const std::string json = toJson(op);
    SignedOp read;

    const auto content = readStoredLayout(json, read);

    QVERIFY(content);
    QCOMPARE(*content, std::string_view(R"({"String":"v"})"));
    read.inner.content = op.inner.content;
    QVERIFY(read == op);
}

void TestStoredLayout::leavesRoomBehindTheContent()
{
    constexpr std::ptrdiff_t kRoom = 64; // what a parser of JSON may read beyond an end
    std::string least = R"({"author":[0],"signed_digest":[0],"inner":{"origin":[0],"author":[0],)"
                        R"("seq":0,"content":0,"path":[],"is_deleted":true,"id":[0]},)"
                        R"("depends_on":[]})";
    const auto fill = [&least](std::string_view key, std::size_t bytes) {
        std::string zeros = "0";
        while (--bytes > 0)
            zeros += ",0";
        for (std::size_t at = least.find(key); at != std::string::npos;
             at = least.find(key, at + zeros.size()))
            least.replace(least.find("[0]", at), 3, '[' + zeros + ']');
    };
    fill("\"author\"", AuthorId::kBytes);
    fill("\"signed_digest\"", SignedDigest::kBytes);
    fill("\"origin\"", OpId::kBytes);
    fill("\"id\"", OpId::kBytes);
    SignedOp op;

    const auto content = readStoredLayout(least, op);

    QVERIFY(content);
    QCOMPARE(*content, std::string_view("0"));
    QVERIFY(least.data() + least.size() - (content->data() + content->size()) >= kRoom);
}

void TestStoredLayout::leavesOtherLayouts_data()
{
    QTest::addColumn<std::string>("json");
    const auto add = [](const char *name, const std::string &json) { QTest::newRow(name) << json; };
    add("nothing", {});
    add("a blank in front", ' ' + storedText());
    add("a blank behind", storedText() + ' ');
    add("another op behind", storedText() + storedText());
    add("a blank before a byte", storedTextWith(R"("author":[)", R"("author":[ )"));
    add("a leading zero", storedTextWith(R"("author":[)", R"("author":[0)"));
    add("a byte too many", storedTextWith(R"("author":[)", R"("author":[1,)"));
    add("a byte too large", storedTextWith(R"("depends_on":[[)", R"("depends_on":[[256,)"));
    add("a fraction", storedTextWith(R"("author":[)", R"("author":[1.5,)"));
    add("a minus", storedTextWith(R"("author":[)", R"("author":[-)"));
    add("bytes in hexadecimal", storedTextWith(R"("depends_on":[[)", R"("depends_on":["00",[)"));
    add("no comma between bytes", storedTextWith(",", ""));
    add("another order", storedTextWith(R"("seq":7,)", ""));
    add("an unknown key", storedTextWith(R"("seq":7)", R"("seq":7,"more":1)"));
    add("a seq with a leading zero", storedTextWith(R"("seq":7)", R"("seq":07)"));
    add("a seq below zero", storedTextWith(R"("seq":7)", R"("seq":-7)"));
    add("a seq of minus zero", storedTextWith(R"("seq":7)", R"("seq":-0)"));
    add("a seq beyond 64 bits", storedTextWith(R"("seq":7)", R"("seq":18446744073709551616)"));
    add("no seq", storedTextWith(R"("seq":7)", R"("seq":)"));
    add("a field with an escape", storedTextWith(R"("event_log")", R"("event\u005flog")"));
    add("a field beyond ASCII", storedTextWith(R"("event_log")", "\"\xc3\xa9\""));
    add("a field with a line break", storedTextWith(R"("event_log")", "\"event\nlog\""));
    add("an empty list that goes on", storedTextWith(R"("path":[)", R"("path":[],[)"));
    add("a comma at a list's end", storedTextWith("}],\"is_deleted\"", "},],\"is_deleted\""));
    add("no path", storedTextWith(R"("path":[)", R"("paths":[)"));
    add("a path before the content", storedTextWith(R"("content":)", R"("path":[],"content":)"));
    std::string cut = storedText();
    cut.pop_back();
    add("cut off", cut);
}

void TestStoredLayout::leavesOtherLayouts()
{
    QFETCH(std::string, json);
    SignedOp op;
    QVERIFY(!readStoredLayout(json, op));
}

void TestStoredLayout::limitsAreThoseOfTheParser()
{
    SignedOp op = storedOp();
    op.inner.path.assign(OpParser::kMaxPath, std::string("x"));
    op.dependsOn.assign(OpParser::kMaxDependencies, op.signedDigest);
    SignedOp read;
    QVERIFY(readStoredLayout(toJson(op), read));
    QVERIFY(read.inner.path == op.inner.path && read.dependsOn == op.dependsOn);

    SignedOp longPath = op;
    longPath.inner.path.emplace_back(std::string("x"));
    QVERIFY(!readStoredLayout(toJson(longPath), read));
    op.dependsOn.push_back(op.signedDigest);
    QVERIFY(!readStoredLayout(toJson(op), read));
}

void TestStoredLayout::randomOpsAreReadQuickly()
{
    std::mt19937 random(propertySeed());
    SignedOp read;
    for (SignedOp op : randomOps(random, {})) {
        const std::string json = toJson(op);
        read.inner.content.reset();
        QVERIFY2(readStoredLayout(json, read), json.c_str());
        op.inner.content.reset();
        QVERIFY2(read == op, json.c_str());
    }
}

void TestStoredLayout::bothWaysAgreeOnDamagedOps()
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

void TestStoredLayout::bothWaysAgreeOnContents_data()
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

void TestStoredLayout::bothWaysAgreeOnContents()
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

QTEST_APPLESS_MAIN(TestStoredLayout)
#include "tst_storedlayout.moc"
