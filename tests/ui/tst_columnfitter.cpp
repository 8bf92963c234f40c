// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/columnfitter.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// Columns grow with what comes, until the user chooses.
class TestColumnFitter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void growsWithWhatComes();
    void leavesTheWidthsOfTheUser();

private:
    void put(const QString &text) { m_model->item(0, 0)->setText(text); }
    [[nodiscard]] int width() const { return m_table->columnWidth(0); }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
    ColumnFitter *m_fitter = nullptr;
};

void TestColumnFitter::init()
{
    m_table.reset();
    m_model = std::make_unique<QStandardItemModel>(1, 1);
    m_model->setItem(0, 0, new QStandardItem(u"…"_s));
    m_table = std::make_unique<QTableView>();
    m_table->setModel(m_model.get());
    m_fitter = new ColumnFitter(*m_table);
    m_fitter->fit(u"a"_s); // before anything has been read
}

void TestColumnFitter::growsWithWhatComes()
{
    const int empty = width();
    put(u"as long as the name of a stage, and more"_s);
    m_fitter->fit(u"a"_s);
    const int full = width();
    QVERIFY(full > empty);

    put(u"short"_s);
    m_fitter->fit(u"a"_s);
    QCOMPARE(width(), full);
    m_fitter->fit(u"b"_s);
    QVERIFY(width() < full);
}

void TestColumnFitter::leavesTheWidthsOfTheUser()
{
    m_table->setColumnWidth(0, 33);
    put(u"as long as the name of a stage, and more"_s);
    m_fitter->fit(u"a"_s);
    QCOMPARE(width(), 33);

    m_fitter->fit(u"b"_s);
    QVERIFY(width() > 33);
}

QTEST_MAIN(TestColumnFitter)
#include "tst_columnfitter.moc"
