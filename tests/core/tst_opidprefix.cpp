// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/opidprefix.h"
#include "tests/core/eventhistory.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

OpId idOf(std::string_view firstDigits)
{
    std::string digits(firstDigits);
    digits.resize(OpIdPrefix::kMaxDigits, '7');
    return *OpId::fromHex(digits);
}

} // namespace

/// Op ids as people copy them.
class TestOpIdPrefix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengthAndDigitsDecide_data();
    void lengthAndDigitsDecide();
    void everyDigitCounts_data();
    void everyDigitCounts();
    void caseDoesNotMatter();
    void allOpsUnderOneIdAreFound();
};

void TestOpIdPrefix::lengthAndDigitsDecide_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("seven") << QByteArray(7, 'a') << false;
    QTest::newRow("eight") << QByteArray(8, 'a') << true;
    QTest::newRow("nine") << QByteArray(9, 'F') << true;
    QTest::newRow("all") << QByteArray(64, '0') << true;
    QTest::newRow("one more") << QByteArray(65, '0') << false;
    QTest::newRow("no digit") << QByteArray("0123456g") << false;
    QTest::newRow("sign") << QByteArray("-1234567") << false;
    QTest::newRow("NUL") << QByteArray("1234567\0", 8) << false;
}

void TestOpIdPrefix::lengthAndDigitsDecide()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGood);

    QCOMPARE(OpIdPrefix::fromText(text.toStdString()).has_value(), isGood);
}

void TestOpIdPrefix::everyDigitCounts_data()
{
    QTest::addColumn<int>("digits");
    for (const int digits : {8, 9, 63, 64})
        QTest::addRow("%d digits", digits) << digits;
}

void TestOpIdPrefix::everyDigitCounts()
{
    QFETCH(int, digits);
    const std::string text = idOf("12ab").toHex().substr(0, std::size_t(digits));
    const auto prefix = OpIdPrefix::fromText(text);
    QVERIFY(prefix);

    QVERIFY(prefix->matches(idOf("12ab")));
    for (std::size_t i = 0; i < OpIdPrefix::kMaxDigits; ++i) {
        std::string other = idOf("12ab").toHex();
        other[i] = 'f';
        QCOMPARE(prefix->matches(*OpId::fromHex(other)), i >= std::size_t(digits));
    }
}

void TestOpIdPrefix::caseDoesNotMatter()
{
    const auto prefix = OpIdPrefix::fromText("ABCDEFab");

    QVERIFY(prefix);
    QCOMPARE(prefix->digits(), std::string("abcdefab"));
    QVERIFY(prefix->matches(idOf("abcdefab")));
}

void TestOpIdPrefix::allOpsUnderOneIdAreFound()
{
    EventHistory events({u"a.db"_s});
    OpFacts op = events.opOf({.id = 0xab});
    events.add(events.opOf({.id = 0xcd}));
    events.add(op);
    op.fingerprint = 99;
    events.add(op);

    const auto found = opsWithPrefix(events.history, *OpIdPrefix::fromText("abababab"));

    QCOMPARE(found, (std::vector<OpIndex>{OpIndex{1}, OpIndex{2}}));
    QVERIFY(opsWithPrefix(events.history, *OpIdPrefix::fromText("abababac")).empty());
}

QTEST_APPLESS_MAIN(TestOpIdPrefix)
#include "tst_opidprefix.moc"
