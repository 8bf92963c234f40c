// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/livewindow.h"

namespace sled {

using namespace Qt::StringLiterals;
using test::LiveWindow;
using test::LiveWriter;

/// A live window that shows nothing new for a while.
class TestLivePause final : public test::LiveWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSources(); }
    void collectsAndChangesNothing();
    void endsWithLive();
    void reloadShowsAllButStaysPaused();
    void saysHowFarSledsAreBehind();
};

void TestLivePause::collectsAndChangesNothing()
{
    LiveWindow shown;
    Workspace &workspace = shown.window.workspace();
    QVERIFY(!shown.action(u"&Pause Live"_s)->isEnabled());
    shown.open({m_path});
    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(workspace.live().state(SourceIndex{0}).phase,
                              FollowState::Phase::Following, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.isSettled(), 30'000);

    QTest::keyClick(shown.table, Qt::Key_F9, Qt::ControlModifier);
    QVERIFY(shown.action(u"&Pause Live"_s)->isChecked());
    QSignalSpy rows(shown.table->model(), &QAbstractItemModel::rowsInserted);
    QSignalSpy lanes(&workspace.lanes(), &LaneFeed::lanesChanged);
    QSignalSpy found(&workspace.findings(), &FindingsFeed::findingsChanged);
    QSignalSpy changed(&workspace, &Workspace::changed);
    LiveWriter writer(m_path);
    for (std::size_t i = 0; i < 150; i += 5)
        writer.append(ops(200 + i, 5));

    QTRY_COMPARE_WITH_TIMEOUT(shown.status->text(), u"Live · paused, 150 collected"_s, 30'000);
    QCOMPARE(workspace.history().eventCount(), 200U);
    QCOMPARE(rows.count() + lanes.count() + found.count() + changed.count(), 0);

    QTest::keyClick(shown.table, Qt::Key_F9, Qt::ControlModifier);

    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 350, 30'000);
    writer.append(ops(350, 50));
    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 400, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
    QCOMPARE(shown.status->text(), u"Live · following the newest"_s);
}

void TestLivePause::endsWithLive()
{
    LiveWindow shown;
    shown.open({m_path});
    shown.goLive();
    shown.action(u"&Pause Live"_s)->trigger();
    QVERIFY(shown.window.workspace().live().isPaused());

    shown.goLive();

    QVERIFY(!shown.window.workspace().live().isPaused());
    QVERIFY(!shown.action(u"&Pause Live"_s)->isEnabled());
    QVERIFY(!shown.action(u"&Pause Live"_s)->isChecked());
}

void TestLivePause::reloadShowsAllButStaysPaused()
{
    LiveWindow shown;
    shown.open({m_path});
    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
    shown.action(u"&Pause Live"_s)->trigger();
    LiveWriter writer(m_path);
    writer.append(ops(200, 10));
    QTRY_COMPARE_WITH_TIMEOUT(shown.window.workspace().live().collectedCount(), 10, 30'000);

    shown.action(u"&Reload"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 210, 30'000);
    writer.append(ops(210, 7));

    QTRY_COMPARE_WITH_TIMEOUT(shown.window.workspace().live().collectedCount(), 7, 30'000);
    QCOMPARE(shown.rows(), 210);
    QVERIFY(shown.window.workspace().live().isPaused());
}

void TestLivePause::saysHowFarSledsAreBehind()
{
    const QString other = m_directory->filePath(u"b.db"_s);
    writeDatabase(other, {m_ops.begin(), m_ops.begin() + 230}, OpWriter::Journal::WriteAheadLog);
    LiveWindow shown;
    shown.open({m_path, other});
    const SourceListModel &sources = shown.window.workspace().sources();
    const auto trail = [&](int row) {
        return sources.index(row, 0).data(SourceListModel::TrailRole).toString();
    };
    QCOMPARE(trail(0), QString()); // it is not live

    shown.goLive();

    QTRY_VERIFY2_WITH_TIMEOUT(trail(0).contains(u"lacks 30 events"_s), qPrintable(trail(0)),
                              30'000);
    QVERIFY(trail(0).startsWith(u"silent for "_s));
    QVERIFY(trail(0).endsWith(u" behind"_s));
    QVERIFY(!trail(1).contains(u"lacks"_s));
    LiveWriter(m_path).append(ops(200, 30));
    QTRY_VERIFY2_WITH_TIMEOUT(!trail(0).contains(u"lacks"_s), qPrintable(trail(0)), 30'000);
}

} // namespace sled

QTEST_MAIN(sled::TestLivePause)
#include "tst_livepause.moc"
