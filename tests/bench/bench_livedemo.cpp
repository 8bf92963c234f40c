// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/heap.h"
#include "core/query/filterparser.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/report.h"
#include "tests/bench/stallprobe.h"
#include "ui/lanes/lanesview.h"
#include "ui/views/eventtableview.h"
#include "ui/views/noticebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// A user in front of the live demonstration: filters, follows, reads, pauses, zooms, at random.
class User {
public:
    User(MainWindow &window, unsigned seed)
        : m_window(window),
          m_table(*window.findChild<EventTableView *>()),
          m_lanes(*window.findChild<LanesView *>()),
          m_random(seed)
    {
    }

    void act()
    {
        ++m_actions;
        switch (among(7)) {
        case 0:
            return filter();
        case 1:
            return m_window.filter().clear();
        case 2:
            return trigger(u"&Follow Newest");
        case 3:
            return trigger(u"&Pause Live");
        case 4:
            return m_table.sortByColumn(int(among(4)), Qt::AscendingOrder);
        case 5:
            return among(2) == 0 ? m_lanes.zoomIn() : m_lanes.fit();
        default:
            return select();
        }
    }

    /// Shows everything, as a user would who wants to see whether all is there.
    void showAll()
    {
        if (m_window.workspace().live().isPaused())
            trigger(u"&Pause Live");
        m_window.filter().clear();
    }

    void trigger(QStringView text) const
    {
        for (QAction *action : m_window.findChildren<QAction *>()) {
            if (action->text() == text)
                return action->trigger();
        }
        fail(u"there is no action "_s + text);
    }

    [[nodiscard]] int actions() const { return m_actions; }

private:
    std::size_t among(std::size_t count) { return std::size_t(m_random()) % count; }

    void filter()
    {
        static const std::array kFilters{u"to = done"_s,           u"seq < 100"_s,
                                         u"story ~ \"[13579]\""_s, u"verdict = Ok"_s,
                                         u"not stage = merge"_s,   u"time > -1m"_s};
        const auto read = parseFilter(kFilters[among(kFilters.size())]);
        if (!read)
            fail(u"a filter cannot be read"_s);
        m_window.filter().only(*read);
    }

    void select()
    {
        if (const int rows = m_table.model()->rowCount(); rows > 0)
            m_table.setCurrentIndex(m_table.model()->index(int(among(std::size_t(rows))), 0));
    }

    MainWindow &m_window;
    EventTableView &m_table;
    LanesView &m_lanes;
    std::mt19937 m_random;
    int m_actions = 0;
};

/// Events in \a databases, as another program counts them.
qint64 countEvents(const QStringList &databases)
{
    QProcess program;
    program.start(QStringLiteral(SLEDSCOPE_CLI),
                  QStringList{u"events"_s, u"--format"_s, u"jsonl"_s} + databases);
    if (!program.waitForFinished(-1) || program.exitCode() != 0)
        fail(u"sledscope-cli: "_s + QString::fromUtf8(program.readAllStandardError()));
    return program.readAllStandardOutput().count('\n');
}

} // namespace

int main(int argc, char **argv)
{
    keepHeapCompact(); // as the program does
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir directory;
    qputenv("XDG_DATA_HOME", directory.path().toUtf8());
    qputenv("PATH", QFileInfo(QStringLiteral(SLEDSCOPE_CLI)).path().toUtf8() + ":/usr/bin:/bin");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"minutes"_s, {}, u"N"_s, u"0.25"_s});
    parser.addOption({u"seed"_s, {}, u"S"_s, u"1"_s});
    parser.process(app);
    const double seconds = parser.value(u"minutes"_s).toDouble() * 60;

    MainWindow window(MainWindow::Settings::None);
    window.resize(1400, 900);
    window.show();
    User user(window, parser.value(u"seed"_s).toUInt());
    Workspace &workspace = window.workspace();
    StallProbe probe;
    probe.run([&] { user.trigger(u"&Live Demo"); },
              [&] { return workspace.history().sourceCount() > 0 && window.isSettled(); });
    const auto before = workspace.history().eventCount();
    const qint64 bytesBefore = residentBytes();
    QElapsedTimer time;
    QElapsedTimer sinceAction;
    time.start();
    sinceAction.start();
    const auto result = probe.run([] {},
                                  [&] {
                                      constexpr int kBetweenActionsMs = 300;
                                      if (sinceAction.elapsed() >= kBetweenActionsMs) {
                                          sinceAction.start();
                                          user.act();
                                      }
                                      return double(time.elapsed()) >= seconds * 1000;
                                  });
    user.showAll();
    user.trigger(u"&Live Demo"); // ends it
    const auto hasEnded = [&] {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text() == u"&Live Demo")
                return action->isEnabled();
        }
        return true;
    };
    probe.run([] {}, hasEnded);
    const qint64 written = countEvents(workspace.paths());
    const auto shown = [&] { return qint64(workspace.events().rowCount()); };
    QElapsedTimer patience;
    patience.start();
    probe.run([] {},
              [&] {
                  constexpr int kPatienceMs = 10'000;
                  return (shown() == written && window.isSettled())
                      || patience.hasExpired(kPatienceMs);
              });
    const qint64 added = qint64(workspace.history().eventCount()) - qint64(before);
    printReport("livedemo",
                {{"minutes"_L1, seconds / 60},
                 {"user_actions"_L1, user.actions()},
                 {"events_before"_L1, qint64(before)},
                 {"events_written"_L1, written},
                 {"events_shown"_L1, shown()},
                 {"events_missing"_L1, written - shown()},
                 {"longest_stall_s"_L1, result.longestStall},
                 {"bytes_per_live_event"_L1,
                  double(residentBytes() - bytesBefore) / double(std::max<qint64>(1, added))},
                 {"notice"_L1, window.notice().text()}});
    return written == shown() ? EXIT_SUCCESS : EXIT_FAILURE;
}
