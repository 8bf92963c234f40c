// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfacts.h"

namespace sled {

/// What the checks of the events that pass came to, whatever their verdict: tables `source`,
/// `sled` and `signer`, by path as opened, sled id and key.
///
/// events = accepted + waiting + rejected = verified + pending + bad_id + bad_signature; a
/// `mismatch` (attribution) is counted besides. An event that several sources hold counts for
/// each of them. Of a source there are its rows too, of whatever kind, and those that are
/// malformed. Incomplete if a stop was requested.
[[nodiscard]] std::vector<ReportTable> verificationTables(const ReportInput &input,
                                                          const std::stop_token &stop);

} // namespace sled
