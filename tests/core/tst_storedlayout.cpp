// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opparser.h"
#include "core/ops/storedlayout.h"
#include "tests/core/storedtext.h"
#include "tests/support/randomops.h"
#include "tests/support/vectors.h"

#include <QTest>

using namespace sled;

namespace {

/// With \a number for the first byte of the author.
std::string storedTextWithByte(std::string_view number)
{
    std::string json = storedText();
    const std::size_t begin = json.find('[') + 1;
    return json.replace(begin, json.find(',') - begin, number);
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
    void readsEachByte();
    void refusesWhatIsCutOff();
    void readsWhatTheReferenceWrote();
    void limitsAreThoseOfTheParser();
    void randomOpsAreReadQuickly();
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
    for (const char *number : {"",      "00",  "01",  "012", "000", "256", "260",  "999",  "1000",
                               "0138",  "1.5", "1e1", "-1",  "+1",  " 1",  "1 ",   "1,2",  "null",
                               "\"1\"", "0x1", ":",   "/",   "1:",  "1/",  "\x80", "1\xb1"})
        QTest::addRow("the byte %s", number) << storedTextWithByte(number);
    add("bytes in hexadecimal", storedTextWith(R"("depends_on":[[)", R"("depends_on":["00",[)"));
    add("no comma between bytes", storedTextWith(",", ""));
    add("another order",
        storedTextWith(R"("seq":7,"content":{"String":"v"},)",
                       R"("content":{"String":"v"},"seq":7,)"));
    add("a key missing", storedTextWith(R"("seq":7,)", ""));
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
    add("a path before the content too",
        storedTextWith(R"("content":)", R"("path":[],"content":)"));
}

void TestStoredLayout::leavesOtherLayouts()
{
    QFETCH(std::string, json);
    SignedOp op;
    QVERIFY(!readStoredLayout(json, op));
}

void TestStoredLayout::readsEachByte()
{
    for (int byte = 0; byte <= 255; ++byte) {
        SignedOp op;
        QVERIFY(readStoredLayout(storedTextWithByte(std::to_string(byte)), op));
        QCOMPARE(int(op.author.bytes()[0]), byte);
    }
}

/// Exactly as large as the text, for what reads beyond it to be seen by AddressSanitizer.
void TestStoredLayout::refusesWhatIsCutOff()
{
    const std::string whole = storedText();
    SignedOp op;
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const std::vector<char> cut(whole.begin(), whole.begin() + std::ptrdiff_t(size));
        QVERIFY(!readStoredLayout({cut.data(), cut.size()}, op));
    }
}

void TestStoredLayout::readsWhatTheReferenceWrote()
{
    std::size_t rows = 0;
    SignedOp op;
    for (const VectorSled &sled : readVectorSleds()) {
        for (const QByteArray &row : sled.rows) {
            QVERIFY2(readStoredLayout(row.toStdString(), op), row.constData());
            ++rows;
        }
    }
    QVERIFY(rows > 0);
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

QTEST_APPLESS_MAIN(TestStoredLayout)
#include "tst_storedlayout.moc"
