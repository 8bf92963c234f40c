// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/userfiles.h"
#include "ui/models/bookmarksmodel.h"
#include "ui/views/bookmarkspane.h"
#include "ui/views/noteedit.h"

#include <QDockWidget>
#include <QTableView>

namespace sled::test {

/// A window and its list of bookmarks, both in sight.
struct Marking : UsersWindow {
    BookmarksPane *pane = window.findChild<BookmarksPane *>();
    QTableView *list = pane->findChild<QTableView *>();
    NoteEdit *note = pane->findChild<NoteEdit *>();
    QAbstractItemModelTester tester{list->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};

    Marking()
    {
        auto *dock = window.findChild<QDockWidget *>(QStringLiteral("bookmarksDock"));
        dock->show();
        dock->raise();
    }

    void mark(int row)
    {
        click(row);
        key(Qt::Key_D, Qt::ControlModifier);
    }
    [[nodiscard]] int count() const { return list->model()->rowCount(); }
    [[nodiscard]] QString text(int row, int column) const
    {
        return list->model()->index(row, column).data().toString();
    }
    void write(const QString &text) const
    {
        for (const QChar character : text)
            QTest::keyClick(note, character.toLatin1());
    }
    [[nodiscard]] bool hasSign(int row) const
    {
        return table->model()->index(row, 0).data(EventTableModel::BookmarkRole).toBool();
    }
};

} // namespace sled::test
