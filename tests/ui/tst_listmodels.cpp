// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/historysamples.h"
#include "ui/models/sledlistmodel.h"
#include "ui/models/sourcelistmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace sled {

using test::SampleEvent;
using Tester = QAbstractItemModelTester;

class TestListModels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void listsSledsAsTheyAppear();
    void countsWhatASledSays();
    void missedEventsCountOnce();
    void rowsAreCountedInWords();
    void tellsWhichSledIsHidden();
    void listsSourcesAndTheirCounts();
    void saysWhatASourceIs();
    void saysWhyASourceFailed();
    void lengthensNamesThatClash();
};

void TestListModels::listsSledsAsTheyAppear()
{
    test::SampleHistory samples;
    SledRoster roster;
    SledListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRoster(&roster, samples.history.strings().get());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

    for (const char *sled : {"aaaa", "bbbb", "aaaa"}) {
        const auto [first, end] = samples.add({{.sled = sled}});
        roster.append(samples.history, first, end);
        model.update();
    }

    QCOMPARE(inserted.count(), 2);
    QCOMPARE(model.index(1, SledListModel::SledColumn).data().toString(), QStringLiteral("bbbb"));
    QCOMPARE(model.index(0, SledListModel::EventsColumn).data().toString(), QStringLiteral("2"));
}

void TestListModels::countsWhatASledSays()
{
    test::SampleHistory samples;
    SledRoster roster;
    const auto [first, end] = samples.add({
        {.seq = 0, .time = 30},
        {.seq = 1, .time = 40, .story = "", .from = "4", .to = "6", .event = "EventStreamGap"},
        {.seq = 2, .time = 20},
    });

    roster.append(samples.history, first, end);

    const SledSummary &sled = roster.at(SledNumber{0});
    QCOMPARE(sled.events, 2);
    QCOMPARE(sled.firstSeen, 20.0);
    QCOMPARE(sled.lastSeen, 40.0);
    QCOMPARE(sled.gaps, 1);
    QCOMPARE(sled.missed, 3);
}

void TestListModels::missedEventsCountOnce()
{
    test::SampleHistory samples;
    SledRoster roster;
    const auto gap = [](double seq, std::string_view from, std::string_view to) {
        return test::SampleEvent{.sled = "aaaa",
                                 .seq = seq,
                                 .story = "",
                                 .from = from,
                                 .to = to,
                                 .event = "EventStreamGap"};
    };
    const auto [first, end] = samples.add({gap(0, "10", "12"), gap(1, "11", "15")});

    roster.append(samples.history, first, end);

    QCOMPARE(roster.at(SledNumber{0}).gaps, 2);
    QCOMPARE(roster.at(SledNumber{0}).missed, 6);
}

void TestListModels::rowsAreCountedInWords()
{
    test::SampleHistory samples;
    SourceListModel model;
    model.setHistory(&samples.history);
    const auto rows = [&] { return model.index(0, 0).data(SourceListModel::RowsRole).toString(); };
    QCOMPARE(rows(), QStringLiteral("0 rows"));

    samples.add({{.sled = "aaaa"}});

    QCOMPARE(rows(), QStringLiteral("1 row"));
}

void TestListModels::tellsWhichSledIsHidden()
{
    test::SampleHistory samples;
    SledRoster roster;
    const auto [first, end] = samples.add({{.sled = "aaaa"}, {.sled = "bbbb"}});
    roster.append(samples.history, first, end);
    SledListModel model;
    model.setRoster(&roster, samples.history.strings().get());
    QSignalSpy shown(&model, &SledListModel::shownChanged);
    QVERIFY(shown.isValid());
    const QModelIndex second = model.index(1, SledListModel::SledColumn);
    QVERIFY(second.flags().testFlag(Qt::ItemIsUserCheckable));

    QVERIFY(model.setData(second, Qt::Unchecked, Qt::CheckStateRole));

    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown[0][1].toBool(), false);
    QCOMPARE(second.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!model.setData(model.index(1, SledListModel::EventsColumn), Qt::Unchecked,
                           Qt::CheckStateRole));
}

void TestListModels::listsSourcesAndTheirCounts()
{
    test::SampleHistory samples;
    SourceListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setHistory(&samples.history);
    QCOMPARE(model.rowCount(), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    samples.add({{}, {.verdict = Verdict::MissingCausalDependencies}, {}});
    samples.history.source(samples.source).openedHow = QStringLiteral("read-only");
    model.refresh(samples.source);

    QCOMPARE(changed.count(), 1);
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(SourceListModel::OpenedColumn), QStringLiteral("read-only"));
    QCOMPARE(text(SourceListModel::RowsColumn), QStringLiteral("3"));
    QCOMPARE(text(SourceListModel::AcceptedColumn), QStringLiteral("2"));
    QCOMPARE(text(SourceListModel::WaitingColumn), QStringLiteral("1"));
    QCOMPARE(text(SourceListModel::RejectedColumn), QStringLiteral("0"));
    QCOMPARE(text(SourceListModel::MalformedColumn), QStringLiteral("0"));
}

void TestListModels::saysWhatASourceIs()
{
    History history(std::make_shared<StringPool>());
    const SourceIndex source = history.addSource(QStringLiteral("/x/<b>mailed"));
    SourceListModel model;
    model.setHistory(&history);
    const QModelIndex index = model.index(0, SourceListModel::OpenedColumn);
    QCOMPARE(index.data().toString(), QString());

    history.source(source).kind = SourceKind::OpFile;
    history.source(source).openedHow = QStringLiteral("unpacked while reading");
    history.source(source).framesSkipped = 3;
    model.refresh(source);

    QCOMPARE(index.data().toString(), QStringLiteral("op file, unpacked while reading"));
    QCOMPARE(index.data(SourceListModel::TrailRole).toString(), QStringLiteral("3 frames skipped"));
    const QString tip = index.data(Qt::ToolTipRole).toString();
    for (const char *said : {"/x/&lt;b&gt;mailed", "together with all that is open",
                             "nothing is written", "3 frames skipped"})
        QVERIFY2(tip.contains(QLatin1StringView(said)), qPrintable(tip));
    const QString spoken
        = model.index(0, SourceListModel::NameColumn).data(Qt::AccessibleTextRole).toString();
    for (const char *said : {"<b>mailed\n", "Opened: op file", "Rows: 0", "3 frames skipped"})
        QVERIFY2(spoken.contains(QLatin1StringView(said)), qPrintable(spoken));
}

void TestListModels::saysWhyASourceFailed()
{
    History history(std::make_shared<StringPool>());
    const SourceIndex source = history.addSource(QStringLiteral("/x/pipeline.db"));
    history.source(source).state = Source::State::Failed;
    history.source(source).error = {ErrorCode::Io, QStringLiteral("there is no such file")};
    SourceListModel model;

    model.setHistory(&history);

    const QModelIndex index = model.index(0, SourceListModel::NameColumn);
    QVERIFY(index.data(SourceListModel::ErrorRole)
                .toString()
                .startsWith(QStringLiteral("There is no such file.")));
}

void TestListModels::lengthensNamesThatClash()
{
    History history(std::make_shared<StringPool>());
    SourceListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setHistory(&history);

    history.addSource(QStringLiteral("/p/pipeline.db"));
    model.addSource();
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("pipeline.db"));
    history.addSource(QStringLiteral("/q/pipeline.db"));
    model.addSource();

    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("p/pipeline.db"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("q/pipeline.db"));
}

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestListModels)
#include "tst_listmodels.moc"
