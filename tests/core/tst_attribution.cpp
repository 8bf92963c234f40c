// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/attribution.h"
#include "core/history/verification.h"

#include <QTest>

using namespace sled;

namespace {

AuthorId author(std::uint8_t byte)
{
    std::array<std::uint8_t, AuthorId::kBytes> bytes{};
    bytes.fill(byte);
    return AuthorId(bytes);
}

} // namespace

/// Who wrote an entry, and whether that is proven.
class TestAttribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entryIsItsSignersOwn_data();
    void entryIsItsSignersOwn();
    void verifiedMeansBothChecks_data();
    void verifiedMeansBothChecks();
};

void TestAttribution::entryIsItsSignersOwn_data()
{
    QTest::addColumn<QByteArray>("sledId");
    QTest::addColumn<int>("innerAuthor");
    QTest::addColumn<bool>("isMatch");

    QTest::newRow("its own") << QByteArray(64, 'a') << 0xaa << true;
    QTest::newRow("names another sled") << QByteArray(64, 'b') << 0xaa << false;
    QTest::newRow("names no sled") << QByteArray() << 0xaa << false;
    QTest::newRow("upper case, as no server writes it") << QByteArray(64, 'A') << 0xaa << false;
    QTest::newRow("one digit more") << QByteArray(65, 'a') << 0xaa << false;
    QTest::newRow("another inner author") << QByteArray(64, 'a') << 0xbb << false;
    QTest::newRow("inner author and entry agree on another")
        << QByteArray(64, 'b') << 0xbb << false;
}

void TestAttribution::entryIsItsSignersOwn()
{
    QFETCH(QByteArray, sledId);
    QFETCH(int, innerAuthor);
    QFETCH(bool, isMatch);

    const Attribution attribution = attributionOf(sledId.toStdString(), author(0xaa),
                                                  author(static_cast<std::uint8_t>(innerAuthor)));

    QCOMPARE(attribution == Attribution::Match, isMatch);
    QCOMPARE(attributionName(attribution) == "match", isMatch);
}

void TestAttribution::verifiedMeansBothChecks_data()
{
    using enum CheckResult;
    QTest::addColumn<int>("idCheck");
    QTest::addColumn<int>("signature");
    QTest::addColumn<QByteArray>("name");
    const auto row
        = [](const char *title, CheckResult id, CheckResult signature, const char *name) {
              QTest::newRow(title)
                  << static_cast<int>(id) << static_cast<int>(signature) << QByteArray(name);
          };

    row("both hold", Ok, Ok, "verified");
    row("bad id", Bad, Ok, "bad_id");
    row("bad signature", Ok, Bad, "bad_signature");
    row("both bad", Bad, Bad, "bad_id");
    row("signature not checked", Ok, Pending, "pending");
    row("bad id, signature not checked", Bad, Pending, "bad_id");
    row("bad signature, id not checked", Pending, Bad, "bad_signature");
}

void TestAttribution::verifiedMeansBothChecks()
{
    QFETCH(int, idCheck);
    QFETCH(int, signature);
    QFETCH(QByteArray, name);

    const Verification verification
        = verificationOf(static_cast<CheckResult>(idCheck), static_cast<CheckResult>(signature));

    QCOMPARE(QByteArray::fromStdString(std::string(verificationName(verification))), name);
}

QTEST_APPLESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
