// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/heap.h"
#include "core/query/filterparser.h"
#include "core/report/reportkind.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/firstrows.h"
#include "tests/bench/report.h"
#include "tests/bench/stallprobe.h"
#include "ui/lanes/lanesview.h"
#include "ui/pages/reportspage.h"
#include "ui/views/eventtableview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kEvents = 1'000'000;
constexpr int kStarts = 5;

/// What a user does with a window full of events, and how long the window is deaf meanwhile.
class Session {
public:
    explicit Session(MainWindow &window)
        : m_window(window),
          m_table(*window.findChild<EventTableView *>()),
          m_lanes(*window.findChild<LanesView *>())
    {
    }

    QJsonObject load(const QString &path)
    {
        FirstRows rows(m_table);
        QJsonObject result = toJson(m_probe.run(
            [&] {
                rows.start();
                m_window.open({path});
            },
            [&] { return isAtRest(); }));
        result[u"first_rows_inserted_s"_s] = rows.inserted();
        result[u"first_rows_shown_s"_s] = rows.shown();
        return result;
    }

    /// Opens each page but the first, and on that of reports each report.
    QJsonObject openPages()
    {
        QJsonObject pages;
        for (const WindowPage page :
             {WindowPage::Stories, WindowPage::Findings, WindowPage::Ops, WindowPage::Reports})
            pages[windowPageName(page)]
                = toJson(m_probe.run([&] { m_window.showPage(page); }, [&] { return isAtRest(); }));
        auto &reports = *m_window.findChild<ReportsPage *>();
        for (std::size_t i = 0; i < kReportKindCount; ++i) {
            const auto kind = static_cast<ReportKind>(i);
            const std::string_view name = reportName(kind);
            pages[u"report_"_s + QString::fromUtf8(name)] = toJson(
                m_probe.run([&] { reports.showReport(kind); }, [&] { return isAtRest(); }));
        }
        m_probe.run([&] { m_window.showPage(WindowPage::Timeline); }, [&] { return isAtRest(); });
        return pages;
    }

    QJsonObject filter(const QString &text)
    {
        const auto read = parseFilter(text);
        if (!read)
            fail(u"the filter is wrong: "_s + text);
        return toJson(
            m_probe.run([&] { m_window.filter().only(*read); }, [&] { return isAtRest(); }));
    }

    QJsonObject sort(int column)
    {
        return toJson(m_probe.run([&] { m_table.sortByColumn(column, Qt::DescendingOrder); },
                                  [&] { return isAtRest(); }));
    }

    /// \a times steps of \a change, one in each turn of the event loop.
    QJsonObject repeat(int times, const std::function<void(int step)> &change)
    {
        int step = 0;
        return toJson(m_probe.run([] {},
                                  [&] {
                                      if (step == times)
                                          return true;
                                      change(step++);
                                      return false;
                                  }));
    }

    QJsonObject zoom()
    {
        return repeat(60, [&](int step) {
            if (step < 30)
                m_lanes.zoomIn();
            else
                m_lanes.zoomOut();
        });
    }

    QJsonObject pan()
    {
        m_lanes.fit();
        const TimeRange all = m_lanes.visibleRange();
        const double width = (all.end - all.begin) / 20;
        return repeat(60, [&](int step) {
            const double begin = all.begin + width * step / 4;
            m_lanes.setVisibleRange({begin, begin + width});
        });
    }

    QJsonObject scroll()
    {
        const int rows = m_table.model()->rowCount();
        return repeat(
            60, [&](int step) { m_table.scrollTo(m_table.model()->index(rows / 60 * step, 0)); });
    }

    [[nodiscard]] double longestStall() const { return m_longestStall; } ///< Of all the above.

private:
    [[nodiscard]] bool isAtRest() const { return m_window.isSettled(); }

    QJsonObject toJson(const StallProbe::Result &result)
    {
        m_longestStall = std::max(m_longestStall, result.longestStall);
        return {{u"seconds"_s, result.seconds}, {u"longest_stall_s"_s, result.longestStall}};
    }

    MainWindow &m_window;
    EventTableView &m_table;
    LanesView &m_lanes;
    StallProbe m_probe;
    double m_longestStall = 0;
};

/// Opens \a path as the program does, says so once rows are on the screen, and is done.
int showFirstRows(const QString &path)
{
    MainWindow window(MainWindow::Settings::None);
    const FirstRows rows(*window.findChild<EventTableView *>(), [] {
        std::puts("shown");
        std::fflush(stdout);
        std::_Exit(EXIT_SUCCESS); // loading goes on, but nobody waits for it
    });
    window.open({path});
    window.show();
    return QApplication::exec();
}

/// Seconds from the start of a process until rows of \a path are on its screen.
double secondsToFirstRows(const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer time;
    time.start();
    process.start(QCoreApplication::applicationFilePath(), {u"--first-rows"_s, path});
    if (!process.waitForReadyRead(-1))
        fail(u"no rows were shown"_s);
    const double seconds = double(time.nsecsElapsed()) / 1e9;
    process.waitForFinished(-1);
    return seconds;
}

} // namespace

int main(int argc, char **argv)
{
    keepHeapCompact(); // as the program does
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--first-rows")
        return showFirstRows(arguments[2]);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"large.db"_s);
    writeAppendedEvents(path, kEvents, Signatures::Real);

    std::vector<double> starts;
    for (int i = 0; i < kStarts; ++i)
        starts.push_back(secondsToFirstRows(path));
    MainWindow window(MainWindow::Settings::None);
    window.resize(1400, 900);
    window.show();
    Session session(window);
    const QJsonObject loaded = session.load(path);
    const qint64 bytes = residentBytes();
    const QJsonObject field = session.filter(u"story:1234*"_s);
    const QJsonObject half = session.filter(u"seq < 500000"_s);
    const QJsonObject pattern = session.filter(u"story ~ \"[13579]_story\""_s);
    const QJsonObject off = session.filter({});
    const QJsonObject byStory = session.sort(EventTableModel::StoryColumn);
    const QJsonObject byTrust = session.sort(EventTableModel::VerificationColumn);
    const QJsonObject zoomed = session.zoom();
    const QJsonObject panned = session.pan();
    const QJsonObject scrolled = session.scroll();
    const QJsonObject pages = session.openPages();
    printReport("window",
                {{"process_start_to_first_rows_s"_L1, spread(starts)},
                 {"load"_L1, loaded},
                 {"pages"_L1, pages},
                 {"longest_stall_s"_L1, session.longestStall()},
                 {"filter_field"_L1, field},
                 {"filter_half"_L1, half},
                 {"filter_pattern"_L1, pattern},
                 {"filter_off"_L1, off},
                 {"sort_by_story"_L1, byStory},
                 {"sort_by_verification"_L1, byTrust},
                 {"zoom_60_steps"_L1, zoomed},
                 {"pan_60_steps"_L1, panned},
                 {"scroll_60_steps"_L1, scrolled},
                 {"bytes_per_event_at_rest"_L1, double(bytes) / double(kEvents)},
                 {"peak_bytes"_L1, peakResidentBytes()}});
    return EXIT_SUCCESS;
}
