// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/vocabulary.h"
#include "tests/ui/historysamples.h"
#include "ui/theme/fixedfont.h"
#include "ui/views/eventtableview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

namespace sled {

using Model = EventTableModel;

class TestEventTableView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void knownWordsFit();
    void headersFit();
    void sharesWhatIsSpare();
    void storiesTakeTheRest();
    void keepsWidthsOfTheUser();
    void storiesFollowTheWindowBesideWidthsOfTheUser();
    void aSortByTheUserShowsTheCurrentRow();
    void columnsOfTheUserAreTold();

private:
    void add(std::size_t count);
    [[nodiscard]] int room(int column) const
    {
        constexpr int kMargins = 6;
        return m_view->columnWidth(column) - kMargins;
    }

    std::unique_ptr<test::SampleHistory> m_samples;
    SledRoster m_roster;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<EventTableView> m_view;
};

void TestEventTableView::add(std::size_t count)
{
    const auto [first, end] = m_samples->addAscending(count);
    m_roster.append(m_samples->history, first, end);
    m_model->appendEvents(first, end);
}

void TestEventTableView::init()
{
    m_samples = std::make_unique<test::SampleHistory>();
    m_roster = SledRoster();
    m_model = std::make_unique<Model>();
    m_model->setHistory(&m_samples->history, &m_roster);
    m_view = std::make_unique<EventTableView>(*m_model);
    m_view->resize(1400, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestEventTableView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestEventTableView::knownWordsFit()
{
    const QFontMetrics plain(m_view->font());
    const QFontMetrics fixed(fixedFont(m_view->font()));
    QFont font = m_view->font();
    font.setBold(true);
    const QFontMetrics bold(font);
    const int sign = m_view->iconSize().width();
    const auto fits
        = [this](int column, const QFontMetrics &metrics, const char *text, int beside) {
              return metrics.horizontalAdvance(QString::fromLatin1(text)) + beside <= room(column);
          };

    QVERIFY(fits(Model::TimeColumn, fixed, "2026-05-17 14:05:00", 0));
    QVERIFY(fits(Model::SeqColumn, fixed, "1000000", kDigitsDistance));
    QVERIFY(fits(Model::VerdictColumn, bold, "malformed", sign));
    for (const int column : {Model::FromColumn, Model::ToColumn})
        QVERIFY(fits(column, plain, "merge_failure_final", sign));
    for (const std::string_view event : kPipelineEvents)
        QVERIFY(fits(Model::PipelineEventColumn, plain, std::string(event).c_str(), 0));
}

void TestEventTableView::headersFit()
{
    m_view->resize(300, 300);

    for (int column = 0; column < Model::ColumnCount; ++column)
        QVERIFY(m_view->columnWidth(column) >= m_view->horizontalHeader()->sectionSizeHint(column));
}

void TestEventTableView::sharesWhatIsSpare()
{
    ColumnWidths widths{};
    for (ColumnWidth &width : widths)
        width = {10, 20};

    const auto sum = [&](int available) {
        const auto shared = sharedWidths(widths, available);
        return std::accumulate(shared.begin(), shared.end(), 0);
    };

    const int least = 10 * Model::ColumnCount;
    QCOMPARE(sum(0), least);
    for (const int available : {least, least + 1, least + 15, 2 * least, 3 * least})
        QCOMPARE(sum(available), available);
    QCOMPARE(sharedWidths(widths, 3 * least)[Model::StoryColumn], 20 + least);
}

void TestEventTableView::storiesTakeTheRest()
{
    const int story = m_view->columnWidth(Model::StoryColumn);
    const int sources = m_view->columnWidth(Model::SourcesColumn);

    m_view->resize(m_view->width() + 100, m_view->height());

    QCOMPARE(m_view->columnWidth(Model::StoryColumn), story + 100);
    QCOMPARE(m_view->columnWidth(Model::SourcesColumn), sources);
    QCOMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
}

void TestEventTableView::keepsWidthsOfTheUser()
{
    m_view->setColumnWidth(Model::SledColumn, 47);

    m_view->resize(900, 300);
    QFont font = m_view->font();
    font.setPointSizeF(font.pointSizeF() + 4);
    m_view->setFont(font);

    QCOMPARE(m_view->columnWidth(Model::SledColumn), 47);
}

void TestEventTableView::storiesFollowTheWindowBesideWidthsOfTheUser()
{
    m_view->setColumnWidth(Model::StoryColumn, 200);

    m_view->resize(1600, 300);
    QCOMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    m_view->resize(1500, 300);
    QCOMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
}

void TestEventTableView::aSortByTheUserShowsTheCurrentRow()
{
    add(200);
    QSignalSpy sorted(m_model.get(), &Model::sorted);
    m_model->sortNow();
    QVERIFY(sorted.wait());
    m_view->setCurrentEvent(EventIndex{0});

    m_view->sortByColumn(Model::SeqColumn, Qt::DescendingOrder);
    QVERIFY(sorted.wait());

    const QRect row = m_view->visualRect(m_view->currentIndex());
    QCOMPARE(m_view->currentIndex().row(), 199);
    QVERIFY(m_view->viewport()->rect().intersects(row));
    m_view->scrollToTop();
    m_model->sortNow();
    QVERIFY(sorted.wait());
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestEventTableView::columnsOfTheUserAreTold()
{
    QSignalSpy told(m_view.get(), &EventTableView::columnsChanged);

    m_view->resize(900, 300);
    QVERIFY(told.isEmpty());
    m_view->setColumnWidth(Model::SledColumn, 47);
    QCOMPARE(told.count(), 1);
    m_view->horizontalHeader()->moveSection(0, 2);
    QCOMPARE(told.count(), 2);
    m_view->setColumnShown(Model::SinceSledColumn, true);
    QCOMPARE(told.count(), 3);
    m_view->resetColumns();
    QVERIFY(told.count() > 3);
}

} // namespace sled

QTEST_MAIN(sled::TestEventTableView)
#include "tst_eventtableview.moc"
