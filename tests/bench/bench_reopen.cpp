// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sourceloader.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdlib>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kOps = 1'000'000;
constexpr int kRounds = 3;

/// Loads \a path. Requires: as many ops are left pending as \a pending says.
void load(const QString &path, SignatureMode mode, const QString &cache, std::size_t pending)
{
    History history(std::make_shared<StringPool>());
    LoadOptions options;
    options.signatures = mode;
    if (!cache.isEmpty())
        options.verified = std::make_shared<VerifiedOps>(cache);
    loadAll({path}, history, options, {});
    if (history.eventCount() != kOps || history.claims().pendingCount() != pending)
        fail(u"not what was written was read"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.db"_s);
    const QString cache = directory.filePath(u"verified"_s);
    writeAppendedEvents(path, kOps, Signatures::Real);

    const auto first = measure(1, [&] { load(path, SignatureMode::Check, cache, 0); });
    const VerifiedOpsFacts facts = std::make_shared<VerifiedOps>(cache)->facts();
    std::vector<double> without;
    std::vector<double> second;
    std::vector<double> window;
    for (int round = 0; round < kRounds; ++round) { // in turns: the machine is not always as fast
        const auto add = [&](std::vector<double> &times, SignatureMode mode, bool isCached) {
            times.push_back(measure(1, [&] {
                                load(path, mode, isCached ? cache : QString(), isCached ? 0 : kOps);
                            }).front());
        };
        add(without, SignatureMode::Leave, false);
        add(second, SignatureMode::Check, true);
        add(window, SignatureMode::Leave, true);
    }
    const auto known = measure(3, [&] {
        const auto ops = std::make_shared<VerifiedOps>(cache);
        if (ops->known()->marks().size() < kOps)
            fail(u"not all is remembered"_s);
    });
    printReport("reopen",
                {{"first_open_1m_checked_s"_L1, median(first)},
                 {"open_1m_without_signatures_s"_L1, spread(without)},
                 {"second_open_1m_checked_s"_L1, spread(second)},
                 {"second_open_1m_as_the_window_s"_L1, spread(window)},
                 {"second_open_to_without_signatures"_L1, median(second) / median(without)},
                 {"window_second_open_to_without_signatures"_L1, median(window) / median(without)},
                 {"read_1m_marks_s"_L1, spread(known)},
                 {"cache_ops"_L1, facts.ops},
                 {"cache_bytes"_L1, facts.sizeBytes},
                 {"peak_bytes"_L1, peakResidentBytes()}});
    return EXIT_SUCCESS;
}
