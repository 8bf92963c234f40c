// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/registervalue.h"
#include "tests/core/changedops.h"
#include "tests/core/comparedsleds.h"
#include "tests/support/oneitem.h"

#include <QTest>

using namespace sled;
using test::setBy;

namespace {

SignedOp itemWith(std::string_view field, const Value &value, const KeyPair &keys)
{
    Value content;
    ValueBuilder builder(content);
    builder.openObject();
    builder.addKey("story_id");
    builder.addString("7_story");
    builder.addKey(field);
    if (value.root().kind() == Value::Kind::Number)
        builder.addNumber(value.root().number());
    else
        builder.addString(value.root().string());
    builder.close();
    return signOp(insertOp(kItemsField, {}, 1, std::move(content), keys.author()), keys);
}

} // namespace

/// Items that two sources made different things of, and the ops that did it.
class TestItemDifferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tieNamesBothOps();
    void tieOfLongValuesNamesBothOps();
    void opThatLostATieIsNamedToo();
    void lackingOpIsNamed();
    void valueOfTheInsertNamesTheInsert();
    void registerThatOneNeverSetIsTold();
    void nullAndNeverSetAreTheSame();
    void valueOfTheWrongTypeIsNull();
    void lowerAuthorIsTheWriter();
    void setsOfOtherItemsAndFieldsAreNotNamed();
    void itemThatOneDeletedIsTold();
    void itemThatOneLacksIsTold();
    void itemThatNoneShowsIsNotTold();
    void valuesAreComparedAsShown();
};

void TestItemDifferences::tieNamesBothOps()
{
    const OneItem one;
    const SignedOp qa = one.set("stage", 3, stringValue("qa"));
    const SignedOp merge = one.set("stage", 3, stringValue("merge"));

    const ComparedSleds sleds({one.insert, qa, merge}, {one.insert, merge, qa});

    QVERIFY(!sleds.result.isEqual());
    QVERIFY(sleds.result.onlyInA.empty() && sleds.result.verdicts.empty());
    QCOMPARE(sleds.result.registers.size(), 1U);
    const RegisterDifference &found = sleds.result.registers.front();
    QCOMPARE(found.item, one.insert.inner.id);
    QCOMPARE(itemFieldName(found.field), std::string_view("stage"));
    QCOMPARE(sleds.history.text(*found.value.a.string()), std::string_view("qa"));
    QCOMPARE(sleds.history.text(*found.value.b.string()), std::string_view("merge"));
    QCOMPARE(found.seq.a, 3U);
    QCOMPARE(found.seq.b, 3U);
    QCOMPARE(sleds.idOf(found.writer.a), qa.inner.id);
    QCOMPARE(sleds.idOf(found.writer.b), merge.inner.id);
    QCOMPARE(sleds.idsOf(found.ops), (std::vector<OpId>{qa.inner.id, merge.inner.id}));
}

void TestItemDifferences::tieOfLongValuesNamesBothOps()
{
    const OneItem one;
    const SignedOp x = one.set("name", 2, stringValue(std::string(kMaxKeptValue, 'x')));
    const SignedOp y = one.set("name", 2, stringValue(std::string(kMaxKeptValue, 'y')));

    const ComparedSleds sleds({one.insert, x, y}, {one.insert, y, x});

    QCOMPARE(sleds.result.registers.size(), 1U);
    QCOMPARE(sleds.idOf(sleds.result.registers[0].writer.a), x.inner.id);
    QCOMPARE(sleds.idOf(sleds.result.registers[0].writer.b), y.inner.id);
}

void TestItemDifferences::opThatLostATieIsNamedToo()
{
    const OneItem one;
    const SignedOp qa = one.set("stage", 2, stringValue("qa"));
    const SignedOp merge = one.set("stage", 2, stringValue("merge"));
    const SignedOp done = one.set("stage", 2, stringValue("done"));

    const ComparedSleds sleds({one.insert, done, qa, merge}, {one.insert, merge, done, qa});

    const RegisterDifference &found = sleds.result.registers.front();
    QCOMPARE(sleds.idOf(found.writer.a), done.inner.id);
    QCOMPARE(sleds.idOf(found.writer.b), merge.inner.id);
    QCOMPARE(found.ops.size(), 3U);
}

void TestItemDifferences::lackingOpIsNamed()
{
    const OneItem one;
    const SignedOp qa = one.set("stage", 2, stringValue("qa"));
    const SignedOp merge = one.set("stage", 3, stringValue("merge"));

    const ComparedSleds sleds({one.insert, qa, merge}, {one.insert, qa});

    QCOMPARE(sleds.result.registers.size(), 1U);
    const RegisterDifference &found = sleds.result.registers.front();
    QCOMPARE(found.seq.a, 3U);
    QCOMPARE(found.seq.b, 2U);
    QCOMPARE(sleds.idOf(found.writer.a), merge.inner.id);
    QCOMPARE(sleds.idOf(found.writer.b), qa.inner.id);
}

void TestItemDifferences::valueOfTheInsertNamesTheInsert()
{
    const OneItem one;
    const SignedOp late = one.set("stage", 1, stringValue("late")); // loses: the insert has it
    const SignedOp qa = one.set("stage", 2, stringValue("qa"));

    const ComparedSleds sleds({one.insert, late}, {one.insert, late, qa});

    const RegisterDifference &found = sleds.result.registers.front();
    QCOMPARE(found.seq.a, 1U);
    QCOMPARE(sleds.idOf(found.writer.a), one.insert.inner.id);
    QCOMPARE(sleds.idOf(found.writer.b), qa.inner.id);
}

void TestItemDifferences::registerThatOneNeverSetIsTold()
{
    const OneItem one;
    const SignedOp agent = one.set("agent", 1, stringValue("coder-1"));

    const ComparedSleds sleds({one.insert, agent}, {one.insert});

    const RegisterDifference &found = sleds.result.registers.front();
    QCOMPARE(itemFieldName(found.field), std::string_view("agent"));
    QCOMPARE(sleds.idOf(found.writer.a), agent.inner.id);
    QCOMPARE(found.seq.b, 0U);
    QCOMPARE(found.writer.b, OpIndex::None);
}

void TestItemDifferences::nullAndNeverSetAreTheSame()
{
    const OneItem one;
    const SignedOp wrong = one.set("agent", 1, numberValue(1));

    const ComparedSleds sleds({one.insert, wrong}, {one.insert});

    QVERIFY(sleds.result.registers.empty());
    QCOMPARE(sleds.result.onlyInA.size(), 1U);
}

void TestItemDifferences::valueOfTheWrongTypeIsNull()
{
    const OneItem one;
    const SignedOp wrong = one.set("stage", 2, numberValue(1));

    const ComparedSleds sleds({one.insert, wrong}, {one.insert});

    const RegisterDifference &found = sleds.result.registers.front();
    QVERIFY(!found.value.a.string() && !found.value.a.number());
    QCOMPARE(sleds.idOf(found.writer.a), wrong.inner.id);
    QCOMPARE(sleds.idOf(found.writer.b), one.insert.inner.id);
}

void TestItemDifferences::lowerAuthorIsTheWriter()
{
    const OneItem one;
    const SignedOp usual = one.set("stage", 2, stringValue("qa"));
    // The all-zero author stands for "never set" and is below all others.
    const SignedOp lowest = setBy(one.set("stage", 2, stringValue("done")), {}, one.keys);

    const ComparedSleds sleds({one.insert, usual, lowest}, {one.insert, usual});

    QCOMPARE(sleds.result.registers.size(), 1U);
    QCOMPARE(sleds.idOf(sleds.result.registers[0].writer.a), lowest.inner.id);
    QCOMPARE(sleds.idOf(sleds.result.registers[0].writer.b), usual.inner.id);
}

void TestItemDifferences::setsOfOtherItemsAndFieldsAreNotNamed()
{
    const OneItem one;
    const SignedOp other = itemWith("stage", stringValue("backlog"), one.keys);
    const SignedOp elsewhere
        = signOp(setOp({kItemsField, other.inner.id, "stage"}, 2, stringValue("qa")), one.keys);
    const SignedOp agent = one.set("agent", 2, stringValue("qa"));
    const SignedOp qa = one.set("stage", 2, stringValue("qa"));
    const SignedOp forged{
        one.keys.author(), qa.signedDigest, one.set("stage", 2, stringValue("forged")).inner, {}};

    const ComparedSleds sleds({one.insert, other, elsewhere, agent, forged, qa},
                              {one.insert, other, elsewhere, agent, forged});

    QCOMPARE(sleds.result.registers.size(), 1U);
    QCOMPARE(sleds.idsOf(sleds.result.registers[0].ops),
             (std::vector<OpId>{one.insert.inner.id, qa.inner.id}));
}

void TestItemDifferences::itemThatOneDeletedIsTold()
{
    const KeyPair keys = testKeys(1);
    const SignedOp item = itemWith("stage", stringValue("qa"), keys);
    const SignedOp gone = signOp(deleteOp(kItemsField, item.inner.id, 2, keys.author()), keys);

    const ComparedSleds sleds({item}, {item, gone});

    QCOMPARE(sleds.result.items.size(), 1U);
    const ItemDifference &found = sleds.result.items.front();
    QCOMPARE(found.item, item.inner.id);
    QCOMPARE(sleds.history.text(found.storyId), std::string_view("7_story"));
    QCOMPARE(found.presence.a, ItemPresence::Visible);
    QCOMPARE(found.presence.b, ItemPresence::Hidden);
}

void TestItemDifferences::itemThatOneLacksIsTold()
{
    const OneItem one;

    const ComparedSleds sleds(std::vector<SignedOp>{}, {one.insert});

    QCOMPARE(sleds.result.items.size(), 1U);
    QCOMPARE(sleds.result.items[0].presence.a, ItemPresence::Absent);
    QCOMPARE(sleds.result.items[0].presence.b, ItemPresence::Visible);
    QVERIFY(sleds.result.registers.empty());
}

void TestItemDifferences::itemThatNoneShowsIsNotTold()
{
    const OneItem one;
    const SignedOp gone
        = signOp(deleteOp(kItemsField, one.insert.inner.id, 2, one.keys.author()), one.keys);
    const SignedOp qa = one.set("stage", 2, stringValue("qa"));

    const ComparedSleds sleds({one.insert, gone, qa}, {one.insert, gone});

    QVERIFY(sleds.result.items.empty() && sleds.result.registers.empty());
    QCOMPARE(sleds.result.onlyInA.size(), 1U);
}

void TestItemDifferences::valuesAreComparedAsShown()
{
    QVERIFY(isSameValue(Cell(), Cell::null()));
    QVERIFY(isSameValue(Cell::ofNumber(0.0), Cell::ofNumber(-0.0)));
    QVERIFY(!isSameValue(Cell::ofNumber(0), Cell()));
    QVERIFY(!isSameValue(Cell::ofBool(false), Cell::null()));
    QVERIFY(!isSameValue(Cell::ofBool(false), Cell::ofBool(true)));
    QVERIFY(!isSameValue(Cell::ofNumber(1), Cell::ofBool(true)));
}

QTEST_GUILESS_MAIN(TestItemDifferences)
#include "tst_itemdifferences.moc"
