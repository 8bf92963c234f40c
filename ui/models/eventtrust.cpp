// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventtrust.h"

#include "core/history/verification.h"

#include <algorithm>

namespace sled {

Attribution eventAttribution(const History &history, EventIndex event)
{
    const OpRecord &op = history.opOf(event);
    return attributionOf(history.text(history.events().facts(event).sledId),
                         history.authors().at(op.signer), history.authors().at(op.innerAuthor));
}

TrustSign verificationSign(const OpRecord &op)
{
    switch (verificationOf(op.idCheck, op.signature)) {
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

TrustSign eventTrust(const History &history, EventIndex event)
{
    const OpRecord &op = history.opOf(event);
    TrustSign sign = verificationSign(op);
    switch (standingOf(op.verdict())) {
    case Standing::Waiting:
        sign = std::max(sign, TrustSign::Waiting);
        break;
    case Standing::Rejected:
        sign = std::max(sign, TrustSign::Rejected);
        break;
    default:
        break;
    }
    if (eventAttribution(history, event) == Attribution::Mismatch)
        sign = std::max(sign, TrustSign::Mismatch);
    return sign;
}

} // namespace sled
