// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/verdict.h"

namespace sled {

std::string_view verdictName(Verdict verdict) noexcept
{
    switch (verdict) {
    case Verdict::Ok:
        return "Ok";
    case Verdict::MissingCausalDependencies:
        return "MissingCausalDependencies";
    case Verdict::ErrDigestMismatch:
        return "ErrDigestMismatch";
    case Verdict::ErrHashMismatch:
        return "ErrHashMismatch";
    case Verdict::ErrPathMismatch:
        return "ErrPathMismatch";
    case Verdict::ErrApplyOnStruct:
        return "ErrApplyOnStruct";
    case Verdict::ErrApplyOnPrimitive:
        return "ErrApplyOnPrimitive";
    case Verdict::ErrListApplyToEmpty:
        return "ErrListApplyToEmpty";
    case Verdict::Malformed:
        break;
    }
    return "Malformed";
}

Standing standingOf(Verdict verdict) noexcept
{
    switch (verdict) {
    case Verdict::Ok:
        return Standing::Accepted;
    case Verdict::MissingCausalDependencies:
        return Standing::Waiting;
    case Verdict::Malformed:
        return Standing::Malformed;
    default:
        return Standing::Rejected;
    }
}

std::string_view standingName(Standing standing) noexcept
{
    switch (standing) {
    case Standing::Accepted:
        return "accepted";
    case Standing::Waiting:
        return "waiting";
    case Standing::Rejected:
        return "rejected";
    case Standing::Malformed:
        break;
    }
    return "malformed";
}

} // namespace sled
