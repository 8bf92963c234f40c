// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/verdict.h"

#include "core/crdt/verdict.h"
#include "tests/soak/fleet.h"
#include "ui/window/workspace.h"

#include <QJsonArray>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostStall = 0.25;       ///< Seconds; the aim is 0.05, on a machine at rest.
constexpr double kMostGrowth = 1.1;       ///< Of bytes an event, from the first third to the last.
constexpr double kMostBytesAMinute = 1e6; ///< Beside those of events.
constexpr double kMinutesToJudgeMemory = 10;

qint64 linesOf(const QStringList &sources, const QString &include)
{
    return runCommand(QStringList{u"events"_s, u"--format"_s, u"jsonl"_s, u"--include"_s, include}
                      + sources)
        .count('\n');
}

} // namespace

EventCounts countsShown(Workspace &workspace)
{
    const EventTableModel &events = workspace.events();
    EventCounts counts;
    counts.all = events.rowCount();
    for (int row = 0; row < events.rowCount(); ++row) {
        const QModelIndex index = events.index(row, EventTableModel::VerdictColumn);
        if (index.data(EventTableModel::StandingRole).toInt() == int(Standing::Accepted))
            ++counts.accepted;
    }
    return counts;
}

EventCounts countsWritten(const QStringList &sources)
{
    return {linesOf(sources, u"accepted"_s), linesOf(sources, u"all"_s)};
}

QStringList faultsOf(const SoakOutcome &outcome)
{
    QStringList faults;
    const auto expect = [&faults](bool isSo, const QString &text) {
        if (!isSo)
            faults += text;
    };
    expect(outcome.shown == outcome.written,
           u"%1 of %2 events are shown, %3 of %4 as accepted"_s.arg(outcome.shown.all)
               .arg(outcome.written.all)
               .arg(outcome.shown.accepted)
               .arg(outcome.written.accepted));
    expect(outcome.warnings.isEmpty(), u"there were %1 warnings"_s.arg(outcome.warnings.size()));
    expect(outcome.longestStall <= kMostStall,
           u"the window was deaf for %1 s"_s.arg(outcome.longestStall));
    if (outcome.minutes < kMinutesToJudgeMemory)
        return faults;
    const double growth = outcome.memory.perEventAtLast(outcome.emptyBytes)
        / outcome.memory.perEventAtFirst(outcome.emptyBytes);
    expect(growth <= kMostGrowth, u"memory an event grew %1 times"_s.arg(growth));
    const double perMinute = outcome.memory.fit().perMinute;
    expect(perMinute <= kMostBytesAMinute, u"memory grew by %1 bytes a minute"_s.arg(perMinute));
    return faults;
}

QJsonObject toJson(const SoakOutcome &outcome)
{
    const MemoryTrend::Fit fit = outcome.memory.fit();
    return {{"minutes"_L1, outcome.minutes},
            {"events_written"_L1, outcome.written.all},
            {"events_shown"_L1, outcome.shown.all},
            {"longest_stall_s"_L1, outcome.longestStall},
            {"empty_bytes"_L1, outcome.emptyBytes},
            {"memory_samples"_L1, outcome.memory.count()},
            {"bytes_per_event_first_third"_L1, outcome.memory.perEventAtFirst(outcome.emptyBytes)},
            {"bytes_per_event_last_third"_L1, outcome.memory.perEventAtLast(outcome.emptyBytes)},
            {"fitted_bytes_per_event"_L1, fit.perEvent},
            {"fitted_bytes_per_minute"_L1, fit.perMinute},
            {"warnings"_L1, QJsonArray::fromStringList(outcome.warnings)}};
}

} // namespace sled
