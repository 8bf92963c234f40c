// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanesview.h"
#include "ui/views/eventtableview.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace sled::test {

/// Makes every warning fail the test but those by which the offscreen platform says that it has
/// no window manager.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

/// A window in front of which a test sits.
struct ShownWindow {
    using Tester = QAbstractItemModelTester;

    MainWindow window{MainWindow::Settings::None};
    Tester events{&window.workspace().events(), Tester::FailureReportingMode::Fatal};
    Tester sources{&window.workspace().sources(), Tester::FailureReportingMode::Fatal};
    Tester sleds{&window.workspace().sleds(), Tester::FailureReportingMode::Fatal};
    EventTableView *table = window.findChild<EventTableView *>();
    LanesView *lanes = window.findChild<LanesView *>();

    ShownWindow()
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    /// Opens \a paths and waits until all of it is shown.
    void open(const QStringList &paths)
    {
        QSignalSpy settled(&window.workspace(), &Workspace::settled);
        window.open(paths);
        QVERIFY(settled.wait(30'000)); // the machine may be busy
    }

    [[nodiscard]] int rows() const { return table->model()->rowCount(); }

    void click(int row) const
    {
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    }
};

} // namespace sled::test
