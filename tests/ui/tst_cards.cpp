// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/historysamples.h"
#include "ui/models/sledlistmodel.h"
#include "ui/models/sourcelistmodel.h"
#include "ui/views/cardlist.h"
#include "ui/views/emptystate.h"
#include "ui/views/sledlistdelegate.h"
#include "ui/views/sourcelistdelegate.h"

#include <QImage>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace sled {

class TestCards final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void largeCountsStandInOneColumn();
    void staysReadable();
    void aClickOnTheBoxHidesTheLane();
    void manyProblemsScroll();
    void whatWasCancelledIsNoError();
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

void TestCards::manyProblemsScroll()
{
    EmptyState empty;
    empty.resize(360, 500);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty));
    QStringList problems;
    for (int i = 0; i < 30; ++i)
        problems += QStringLiteral("pipeline.db: It is not an SQLite database, or encrypted.");

    empty.hide(); // as while something is loaded
    empty.setProblems(problems, ErrorCode::Io);
    empty.show();

    QLabel *shown = nullptr;
    for (auto *label : empty.findChildren<QLabel *>()) {
        if (label->text().contains(problems[0]))
            shown = label;
    }
    QVERIFY(shown);
    QVERIFY(shown->text().count(problems[0]) < 10);
    QVERIFY(shown->text().contains(QStringLiteral("and 25 more")));
    // Nothing is squeezed: what does not fit is scrolled to.
    QTRY_VERIFY(shown->height() >= shown->heightForWidth(shown->width()));
    QTRY_VERIFY(empty.findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0);
}

void TestCards::whatWasCancelledIsNoError()
{
    test::SampleHistory samples;
    SourceListModel model;
    model.setHistory(&samples.history);
    CardList list(model, {});
    list.setItemDelegate(new SourceListDelegate(&list));
    list.resize(236, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const auto reddest = [&] {
        const QImage image = list.viewport()->grab().toImage();
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                most = std::max(most, color.red() - std::max(color.green(), color.blue()));
            }
        }
        return most;
    };

    samples.history.source(samples.source).state = Source::State::Failed;
    model.refresh(samples.source);
    const int failed = reddest();
    samples.history.source(samples.source).state = Source::State::Cancelled;
    model.refresh(samples.source);

    QVERIFY(failed > 80);
    QVERIFY(reddest() < 40);
}

} // namespace sled

QTEST_MAIN(sled::TestCards)
#include "tst_cards.moc"
