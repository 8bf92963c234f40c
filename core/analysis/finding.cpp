// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/finding.h"

#include <algorithm>

namespace sled {

namespace {

struct KindFacts {
    std::string_view name;
    Severity severity;
    std::string_view meaning;
};

/// By FindingKind.
constexpr std::array<KindFacts, kFindingKindCount> kKinds{{
    {"malformed_row", Severity::Error,
     "What it says is lost: a server cannot start on a row that is no op, and leaves out an entry "
     "of the event log that is not whole."},
    {"bad_op_id", Severity::Error,
     "The id is not that of the content: the op was altered after it was made, or made by broken "
     "software. No sled applies it."},
    {"bad_signature", Severity::Error,
     "The named signer did not sign this. It is forged or damaged, and no sled applies it."},
    {"bad_path", Severity::Error,
     "The op was signed but changes nothing, or changes what must not be changed. Sleds that "
     "received their ops in another order may have taken it differently."},
    {"waiting", Severity::Warning,
     "The op takes no effect here until what it needs arrives. If it never does, that part of the "
     "history is missing."},
    {"attribution_mismatch", Severity::Error,
     "Who is said to have done it is not who signed it. Trust the signer, not the name."},
    {"declared_gap", Severity::Info,
     "The sled itself says that it missed these transitions. They happened, but are not in its "
     "log."},
    {"sequence_hole", Severity::Warning,
     "The sled wrote these events, but no open source holds them: they were lost, or are in a "
     "database that is not open."},
    {"duplicate_sequence", Severity::Error,
     "The sled numbered two events alike: it was restored from a backup, or runs twice with one "
     "key. The order of its events is not certain."},
    {"equivocation", Severity::Error,
     "The author used one number for two ops, which a sound sled never does: its state was reset, "
     "or its key is in use elsewhere."},
    {"register_conflict", Severity::Warning,
     "Two writes tie, so each sled keeps what it saw first: they may disagree on this value for "
     "ever."},
    {"history_truncated", Severity::Info,
     "Earlier events were compacted away or were never copied here; durations that begin there are "
     "not known."},
    {"clock_backwards", Severity::Warning,
     "The clock of the sled was set back, or wrong before: do not trust durations around here."},
    {"odd_transition", Severity::Warning,
     "The pipeline does not move stories this way by itself: somebody did it by hand, or another "
     "version of the server did."},
    {"stage_drift", Severity::Warning,
     "The sled contradicts itself about where the story is. The document (items) counts; the log "
     "or the copy is behind."},
    {"unknown_field", Severity::Info,
     "A newer server wrote it. What it says is not shown, and nothing is wrong with it."},
}};

const KindFacts &factsOf(FindingKind kind) noexcept
{
    return kKinds[std::min(static_cast<std::size_t>(kind), kKinds.size() - 1)];
}

} // namespace

std::string_view findingKindName(FindingKind kind) noexcept
{
    return factsOf(kind).name;
}

std::optional<FindingKind> findingKindNamed(std::string_view name) noexcept
{
    const auto *const found = std::ranges::find(kKinds, name, &KindFacts::name);
    if (found == kKinds.end())
        return std::nullopt;
    return static_cast<FindingKind>(found - kKinds.begin());
}

Severity severityOf(FindingKind kind) noexcept
{
    return factsOf(kind).severity;
}

std::string_view severityName(Severity severity) noexcept
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Info:
        break;
    }
    return "info";
}

std::string_view findingMeaning(FindingKind kind) noexcept
{
    return factsOf(kind).meaning;
}

} // namespace sled
