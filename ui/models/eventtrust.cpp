// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventtrust.h"

#include <algorithm>

namespace sled {

Attribution eventAttribution(const History &history, EventIndex event)
{
    return history.stateOf(event).attribution;
}

TrustSign verificationSign(Verification verification)
{
    switch (verification) {
    case Verification::Verified:
        return TrustSign::Verified;
    case Verification::BadId:
        return TrustSign::BadId;
    case Verification::BadSignature:
        return TrustSign::BadSignature;
    case Verification::Pending:
        break;
    }
    return TrustSign::Pending;
}

TrustSign verificationSign(const OpRecord &op)
{
    return verificationSign(verificationOf(op.idCheck, op.signature));
}

namespace {

TrustSign trustOf(Verification verification, Verdict verdict)
{
    const TrustSign sign = verificationSign(verification);
    switch (standingOf(verdict)) {
    case Standing::Waiting:
        return std::max(sign, TrustSign::Waiting);
    case Standing::Rejected:
        return std::max(sign, TrustSign::Rejected);
    default:
        return sign;
    }
}

} // namespace

TrustSign opTrust(const OpRecord &op)
{
    return trustOf(verificationOf(op.idCheck, op.signature), op.verdict());
}

TrustSign eventTrust(const History &history, EventIndex event)
{
    const EventState &state = history.stateOf(event);
    const TrustSign sign = trustOf(state.verification, state.verdict);
    return state.attribution == Attribution::Mismatch ? std::max(sign, TrustSign::Mismatch) : sign;
}

} // namespace sled
