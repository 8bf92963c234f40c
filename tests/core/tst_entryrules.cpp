// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findingcase.h"

#include <QTest>

#include <limits>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

SignedOp entryWith(void (*change)(EntrySpec &))
{
    WritingSled sled(1);
    EntrySpec spec;
    change(spec);
    return sled.entry(spec);
}

} // namespace

/// Accepted entries of the event log that are not as a server writes them.
class TestEntryRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void incompleteEntry_data();
    void incompleteEntry();
    void severalFaultsAreOneFinding();
    void entryThatIsNoObject();
    void logThatIsChanged();
    void emptyTextsAreThere();
};

void TestEntryRules::incompleteEntry_data()
{
    QTest::addColumn<SignedOp>("op");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, QString said, void (*change)(EntrySpec &)) {
        QTest::newRow(name) << entryWith(change) << said;
    };
    add("no event_seq", u"event_seq is missing"_s, [](EntrySpec &one) { one.hasEventSeq = false; });
    add("negative", u"event_seq is out"_s, [](EntrySpec &one) { one.eventSeq = -1; });
    add("fraction", u"event_seq is out"_s, [](EntrySpec &one) { one.eventSeq = 0.5; });
    add("2^53", u"event_seq is out"_s, [](EntrySpec &one) { one.eventSeq = 0x1p53; });
    add("huge", u"event_seq is out"_s, [](EntrySpec &one) { one.eventSeq = 1e300; });
    add("no time", u"timestamp is missing"_s, [](EntrySpec &one) { one.timestamp.reset(); });
    add("no calendar", u"timestamp is out"_s, [](EntrySpec &one) { one.timestamp = 1e300; });
    add("no story", u"story_id is missing"_s, [](EntrySpec &one) { one.storyId.reset(); });
    add("no from", u"from_stage is missing"_s, [](EntrySpec &one) { one.from.reset(); });
    add("no to", u"to_stage is missing"_s, [](EntrySpec &one) { one.to.reset(); });
    add("no event", u"pipeline_event is missing"_s, [](EntrySpec &one) { one.event.reset(); });
}

void TestEntryRules::incompleteEntry()
{
    QFETCH(SignedOp, op);
    QFETCH(QString, said);
    ReplayedHistory replayed;
    replayed.add(std::vector{op});

    const std::vector<Finding> findings = replayed.findings();

    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].kind, FindingKind::MalformedRow);
    QCOMPARE(findings[0].row, std::optional(RowId{1}));
    QVERIFY(findings[0].event);
    const QString detail = QString::fromStdString(findings[0].detail);
    QVERIFY2(detail.contains(said), qPrintable(detail));
}

void TestEntryRules::severalFaultsAreOneFinding()
{
    const SignedOp op = entryWith([](EntrySpec &one) {
        one.hasEventSeq = false;
        one.to.reset();
    });

    QCOMPARE(findingLines({op}), QStringList{u"malformed_row a:1"_s});
}

void TestEntryRules::entryThatIsNoObject()
{
    WritingSled sled(1);

    QCOMPARE(findingLines({sled.insert(kEventLogField, stringValue("entry"))}),
             QStringList{u"malformed_row a:1"_s});
}

void TestEntryRules::logThatIsChanged()
{
    WritingSled sled(1);
    const SignedOp entry = sled.entry();
    const SignedOp set = signOp(
        setOp({kEventLogField, entry.inner.id, kToStageField}, 2, stringValue("done")), sled.keys);
    const SignedOp remove
        = signOp(deleteOp(kEventLogField, entry.inner.id, 2, sled.keys.author()), sled.keys);

    QCOMPARE(findingLines({entry, set, remove}),
             (QStringList{u"bad_path a:2"_s, u"bad_path a:3"_s}));
}

void TestEntryRules::emptyTextsAreThere()
{
    const SignedOp op = entryWith([](EntrySpec &one) {
        one.storyId = "";
        one.from = "";
        one.event = "";
    });

    QCOMPARE(findingLines({op}), QStringList());
}

QTEST_APPLESS_MAIN(TestEntryRules)
#include "tst_entryrules.moc"
