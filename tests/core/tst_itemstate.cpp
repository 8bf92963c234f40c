// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/alteredentry.h"
#include "core/history/itemstate.h"
#include "core/history/opfacts.h"
#include "core/ops/opparser.h"
#include "tests/support/oneitem.h"

#include <QTest>

using namespace sled;

namespace {

OpFacts factsOfOp(const SignedOp &op, StringPool &strings)
{
    CheckedRow row;
    row.op = op;
    return factsOf(row, strings);
}

} // namespace

/// What is kept of the items that a replay made, and of the ops that set them.
class TestItemState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registersThatWereNeverSetAreLeftOut();
    void lastWriterIsKept();
    void deletedItemsAreThereButNotVisible();
    void valueOfASetIsItsJson_data();
    void valueOfASetIsItsJson();
    void longValueIsKeptAsItsDigest();
    void insertHasNoValue();
    void entriesThatWereAlteredAreTold();
};

void TestItemState::registersThatWereNeverSetAreLeftOut()
{
    OneItem one;
    one.document.apply(one.insert, kGood, OpTag{});

    const std::vector<ItemState> items = itemStates(one.document);

    QCOMPARE(items.size(), 1U);
    QVERIFY(items[0].isVisible);
    QCOMPARE(items[0].id, one.insert.inner.id);
    QCOMPARE(items[0].registers.size(), 1U);
    QCOMPARE(items[0].registers[0].seq, 1U);
    QVERIFY(!items[0].find(0));
}

void TestItemState::lastWriterIsKept()
{
    OneItem one;
    one.document.apply(one.insert, kGood, OpTag{});
    one.document.apply(one.set("stage", 5, stringValue("qa")), kGood, OpTag{});
    one.document.apply(one.set("stage", 3, stringValue("merge")), kGood, OpTag{});

    const std::vector<ItemState> items = itemStates(one.document);

    const RegisterState *stage = items[0].find(1);
    QVERIFY(stage);
    QCOMPARE(stage->seq, 5U);
    QCOMPARE(stage->value, Cell::ofString(one.strings.intern("qa")));
}

void TestItemState::deletedItemsAreThereButNotVisible()
{
    OneItem one;
    one.document.apply(one.insert, kGood, OpTag{});
    const InnerOp remove = deleteOp(kItemsField, one.insert.inner.id, 2, one.keys.author());
    one.document.apply(signOp(remove, one.keys), kGood, OpTag{});

    const std::vector<ItemState> items = itemStates(one.document);

    QCOMPARE(items.size(), 1U);
    QVERIFY(!items[0].isVisible);
}

void TestItemState::valueOfASetIsItsJson_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("string") << 0 << QByteArray("\"a \\\"b\\\"\"");
    QTest::newRow("number") << 1 << QByteArray("3");
    QTest::newRow("bool") << 2 << QByteArray("true");
}

void TestItemState::valueOfASetIsItsJson()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, json);
    OneItem one;
    const std::vector<Value> values{stringValue("a \"b\""), numberValue(3), boolValue(true)};

    const OpFacts facts = factsOfOp(one.set("stage", 2, values[std::size_t(kind)]), one.strings);

    QCOMPARE(QByteArray::fromStdString(std::string(one.strings.text(facts.value))), json);
}

void TestItemState::longValueIsKeptAsItsDigest()
{
    OneItem one;
    const std::string a(kMaxKeptValue + 1, 'a');
    const std::string b(kMaxKeptValue + 1, 'b');

    const OpFacts first = factsOfOp(one.set("name", 2, stringValue(a)), one.strings);
    const OpFacts second = factsOfOp(one.set("name", 2, stringValue(b)), one.strings);

    QVERIFY(one.strings.text(first.value).starts_with("sha256:"));
    QVERIFY(first.value != second.value);
}

void TestItemState::insertHasNoValue()
{
    OneItem one;

    QCOMPARE(factsOfOp(one.insert, one.strings).value, StringId::Empty);
}

void TestItemState::entriesThatWereAlteredAreTold()
{
    OneItem one;
    const SignedOp first = entry({}, 1, one.keys);
    const SignedOp second = entry(first.inner.id, 2, one.keys);
    const SignedOp third = entry(second.inner.id, 3, one.keys);
    for (const SignedOp &op : {first, second, third})
        one.document.apply(op, kGood, OpTag{});
    const InnerOp set
        = setOp({kEventLogField, second.inner.id, kToStageField}, 2, stringValue("done"));
    one.document.apply(signOp(set, one.keys), kGood, OpTag{});
    const InnerOp remove = deleteOp(kEventLogField, third.inner.id, 4, one.keys.author());
    one.document.apply(signOp(remove, one.keys), kGood, OpTag{});

    const std::vector<AlteredEntry> altered = alteredEntries(one.document);

    QCOMPARE(altered.size(), 2U);
    QCOMPARE(altered[0].id, second.inner.id);
    QVERIFY(!altered[0].isDeleted);
    QCOMPARE(altered[1].id, third.inner.id);
    QVERIFY(altered[1].isDeleted);
}

QTEST_APPLESS_MAIN(TestItemState)
#include "tst_itemstate.moc"
