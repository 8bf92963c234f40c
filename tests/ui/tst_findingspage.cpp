// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findingcase.h"
#include "tests/support/opdatabase.h"
#include "tests/ui/shownwindow.h"
#include "ui/models/findingsreach.h"
#include "ui/pages/findingspage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(sled::FindingsReach)

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// What the findings are about, and where their signs stand.
class TestFindingsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void initTestCase();
    void tellsWhatWasNotLookedAt_data();
    void tellsWhatWasNotLookedAt();
    void saysNothingBeforeItLooked();
    void unreadableSourceIsNoAllClear();
    void uncheckedSignaturesAreNoAllClear();
    void everyHolderOfAFaultHasItsSign();
    void entryWithoutASledHasItsSign();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }
    static FindingsPage &page(ShownWindow &shown)
    {
        shown.window.showPage(WindowPage::Findings);
        return *shown.window.findChild<FindingsPage *>();
    }

    QTemporaryDir m_dir;
};

void TestFindingsPage::initTestCase()
{
    writeDatabase(path("sound.db"), appendedEvents(20, testKeys(1)));
    writeDatabase(path("long.db"), appendedEvents(4000, testKeys(2)));
    QFile text(path("text.db"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("this is no database, however long it may be for one of them");
}

void TestFindingsPage::tellsWhatWasNotLookedAt_data()
{
    QTest::addColumn<FindingsReach>("reach");
    QTest::addColumn<QString>("said");
    QTest::newRow("all") << FindingsReach{} << u"Nothing was found: every row"_s;
    QTest::newRow("awaited") << FindingsReach{true, 5, 1} << u"Not looked at yet"_s;
    QTest::newRow("a source") << FindingsReach{false, 0, 1} << u"1 source not read to its end."_s;
    QTest::newRow("sources") << FindingsReach{false, 0, 3} << u"3 sources not read to their end."_s;
    QTest::newRow("a signature") << FindingsReach{false, 1, 0} << u"1 signature not checked."_s;
    QTest::newRow("both") << FindingsReach{false, 7, 2}
                          << u"2 sources not read to their end, 7 signatures not checked."_s;
}

void TestFindingsPage::tellsWhatWasNotLookedAt()
{
    QFETCH(FindingsReach, reach);
    QFETCH(QString, said);

    QVERIFY2(nothingFoundText(reach).contains(said), qPrintable(nothingFoundText(reach)));
    QCOMPARE(reservations(reach).isEmpty(), reach == FindingsReach{});
}

void TestFindingsPage::saysNothingBeforeItLooked()
{
    ShownWindow shown;
    FindingsPage &findings = page(shown);
    QStringList hints;
    connect(&shown.window.workspace(), &Workspace::changed, this,
            [&] { hints += findings.hint(); });

    shown.open({path("long.db")});

    for (const QString &hint : hints)
        QVERIFY2(!hint.startsWith(u"Nothing"_s) || hint == hints.back(), qPrintable(hint));
    QVERIFY(findings.hint().startsWith(u"Nothing was found: every row"_s));
}

void TestFindingsPage::unreadableSourceIsNoAllClear()
{
    ShownWindow shown;
    const FindingsPage &findings = page(shown);

    shown.open({path("sound.db"), path("text.db")});

    QVERIFY2(findings.hint().contains(u"1 source not read to its end"_s),
             qPrintable(findings.hint()));
}

void TestFindingsPage::uncheckedSignaturesAreNoAllClear()
{
    ShownWindow shown;
    const FindingsPage &findings = page(shown);
    Workspace &workspace = shown.window.workspace();
    QSignalSpy settled(&workspace, &Workspace::settled);
    shown.window.open({path("long.db")});
    QTRY_VERIFY(workspace.isVerifying());

    workspace.stopVerifying();
    QTRY_VERIFY(settled.count() > 0);

    QVERIFY2(findings.hint().contains(u"not checked"_s), qPrintable(findings.hint()));
    workspace.resumeVerifying();
    QTRY_VERIFY(findings.hint().startsWith(u"Nothing was found: every row"_s));
}

void TestFindingsPage::everyHolderOfAFaultHasItsSign()
{
    std::vector<SignedOp> ops = appendedEvents(5, testKeys(3));
    EntrySpec spec;
    spec.sledId = "somebody else";
    spec.eventSeq = 5;
    WritingSled sled(3);
    ops.push_back(sled.entry(spec));
    for (const char *name : {"one.db", "two.db", "three.db"})
        writeDatabase(path(name), ops);
    ShownWindow shown;

    shown.open({path("one.db"), path("two.db"), path("three.db"), path("sound.db")});

    const SourceListModel &sources = shown.window.workspace().sources();
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(sources.index(row, 0).data(SourceListModel::SeverityRole),
                 QVariant(int(Severity::Error)));
    }
    QVERIFY(!sources.index(3, 0).data(SourceListModel::SeverityRole).isValid());
}

void TestFindingsPage::entryWithoutASledHasItsSign()
{
    WritingSled sled(4);
    EntrySpec spec;
    spec.hasSledId = false;
    writeDatabase(path("nameless.db"), {sled.entry(spec)});
    ShownWindow shown;

    shown.open({path("nameless.db")});

    const SledListModel &sleds = shown.window.workspace().sleds();
    QCOMPARE(sleds.rowCount(), 1);
    QCOMPARE(sleds.index(0, 0).data(SledListModel::SeverityRole), QVariant(int(Severity::Error)));
}

} // namespace sled

QTEST_MAIN(sled::TestFindingsPage)
#include "tst_findingspage.moc"
