// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/filtererror.h"

#include <QStringView>

namespace sled {

/// Reads a filter:
///
///     filter    = [ any ]
///     any       = all { "or" all }
///     all       = one { [ "and" ] one }
///     one       = "not" one | "(" any ")" | condition | value
///     condition = field operator value | field [ "not" ] "in" set
///     set       = "{" part { "," part } "}" | range
///     part      = value | range                  ranges: of `seq` and `time` alone
///     range     = [ value ] ".." [ value ]
///
/// A value is a word or a text in quotes. Names and keywords may have any case; `==`, `&&`,
/// `||` and `!` are understood too. Names of findings are compileFilter()'s to judge, all else is
/// checked here. Linear in the text, and nothing recurses.
[[nodiscard]] FilterResult<Filter> parseFilter(QStringView text);

} // namespace sled
