// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/gap.h"

#include <QTest>

using namespace sled;

class TestGap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void declaredGap_data();
    void declaredGap();
    void sentinelIsKnownByItsName_data();
    void sentinelIsKnownByItsName();
    void ofNotASentinel();
    void withAStory();
    void countsInclusively();
};

void TestGap::declaredGap_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<bool>("isGap");

    QTest::newRow("one event") << std::string("7") << std::string("7") << true;
    QTest::newRow("several") << std::string("7") << std::string("12") << true;
    QTest::newRow("from zero") << std::string("0") << std::string("0") << true;
    QTest::newRow("highest") << std::string("0") << std::string("9007199254740991") << true;
    QTest::newRow("one past the highest")
        << std::string("0") << std::string("9007199254740992") << false;
    QTest::newRow("beyond 64 bits")
        << std::string("0") << std::string("18446744073709551616") << false;
    QTest::newRow("very long") << std::string("0") << std::string(400, '9') << false;
    QTest::newRow("reversed") << std::string("12") << std::string("7") << false;
    QTest::newRow("negative") << std::string("-1") << std::string("7") << false;
    QTest::newRow("plus sign") << std::string("+1") << std::string("7") << false;
    QTest::newRow("fraction") << std::string("1.0") << std::string("7") << false;
    QTest::newRow("exponent") << std::string("1") << std::string("1e3") << false;
    QTest::newRow("hexadecimal") << std::string("0x1") << std::string("7") << false;
    QTest::newRow("leading zero") << std::string("01") << std::string("7") << false;
    QTest::newRow("space before") << std::string(" 1") << std::string("7") << false;
    QTest::newRow("space after") << std::string("1") << std::string("7 ") << false;
    QTest::newRow("NUL after") << std::string("1") << std::string("7\0", 2) << false;
    QTest::newRow("first empty") << std::string() << std::string("7") << false;
    QTest::newRow("last empty") << std::string("1") << std::string() << false;
    QTest::newRow("other digits") << std::string("1") << std::string("\u0667") << false;
    QTest::newRow("stages") << std::string("qa") << std::string("merge") << false;
}

void TestGap::declaredGap()
{
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    QFETCH(bool, isGap);

    const auto gap = sled::declaredGap("EventStreamGap", "", from, to);

    QCOMPARE(gap.has_value(), isGap);
    if (gap) {
        QCOMPARE(std::to_string(gap->first), from);
        QCOMPARE(std::to_string(gap->last), to);
    }
}

void TestGap::sentinelIsKnownByItsName_data()
{
    QTest::addColumn<std::string>("event");
    QTest::addColumn<bool>("isSentinel");

    QTest::newRow("as the server writes it") << std::string("EventStreamGap") << true;
    QTest::newRow("another event") << std::string("GatesPassed") << false;
    QTest::newRow("another case") << std::string("eventstreamgap") << false;
    QTest::newRow("empty") << std::string() << false;
}

void TestGap::sentinelIsKnownByItsName()
{
    QFETCH(std::string, event);
    QFETCH(bool, isSentinel);

    QCOMPARE(isGapSentinel(event), isSentinel);
}

void TestGap::ofNotASentinel()
{
    QVERIFY(!sled::declaredGap("Triage", "", "1", "2"));
}

void TestGap::withAStory()
{
    QVERIFY(!sled::declaredGap("EventStreamGap", "42_story_x", "1", "2"));
}

void TestGap::countsInclusively()
{
    QCOMPARE((DeclaredGap{7, 7}.count()), std::uint64_t{1});
    QCOMPARE((DeclaredGap{7, 12}.count()), std::uint64_t{6});
}

QTEST_APPLESS_MAIN(TestGap)
#include "tst_gap.moc"
