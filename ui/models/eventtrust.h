// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/attribution.h"
#include "core/history/history.h"
#include "core/history/verification.h"
#include "ui/theme/trustsign.h"

namespace sled {

/// Whether the sled that \a event names wrote it.
[[nodiscard]] Attribution eventAttribution(const History &history, EventIndex event);

/// What the two checks of an op say.
[[nodiscard]] TrustSign verificationSign(Verification verification);
[[nodiscard]] TrustSign verificationSign(const OpRecord &op);

/// The worst that is known of \a op itself, whatever it says.
[[nodiscard]] TrustSign opTrust(const OpRecord &op);

/// The worst that is known of \a event, for where there is room for one sign only.
[[nodiscard]] TrustSign eventTrust(const History &history, EventIndex event);

} // namespace sled
