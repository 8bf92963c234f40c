// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/historysamples.h"
#include "ui/models/sledlistmodel.h"
#include "ui/models/sourcelistmodel.h"
#include "ui/views/cardlist.h"
#include "ui/views/sledlistdelegate.h"
#include "ui/views/sourcelistdelegate.h"

#include <QSignalSpy>
#include <QTest>

namespace sled {

class TestCards final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void largeCountsStandInOneColumn();
    void staysReadable();
    void aClickOnTheBoxHidesTheLane();
};

void TestCards::largeCountsStandInOneColumn()
{
    test::SampleHistory samples;
    Source &source = samples.history.source(samples.source);
    source.openedHow = QStringLiteral("read-only");
    SourceListModel model;
    model.setHistory(&samples.history);
    CardList list(model, {});
    list.setItemDelegate(new SourceListDelegate(&list));
    list.resize(236, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const auto height = [&] { return list.sizeHintForIndex(model.index(0, 0)).height(); };
    const int two = height();

    source.counts.of(Standing::Malformed) = 123'456;

    QVERIFY(height() > two);
    list.resize(1000, 300);
    QCOMPARE(height(), two);
    QVERIFY(!list.grab().isNull());
}

void TestCards::staysReadable()
{
    SledListModel model;
    const CardList list(model, {});

    QVERIFY(list.minimumSizeHint().width() >= 200);
}

void TestCards::aClickOnTheBoxHidesTheLane()
{
    test::SampleHistory samples;
    SledRoster roster;
    const auto [first, end] = samples.add({{.sled = "aaaa"}});
    roster.append(samples.history, first, end);
    SledListModel model;
    model.setRoster(&roster, samples.history.strings().get());
    CardList list(model, {});
    list.setItemDelegate(new SledListDelegate(&list));
    list.resize(236, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QSignalSpy shown(&model, &SledListModel::shownChanged);
    const QRect row = list.visualRect(model.index(0, 0));

    // As far from the edge as the cards of the sources.
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {row.left() + 15, row.center().y()});

    QCOMPARE(shown.count(), 1);
}

} // namespace sled

QTEST_MAIN(sled::TestCards)
#include "tst_cards.moc"
