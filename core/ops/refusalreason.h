// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <simdjson.h>
#include <string_view>

namespace sled {

/// Why simdjson did not read \a json, in plain words and without any of its text.
/// \a error: what simdjson said of that text. Linear in time.
QString refusalReason(simdjson::error_code error, std::string_view json);

} // namespace sled
