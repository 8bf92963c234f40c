// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterparser.h"
#include "core/query/filterprinter.h"
#include "tests/ui/shownwindow.h"
#include "ui/charts/chartview.h"
#include "ui/pages/reportspage.h"

#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace sled::test {

/// The page of reports in front, in a window that has opened \a paths.
struct ShownReports : ShownWindow {
    explicit ShownReports(const QStringList &paths)
    {
        window.showPage(WindowPage::Reports);
        if (!paths.isEmpty())
            open(paths);
        settle();
    }

    void settle() const
    {
        [this] { QTRY_VERIFY(window.isSettled()); }();
    }
    void showReport(ReportKind kind, std::string_view part = {})
    {
        page.showReport(kind, part);
        settle();
    }
    void filter(const QString &text)
    {
        QVERIFY(window.workspace().filter().setFilter(*parseFilter(text)));
        settle();
    }
    [[nodiscard]] QString filterInForce()
    {
        return printFilter(window.workspace().filter().filter());
    }
    [[nodiscard]] int currentPage() const
    {
        return window.findChild<QTabWidget *>()->currentIndex();
    }

    ReportsPage &page = *window.findChild<ReportsPage *>();
    QTableView &table = *page.findChild<QTableView *>();
    QAbstractItemModelTester tester{&page.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace sled::test
