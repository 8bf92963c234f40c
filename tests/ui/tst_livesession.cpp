// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/userfiles.h"
#include "ui/views/livestatus.h"

#include <QAction>

using namespace sled;
using namespace Qt::StringLiterals;
using test::UsersWindow;

namespace {

QAction *windowActionCalled(const MainWindow &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace

/// What is live, and followed, is so again the next time.
class TestLiveSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void staysLive_data();
    void staysLive();

private:
    test::UserFilesOfTest m_user;
};

void TestLiveSession::init()
{
    test::failOnAnyWarning();
    m_user.forget();
}

void TestLiveSession::initTestCase()
{
    writeDatabase(m_user.path("a.db"), appendedEvents(20, testKeys(1)));
    writeDatabase(m_user.path("b.db"), appendedEvents(5, testKeys(2)));
}

void TestLiveSession::staysLive_data()
{
    QTest::addColumn<bool>("isFollowing");
    QTest::newRow("following") << true;
    QTest::newRow("not following") << false;
}

void TestLiveSession::staysLive()
{
    QFETCH(bool, isFollowing);
    const SourceIndex a{0};
    const SourceIndex b{1};
    {
        UsersWindow shown;
        shown.open({m_user.path("a.db"), m_user.path("b.db")});
        shown.window.workspace().live().setAllLive(true);
        shown.window.workspace().live().setLive(b, false);
        windowActionCalled(shown.window, u"Lanes Follow Newest"_s)->trigger();
        if (!isFollowing)
            windowActionCalled(shown.window, u"Follow Newest"_s)->trigger();
        shown.window.close();
    }
    UsersWindow shown;
    shown.settled([&] { shown.window.restoreSession(); });

    LiveSources &live = shown.window.workspace().live();
    QVERIFY(live.areAllLive());
    QVERIFY(live.isLive(a));
    QVERIFY(!live.isLive(b));
    QVERIFY(windowActionCalled(shown.window, u"Live"_s)->isChecked());
    QVERIFY(windowActionCalled(shown.window, u"Lanes Follow Newest"_s)->isChecked());
    QCOMPARE(windowActionCalled(shown.window, u"Follow Newest"_s)->isChecked(), isFollowing);
    const auto *status = shown.window.findChild<LiveStatus *>();
    QTRY_COMPARE_WITH_TIMEOUT(
        status->text(), isFollowing ? u"Live · following the newest"_s : u"Live · not following"_s,
        30'000);
}

QTEST_MAIN(TestLiveSession)
#include "tst_livesession.moc"
