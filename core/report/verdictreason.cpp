// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdictreason.h"

namespace sled {

std::string_view verdictReason(Verdict verdict) noexcept
{
    switch (verdict) {
    case Verdict::Ok:
        return {};
    case Verdict::MissingCausalDependencies:
        return "the op waits for its origin or for an op that it depends on";
    case Verdict::ErrDigestMismatch:
        return "the signature is not one that the claimed author made over this op";
    case Verdict::ErrHashMismatch:
        return "the op id is not the hash of what the op says";
    case Verdict::ErrPathMismatch:
        return "the path leads to no field or element of the document";
    case Verdict::ErrApplyOnStruct:
        return "the path ends at a struct, which cannot be changed as a whole";
    case Verdict::ErrApplyOnPrimitive:
        return "the path goes on into a plain value, which has no parts";
    case Verdict::ErrListApplyToEmpty:
        return "the path goes on into an element that has no content";
    case Verdict::Malformed:
        break;
    }
    return "the row does not hold an op";
}

} // namespace sled
