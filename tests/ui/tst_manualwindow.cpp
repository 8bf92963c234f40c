// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualbrowser.h"
#include "ui/help/manualcontents.h"
#include "ui/help/manualhits.h"
#include "ui/help/manualwindow.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace sled {

using namespace Qt::StringLiterals;

/// The window that the manual is read in.
class TestManualWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void showsAPlace();
    void goesBackAndForward();
    void aLinkLeadsWithinTheManual();
    void contentsFollowAndLead();
    void contentsShowTheSectionOfWhatIsInIt();
    void searchesByKeys();
    void escapeEndsTheSearch();
    void escapeCloses();
    void zoomsWithinBounds();
    void zoomsByWholeNotchesOfTheWheel();
    void keepsThePlaceWhenItIsLaidOutAgain();
    void keepsItsLayout();
    void takesNoOtherLayout();
    void readsNoFile();

private:
    [[nodiscard]] ManualBrowser &browser() const { return m_window->browser(); }
    [[nodiscard]] QString link() const { return browser().place().toLink(); }

    std::unique_ptr<ManualWindow> m_window;
};

void TestManualWindow::init()
{
    m_window = std::make_unique<ManualWindow>(Manual());
    m_window->resize(900, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestManualWindow::showsAPlace()
{
    m_window->go({u"findings"_s, u"declared_gap"_s});

    QCOMPARE(link(), u"findings.md#declared_gap"_s);
    QVERIFY(m_window->windowTitle().startsWith(u"Findings"_s));
    m_window->go({u"no such chapter"_s, u"x"_s});
    QCOMPARE(link(), u"start.md"_s);
}

void TestManualWindow::goesBackAndForward()
{
    m_window->go({u"findings"_s, u"declared_gap"_s});
    m_window->go({u"trust"_s, u"verdicts"_s});

    QTest::keyClick(&browser(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(link(), u"findings.md#declared_gap"_s);
    QTest::keyClick(&browser(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(link(), u"start.md"_s);
    QVERIFY(!browser().canGoBack());
    QTest::keyClick(&browser(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&browser(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(browser().place().chapter, u"trust"_s);
    QVERIFY(!browser().canGoForward());
    browser().backward();
    browser().go({u"cache"_s, {}});
    QVERIFY(!browser().canGoForward());
}

void TestManualWindow::aLinkLeadsWithinTheManual()
{
    Q_EMIT browser().anchorClicked(QUrl(u"findings.md#waiting"_s));
    QCOMPARE(link(), u"findings.md#waiting"_s);

    Q_EMIT browser().anchorClicked(QUrl(u"https://example.org/findings.html"_s));
    QCOMPARE(link(), u"start.md"_s);
}

void TestManualWindow::contentsFollowAndLead()
{
    ManualContents &contents = m_window->contents();
    m_window->go({u"findings"_s, u"waiting"_s});
    QCOMPARE(contents.currentItem()->text(0), u"Waiting"_s);
    QVERIFY(contents.currentItem()->parent()->isExpanded());

    contents.setCurrentItem(contents.topLevelItem(1));

    QCOMPARE(link(), u"trust.md"_s);
    QVERIFY(contents.topLevelItem(1)->isExpanded());
    QCOMPARE(contents.topLevelItemCount(), int(manualChapterNames().size()));
}

void TestManualWindow::contentsShowTheSectionOfWhatIsInIt()
{
    m_window->go({u"filters"_s, u"field_seq"_s});

    QCOMPARE(m_window->contents().currentItem()->text(0), u"The fields"_s);
}

void TestManualWindow::searchesByKeys()
{
    QLineEdit &line = m_window->searchLine();
    QTest::keyClick(&browser(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(line.hasFocus());
    QTest::keyClicks(&line, u"duplicate"_s);
    ManualHits &hits = m_window->hits();
    QVERIFY(hits.isVisible() && hits.count() > 1);
    QCOMPARE(hits.currentRow(), -1);
    QCOMPARE(link(), u"start.md"_s);

    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(link(), u"findings.md#duplicate_sequence"_s);
    QVERIFY(!browser().extraSelections().isEmpty());
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(hits.currentRow(), 1);
    QTest::keyClick(&line, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&line, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(hits.currentRow(), hits.count() - 1);
}

void TestManualWindow::escapeEndsTheSearch()
{
    QLineEdit &line = m_window->searchLine();
    line.setFocus();
    QTest::keyClicks(&line, u"nothing has this xyzzy"_s);
    QVERIFY(m_window->hits().isVisible());
    QTest::keyClick(&line, Qt::Key_Return);

    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(m_window->contents().isVisible());
    QCOMPARE(browser().extraSelections().size(), 0);
    QTest::keyClick(&line, Qt::Key_Escape);
    QTRY_VERIFY(browser().hasFocus());
    QVERIFY(m_window->isVisible());
}

void TestManualWindow::escapeCloses()
{
    QSignalSpy closed(m_window.get(), &ManualWindow::closed);

    QTest::keyClick(&browser(), Qt::Key_Escape);

    QCOMPARE(closed.count(), 1);
}

void TestManualWindow::zoomsWithinBounds()
{
    const double usual = browser().document()->defaultFont().pointSizeF();
    QTest::keyClick(&browser(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(browser().document()->defaultFont().pointSizeF() > usual);
    QTest::keyClick(&browser(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(browser().document()->defaultFont().pointSizeF(), usual);

    browser().setZoom(1000);
    QCOMPARE(browser().zoom(), ManualBrowser::kMostZoom);
    browser().setZoom(-1000);
    QCOMPARE(browser().zoom(), -ManualBrowser::kMostZoom / 2);
}

void TestManualWindow::zoomsByWholeNotchesOfTheWheel()
{
    const auto turn = [this](int eighths) {
        const QPointF place = browser().viewport()->rect().center();
        QWheelEvent event(place, browser().viewport()->mapToGlobal(place), {}, {0, eighths},
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(browser().viewport(), &event);
    };

    turn(80);
    QCOMPARE(browser().zoom(), 0);
    turn(80);
    QCOMPARE(browser().zoom(), 1);
    turn(-280);
    QCOMPARE(browser().zoom(), -1);
}

void TestManualWindow::keepsThePlaceWhenItIsLaidOutAgain()
{
    m_window->go({u"findings"_s, u"register_conflict"_s});

    browser().setZoom(3);
    QCOMPARE(link(), u"findings.md#register_conflict"_s);
    m_window->resize(600, 500);
    QCOMPARE(link(), u"findings.md#register_conflict"_s);
    browser().setPalette(QPalette(Qt::black));
    QCOMPARE(link(), u"findings.md#register_conflict"_s);
}

void TestManualWindow::keepsItsLayout()
{
    browser().setZoom(2);
    const QByteArray layout = m_window->saveLayout();
    QSignalSpy closed(m_window.get(), &ManualWindow::closed);
    QTest::keyClick(&browser(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(closed.count(), 1);

    ManualWindow other{Manual()};
    other.restoreLayout(layout);

    QCOMPARE(other.browser().zoom(), 2);
    QCOMPARE(other.size(), QSize(900, 500));
}

void TestManualWindow::takesNoOtherLayout()
{
    const QByteArray layout = m_window->saveLayout();

    for (const QByteArray &bad : {QByteArray(), QByteArray("nonsense"), layout.chopped(1)})
        m_window->restoreLayout(bad);

    QCOMPARE(m_window->size(), QSize(900, 500));
    QCOMPARE(browser().zoom(), 0);
}

void TestManualWindow::readsNoFile()
{
    QVERIFY(!browser().loadResource(QTextDocument::ImageResource, QUrl(u":/icons/a"_s)).isValid());
    QVERIFY(!browser().loadResource(QTextDocument::HtmlResource, QUrl(u"file:///"_s)).isValid());
}

} // namespace sled

QTEST_MAIN(sled::TestManualWindow)
#include "tst_manualwindow.moc"
