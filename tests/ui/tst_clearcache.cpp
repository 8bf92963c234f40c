// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/verifiedcache.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

/// *Clear Cache…*: what it tells of what is remembered, and that it forgets it if one wants that.
class TestClearCache final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void tellsAndForgets();
    void cancelForgetsNothing();
    void tellsOfWhatIsNotUsed();

private:
    QAction &action() const
    {
        for (QAction *one : m_window->findChildren<QAction *>()) {
            if (one->text().remove(u'&').startsWith(u"Clear Cache"))
                return *one;
        }
        qFatal("there is no such action");
    }
    QMessageBox *ask() const
    {
        action().trigger();
        return m_window->findChild<QMessageBox *>(u"clearCache"_s);
    }
    static QPushButton *button(const QMessageBox &box, const QString &text)
    {
        for (auto *one : box.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<test::VerifiedCache> m_cache;
    std::unique_ptr<MainWindow> m_window;
};

void TestClearCache::init()
{
    m_cache = std::make_unique<test::VerifiedCache>();
    m_window = std::make_unique<MainWindow>(MainWindow::Settings::None);
    const auto ops = m_cache->open();
    QVERIFY(ops->key());
    ops->record(test::someMarks(1234));
    ops->flush();
    m_window->workspace().setVerifiedOps(ops);
    m_window->show();
}

void TestClearCache::tellsAndForgets()
{
    QMessageBox *box = ask();
    QVERIFY(box);
    QVERIFY2(box->informativeText().contains(QLocale().toString(1234)),
             qPrintable(box->informativeText()));
    QVERIFY(box->informativeText().contains(m_cache->path()));
    QTest::mouseClick(button(*box, u"Clear"_s), Qt::LeftButton);
    QTRY_COMPARE(m_cache->runs(), QStringList());
    QTRY_VERIFY(action().isEnabled());
    QCOMPARE(test::countKnown(*m_cache, test::someMarks(1234)), std::size_t(0));
}

void TestClearCache::cancelForgetsNothing()
{
    QMessageBox *box = ask();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(test::countKnown(*m_cache, test::someMarks(1234)), std::size_t(1234));
}

void TestClearCache::tellsOfWhatIsNotUsed()
{
    m_window->workspace().setVerifiedOps(nullptr);
    QMessageBox *box = ask();
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(u"does not use them"_s));
}

} // namespace sled

QTEST_MAIN(sled::TestClearCache)
#include "tst_clearcache.moc"
