// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/ui/livewindow.h"

#include <QPushButton>
#include <QScrollBar>
#include <QWheelEvent>

namespace sled {

using namespace Qt::StringLiterals;
using test::LiveWindow;
using test::LiveWindowFixture;
using test::LiveWriter;

/// A window beside running sleds.
class TestLive final : public LiveWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSources(); }
    void showsWhatIsCommitted();
    void followsTheNewest();
    void readingEndsFollowing_data();
    void readingEndsFollowing();
    void theButtonAndEndResume();
    void readingStaysInItsPlace_data();
    void readingStaysInItsPlace();
    void selectionAndFilterStay();
    void oneSourceAloneMayBeLive();
    void troubleIsToldAndEnds();
    void replacedFileIsShownBesideTheOld();
    void staysLiveWhenReadAgain();

private:
    using Window = LiveWindow;
};

void TestLive::showsWhatIsCommitted()
{
    Window shown;
    shown.open({m_path});
    QVERIFY(!shown.status->isVisible());

    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.status->isVisible(), 30'000);
    LiveWriter(m_path).append(ops(200, 5));

    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 205, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(shown.window.workspace().history().claims().pendingCount(), 0U,
                              30'000);
    QTRY_COMPARE(shown.window.workspace().sources().index(0, SourceListModel::StateColumn).data(),
                 u"live"_s);
}

void TestLive::followsTheNewest()
{
    Window shown;
    shown.open({m_path});
    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
    QCOMPARE(shown.status->text(), u"Live · following the newest"_s);

    LiveWriter(m_path).append(ops(200, 50));

    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 250, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
}

void TestLive::readingEndsFollowing_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"key", "wheel", "selection", "scroll bar"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestLive::readingEndsFollowing()
{
    QFETCH(QString, how);
    Window shown;
    shown.open({m_path});
    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);

    if (how == "key"_L1)
        QTest::keyClick(shown.table, Qt::Key_PageUp);
    else if (how == "selection"_L1)
        shown.click(195);
    else if (how == "scroll bar"_L1)
        shown.table->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    else {
        QWheelEvent up({5, 5}, shown.table->viewport()->mapToGlobal(QPointF(5, 5)), {}, {0, 120},
                       Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.table->viewport(), &up);
    }

    QVERIFY(!shown.follow->isOn());
    const int place = shown.table->verticalScrollBar()->value();
    LiveWriter(m_path).append(ops(200, 30));
    QTRY_COMPARE_WITH_TIMEOUT(shown.follow->newCount(), 30, 30'000);
    QCOMPARE(shown.table->verticalScrollBar()->value(), place);
    QVERIFY(shown.status->text().endsWith(u"30 new"_s));
}

void TestLive::theButtonAndEndResume()
{
    Window shown;
    shown.open({m_path});
    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
    auto *button = shown.table->findChild<QPushButton *>();
    LiveWriter writer(m_path);

    QTest::keyClick(shown.table, Qt::Key_Home);
    writer.append(ops(200, 30));
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 30'000);
    QCOMPARE(button->text(), u"↓ 30 new"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(shown.follow->isOn());
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
    QVERIFY(!button->isVisible());

    QTest::keyClick(shown.table, Qt::Key_Home);
    writer.append(ops(230, 3));
    QTRY_COMPARE_WITH_TIMEOUT(button->text(), u"↓ 3 new"_s, 30'000);
    QTest::keyClick(shown.table, Qt::Key_End);
    QVERIFY(shown.follow->isOn());
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
}

void TestLive::readingStaysInItsPlace_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("oldest first") << Qt::AscendingOrder;
    QTest::newRow("newest first") << Qt::DescendingOrder;
}

void TestLive::readingStaysInItsPlace()
{
    QFETCH(Qt::SortOrder, order);
    Window shown;
    shown.open({m_path});
    shown.table->sortByColumn(EventTableModel::TimeColumn, order);
    QTRY_VERIFY_WITH_TIMEOUT(shown.window.workspace().isSettled(), 30'000);
    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.follow->isActive(), 30'000);
    shown.table->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    shown.table->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    shown.table->verticalScrollBar()->setValue(100);
    const auto top
        = [&] { return shown.window.workspace().events().eventAt(shown.table->rowAt(0)); };
    const EventIndex read = top();

    LiveWriter(m_path).append(ops(200, 60));

    QTRY_COMPARE_WITH_TIMEOUT(shown.follow->newCount(), 60, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(shown.window.workspace().isSettled(), 30'000);
    QCOMPARE(top(), read);
}

void TestLive::selectionAndFilterStay()
{
    Window shown;
    shown.open({m_path});
    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
    shown.window.filter().only(*parseFilter(u"seq in 100..219"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 100, 30'000);
    shown.click(shown.table->rowAt(shown.table->viewport()->height() / 2));
    const auto selected = shown.window.selectedEvent();
    QVERIFY(selected);

    LiveWriter(m_path).append(ops(200, 60));

    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 120, 30'000);
    QCOMPARE(shown.window.selectedEvent(), selected);
    QCOMPARE(shown.follow->newCount(), 20);
    QVERIFY(!shown.follow->isOn());
}

void TestLive::oneSourceAloneMayBeLive()
{
    const QString other = m_directory->filePath(u"b.db"_s);
    writeDatabase(other, appendedEvents(5, testKeys(2)), OpWriter::Journal::WriteAheadLog);
    Window shown;
    shown.open({m_path, other});

    shown.window.workspace().live().setLive(SourceIndex{1}, true);
    const std::vector<SignedOp> others = appendedEvents(6, testKeys(2));
    LiveWriter(m_path).append(ops(200, 1));
    LiveWriter(other).append(std::span(others).last(1));

    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 206, 30'000);
    QCOMPARE(shown.window.workspace().live().followed(), std::vector<SourceIndex>{SourceIndex{1}});
    QVERIFY(!shown.action(u"&Live"_s)->isChecked());
}

void TestLive::troubleIsToldAndEnds()
{
    Window shown;
    shown.open({m_path});
    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
    const SourceListModel &sources = shown.window.workspace().sources();
    const QModelIndex source = sources.index(0, SourceListModel::StateColumn);

    QVERIFY(QFile::rename(m_path, m_path + u".away"_s));
    QTRY_COMPARE_WITH_TIMEOUT(source.data(), u"live: waiting"_s, 30'000);
    QVERIFY(!source.data(SourceListModel::ErrorRole).toString().isEmpty());
    QCOMPARE(shown.status->text().section(u" · "_s, 1, 1), u"0 of 1 source can be read"_s);
    QCOMPARE(shown.rows(), 200);
    QVERIFY(QFile::rename(m_path + u".away"_s, m_path));

    QTRY_COMPARE_WITH_TIMEOUT(source.data(), u"live"_s, 30'000);
    QCOMPARE(source.data(SourceListModel::ErrorRole).toString(), QString());
}

void TestLive::replacedFileIsShownBesideTheOld()
{
    Window shown;
    shown.open({m_path});
    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
    const QString other = m_directory->filePath(u"b.db"_s);
    writeDatabase(other, appendedEvents(5, testKeys(2)));

    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(other, m_path));

    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 205, 30'000);
    QCOMPARE(shown.window.workspace().sources().rowCount(), 2);
    QCOMPARE(shown.window.workspace().paths(), QStringList{m_path});
    QTRY_VERIFY_WITH_TIMEOUT(shown.window.workspace().isSettled(), 30'000);
}

void TestLive::staysLiveWhenReadAgain()
{
    Window shown;
    shown.open({m_path});
    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);

    shown.action(u"&Reload"_s)->trigger();
    LiveWriter(m_path).append(ops(200, 1));

    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 201, 30'000);
}

} // namespace sled

QTEST_MAIN(sled::TestLive)
#include "tst_live.moc"
