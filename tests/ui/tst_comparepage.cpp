// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/pages/comparepage.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// What the page that compares says, and what was chosen on it.
class TestComparePage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void initTestCase();
    void saysWhatItWaitsFor();
    void keepsWhatWasChosen();
    void longNamesLeaveTheSummaryOneLine();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
};

void TestComparePage::initTestCase()
{
    writeDatabase(path(u"long.db"_s), appendedEvents(3000, testKeys(1)));
    for (const QString &name : {u"a.db"_s, u"b.db"_s, u"c.db"_s})
        writeDatabase(path(name), appendedEvents(10, testKeys(2)));
    writeDatabase(path(QString(60, u'n') + u"1.db"), appendedEvents(10, testKeys(3)));
    writeDatabase(path(QString(60, u'n') + u"2.db"), appendedEvents(12, testKeys(3)));
}

void TestComparePage::saysWhatItWaitsFor()
{
    ShownWindow shown;
    shown.window.showPage(WindowPage::Compare);
    const auto &compare = *shown.window.findChild<ComparePage *>();
    QCOMPARE(compare.hint(), u"Open two sources to compare them."_s);

    shown.window.open({path(u"long.db"_s), path(u"a.db"_s)});

    QVERIFY2(compare.hint().startsWith(u"They are compared as soon as"_s),
             qPrintable(compare.hint()));
    for (const QComboBox *combo : compare.findChildren<QComboBox *>()) {
        QVERIFY(combo->isEnabled());
        QCOMPARE(combo->count(), 2);
    }
    QTRY_VERIFY(shown.window.isSettled() && compare.summary().startsWith(u"They differ."_s));
    shown.window.workspace().closeAll();
    QCOMPARE(compare.hint(), u"Open two sources to compare them."_s);
}

void TestComparePage::keepsWhatWasChosen()
{
    ShownWindow shown;
    shown.window.showPage(WindowPage::Compare);
    const auto combos = shown.window.findChild<ComparePage *>()->findChildren<QComboBox *>();
    shown.open({path(u"a.db"_s), path(u"b.db"_s)});
    combos[0]->setFocus();
    QTest::keyClick(combos[0], Qt::Key_Down);
    combos[1]->setFocus();
    QTest::keyClick(combos[1], Qt::Key_Up);
    QCOMPARE(combos[0]->currentText(), u"b.db"_s);
    QCOMPARE(combos[1]->currentText(), u"a.db"_s);

    shown.open({path(u"c.db"_s)});

    QCOMPARE(combos[0]->count(), 3);
    QCOMPARE(combos[0]->currentText(), u"b.db"_s);
    QCOMPARE(combos[1]->currentText(), u"a.db"_s);
}

void TestComparePage::longNamesLeaveTheSummaryOneLine()
{
    ShownWindow shown;
    shown.window.resize(900, 600);
    shown.window.showPage(WindowPage::Compare);
    const auto &compare = *shown.window.findChild<ComparePage *>();
    shown.open({path(QString(60, u'n') + u"1.db"), path(QString(60, u'n') + u"2.db")});
    QTRY_VERIFY(shown.window.isSettled() && compare.summary().startsWith(u"They differ."_s));

    for (const QComboBox *combo : compare.findChildren<QComboBox *>()) {
        QVERIFY(combo->parentWidget()->height() < 2 * combo->height());
        QVERIFY(combo->geometry().right() <= combo->parentWidget()->width());
    }
}

} // namespace sled

QTEST_MAIN(sled::TestComparePage)
#include "tst_comparepage.moc"
