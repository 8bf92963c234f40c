// SPDX-License-Identifier: GPL-3.0-or-later
// Follows live sleds for an hour while a user does what comes to mind, and tells whether all their
// events are shown in the end, memory was flat, the window never deaf, and nothing warned.
#include "core/base/heap.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/report.h"
#include "tests/bench/stallprobe.h"
#include "tests/soak/fleet.h"
#include "tests/soak/textactions.h"
#include "tests/soak/user.h"
#include "tests/soak/verdict.h"
#include "tests/soak/warnings.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <random>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBetweenActionsMs = 300;
constexpr int kBetweenLooksMs = 20; ///< Whether an action has ended.
constexpr qint64 kBetweenSamplesMs = 5'000;
constexpr qint64 kBetweenLinesMs = 60'000;
constexpr qint64 kPatienceMs = 60'000;
constexpr int kSleds = 3; ///< Of our own fleet, beside those of the live demonstration.
constexpr double kMinute = 60'000;

struct Options {
    double minutes = 0;
    int rate = 0;
    quint32 seed = 0;
};

Options readOptions(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addOption({u"minutes"_s, {}, u"N"_s, u"60"_s});
    parser.addOption({u"rate"_s, {}, u"EVENTS A SECOND"_s, u"20"_s});
    parser.addOption({u"seed"_s, {}, u"S"_s, QString::number(std::random_device{}())});
    parser.process(app);
    return {parser.value(u"minutes"_s).toDouble(), parser.value(u"rate"_s).toInt(),
            parser.value(u"seed"_s).toUInt()};
}

/// One soak, from the first event to the last.
class Soak {
public:
    Soak(const Options &options, const QString &directory)
        : m_options(options),
          m_directory(directory),
          m_fleet(directory + u"/fleet"_s, kSleds, options.rate, options.seed)
    {
        m_window.resize(1400, 900);
        m_window.show();
        m_probe.run([] {}, [this] { return m_window.isSettled(); });
        m_outcome.minutes = options.minutes;
        m_outcome.emptyBytes = double(residentBytes());
    }

    SoakOutcome run()
    {
        startDemo();
        User user(m_window, m_window.workspace().paths() + m_fleet.databases(), m_directory,
                  m_options.seed);
        m_window.open(m_fleet.databases());
        live(user);
        user.showAll();
        endSleds();
        compare();
        m_outcome.warnings = warningsSoFar();
        for (auto it = user.actions().begin(); it != user.actions().end(); ++it)
            m_actions[it.key()] = it.value();
        return m_outcome;
    }

    [[nodiscard]] const QJsonObject &actions() const { return m_actions; }

private:
    /// Lets the window live until \a isOver, but not for ages.
    bool wait(const std::function<bool()> &isOver)
    {
        QElapsedTimer patience;
        patience.start();
        bool isSo = false;
        note(m_probe.run([] {},
                         [&] {
                             isSo = isOver();
                             return isSo || patience.hasExpired(kPatienceMs);
                         }));
        return isSo;
    }

    void note(const StallProbe::Result &result)
    {
        m_outcome.longestStall = std::max(m_outcome.longestStall, result.longestStall);
    }

    void startDemo()
    {
        trigger(m_window, u"&Live Demo");
        if (!wait([this] { return !m_window.workspace().isEmpty() && m_window.isSettled(); }))
            fail(u"the live demonstration does not begin"_s);
    }

    void live(User &user)
    {
        QElapsedTimer sinceAction;
        sinceAction.start();
        m_time.start();
        m_sinceSample.start();
        m_sinceLine.start();
        note(m_probe.run([] {},
                         [&] {
                             const bool isLate
                                 = double(m_time.elapsed()) >= m_options.minutes * kMinute;
                             if (isLate && !user.isBusy())
                                 return true;
                             const int pause = user.isBusy() ? kBetweenLooksMs : kBetweenActionsMs;
                             if (sinceAction.elapsed() >= pause) {
                                 sinceAction.start();
                                 user.act();
                             }
                             tellStall(user);
                             sample();
                             return false;
                         }));
    }

    /// Says in what the window was deaf for longer than ever, if it was long.
    void tellStall(const User &user)
    {
        constexpr double kWorthTelling = 0.1; // seconds
        const double longest = m_probe.longestStall();
        if (longest <= std::max(m_toldStall, kWorthTelling))
            return;
        m_toldStall = longest;
        std::fprintf(stderr, "soak: deaf for %.0f ms, in or after: %s\n", longest * 1e3,
                     qPrintable(user.current()));
    }

    void sample()
    {
        const double events = double(m_window.workspace().history().eventCount());
        if (m_sinceSample.elapsed() < kBetweenSamplesMs || events == 0
            || m_window.workspace().isLoading())
            return;
        m_sinceSample.start();
        const double bytes = double(residentBytes());
        const double minutes = double(m_time.elapsed()) / kMinute;
        m_outcome.memory.add({minutes, events, bytes});
        if (m_sinceLine.elapsed() >= kBetweenLinesMs) {
            m_sinceLine.start();
            std::fprintf(stderr, "%.0f min: %.0f events, %.0f MB, longest stall %.0f ms\n", minutes,
                         events, bytes / 1e6, m_probe.longestStall() * 1e3);
        }
        m_probe.excuse(); // that was not the window's work
    }

    void endSleds()
    {
        QAction &demo = actionCalled(m_window, u"&Live Demo");
        demo.trigger();
        if (!wait([&demo] { return demo.isEnabled() && !demo.isChecked(); }))
            fail(u"the live demonstration does not end"_s);
        m_fleet.end();
    }

    void compare()
    {
        Workspace &workspace = m_window.workspace();
        wait([this] { return m_window.isSettled(); });
        m_outcome.written = countsWritten(workspace.paths());
        wait([&] {
            return m_window.isSettled() && workspace.events().rowCount() == m_outcome.written.all
                && countsShown(workspace) == m_outcome.written;
        });
        m_outcome.shown = countsShown(workspace);
    }

    const Options m_options;
    const QString m_directory;
    Fleet m_fleet;
    MainWindow m_window{MainWindow::Settings::None};
    StallProbe m_probe;
    double m_toldStall = 0; ///< Seconds.
    SoakOutcome m_outcome;
    QJsonObject m_actions;
    QElapsedTimer m_time;
    QElapsedTimer m_sinceSample;
    QElapsedTimer m_sinceLine;
};

} // namespace

int main(int argc, char **argv)
{
    keepHeapCompact(); // as the program does
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir directory;
    for (const char *variable :
         {"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "HOME"})
        qputenv(variable, directory.path().toUtf8());
    qputenv("PATH", QFileInfo(QStringLiteral(SLEDSCOPE_CLI)).path().toUtf8() + ":/usr/bin:/bin");
    watchWarnings();
    QApplication app(argc, argv);
    const Options options = readOptions(app);
    std::fprintf(stderr, "soak: %g minutes, --seed %u\n", options.minutes, options.seed);
    Soak soak(options, directory.path());
    const SoakOutcome outcome = soak.run();
    QJsonObject report = toJson(outcome);
    report["seed"_L1] = qint64(options.seed);
    report["actions"_L1] = soak.actions();
    report["peak_bytes"_L1] = peakResidentBytes();
    printReport("soak", report);
    const QStringList faults = faultsOf(outcome);
    for (const QString &fault : faults)
        std::fprintf(stderr, "soak: %s\n", qPrintable(fault));
    return faults.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}
