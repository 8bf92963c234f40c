// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/verdict.h"

#include <QString>

namespace sled {

/// A translated word for \a standing, such as "accepted".
[[nodiscard]] QString standingText(Standing standing);

/// The reference's name of \a verdict, and what it means: `ErrPathMismatch: the path …`.
[[nodiscard]] QString verdictText(Verdict verdict);

} // namespace sled
