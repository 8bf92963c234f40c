// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/heldops.h"

#include <vector>

namespace sled {

/// What each source holds and lacks of each signer's ops; see Comparison::signers. Linear in
/// the authors of the history, the ops held and the rows, but for sorting the signers.
std::vector<SignerShare> signerShares(const ComparedSources &compared);

} // namespace sled
