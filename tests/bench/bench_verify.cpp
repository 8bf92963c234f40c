// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sourceloader.h"
#include "core/session/verifier.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/report.h"
#include "ui/views/eventtableview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kSmall = 100'000;
constexpr std::size_t kLarge = 1'000'000;

/// Checks all signatures of \a path as the window does.
void verifyAll(const QString &path)
{
    History history(std::make_shared<StringPool>());
    LoadOptions options;
    options.signatures = SignatureMode::Leave;
    loadAll({path}, history, options, {});
    if (history.claims().pendingCount() != kSmall)
        fail(u"signatures were not left pending"_s);
    Verifier verifier(history);
    QEventLoop loop;
    QObject::connect(&verifier, &Verifier::stateChanged, &loop, [&] {
        if (verifier.state() == Verifier::State::Idle)
            loop.quit();
    });
    verifier.takeIn();
    loop.exec();
}

/// Looks at a window every millisecond: what is on screen, and how long it was deaf. A timer
/// that comes late by more than its interval was kept from coming by the thread it lives on.
class Probe {
public:
    explicit Probe(MainWindow &window)
        : m_window(window), m_table(*window.findChild<EventTableView *>())
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_loop, [this] { look(); });
    }

    void run(const QString &path)
    {
        m_since.start();
        m_sinceLook.start();
        m_timer.start();
        m_window.open({path});
        m_loop.exec();
    }

    std::optional<double> rowsShown;    ///< Seconds after opening.
    std::optional<double> rowsVerified; ///< All rows in view, the same.
    double longestStallLoading = 0.0;   ///< Seconds.
    double longestStallVerifying = 0.0; ///< After loading.

private:
    void look()
    {
        const double gap = double(m_sinceLook.nsecsElapsed()) / 1e9;
        m_sinceLook.restart();
        const bool isLoading = m_window.workspace().isLoading();
        double &longest = isLoading ? longestStallLoading : longestStallVerifying;
        longest = std::max(longest, gap);
        const double now = double(m_since.nsecsElapsed()) / 1e9;
        const int rows = m_table.model()->rowCount();
        if (rows > 0 && !rowsShown)
            rowsShown = now;
        if (rows > 0 && !rowsVerified && areVisibleRowsVerified())
            rowsVerified = now;
        if (rowsVerified && m_window.workspace().isSettled())
            m_loop.quit();
    }

    [[nodiscard]] bool areVisibleRowsVerified() const
    {
        const int first = std::max(0, m_table.rowAt(0));
        const int last = m_table.rowAt(m_table.viewport()->height() - 1);
        const int end = last < 0 ? m_table.model()->rowCount() : last + 1;
        for (int row = first; row < end; ++row) {
            const QModelIndex index
                = m_table.model()->index(row, EventTableModel::VerificationColumn);
            if (index.data(EventTableModel::TrustRole).toInt() != int(TrustSign::Verified))
                return false;
        }
        return true;
    }

    MainWindow &m_window;
    EventTableView &m_table;
    QEventLoop m_loop;
    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_sinceLook;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QTemporaryDir directory;
    const QString small = directory.filePath(u"small.db"_s);
    const QString large = directory.filePath(u"large.db"_s);
    writeAppendedEvents(small, kSmall, Signatures::Real);
    writeAppendedEvents(large, kLarge, Signatures::Real);

    const BareSignatures signatures(kSmall);
    const auto bare = measure(3, [&] { signatures.verify(); });
    const auto loaded = measure(3, [&] {
        History history(std::make_shared<StringPool>());
        LoadOptions options;
        options.signatures = SignatureMode::Leave;
        loadAll({small}, history, options, {});
    });
    const auto both = measure(3, [&] { verifyAll(small); });
    const double background = median(both) - median(loaded);

    MainWindow window(MainWindow::Settings::None);
    window.resize(1400, 900);
    window.show();
    Probe probe(window);
    probe.run(large);
    printReport("verify",
                {{"bare_signatures_100k_s"_L1, spread(bare)},
                 {"background_signatures_100k_s"_L1, background},
                 {"background_rate_to_bare"_L1, median(bare) / background},
                 {"signatures_per_second"_L1, double(kSmall) / background},
                 {"window_1m_rows_shown_s"_L1, *probe.rowsShown},
                 {"window_1m_first_screen_verified_after_shown_s"_L1,
                  *probe.rowsVerified - *probe.rowsShown},
                 {"window_1m_longest_stall_loading_s"_L1, probe.longestStallLoading},
                 {"window_1m_longest_stall_verifying_s"_L1, probe.longestStallVerifying},
                 {"peak_bytes"_L1, peakResidentBytes()}});
    return EXIT_SUCCESS;
}
