// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opjson.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/support/vectors.h"
#include "tests/ui/shownwindow.h"
#include "ui/models/storedtext.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/opspage.h"
#include "ui/views/detailspane.h"
#include "ui/views/proofcard.h"
#include "ui/views/verifystatus.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// The pages beside the timeline, in a window.
class TestPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void initTestCase();

    void forgedEventIsMarkedAndFound();
    void findingLeadsToItsEvent();
    void findingsAreFilteredByKind();
    void opsShowEveryRow();
    void opsShowWhatIsNotAccepted();
    void proofIsShownWhenItIsLookedAt();
    void divergentReplicasAreCompared();
    void oneSourceIsNotCompared();
    void sourceIsClosedWhileItIsVerified();
    void storedTextOfAnything_data();
    void storedTextOfAnything();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }
    template <typename Page>
    static Page &page(ShownWindow &shown, WindowPage which)
    {
        shown.window.showPage(which);
        return *shown.window.findChild<Page *>();
    }

    QTemporaryDir m_dir;
};

void TestPages::initTestCase()
{
    std::vector<SignedOp> ops = appendedEvents(30, testKeys(1));
    writeDatabase(path("sound.db"), ops);
    auto bytes = ops[12].signedDigest.bytes();
    bytes[5] ^= 1U;
    ops[12].signedDigest = SignedDigest(bytes);
    std::vector<std::string> rows;
    for (const SignedOp &op : ops)
        rows.push_back(toJson(op));
    rows.insert(rows.begin() + 3, "no op at all");
    writeRows(path("forged.db"), rows);
    int number = 0;
    for (const VectorSled &sled : readVectorSleds()) {
        if (!sled.name.startsWith(u"divergent"))
            continue;
        std::vector<std::string> texts;
        for (const QByteArray &row : sled.rows)
            texts.push_back(row.toStdString());
        writeRows(m_dir.filePath(u"divergent%1.db"_s.arg(number++)), texts);
    }
    QCOMPARE(number, 2);
}

void TestPages::forgedEventIsMarkedAndFound()
{
    ShownWindow shown;

    shown.open({path("forged.db")});

    const EventTableModel &events = shown.window.workspace().events();
    const QModelIndex forged = events.index(12, EventTableModel::VerificationColumn);
    QCOMPARE(forged.data(EventTableModel::TrustRole).toInt(), int(TrustSign::BadSignature));
    QCOMPARE(forged.siblingAtColumn(EventTableModel::VerdictColumn).data().toString(),
             u"rejected"_s);
    const LaneData &lanes = *shown.window.workspace().lanes().lanes();
    QVERIFY(!lanes.hasPending);
    QCOMPARE(lanes.lanes[0].faults.size(), 18U); // itself, and the 17 that wait for it
    QCOMPARE(shown.window.workspace().sources().index(0, 0).data(SourceListModel::SeverityRole),
             QVariant(int(Severity::Error)));
    QVERIFY(!shown.window.findChild<VerifyStatus *>()->isVisible());
}

void TestPages::findingLeadsToItsEvent()
{
    ShownWindow shown;
    shown.open({path("forged.db")});
    auto &findings = page<FindingsPage>(shown, WindowPage::Findings);
    const auto *table = findings.findChild<QTableView *>();
    for (int row = 0; row < findings.model().rowCount(); ++row) {
        if (findings.model().findingAt(row).kind == FindingKind::BadSignature)
            findings.findChild<QTableView *>()->setCurrentIndex(findings.model().index(row, 0));
    }

    Q_EMIT findings.findChild<QTableView *>()->activated(table->currentIndex());

    QCOMPARE(shown.window.selectedEvent(), std::optional(EventIndex{12}));
    QCOMPARE(shown.table->currentIndex().row(), 12);
    QVERIFY(shown.table->isVisible());
}

void TestPages::findingsAreFilteredByKind()
{
    ShownWindow shown;
    shown.open({path("forged.db")});
    auto &findings = page<FindingsPage>(shown, WindowPage::Findings);
    const int all = findings.model().rowCount();

    findings.model().setFilter({FindingKind::Waiting, {}});

    QCOMPARE(all, 19); // no op, forged, 17 waiting
    QCOMPARE(findings.model().rowCount(), 17);
}

void TestPages::opsShowEveryRow()
{
    ShownWindow shown;
    shown.open({path("forged.db"), path("sound.db")});
    auto &ops = page<OpsPage>(shown, WindowPage::Ops);
    QTRY_COMPARE(ops.model().rowCount(), 61);
    const QAbstractItemModelTester tester(&ops.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    ops.showRow(SourceIndex{0}, RowId{4});

    const QModelIndex malformed = ops.model().index(3, 0);
    QCOMPARE(malformed.siblingAtColumn(OpsTableModel::DeliveredColumn).data().toString(),
             u"Malformed"_s);
    QVERIFY(!malformed.siblingAtColumn(OpsTableModel::ReasonColumn).data().toString().isEmpty());
    QTRY_COMPARE(ops.findChild<QPlainTextEdit *>()->toPlainText(), u"no op at all"_s);
}

void TestPages::opsShowWhatIsNotAccepted()
{
    ShownWindow shown;
    shown.open({path("sound.db"), path("forged.db")});
    auto &ops = page<OpsPage>(shown, WindowPage::Ops);

    ops.findChild<QCheckBox *>()->setChecked(true);
    QTRY_COMPARE(ops.model().rowCount(), 19);
    ops.showRow(SourceIndex{0}, RowId{1}); // accepted: the filter gives way

    QCOMPARE(ops.model().rowCount(), 61);
    QVERIFY(!ops.findChild<QCheckBox *>()->isChecked());
}

void TestPages::proofIsShownWhenItIsLookedAt()
{
    ShownWindow shown;
    shown.open({path("sound.db")});
    shown.click(2);
    auto *card = shown.window.findChild<ProofCard *>();
    QVERIFY(card->text().isEmpty());

    shown.window.findChild<DetailsPane *>()->findChild<QTabWidget *>()->setCurrentIndex(2);

    const OpId id = shown.window.workspace().history().opOf(EventIndex{2}).id;
    QTRY_VERIFY(card->text().contains(QString::fromStdString(id.toHex())));
}

void TestPages::divergentReplicasAreCompared()
{
    ShownWindow shown;
    auto &compare = page<ComparePage>(shown, WindowPage::Compare);
    const QAbstractItemModelTester tester(&compare.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    shown.open({path("divergent0.db"), path("divergent1.db")});
    QTRY_VERIFY(shown.window.isSettled());

    QVERIFY(compare.summary().startsWith(u"They differ."_s));
    QCOMPARE(compare.model().group(), ComparisonGroup::Registers);
    QCOMPARE(compare.model().rowCount(), 1);
    QCOMPARE(compare.model().index(0, 2).data().toString(), u"\"coder-0\""_s);
    QCOMPARE(compare.model().index(0, 5).data().toString(), u"\"coder-2\""_s);
    for (std::size_t i = 0; i < kComparisonGroupCount; ++i) {
        compare.model().setGroup(ComparisonGroup{quint8(i)});
        for (int column = 0; column < compare.model().columnCount(); ++column)
            QVERIFY(compare.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).isValid());
    }
}

void TestPages::oneSourceIsNotCompared()
{
    ShownWindow shown;
    auto &compare = page<ComparePage>(shown, WindowPage::Compare);

    shown.open({path("sound.db")});

    QTRY_VERIFY(shown.window.isSettled());
    QCOMPARE(compare.model().rowCount(), 0);
    QVERIFY(compare.summary().isEmpty());
}

void TestPages::sourceIsClosedWhileItIsVerified()
{
    writeDatabase(path("long.db"), appendedEvents(3000, testKeys(2)));
    ShownWindow shown;
    Workspace &workspace = shown.window.workspace();
    shown.window.open({path("long.db"), path("sound.db")});
    QTRY_VERIFY(workspace.isVerifying());

    workspace.close(SourceIndex{0});

    QTRY_VERIFY(workspace.isSettled());
    QCOMPARE(workspace.paths(), QStringList{path("sound.db")});
    QCOMPARE(shown.rows(), 30);
}

void TestPages::storedTextOfAnything_data()
{
    QTest::addColumn<RawRow>("row");
    QTest::addColumn<QString>("start");
    const auto row = [](StorageClass storage, const QByteArray &text) {
        RawRow made;
        made.storage = storage;
        made.text = text;
        made.sizeBytes = text.size();
        return made;
    };
    using enum StorageClass;
    QTest::newRow("JSON") << row(Text, "{\"a\":1}") << u"{"_s;
    QTest::newRow("text") << row(Text, "100% <b>%1") << u"100% <b>%1"_s;
    QTest::newRow("bytes") << row(Blob,
                                  QByteArray("\xff\x00"
                                             "A%1",
                                             5))
                           << u"No text in UTF-8:\n00000000  ff 00 41 25 31"_s;
    QTest::newRow("NUL in a text") << row(Text, QByteArray("a\0b", 3)) << u"No text in UTF-8:"_s;
    QTest::newRow("NULL") << row(Null, {}) << u"op_json is NULL."_s;
    QTest::newRow("number") << row(Integer, "42") << u"op_json is a number: 42"_s;
    QTest::newRow("empty") << row(Text, {}) << u"op_json is empty."_s;
    RawRow huge = row(Text, {});
    huge.isOversized = true;
    huge.sizeBytes = qint64{100} << 20;
    QTest::newRow("oversized") << huge << u"The row holds 104"_s;
}

void TestPages::storedTextOfAnything()
{
    QFETCH(RawRow, row);
    QFETCH(QString, start);

    QVERIFY2(storedText(row).startsWith(start), qPrintable(storedText(row)));
}

} // namespace sled

QTEST_MAIN(sled::TestPages)
#include "tst_pages.moc"
