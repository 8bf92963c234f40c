// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verificationreport.h"

#include <algorithm>
#include <array>
#include <map>

namespace sled {

namespace {

struct Checks {
    std::int64_t events = 0;
    std::array<std::int64_t, 4> byVerification{};
    std::array<std::int64_t, 4> byStanding{};
    std::int64_t mismatches = 0;

    void add(const EventState &state)
    {
        ++events;
        ++byVerification[static_cast<std::size_t>(state.verification)];
        ++byStanding[static_cast<std::size_t>(standingOf(state.verdict))];
        mismatches += state.attribution == Attribution::Mismatch ? 1 : 0;
    }
    [[nodiscard]] ReportCell of(Verification verification) const
    {
        return countCell(byVerification[static_cast<std::size_t>(verification)]);
    }
    [[nodiscard]] ReportCell of(Standing standing) const
    {
        return countCell(byStanding[static_cast<std::size_t>(standing)]);
    }
};

std::vector<ReportColumn> columnsFor(const ReportColumn &first, bool hasRows)
{
    std::vector<ReportColumn> columns{
        first,
        {"events", QT_TRANSLATE_NOOP("sled::ReportTable", "Events")},
        {"verified", QT_TRANSLATE_NOOP("sled::ReportTable", "Verified")},
        {"pending", QT_TRANSLATE_NOOP("sled::ReportTable", "Pending")},
        {"bad_id", QT_TRANSLATE_NOOP("sled::ReportTable", "Bad id")},
        {"bad_signature", QT_TRANSLATE_NOOP("sled::ReportTable", "Bad signature")},
        {"mismatch", QT_TRANSLATE_NOOP("sled::ReportTable", "Mismatch")},
        {"accepted", QT_TRANSLATE_NOOP("sled::ReportTable", "Accepted")},
        {"waiting", QT_TRANSLATE_NOOP("sled::ReportTable", "Waiting")},
        {"rejected", QT_TRANSLATE_NOOP("sled::ReportTable", "Rejected")}};
    if (!hasRows)
        return columns;
    columns.push_back({"rows", QT_TRANSLATE_NOOP("sled::ReportTable", "Rows")});
    columns.push_back({"rows_accepted", QT_TRANSLATE_NOOP("sled::ReportTable", "Rows accepted")});
    columns.push_back({"rows_waiting", QT_TRANSLATE_NOOP("sled::ReportTable", "Rows waiting")});
    columns.push_back({"rows_rejected", QT_TRANSLATE_NOOP("sled::ReportTable", "Rows rejected")});
    columns.push_back({"malformed", QT_TRANSLATE_NOOP("sled::ReportTable", "Malformed")});
    return columns;
}

void addRow(ReportTable &table, std::string_view name, const Checks &checks)
{
    table.addRow({name, countCell(checks.events), checks.of(Verification::Verified),
                  checks.of(Verification::Pending), checks.of(Verification::BadId),
                  checks.of(Verification::BadSignature), countCell(checks.mismatches),
                  checks.of(Standing::Accepted), checks.of(Standing::Waiting),
                  checks.of(Standing::Rejected)});
}

void addSource(ReportTable &table, const ReportInput::SourceFacts &source, const Checks &checks)
{
    table.addRow({table.keep(source.path), countCell(checks.events),
                  checks.of(Verification::Verified), checks.of(Verification::Pending),
                  checks.of(Verification::BadId), checks.of(Verification::BadSignature),
                  countCell(checks.mismatches), checks.of(Standing::Accepted),
                  checks.of(Standing::Waiting), checks.of(Standing::Rejected),
                  countCell(source.rows.read()), countCell(source.rows.of(Standing::Accepted)),
                  countCell(source.rows.of(Standing::Waiting)),
                  countCell(source.rows.of(Standing::Rejected)),
                  countCell(source.rows.of(Standing::Malformed))});
}

} // namespace

std::vector<ReportTable> verificationTables(const ReportInput &input, const std::stop_token &stop)
{
    const std::shared_ptr<const StringPool> &strings = input.lives->input().strings;
    constexpr auto kText = ReportType::Text;
    std::vector<ReportTable> tables{
        {"source",
         columnsFor({"source", QT_TRANSLATE_NOOP("sled::ReportTable", "Source"), kText,
                     FilterField::Source},
                    true),
         strings},
        {"sled",
         columnsFor(
             {"sled_id", QT_TRANSLATE_NOOP("sled::ReportTable", "Sled"), kText, FilterField::Sled},
             false),
         strings},
        {"signer",
         columnsFor({"signer", QT_TRANSLATE_NOOP("sled::ReportTable", "Signer"), kText}, false),
         strings}};
    std::vector<Checks> bySource(input.sources.size());
    std::map<StringId, Checks> bySled;
    std::vector<Checks> bySigner(input.authors.size());
    StopWatch watch(stop);
    for (std::uint32_t i = 0; i < input.eventCount(); ++i) {
        const EventIndex event{i};
        if (watch.isOver())
            return tables;
        if (!input.passes(event))
            continue;
        const EventState &state = input.stateOf(event);
        for (const SourceIndex source : input.sourceSets[static_cast<std::size_t>(state.heldBy)])
            bySource[static_cast<std::size_t>(source)].add(state);
        bySled[input.facts(event).sledId].add(state);
        bySigner[static_cast<std::size_t>(input.signers[i])].add(state);
    }
    for (std::size_t i = 0; i < bySource.size(); ++i)
        addSource(tables[0], input.sources[i], bySource[i]);
    std::map<std::string_view, Checks> sorted;
    for (const auto &[sled, checks] : bySled)
        sorted.emplace(input.text(sled), checks);
    for (const auto &[sled, checks] : sorted)
        addRow(tables[1], sled, checks);
    std::map<std::string, Checks> signers;
    for (std::size_t i = 0; i < bySigner.size(); ++i) {
        if (bySigner[i].events > 0)
            signers.emplace(input.authors[i].toHex(), bySigner[i]);
    }
    for (const auto &[signer, checks] : signers)
        addRow(tables[2], tables[2].keep(signer), checks);
    return tables;
}

} // namespace sled
