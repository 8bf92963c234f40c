// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/verdict.h"

#include <string_view>

namespace sled {

/// One plain English sentence, without a full stop, that says what \a verdict means;
/// empty for Verdict::Ok.
std::string_view verdictReason(Verdict verdict) noexcept;

} // namespace sled
