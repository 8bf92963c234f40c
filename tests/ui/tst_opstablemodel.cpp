// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/historysamples.h"
#include "tests/ui/shownwindow.h"
#include "ui/models/opstablemodel.h"

#include <QSignalSpy>
#include <QTest>

namespace sled {

using namespace test;

class TestOpsTableModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void allRowsComeAtOnce();
    void rowsThatPassAreListedInTurns();
    void formerRowsStayUntilOthersAreListed();
    void newestFilterIsAnswered();
    void rowsThatComeWhileListingAreListedToo();
    void listingEndsBesideLiveSleds();
    void historyThatGoesEndsListing();

private:
    /// Passes every \a step-th of \a count events.
    static OpsFilter everyNth(std::size_t step, std::size_t count)
    {
        auto shown = std::make_shared<std::vector<bool>>(count);
        for (std::size_t i = 0; i < count; i += step)
            (*shown)[i] = true;
        OpsFilter filter;
        filter.events = std::move(shown);
        return filter;
    }
};

void TestOpsTableModel::allRowsComeAtOnce()
{
    SampleHistory sample;
    sample.addAscending(50);
    OpsTableModel model;
    model.setHistory(&sample.history);
    QCOMPARE(model.rowCount(), 50);
    QVERIFY(!model.isListing());

    sample.addAscending(7);
    model.refresh();

    QCOMPARE(model.rowCount(), 57);
    QCOMPARE(model.find(sample.source, RowId{57}), 56);
}

void TestOpsTableModel::rowsThatPassAreListedInTurns()
{
    constexpr std::size_t kCount = 60'000; // more than is looked at in one turn
    SampleHistory sample;
    sample.addAscending(kCount);
    OpsTableModel model;
    model.setHistory(&sample.history);
    QSignalSpy listed(&model, &OpsTableModel::listed);

    model.setFilter(everyNth(3, kCount));

    QVERIFY(model.isListing());
    QTRY_COMPARE(listed.count(), 1);
    QVERIFY(!model.isListing());
    QCOMPARE(model.rowCount(), int(kCount / 3));
    QCOMPARE(model.placeAt(1).number, 3U);
    QCOMPARE(model.find(sample.source, RowId{4}), 1);
    QCOMPARE(model.find(sample.source, RowId{5}), -1);
}

void TestOpsTableModel::formerRowsStayUntilOthersAreListed()
{
    SampleHistory sample;
    sample.addAscending(100);
    OpsTableModel model;
    model.setHistory(&sample.history);

    OpsFilter filter = everyNth(2, 100);
    model.setFilter(filter);

    QCOMPARE(model.filter(), filter);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.placeAt(99).number, 99U);
    QTRY_COMPARE(model.rowCount(), 50);
    filter = {};
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 100); // nothing to look for
}

void TestOpsTableModel::newestFilterIsAnswered()
{
    SampleHistory sample;
    sample.addAscending(100);
    OpsTableModel model;
    model.setHistory(&sample.history);
    QSignalSpy listed(&model, &OpsTableModel::listed);

    model.setFilter(everyNth(2, 100));
    model.setFilter(everyNth(10, 100));

    QTRY_COMPARE(model.rowCount(), 10);
    QCOMPARE(listed.count(), 1);
}

void TestOpsTableModel::rowsThatComeWhileListingAreListedToo()
{
    SampleHistory sample;
    sample.addAscending(100);
    OpsTableModel model;
    model.setHistory(&sample.history);
    OpsFilter filter;
    filter.onlyNotAccepted = true;
    model.setFilter(filter);
    QTRY_VERIFY(!model.isListing());
    QCOMPARE(model.rowCount(), 0);

    model.refresh();
    sample.change(40, Verdict::ErrHashMismatch);
    sample.change(2, Verdict::ErrHashMismatch);
    model.refresh();

    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_VERIFY(!model.isListing());
    QCOMPARE(model.placeAt(0).number, 2U);
    QCOMPARE(model.placeAt(1).number, 40U);
}

void TestOpsTableModel::listingEndsBesideLiveSleds()
{
    constexpr std::size_t kCount = 10'000;
    SampleHistory sample;
    sample.addAscending(kCount);
    OpsTableModel model(nullptr, kCount / 10, std::chrono::milliseconds(0)); // ten turns
    model.setHistory(&sample.history);
    OpsFilter filter = everyNth(2, kCount);
    model.setFilter(filter);
    QSignalSpy listed(&model, &OpsTableModel::listed);

    // In each turn an event comes and the filter's answer with it.
    for (std::size_t more = 1; more < 200 && listed.isEmpty(); ++more) {
        sample.addAscending(1);
        auto shown = std::make_shared<std::vector<bool>>(*filter.events);
        shown->resize(kCount + more);
        filter.events = std::move(shown);
        model.setFilter(filter);
        QCOMPARE(model.filter(), filter);
        QCoreApplication::processEvents();
    }

    QVERIFY(!listed.isEmpty());
    QTRY_VERIFY(!model.isListing());
    QCOMPARE(model.rowCount(), int(kCount / 2));
}

void TestOpsTableModel::historyThatGoesEndsListing()
{
    OpsTableModel model;
    {
        SampleHistory sample;
        sample.addAscending(100);
        model.setHistory(&sample.history);
        model.setFilter(everyNth(2, 100));
        model.setHistory(nullptr);
    }
    QVERIFY(!model.isListing());
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(everyNth(2, 100));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isListing());
}

} // namespace sled

QTEST_MAIN(sled::TestOpsTableModel)
#include "tst_opstablemodel.moc"
