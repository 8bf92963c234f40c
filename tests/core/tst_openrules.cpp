// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openrules.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

class TestOpenRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesTheWay_data();
    void choosesTheWay();
    void neverReadsAroundALog();
    void namesEachWay();
};

void TestOpenRules::choosesTheWay_data()
{
    QTest::addColumn<bool>("isWal");
    QTest::addColumn<bool>("hasWal");
    QTest::addColumn<bool>("hasShm");
    QTest::addColumn<bool>("hasJournal");
    QTest::addColumn<OpenWay>("way");

    QTest::newRow("rollback journal") << false << false << false << false << OpenWay::ReadOnly;
    QTest::newRow("in a transaction, or after a crash")
        << false << false << false << true << OpenWay::ReadOnly;
    QTest::newRow("log, server running") << true << true << true << false << OpenWay::ReadOnly;
    QTest::newRow("log, copied without -shm")
        << true << true << false << false << OpenWay::PrivateCopy;
    QTest::newRow("log, closed properly") << true << false << false << false << OpenWay::Immutable;
    QTest::newRow("log gone, -shm left") << true << false << true << false << OpenWay::Immutable;
    QTest::newRow("crashed on the way to another journal mode")
        << true << false << false << true << OpenWay::PrivateCopy;
    QTest::newRow("header says journal, but a log is there")
        << false << true << false << false << OpenWay::PrivateCopy;
    QTest::newRow("header says journal, log and -shm are there")
        << false << true << true << false << OpenWay::ReadOnly;
}

void TestOpenRules::choosesTheWay()
{
    QFETCH(bool, isWal);
    QFETCH(bool, hasWal);
    QFETCH(bool, hasShm);
    QFETCH(bool, hasJournal);

    const OpenFacts facts{isWal, hasWal, hasShm, hasJournal};

    QTEST(chooseWay(facts), "way");
}

void TestOpenRules::neverReadsAroundALog()
{
    for (unsigned bits = 0; bits < 8; ++bits) {
        const OpenFacts facts{.isWal = (bits & 1U) != 0,
                              .hasWal = true,
                              .hasShm = (bits & 2U) != 0,
                              .hasJournal = (bits & 4U) != 0};
        QVERIFY(chooseWay(facts) != OpenWay::Immutable);
    }
}

void TestOpenRules::namesEachWay()
{
    QCOMPARE(openWayName(OpenWay::ReadOnly), u"read-only"_s);
    QCOMPARE(openWayName(OpenWay::Immutable), u"immutable"_s);
    QCOMPARE(openWayName(OpenWay::PrivateCopy), u"private copy"_s);
}

QTEST_GUILESS_MAIN(TestOpenRules)
#include "tst_openrules.moc"
