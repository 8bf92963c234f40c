// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/vocabulary.h"
#include "tests/ui/historysamples.h"
#include "ui/models/eventtablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace sled {

using test::SampleEvent;
using Tester = QAbstractItemModelTester;

class TestEventTableModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void appendIsOneInsertion();
    void sortsByColumn_data();
    void sortsByColumn();
    void keepsIndexesWithTheirEvents();
    void sortsWhatArrivesLater();
    void newestSortWins();
    void forgetsASortWhenTheHistoryGoes();
    void showsAChangedVerdict();
    void resortsWhenSortedByAChangedVerdict();
    void saysNothingAboutStagesOfAGap();

private:
    /// A model over a growing history.
    struct Fixture {
        test::SampleHistory samples;
        SledRoster roster;
        EventTableModel model;
        Tester tester{&model, Tester::FailureReportingMode::Fatal};

        Fixture() { model.setHistory(&samples.history, &roster); }
        ~Fixture() { model.setHistory(nullptr, nullptr); }

        void add(const std::vector<SampleEvent> &events)
        {
            const auto [first, end] = samples.add(events);
            roster.append(samples.history, first, end);
            model.appendEvents(first, end);
        }

        [[nodiscard]] QStringList column(int number) const
        {
            QStringList cells;
            for (int row = 0; row < model.rowCount(); ++row)
                cells += model.index(row, number).data().toString();
            return cells;
        }

        void sort(int number, Qt::SortOrder order = Qt::AscendingOrder)
        {
            QSignalSpy sorted(&model, &EventTableModel::sorted);
            model.sort(number, order);
            QVERIFY(sorted.wait());
        }
    };
};

void TestEventTableModel::appendIsOneInsertion()
{
    Fixture fixture;
    QSignalSpy inserted(&fixture.model, &QAbstractItemModel::rowsInserted);
    QVERIFY(inserted.isValid());

    fixture.add(std::vector<SampleEvent>(1000));
    fixture.add({});

    QCOMPARE(inserted.count(), 1);
    QCOMPARE(fixture.model.rowCount(), 1000);
    QCOMPARE(fixture.model.rowOf(EventIndex{999}), 999);
    QCOMPARE(fixture.model.rowOf(EventIndex{1000}), -1);
}

void TestEventTableModel::sortsByColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("seqs");
    using Model = EventTableModel;

    QTest::newRow("time") << int(Model::TimeColumn) << Qt::AscendingOrder
                          << QStringLiteral("3 1 2");
    QTest::newRow("time down") << int(Model::TimeColumn) << Qt::DescendingOrder
                               << QStringLiteral("2 1 3");
    QTest::newRow("sled") << int(Model::SledColumn) << Qt::AscendingOrder
                          << QStringLiteral("2 1 3");
    QTest::newRow("seq") << int(Model::SeqColumn) << Qt::DescendingOrder << QStringLiteral("3 2 1");
    QTest::newRow("story") << int(Model::StoryColumn) << Qt::AscendingOrder
                           << QStringLiteral("3 2 1");
    QTest::newRow("from") << int(Model::FromColumn) << Qt::AscendingOrder
                          << QStringLiteral("2 1 3");
    QTest::newRow("to") << int(Model::ToColumn) << Qt::AscendingOrder << QStringLiteral("1 3 2");
    QTest::newRow("event") << int(Model::PipelineEventColumn) << Qt::AscendingOrder
                           << QStringLiteral("1 2 3");
    QTest::newRow("verdict") << int(Model::VerdictColumn) << Qt::DescendingOrder
                             << QStringLiteral("2 1 3");
}

void TestEventTableModel::sortsByColumn()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, seqs);
    Fixture fixture;
    fixture.add({
        {"bbbb", 1, 20, "c", "b", "a", "A", Verdict::MissingCausalDependencies},
        {"aaaa", 2, 30, "b", "a", "c", "B", Verdict::ErrDigestMismatch},
        {"cccc", 3, 10, "a", "c", "b", "C", Verdict::Ok},
    });

    fixture.sort(column, order);

    QCOMPARE(fixture.column(EventTableModel::SeqColumn).join(u' '), seqs);
}

void TestEventTableModel::keepsIndexesWithTheirEvents()
{
    Fixture fixture;
    fixture.add({{.seq = 1, .time = 30}, {.seq = 2, .time = 20}, {.seq = 3, .time = 10}});
    const QPersistentModelIndex selected
        = fixture.model.index(0, EventTableModel::SeqColumn); // of seq 1

    fixture.sort(EventTableModel::TimeColumn);

    QCOMPARE(selected.row(), 2);
    QCOMPARE(selected.data().toString(), QStringLiteral("1"));
    QCOMPARE(fixture.model.rowOf(EventIndex{0}), 2);
    QCOMPARE(fixture.model.eventAt(2), EventIndex{0});
}

void TestEventTableModel::sortsWhatArrivesLater()
{
    Fixture fixture;
    fixture.add({{.seq = 1, .time = 30}});
    fixture.sort(EventTableModel::TimeColumn);
    QSignalSpy sorted(&fixture.model, &EventTableModel::sorted);

    fixture.add({{.seq = 2, .time = 20}});
    fixture.add({{.seq = 3, .time = 10}});
    QCOMPARE(fixture.column(EventTableModel::SeqColumn).join(u' '), QStringLiteral("1 2 3"));
    QVERIFY(fixture.model.isSorting());

    QVERIFY(sorted.wait());
    QCOMPARE(fixture.column(EventTableModel::SeqColumn).join(u' '), QStringLiteral("3 2 1"));
    QCOMPARE(sorted.count(), 1);
}

void TestEventTableModel::newestSortWins()
{
    Fixture fixture;
    fixture.add({{.seq = 1, .time = 30}, {.seq = 2, .time = 20}, {.seq = 3, .time = 10}});
    QSignalSpy sorted(&fixture.model, &EventTableModel::sorted);

    fixture.model.sort(EventTableModel::TimeColumn, Qt::AscendingOrder);
    fixture.model.sort(EventTableModel::StoryColumn, Qt::AscendingOrder);
    fixture.model.sort(EventTableModel::SeqColumn, Qt::DescendingOrder);

    QVERIFY(sorted.wait());
    QCOMPARE(fixture.column(EventTableModel::SeqColumn).join(u' '), QStringLiteral("3 2 1"));
    QVERIFY(!fixture.model.isSorting());
    QCOMPARE(sorted.count(), 1);
}

void TestEventTableModel::forgetsASortWhenTheHistoryGoes()
{
    Fixture fixture;
    fixture.add({{.seq = 1, .time = 30}, {.seq = 2, .time = 20}});
    QSignalSpy sorted(&fixture.model, &EventTableModel::sorted);

    fixture.model.sort(EventTableModel::TimeColumn, Qt::AscendingOrder);
    fixture.model.setHistory(nullptr, nullptr);

    QCOMPARE(fixture.model.rowCount(), 0);
    QVERIFY(!fixture.model.isSorting());
    QCoreApplication::processEvents();
    QCOMPARE(sorted.count(), 0);
}

void TestEventTableModel::showsAChangedVerdict()
{
    Fixture fixture;
    fixture.add({{.verdict = Verdict::MissingCausalDependencies}});
    const QModelIndex cell = fixture.model.index(0, EventTableModel::VerdictColumn);
    QCOMPARE(cell.data().toString(), QStringLiteral("waiting"));
    QSignalSpy changed(&fixture.model, &QAbstractItemModel::dataChanged);

    fixture.samples.change(0, Verdict::Ok);
    fixture.model.refreshVerdicts();

    QCOMPARE(changed.count(), 1);
    QCOMPARE(cell.data().toString(), QStringLiteral("accepted"));
    QCOMPARE(cell.data(EventTableModel::StandingRole).toInt(), int(Standing::Accepted));
}

void TestEventTableModel::resortsWhenSortedByAChangedVerdict()
{
    Fixture fixture;
    fixture.add({{.seq = 1, .verdict = Verdict::MissingCausalDependencies}, {.seq = 2}});
    fixture.sort(EventTableModel::VerdictColumn);
    QCOMPARE(fixture.column(EventTableModel::SeqColumn).join(u' '), QStringLiteral("2 1"));
    QSignalSpy sorted(&fixture.model, &EventTableModel::sorted);

    fixture.samples.change(0, Verdict::Ok);
    fixture.model.refreshVerdicts();

    QVERIFY(sorted.wait());
    QCOMPARE(fixture.column(EventTableModel::SeqColumn).join(u' '), QStringLiteral("1 2"));
}

void TestEventTableModel::saysNothingAboutStagesOfAGap()
{
    Fixture fixture;
    fixture.add(
        {{.story = "", .from = "4", .to = "6", .event = "EventStreamGap"}, {.to = "Merge"}});

    QVERIFY(!fixture.model.index(0, EventTableModel::ToColumn)
                 .data(EventTableModel::StageRole)
                 .isValid());
    QCOMPARE(
        fixture.model.index(1, EventTableModel::ToColumn).data(EventTableModel::StageRole).toInt(),
        int(Stage::Merge));
    QCOMPARE(fixture.model.index(1, EventTableModel::ToColumn).data().toString(),
             QStringLiteral("Merge"));
}

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestEventTableModel)
#include "tst_eventtablemodel.moc"
