// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/checkedrow.h"

#include <cstdint>
#include <string_view>

namespace sled {

/// What the two checks of an op say together (formats.md 4): verified means both hold.
enum class Verification : std::uint8_t { Verified, BadId, BadSignature, Pending };

/// A bad id is told before a bad signature, a bad check before a pending one.
Verification verificationOf(CheckResult idCheck, CheckResult signature) noexcept;

/// `verified`, `bad_id`, `bad_signature` or `pending`.
std::string_view verificationName(Verification verification) noexcept;

} // namespace sled
