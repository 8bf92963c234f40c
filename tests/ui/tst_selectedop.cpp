// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opjson.h"
#include "tests/core/findingcase.h"
#include "tests/support/opdatabase.h"
#include "tests/ui/shownwindow.h"
#include "ui/models/shortlines.h"
#include "ui/models/timedisplay.h"
#include "ui/pages/opspage.h"
#include "ui/views/detailspane.h"
#include "ui/views/detailstext.h"
#include "ui/views/proofcard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// Ops and rows that make no event, selected, and what is too long to be shown.
class TestSelectedOp final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { QVERIFY(TimeDisplay::ofProgram().setZone(u"UTC"_s)); }
    void initTestCase();

    void opStaysSelected();
    void malformedRowIsSelected();
    void filterForgetsWhatWasRead();
    void longStoryIsShownInShortLines_data();
    void longStoryIsShownInShortLines();
    void longProofIsCopiedWhole();

private:
    static QTableView &opsTable(ShownWindow &shown)
    {
        shown.window.showPage(WindowPage::Ops);
        return *shown.window.findChild<OpsPage *>()->findChild<QTableView *>();
    }
    static void click(QTableView &table, int row)
    {
        const QRect cell = table.visualRect(table.model()->index(row, OpsTableModel::RowColumn));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
    }
    static QString details(const ShownWindow &shown)
    {
        return shown.window.findChild<DetailsText *>()->toPlainText();
    }
    static qsizetype longestLine(const QPlainTextEdit &view)
    {
        qsizetype longest = 0;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            longest = std::max(longest, block.text().size());
        return longest;
    }

    QTemporaryDir m_dir;
    QString m_path; ///< An item, an entry, no op, and an entry with a long story.
};

void TestSelectedOp::initTestCase()
{
    m_path = m_dir.filePath(u"mixed.db"_s);
    WritingSled sled(1);
    EntrySpec spec;
    spec.storyId = std::string(std::size_t{1} << 20U, 's');
    const SignedOp item = sled.item("1_story", "qa");
    const SignedOp entry = sled.entry();
    writeRows(m_path, {toJson(item), toJson(entry), "no op at all", toJson(sled.entry(spec))});
}

void TestSelectedOp::opStaysSelected()
{
    ShownWindow shown;
    shown.open({m_path});
    shown.click(0);
    QTableView &table = opsTable(shown);
    QTRY_COMPARE(table.model()->rowCount(), 4);
    const History &history = shown.window.workspace().history();
    const OpIndex item = history.row(SourceIndex{0}, 0).op;
    const QString id = QString::fromStdString(history.ops().at(item).id.toHex());

    click(table, 0);
    QCOMPARE(shown.window.selectedEvent(), std::nullopt);
    QVERIFY(!shown.table->currentIndex().isValid());
    QVERIFY2(details(shown).contains(id), qPrintable(details(shown)));
    QVERIFY(details(shown).contains(u"items."_s + id.left(6)));
    QVERIFY(TimeDisplay::ofProgram().setZone(u"Europe/Berlin"_s));

    QVERIFY2(details(shown).contains(id), qPrintable(details(shown)));
}

void TestSelectedOp::malformedRowIsSelected()
{
    ShownWindow shown;
    shown.open({m_path});
    QTableView &table = opsTable(shown);
    QTRY_COMPARE(table.model()->rowCount(), 4);
    click(table, 0);
    const QString before = details(shown);

    click(table, 2);

    QVERIFY(details(shown) != before);
    QVERIFY2(details(shown).contains(u"Malformed row"_s), qPrintable(details(shown)));
    QVERIFY(details(shown).contains(u"Row 3"_s));
    auto *pane = shown.window.findChild<DetailsPane *>();
    pane->findChild<QTabWidget *>()->setCurrentIndex(1);
    QTRY_COMPARE(pane->findChild<QPlainTextEdit *>(u"rawOp"_s)->toPlainText(), u"no op at all"_s);
    QVERIFY(shown.window.findChild<ProofCard *>()->text().isEmpty());
}

void TestSelectedOp::filterForgetsWhatWasRead()
{
    ShownWindow shown;
    shown.open({m_path});
    QTableView &table = opsTable(shown);
    QTRY_COMPARE(table.model()->rowCount(), 4);
    auto *ops = shown.window.findChild<OpsPage *>();

    click(table, 0);
    QTest::keyClick(ops->findChild<QCheckBox *>(), Qt::Key_Space); // before it is read
    QTRY_VERIFY(!ops->isBusy());
    QTest::qWait(100);

    QVERIFY(ops->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
}

void TestSelectedOp::longStoryIsShownInShortLines_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("raw") << 1;
    QTest::newRow("proof") << 2;
}

void TestSelectedOp::longStoryIsShownInShortLines()
{
    QFETCH(int, tab);
    ShownWindow shown;
    shown.open({m_path});
    shown.click(1);
    auto *tabs = shown.window.findChild<DetailsPane *>()->findChild<QTabWidget *>();

    tabs->setCurrentIndex(tab);

    const auto *view = tabs->currentWidget()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(!view->document()->isEmpty());
    QVERIFY(longestLine(*view) <= kMaxLineCharacters);
    QVERIFY(view->document()->characterCount() < 2 * kMaxShownCharacters);
}

void TestSelectedOp::longProofIsCopiedWhole()
{
    ShownWindow shown;
    shown.open({m_path});
    shown.click(1);
    shown.window.findChild<DetailsPane *>()->findChild<QTabWidget *>()->setCurrentIndex(2);
    auto *card = shown.window.findChild<ProofCard *>();
    QTRY_VERIFY(!card->text().isEmpty());

    for (QPushButton *button : card->findChildren<QPushButton *>()) {
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QString(1 << 20, u's')));
    }
}

} // namespace sled

QTEST_MAIN(sled::TestSelectedOp)
#include "tst_selectedop.moc"
