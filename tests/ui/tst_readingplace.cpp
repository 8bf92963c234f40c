// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/historysamples.h"
#include "ui/views/eventtableview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace sled {

using Model = EventTableModel;

/// What stays selected and in view in the table of events whatever becomes of its rows.
class TestReadingPlace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anotherFilterKeepsWhatIsSelectedAndSeen();
    void whatIsHiddenIsCurrentAgainWithoutTheFilter();
    void sortingKeepsWhatIsSelected();
    void sortsThatFollowKeepWhatIsSeen();
    void allOfManyStaySelected();

private:
    void add(std::size_t count);
    void sortAndWait();
    void selectRows(const QList<int> &rows); ///< The first is the current one.
    [[nodiscard]] QList<quint32> selected() const;
    [[nodiscard]] int top() const { return m_view->verticalScrollBar()->value(); }
    /// All but those that divide by \a left out.
    [[nodiscard]] ShownEvents allBut(quint32 leftOut) const;

    std::unique_ptr<test::SampleHistory> m_samples;
    SledRoster m_roster;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<EventTableView> m_view;
};

void TestReadingPlace::add(std::size_t count)
{
    const auto [first, end] = m_samples->addAscending(count);
    m_roster.append(m_samples->history, first, end);
    m_model->appendEvents(first, end);
}

void TestReadingPlace::sortAndWait()
{
    QSignalSpy sorted(m_model.get(), &Model::sorted);
    m_model->sortNow();
    QVERIFY(sorted.wait());
}

void TestReadingPlace::selectRows(const QList<int> &rows)
{
    m_view->setCurrentIndex(m_model->index(rows.front(), 0));
    for (const int row : rows)
        m_view->selectionModel()->select(m_model->index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QList<quint32> TestReadingPlace::selected() const
{
    QList<quint32> events;
    for (const EventIndex event : m_view->selectedEvents())
        events += quint32(event);
    std::ranges::sort(events);
    return events;
}

ShownEvents TestReadingPlace::allBut(quint32 leftOut) const
{
    std::vector<bool> shown(m_model->eventCount(), true);
    for (std::size_t i = 0; i < shown.size(); i += leftOut)
        shown[i] = false;
    return std::make_shared<const std::vector<bool>>(std::move(shown));
}

void TestReadingPlace::init()
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

void TestReadingPlace::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestReadingPlace::anotherFilterKeepsWhatIsSelectedAndSeen()
{
    add(300);
    sortAndWait();
    selectRows({105, 100, 101, 102, 250});
    m_view->verticalScrollBar()->setValue(99);

    m_model->setShownEvents(allBut(10)); // without 0, 10 .. 100, 250

    QCOMPARE(selected(), QList<quint32>({101, 102, 105}));
    QCOMPARE(m_model->eventAt(m_view->currentIndex().row()), EventIndex{105});
    QCOMPARE(m_view->currentIndex().row() - top(), 105 - 99);
    m_model->setShownEvents(nullptr);
    QCOMPARE(selected(), QList<quint32>({101, 102, 105}));
    QCOMPARE(m_view->currentIndex().row(), 105);
    QCOMPARE(top(), 99);
}

void TestReadingPlace::whatIsHiddenIsCurrentAgainWithoutTheFilter()
{
    add(50);
    sortAndWait();
    selectRows({20});

    m_model->setShownEvents(allBut(10));
    QVERIFY(selected().isEmpty());
    m_model->setShownEvents(nullptr);

    QCOMPARE(selected(), QList<quint32>({20}));
    QCOMPARE(m_view->currentIndex().row(), 20);
    m_view->setCurrentEvent(std::nullopt);
    m_model->setShownEvents(allBut(10));
    m_model->setShownEvents(nullptr);
    QVERIFY(selected().isEmpty());
}

void TestReadingPlace::sortingKeepsWhatIsSelected()
{
    add(300);
    sortAndWait();
    selectRows({105, 100, 101, 250});
    QSignalSpy sorted(m_model.get(), &Model::sorted);
    QSignalSpy told(m_view.get(), &EventTableView::currentEventChanged);

    m_view->sortByColumn(Model::SeqColumn, Qt::DescendingOrder);
    QVERIFY(sorted.wait());

    QCOMPARE(selected(), QList<quint32>({100, 101, 105, 250}));
    QCOMPARE(m_view->currentIndex().row(), 299 - 105);
    QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex())));
    QVERIFY(told.isEmpty());
}

void TestReadingPlace::sortsThatFollowKeepWhatIsSeen()
{
    add(300);
    QSignalSpy sorted(m_model.get(), &Model::sorted);
    m_view->sortByColumn(Model::SeqColumn, Qt::DescendingOrder);
    QVERIFY(sorted.wait());
    m_view->verticalScrollBar()->setValue(150);
    const EventIndex first = m_model->eventAt(150);

    add(40); // they come before the others in this order
    QVERIFY(sorted.wait());

    QCOMPARE(m_model->eventAt(top()), first);
    QCOMPARE(top(), 190);
}

void TestReadingPlace::allOfManyStaySelected()
{
    add(50'000);
    sortAndWait();
    m_view->selectAll();
    QSignalSpy sorted(m_model.get(), &Model::sorted);

    m_view->sortByColumn(Model::StoryColumn, Qt::DescendingOrder);
    QVERIFY(sorted.wait());
    QCOMPARE(m_view->selectedEvents().size(), std::size_t(50'000));
    m_model->setShownEvents(allBut(2));

    QCOMPARE(m_view->selectedEvents().size(), std::size_t(25'000));
}

} // namespace sled

QTEST_MAIN(sled::TestReadingPlace)
#include "tst_readingplace.moc"
