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

TrustSign eventTrust(const History &history, EventIndex event)
{
    const EventState &state = history.stateOf(event);
    TrustSign sign = verificationSign(state.verification);
    switch (standingOf(state.verdict)) {
    case Standing::Waiting:
        sign = std::max(sign, TrustSign::Waiting);
        break;
    case Standing::Rejected:
        sign = std::max(sign, TrustSign::Rejected);
        break;
    default:
        break;
    }
    if (state.attribution == Attribution::Mismatch)
        sign = std::max(sign, TrustSign::Mismatch);
    return sign;
}

} // namespace sled
