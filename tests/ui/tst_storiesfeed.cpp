// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/historysamples.h"
#include "ui/models/storiesfeed.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace sled {

using namespace test;

class TestStoriesFeed final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void livesAreToldOfAHistory();
    void livesFollowAHistoryThatGrows();
    void refusedEventLeavesItsLife();
    void nothingIsToldOfAHistoryThatWent();

private:
    /// Waits until all that \a feed was asked for is told. \return the steps of the first story.
    static std::size_t stepsOnceTold(const StoriesFeed &feed)
    {
        [&feed] { QTRY_VERIFY(!feed.isBusy()); }();
        const auto lives = feed.lives();
        return lives->all().empty() ? 0 : lives->all()[0].stepCount();
    }
};

void TestStoriesFeed::livesAreToldOfAHistory()
{
    SampleHistory sample;
    sample.add({{.seq = 0, .time = 10}, {.seq = 1, .time = 20, .story = "8_story"}});
    StoriesFeed feed;
    QSignalSpy changed(&feed, &StoriesFeed::livesChanged);
    QVERIFY(changed.isValid());
    feed.setHistory(&sample.history);

    feed.refreshAtRest();

    QVERIFY(feed.isBusy());
    QCOMPARE(stepsOnceTold(feed), 1U);
    QCOMPARE(feed.lives()->all().size(), 2U);
    QCOMPARE(changed.count(), 2); // none, then all
}

void TestStoriesFeed::livesFollowAHistoryThatGrows()
{
    SampleHistory sample;
    StoriesFeed feed;
    feed.setHistory(&sample.history);

    for (int i = 0; i < 50; ++i) {
        sample.add({{.seq = double(i), .time = double(i)}});
        feed.refresh();
        QCoreApplication::processEvents();
    }

    QCOMPARE(stepsOnceTold(feed), 50U);
}

void TestStoriesFeed::refusedEventLeavesItsLife()
{
    SampleHistory sample;
    sample.add({{.seq = 0, .time = 10}, {.seq = 1, .time = 20}});
    StoriesFeed feed;
    feed.setHistory(&sample.history);
    feed.refreshAtRest();
    QCOMPARE(stepsOnceTold(feed), 2U);

    sample.change(1, Verdict::MissingCausalDependencies);
    feed.refreshAtRest();

    QCOMPARE(stepsOnceTold(feed), 1U);
    QCOMPARE(feed.lives()->all()[0].leftOut, 1U);
}

void TestStoriesFeed::nothingIsToldOfAHistoryThatWent()
{
    StoriesFeed feed;
    {
        SampleHistory sample;
        sample.add({{.seq = 0, .time = 10}});
        feed.setHistory(&sample.history);
        feed.refreshAtRest();
        feed.setHistory(nullptr);
    }

    QVERIFY(!feed.isBusy());
    feed.refresh();
    QVERIFY(!feed.isBusy());
    QCOMPARE(stepsOnceTold(feed), 0U);
}

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestStoriesFeed)
#include "tst_storiesfeed.moc"
