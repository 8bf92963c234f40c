// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"
#include "tests/ui/shownreports.h"

#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

class TestReportsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void initTestCase();

    void everyReportIsShown_data();
    void everyReportIsShown();
    void filterIsStated();
    void rowLeadsToItsEvents();
    void clickOnTheChartLeadsToEvents();
    void rowsAreSorted();
    void nothingToReportIsSaid();
    void otherSourcesAreReportedAnew();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
};

void TestReportsPage::initTestCase()
{
    QVERIFY(m_directory.isValid());
    QCOMPARE(runCli({u"demo"_s, u"--events"_s, u"300"_s, path(u"demo"_s)}).status, 0);
    QVERIFY(QFile::rename(path(u"demo/sled-1-harbor.db"_s), path(u"a.db"_s)));
    QVERIFY(QFile::rename(path(u"demo/sled-2-ridge.db"_s), path(u"b.db"_s)));
}

void TestReportsPage::everyReportIsShown_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");
    for (std::size_t kind = 0; kind < kReportKindCount; ++kind) {
        for (const std::string_view part : reportParts(ReportKind(kind))) {
            QTest::addRow("%s by %s", reportName(ReportKind(kind)).data(), part.data())
                << int(kind) << QString::fromUtf8(part.data());
        }
    }
}

void TestReportsPage::everyReportIsShown()
{
    QFETCH(int, kind);
    QFETCH(QString, part);
    ShownReports shown({path(u"a.db"_s), path(u"b.db"_s)});

    shown.showReport(ReportKind(kind), part.toStdString());

    QVERIFY(shown.page.model().table());
    QCOMPARE(QString::fromUtf8(shown.page.model().table()->by().data()), part);
    if (ReportKind(kind) == ReportKind::Gaps)
        return; // the demonstration may have none
    QVERIFY(shown.page.model().rowCount() > 0);
    QVERIFY(shown.table.isVisible());
    QVERIFY(shown.table.currentIndex().isValid());
    QVERIFY(!shown.page.chart().chart().isEmpty());
    QVERIFY(!shown.page.chart().accessibleName().isEmpty());
    QVERIFY(shown.page.summary().contains(u"Events: 300, not checked yet: 0, bad: 0"_s));
}

void TestReportsPage::filterIsStated()
{
    ShownReports shown({path(u"a.db"_s)});
    QVERIFY(!shown.page.summary().contains(u"filter"_s));
    const int before = shown.page.model().rowCount();

    shown.filter(u"to = coding"_s);

    QVERIFY(shown.page.summary().contains(u"of the events that pass the filter"_s));
    QVERIFY(before > 1);
    QCOMPARE(shown.page.model().rowCount(), 1);
}

void TestReportsPage::rowLeadsToItsEvents()
{
    ShownReports shown({path(u"a.db"_s)});
    const int count = shown.page.model().index(1, 1).data().toInt();
    const QModelIndex index = shown.page.model().index(1, 0);
    const QString stage = index.data().toString();
    shown.table.setCurrentIndex(index);

    QTest::keyClick(&shown.table, Qt::Key_Return);
    shown.settle();

    QCOMPARE(shown.currentPage(), int(WindowPage::Timeline));
    QCOMPARE(shown.filterInForce(), QString(u"to = "_s + stage));
    QVERIFY(shown.rows() >= count);
    shown.window.showPage(WindowPage::Reports);
    shown.settle();
    QCOMPARE(shown.page.model().rowCount(), 1);
}

void TestReportsPage::clickOnTheChartLeadsToEvents()
{
    ShownReports shown({path(u"a.db"_s)});
    shown.showReport(ReportKind::Transitions);
    ChartView &chart = shown.page.chart();
    QPoint place;
    for (int y = 0; y < chart.height() && place.isNull(); ++y) {
        const QPoint at(chart.width() / 2, y);
        const auto hit = chart.hitAt(at);
        place = hit && hit->series ? at : QPoint();
    }
    QVERIFY(!place.isNull());

    QTest::mouseClick(chart.childAt(place), Qt::LeftButton, {}, place);

    QCOMPARE(shown.currentPage(), int(WindowPage::Timeline));
    QVERIFY(shown.filterInForce().startsWith(u"from = "_s));
}

void TestReportsPage::rowsAreSorted()
{
    ShownReports shown({path(u"a.db"_s)});
    shown.showReport(ReportKind::Dwell, "story");
    const int column = int(*shown.page.model().table()->find("total_seconds"));

    shown.table.sortByColumn(column, Qt::DescendingOrder);
    shown.settle();

    const ReportTableModel &model = shown.page.model();
    double before = HUGE_VAL;
    bool isNothing = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto total = model.table()->number(model.tableRow(row), "total_seconds");
        QVERIFY(!total || !isNothing); // nothing is last
        QVERIFY(!total || *total <= before);
        before = total.value_or(before);
        isNothing = !total;
    }
}

void TestReportsPage::nothingToReportIsSaid()
{
    ShownReports shown({path(u"a.db"_s)});

    shown.filter(u"story = none"_s);

    const auto labels = shown.page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"No event that passes"_s);
    }));
}

void TestReportsPage::otherSourcesAreReportedAnew()
{
    ShownReports shown({path(u"a.db"_s)});
    shown.showReport(ReportKind::Verification);
    QCOMPARE(shown.page.model().rowCount(), 1);

    shown.open({path(u"b.db"_s)});
    shown.settle();
    QCOMPARE(shown.page.model().rowCount(), 2);

    shown.window.workspace().closeAll();
    shown.settle();
    QCOMPARE(shown.page.model().rowCount(), 0);
}

} // namespace sled

QTEST_MAIN(sled::TestReportsPage)
#include "tst_reportspage.moc"
