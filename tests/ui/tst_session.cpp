// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "core/query/filterprinter.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/userfiles.h"
#include "ui/pages/timelinepage.h"
#include "ui/views/noticebar.h"

#include <QAction>
#include <QDockWidget>
#include <QHeaderView>
#include <QTabWidget>

using namespace sled;
using namespace Qt::StringLiterals;
using test::UsersWindow;

namespace {

void restore(UsersWindow &shown)
{
    shown.settled([&] { shown.window.restoreSession(); });
}

QAction *actionCalled(const MainWindow &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

QStringList conditionsOf(MainWindow &window)
{
    QStringList texts;
    for (const ActiveConditions::Condition &condition : window.filter().conditions().all())
        texts += (condition.isOn ? u"+"_s : u"-"_s) + printFilter(condition.filter);
    return texts;
}

} // namespace

/// What a window shows again the next time it is opened without arguments.
class TestSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void restoresWhatWasShown();
    void restoresWhatALaneShowed();
    void aHiddenSledStaysHidden();
    void aMissingSourceIsTold();
    void isNotRestoredUnasked();
    void theUserMayNotWantIt();
    void isKeptWhileTheWindowIsOpen();
    void columnsAreKeptAtOnce();
    void aDamagedOneIsPutAside();
    void aNewerOneIsLeftAlone();
    void nothingBeforeTheFirstOne();

private:
    test::UserFilesOfTest m_user;
};

void TestSession::initTestCase()
{
    writeDatabase(m_user.path("a.db"), appendedEvents(20, testKeys(1)));
    writeDatabase(m_user.path("b.db"), appendedEvents(5, testKeys(2)));
}

void TestSession::init()
{
    test::failOnAnyWarning();
    m_user.forget();
}

void TestSession::restoresWhatWasShown()
{
    quint32 selected = 0;
    {
        UsersWindow shown;
        shown.open({m_user.path("a.db"), m_user.path("b.db")});
        shown.settled([&] { shown.window.filter().add(*parseFilter(u"seq < 15")); });
        ActiveConditions conditions = shown.window.filter().conditions();
        conditions.add(*parseFilter(u"seq > 17"));
        conditions.setOn(1, false);
        shown.settled([&] { shown.window.filter().set(conditions); });
        shown.table->sortByColumn(EventTableModel::SeqColumn, Qt::DescendingOrder);
        QTRY_VERIFY(shown.window.isSettled());
        shown.click(3);
        selected = quint32(*shown.window.selectedEvent());
        shown.window.showPage(WindowPage::Findings);
        QVERIFY(TimeDisplay::ofProgram().setZone(u"Europe/Berlin"_s));
    }
    QVERIFY(TimeDisplay::ofProgram().setZone(u"UTC"_s));

    UsersWindow again;
    restore(again);

    QCOMPARE(again.window.workspace().paths(),
             QStringList({m_user.path("a.db"), m_user.path("b.db")}));
    QCOMPARE(conditionsOf(again.window), QStringList({u"+seq < 15"_s, u"-seq > 17"_s}));
    QCOMPARE(again.window.centralWidget()->findChild<QTabWidget *>()->currentIndex(),
             int(WindowPage::Findings));
    QCOMPARE(TimeDisplay::ofProgram().zoneName(), u"Europe/Berlin"_s);
    QCOMPARE(again.table->horizontalHeader()->sortIndicatorSection(),
             int(EventTableModel::SeqColumn));
    QTRY_VERIFY(again.window.selectedEvent().has_value());
    QCOMPARE(quint32(*again.window.selectedEvent()), selected);
    QCOMPARE(again.table->currentIndex().row(), 3);
    QVERIFY(!again.window.notice().isVisible());
}

void TestSession::restoresWhatALaneShowed()
{
    LanesState state;
    {
        UsersWindow shown;
        shown.open({m_user.path("a.db"), m_user.path("b.db")});
        auto *page = shown.window.findChild<TimelinePage *>();
        const TimeRange all = page->lanes().visibleRange();
        page->lanes().zoomTo(
            {all.begin + (all.end - all.begin) * 0.25, all.begin + (all.end - all.begin) * 0.5});
        page->lanes().setFocus();
        QTest::keyClick(&page->lanes(), Qt::Key_Down, Qt::AltModifier);
        state = page->lanesState();
        QVERIFY(state.visible);
    }

    UsersWindow again;
    restore(again);

    const LanesState restored = again.window.findChild<TimelinePage *>()->lanesState();
    QVERIFY(restored.arrangements == state.arrangements);
    QVERIFY(restored.visible);
    QVERIFY(std::abs(restored.visible->begin - state.visible->begin) < 1.0);
    QVERIFY(std::abs(restored.visible->end - state.visible->end) < 1.0);
}

void TestSession::aHiddenSledStaysHidden()
{
    {
        UsersWindow shown;
        shown.open({m_user.path("a.db"), m_user.path("b.db")});
        SledListModel &sleds = shown.window.workspace().sleds();
        QVERIFY(sleds.setData(sleds.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    }

    UsersWindow again;
    restore(again);

    const SledListModel &sleds = again.window.workspace().sleds();
    QCOMPARE(sleds.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(sleds.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestSession::aMissingSourceIsTold()
{
    const QString gone = m_user.path("gone <b>.db");
    QVERIFY(QFile::copy(m_user.path("b.db"), gone));
    {
        UsersWindow shown;
        shown.open({m_user.path("a.db"), gone});
    }
    QVERIFY(QFile::remove(gone));

    UsersWindow again;
    restore(again);

    QCOMPARE(again.window.workspace().paths(), QStringList(m_user.path("a.db")));
    QVERIFY(again.window.notice().isVisible());
    QVERIFY(again.window.notice().text().contains(u"gone <b>.db"_s));
    QTest::keyClick(again.window.notice().findChild<QWidget *>(u"closeNotice"_s), Qt::Key_Space);
    QVERIFY(!again.window.notice().isVisible());
}

void TestSession::isNotRestoredUnasked()
{
    {
        UsersWindow shown;
        shown.open({m_user.path("a.db")});
        shown.settled([&] { shown.window.filter().add(*parseFilter(u"seq < 15")); });
    }

    UsersWindow again; // with an argument
    again.open({m_user.path("b.db")});

    QCOMPARE(again.window.workspace().paths(), QStringList(m_user.path("b.db")));
    QVERIFY(conditionsOf(again.window).isEmpty());
}

void TestSession::theUserMayNotWantIt()
{
    {
        UsersWindow shown;
        QAction *wanted = actionCalled(shown.window, u"Restore Last Session"_s);
        QVERIFY(wanted->isChecked());
        shown.open({m_user.path("a.db")});
        wanted->trigger();
    }

    UsersWindow again;
    again.window.restoreSession();

    QVERIFY(again.window.workspace().isEmpty());
    QVERIFY(!actionCalled(again.window, u"Restore Last Session"_s)->isChecked());
}

void TestSession::isKeptWhileTheWindowIsOpen()
{
    UsersWindow shown;

    shown.open({m_user.path("a.db")});

    QTRY_VERIFY(m_user.read(m_user.session()).contains("a.db"));
}

void TestSession::columnsAreKeptAtOnce()
{
    UsersWindow shown;
    shown.open({m_user.path("a.db")});
    QTRY_VERIFY(m_user.read(m_user.session()).contains("a.db"));
    QVERIFY(!m_user.read(m_user.session()).contains("143"));

    shown.table->setColumnWidth(EventTableModel::SledColumn, 143);

    QTRY_VERIFY(m_user.read(m_user.session()).contains("143")); // and the window is still open
}

void TestSession::aDamagedOneIsPutAside()
{
    m_user.write(m_user.session(), "{\"sledview\": 1, \"sour");
    {
        UsersWindow shown;
        QVERIFY(shown.window.notice().isVisible());
        QVERIFY(shown.window.notice().text().contains(u"session.sledview.damaged"_s));
        shown.window.restoreSession();
        QVERIFY(shown.window.workspace().isEmpty());
        shown.open({m_user.path("a.db")});
    }
    QCOMPARE(m_user.read(m_user.session() + u".damaged"_s), QByteArray("{\"sledview\": 1, \"sour"));

    UsersWindow again;
    restore(again);

    QCOMPARE(again.window.workspace().paths(), QStringList(m_user.path("a.db")));
}

void TestSession::aNewerOneIsLeftAlone()
{
    m_user.write(m_user.session(), "{\"sledview\": 9}");
    {
        UsersWindow shown;
        QVERIFY(shown.window.notice().text().contains(u"newer version"_s));
        shown.open({m_user.path("a.db")});
    }

    QCOMPARE(m_user.read(m_user.session()), QByteArray("{\"sledview\": 9}"));
}

void TestSession::nothingBeforeTheFirstOne()
{
    UsersWindow shown;

    shown.window.restoreSession();

    QVERIFY(shown.window.workspace().isEmpty());
    QVERIFY(!shown.window.notice().isVisible());
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
