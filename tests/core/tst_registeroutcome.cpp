// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/changedops.h"
#include "tests/core/comparedsleds.h"
#include "tests/support/oneitem.h"

#include <QTest>

using namespace sled;
using test::setBy;

/// Which of two values of a register wins once both sources have all writes.
class TestRegisterOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outcomeIsDecidedBySeqThenAuthor_data();
    void outcomeIsDecidedBySeqThenAuthor();
    void insertWritesAsItsElement();
};

void TestRegisterOutcome::outcomeIsDecidedBySeqThenAuthor_data()
{
    QTest::addColumn<int>("seqA");
    QTest::addColumn<int>("authorA"); // 0: the element, else a byte of its own
    QTest::addColumn<int>("seqB");
    QTest::addColumn<int>("authorB");
    QTest::addColumn<int>("outcome");
    QTest::newRow("tie") << 2 << 0 << 2 << 0 << int(RegisterOutcome::Tie);
    QTest::newRow("tie of another author") << 2 << 7 << 2 << 7 << int(RegisterOutcome::Tie);
    QTest::newRow("lower author in A") << 2 << 1 << 2 << 2 << int(RegisterOutcome::AWins);
    QTest::newRow("lower author in B") << 2 << 2 << 2 << 1 << int(RegisterOutcome::BWins);
    QTest::newRow("later in A") << 3 << 9 << 2 << 1 << int(RegisterOutcome::AWins);
    QTest::newRow("later in B") << 2 << 1 << 3 << 9 << int(RegisterOutcome::BWins);
}

void TestRegisterOutcome::outcomeIsDecidedBySeqThenAuthor()
{
    const OneItem one;
    const auto side = [&](std::string_view value) {
        QFETCH(int, seqA);
        QFETCH(int, seqB);
        QFETCH(int, authorA);
        QFETCH(int, authorB);
        const bool isA = value == "a";
        const int seq = isA ? seqA : seqB;
        const int author = isA ? authorA : authorB;
        std::vector<SignedOp> ops{one.insert};
        if (seq == 0)
            return ops;
        SignedOp op = one.set("stage", std::uint64_t(seq), stringValue(value));
        if (author != 0)
            op = setBy(op, AuthorId({std::uint8_t(author)}), testKeys(3));
        ops.push_back(op);
        return ops;
    };
    const ComparedSleds sleds(side("a"), side("b"));

    QCOMPARE(sleds.result.registers.size(), 1U);
    QTEST(int(registerOutcome(sleds.history, sleds.result.registers[0])), "outcome");
}

void TestRegisterOutcome::insertWritesAsItsElement()
{
    const OneItem one;
    const SignedOp lower = setBy(one.set("stage", 1, stringValue("a")), AuthorId(), testKeys(3));

    const ComparedSleds sleds({one.insert, lower}, {one.insert});

    QCOMPARE(sleds.result.registers.size(), 1U);
    QCOMPARE(registerOutcome(sleds.history, sleds.result.registers[0]), RegisterOutcome::AWins);
}

QTEST_APPLESS_MAIN(TestRegisterOutcome)
#include "tst_registeroutcome.moc"
