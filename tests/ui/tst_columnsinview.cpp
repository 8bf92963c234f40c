// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/opspage.h"

#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// What matters most is seen without scrolling in a window of its first size.
class TestColumnsInView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void initTestCase();
    void trustIsInView_data();
    void trustIsInView();
    void sentenceHasTheRoom();

private:
    [[nodiscard]] static bool isInView(const QTableView &table, int column)
    {
        return table.columnViewportPosition(column) + table.columnWidth(column)
            <= table.viewport()->width();
    }

    QTemporaryDir m_dir;
    QString m_path;
};

void TestColumnsInView::initTestCase()
{
    m_path = m_dir.filePath(u"forged.db"_s);
    std::vector<SignedOp> ops = appendedEvents(30, testKeys(1));
    ops[20].signedDigest = {};
    writeDatabase(m_path, ops);
}

void TestColumnsInView::trustIsInView_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QList<int>>("columns");
    QTest::newRow("timeline") << int(WindowPage::Timeline)
                              << QList<int>{EventTableModel::VerificationColumn,
                                            EventTableModel::AttributionColumn};
    QTest::newRow("ops") << int(WindowPage::Ops)
                         << QList<int>{OpsTableModel::StandingColumn, OpsTableModel::IdColumn,
                                       OpsTableModel::SignatureColumn, OpsTableModel::ReasonColumn};
}

void TestColumnsInView::trustIsInView()
{
    QFETCH(int, page);
    QFETCH(QList<int>, columns);
    ShownWindow shown;
    shown.open({m_path});
    shown.window.showPage(WindowPage(page));

    const QTableView *table = shown.table;
    if (WindowPage(page) == WindowPage::Ops)
        table = shown.window.findChild<OpsPage *>()->findChild<QTableView *>();

    for (const int column : columns) {
        const QString message = u"%1: %2 + %3 of %4"_s.arg(column)
                                    .arg(table->columnViewportPosition(column))
                                    .arg(table->columnWidth(column))
                                    .arg(table->viewport()->width());
        QVERIFY2(isInView(*table, column), qPrintable(message));
    }
}

void TestColumnsInView::sentenceHasTheRoom()
{
    ShownWindow shown;
    shown.open({m_path});
    shown.window.showPage(WindowPage::Findings);
    const auto *table = shown.window.findChild<FindingsPage *>()->findChild<QTableView *>();

    for (int column = 0; column < FindingsTableModel::ColumnCount; ++column) {
        if (column != FindingsTableModel::DetailColumn)
            QVERIFY(table->columnWidth(column)
                    < table->columnWidth(FindingsTableModel::DetailColumn));
    }
    QVERIFY(isInView(*table, FindingsTableModel::DetailColumn));
    const int before = table->columnWidth(FindingsTableModel::DetailColumn);
    shown.window.resize(shown.window.width() + 1000, shown.window.height());
    QTRY_VERIFY(table->columnWidth(FindingsTableModel::DetailColumn) > before + 300);
}

} // namespace sled

QTEST_MAIN(sled::TestColumnsInView)
#include "tst_columnsinview.moc"
