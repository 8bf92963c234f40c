// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opjson.h"
#include "core/query/filterparser.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/opspage.h"

#include <QCheckBox>
#include <QTemporaryDir>
#include <QTest>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// How the pages beside the timeline follow the filter of events.
class TestFilteredPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void initTestCase();

    void findingsFollowTheFilter();
    void opsFollowTheFilterUnlessAllAreWanted();

private:
    template <typename Page>
    static Page &page(ShownWindow &shown, WindowPage which)
    {
        shown.window.showPage(which);
        return *shown.window.findChild<Page *>();
    }

    QTemporaryDir m_dir;
    const QString m_sound = m_dir.filePath(u"sound.db"_s);
    const QString m_forged = m_dir.filePath(u"forged.db"_s);
};

void TestFilteredPages::initTestCase()
{
    std::vector<SignedOp> ops = appendedEvents(30, testKeys(1));
    writeDatabase(m_sound, ops);
    ops[12].signedDigest = {};
    std::vector<std::string> rows;
    for (const SignedOp &op : ops)
        rows.push_back(toJson(op));
    rows.insert(rows.begin() + 3, "no op at all");
    writeRows(m_forged, rows);
}

void TestFilteredPages::findingsFollowTheFilter()
{
    ShownWindow shown;
    shown.open({m_forged});
    const auto &findings = page<FindingsPage>(shown, WindowPage::Findings);
    const QAbstractItemModelTester tester(&page<FindingsPage>(shown, WindowPage::Findings).model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY2(findings.summary().startsWith(u"19 of 19"_s), qPrintable(findings.summary()));

    shown.window.filter().add(*parseFilter(u"seq < 15"));

    // The forged event, two that wait for it, and the row that holds no op.
    QTRY_VERIFY2(findings.summary().startsWith(u"4 of 19"_s), qPrintable(findings.summary()));
    QVERIFY2(findings.summary().contains(u"1 of them without an event"_s),
             qPrintable(findings.summary()));
    shown.window.filter().clear();
    QTRY_VERIFY2(findings.summary().startsWith(u"19 of 19"_s), qPrintable(findings.summary()));
    QVERIFY(!findings.summary().contains(u"without an event"_s));
}

void TestFilteredPages::opsFollowTheFilterUnlessAllAreWanted()
{
    ShownWindow shown;
    shown.open({m_forged, m_sound});
    auto &ops = page<OpsPage>(shown, WindowPage::Ops);
    const QAbstractItemModelTester tester(&ops.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCheckBox *all = nullptr;
    for (QCheckBox *box : ops.findChildren<QCheckBox *>())
        all = box->text().remove(u'&') == u"All rows" ? box : all;
    QVERIFY(all && !all->isEnabled());

    shown.window.filter().add(*parseFilter(u"seq < 3"));
    QTRY_COMPARE(ops.model().rowCount(), 6);
    QCOMPARE(ops.model().total(), 61);
    all->setChecked(true);
    QCOMPARE(ops.model().rowCount(), 61);
    all->setChecked(false);
    QTRY_COMPARE(ops.model().rowCount(), 6);

    ops.showRow(SourceIndex{0}, RowId{4}); // holds no op: the filter gives way
    QVERIFY(all->isChecked());
    QCOMPARE(ops.model().rowCount(), 61);
    all->setChecked(false);
    shown.window.filter().clear();
    QTRY_COMPARE(ops.model().rowCount(), 61);
    QTRY_VERIFY(!all->isEnabled());
}

} // namespace sled

QTEST_MAIN(sled::TestFilteredPages)
#include "tst_filteredpages.moc"
