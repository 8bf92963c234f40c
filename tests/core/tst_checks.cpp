// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/ops/canonical.h"
#include "core/ops/checks.h"
#include "core/ops/opbuilder.h"
#include "core/ops/opparser.h"
#include "tests/support/randomops.h"
#include "tests/support/vectors.h"

#include <QTest>

#include <functional>

using namespace sled;

using Change = std::function<void(SignedOp &)>;
Q_DECLARE_METATYPE(Change)

namespace {

/// An op that the reference library made, with text beyond ASCII and no dependencies.
SignedOp soundOp()
{
    const std::string json = readVectorSleds().front().rows.front().toStdString();
    SignedOp op;
    OpParser parser;
    if (const auto parsed = parser.parse(json, op); !parsed)
        qFatal("a vector does not parse: %s", qPrintable(parsed.error().detail));
    return op;
}

SignedDigest withBitFlipped(const SignedDigest &signature)
{
    auto bytes = signature.bytes();
    bytes.back() ^= 1U;
    return SignedDigest(bytes);
}

bool isIdOk(const SignedOp &op)
{
    std::string scratch;
    return checkOpId(op.inner, scratch).isOk;
}

bool isSignatureOk(const SignedOp &op)
{
    std::string scratch;
    return isSignatureValid(op.signedDigest, op.author, signedTextDigest(op, scratch));
}

} // namespace

/// What the two checks of an op bind (formats.md 3 and 4).
class TestChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFieldIsBound_data();
    void eachFieldIsBound();
    void idOfAnotherUnicodeIsAccepted_data();
    void idOfAnotherUnicodeIsAccepted();
    void wrongIdWithSuchCharactersIsNot();
    void deletionNeedsNoContent();
    void onlyADeletionNeedsNoContent();
};

void TestChecks::eachFieldIsBound_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isIdStillOk");
    QTest::addColumn<bool>("isSignatureStillOk");
    const OpId other(std::array<std::uint8_t, 32>{9});
    const auto add = [](const char *name, Change change, bool idOk, bool signatureOk) {
        QTest::newRow(name) << std::move(change) << idOk << signatureOk;
    };
    add(
        "nothing", [](SignedOp &) {}, true, true);
    add(
        "content", [](SignedOp &op) { op.inner.content = stringValue("w"); }, false, true);
    add(
        "no content", [](SignedOp &op) { op.inner.content.reset(); }, false, true);
    add(
        "seq", [](SignedOp &op) { ++op.inner.seq; }, false, true);
    add(
        "origin", [other](SignedOp &op) { op.inner.origin = other; }, false, true);
    add(
        "inner author", [](SignedOp &op) { op.inner.author = {}; }, false, true);
    add(
        "deletion", [](SignedOp &op) { op.inner.isDeleted = true; }, false, true);
    add(
        "id", [other](SignedOp &op) { op.inner.id = other; }, false, false);
    add(
        "path", [](SignedOp &op) { op.inner.path.pop_back(); }, true, false);
    add(
        "dependencies", [](SignedOp &op) { op.dependsOn.emplace_back(); }, true, false);
    add(
        "signer", [](SignedOp &op) { op.author = testKeys(2).author(); }, true, false);
    add(
        "signature", [](SignedOp &op) { op.signedDigest = withBitFlipped(op.signedDigest); }, true,
        false);
}

void TestChecks::eachFieldIsBound()
{
    QFETCH(Change, change);
    SignedOp op = soundOp();

    change(op);

    QTEST(isIdOk(op), "isIdStillOk");
    QTEST(isSignatureOk(op), "isSignatureStillOk");
}

void TestChecks::idOfAnotherUnicodeIsAccepted_data()
{
    QTest::addColumn<int>("reading");
    QTest::newRow("older") << int(UnicodeReading::Older);
    QTest::newRow("current") << int(UnicodeReading::Current);
    QTest::newRow("newer") << int(UnicodeReading::Newer);
}

void TestChecks::idOfAnotherUnicodeIsAccepted()
{
    QFETCH(int, reading);
    SignedOp op = soundOp();
    op.inner.content = stringValue("\u2fff and \u0378");
    std::string text;
    appendIdText(text, op.inner, UnicodeReading(reading));
    op.inner.id = OpId(sha256(text).bytes());

    QVERIFY(isIdOk(op));
}

void TestChecks::wrongIdWithSuchCharactersIsNot()
{
    SignedOp op = soundOp();
    op.inner.content = stringValue("\u2fff and \u0378");

    QVERIFY(!isIdOk(op));
}

void TestChecks::deletionNeedsNoContent()
{
    const KeyPair keys = testKeys(1);
    const SignedOp op = signOp(deleteOp("items", soundOp().inner.id, 2, keys.author()), keys);

    QVERIFY(!op.inner.content);
    QVERIFY(isIdOk(op));
    QVERIFY(isSignatureOk(op));
}

void TestChecks::onlyADeletionNeedsNoContent()
{
    SignedOp op = soundOp();
    op.inner.content.reset();
    std::string text;
    appendIdText(text, op.inner);
    op.inner.id = OpId(sha256(text).bytes());

    QVERIFY(!isIdOk(op));
}

QTEST_APPLESS_MAIN(TestChecks)
#include "tst_checks.moc"
