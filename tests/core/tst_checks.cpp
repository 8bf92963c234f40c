// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/ops/canonical.h"
#include "core/ops/checks.h"
#include "core/ops/opbuilder.h"
#include "tests/support/randomops.h"

#include <QTest>

#include <functional>

using namespace sled;

using Change = std::function<void(SignedOp &)>;
Q_DECLARE_METATYPE(Change)

namespace {

SignedOp soundOp()
{
    const KeyPair keys = testKeys(1);
    return signOp(insertOp("event_log", {}, 7, stringValue("v"), keys.author()), keys,
                  {SignedDigest(std::array<std::uint8_t, 64>{1})});
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
        "dependencies", [](SignedOp &op) { op.dependsOn.clear(); }, true, false);
    add(
        "signer", [](SignedOp &op) { op.author = testKeys(2).author(); }, true, false);
    add(
        "signature", [](SignedOp &op) { op.signedDigest = {}; }, true, false);
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

QTEST_APPLESS_MAIN(TestChecks)
#include "tst_checks.moc"
