// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/verification.h"

namespace sled {

Verification verificationOf(CheckResult idCheck, CheckResult signature) noexcept
{
    if (idCheck == CheckResult::Bad)
        return Verification::BadId;
    if (signature == CheckResult::Bad)
        return Verification::BadSignature;
    const bool isPending = idCheck == CheckResult::Pending || signature == CheckResult::Pending;
    return isPending ? Verification::Pending : Verification::Verified;
}

std::string_view verificationName(Verification verification) noexcept
{
    switch (verification) {
    case Verification::Verified:
        return "verified";
    case Verification::BadId:
        return "bad_id";
    case Verification::BadSignature:
        return "bad_signature";
    case Verification::Pending:
        break;
    }
    return "pending";
}

} // namespace sled
