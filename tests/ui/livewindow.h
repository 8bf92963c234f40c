// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/livewriter.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/views/followmode.h"
#include "ui/views/livestatus.h"

#include <QAction>
#include <QTemporaryDir>

#include <optional>

namespace sled::test {

/// A window beside running sleds.
struct LiveWindow : ShownWindow {
    FollowMode *follow = table->findChild<FollowMode *>();
    LiveStatus *status = window.findChild<LiveStatus *>();

    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *one : window.findChildren<QAction *>()) {
            if (one->text() == text)
                return one;
        }
        qFatal("no action");
    }
    void goLive() const { QTest::keyClick(table, Qt::Key_F9); }
    [[nodiscard]] bool isNewestSeen() const
    {
        const int last = table->model()->rowCount() - 1;
        return table->viewport()->rect().intersects(
            table->visualRect(table->model()->index(last, 0)));
    }
};

/// Gives each test a new directory with a database of 200 ops of ops().
class LiveWindowFixture : public QObject {
protected:
    void makeSources()
    {
        failOnAnyWarning();
        m_directory.emplace();
        m_path = m_directory->filePath(QStringLiteral("a.db"));
        writeDatabase(m_path, {m_ops.begin(), m_ops.begin() + 200},
                      OpWriter::Journal::WriteAheadLog);
    }
    [[nodiscard]] std::span<const SignedOp> ops(std::size_t first, std::size_t count) const
    {
        return std::span(m_ops).subspan(first, count);
    }

    std::optional<QTemporaryDir> m_directory;
    QString m_path;
    std::vector<SignedOp> m_ops = appendedEvents(400, testKeys(1));
};

} // namespace sled::test
