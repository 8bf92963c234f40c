// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/entryfields.h"
#include "core/ops/opbuilder.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <string>
#include <vector>

namespace sled::test {

/// Writes a database at \a path with an event a second for each of \a stories, from
/// 2026-05-17T14:05:00Z on.
inline void writeStories(const QString &path, const std::vector<std::string> &stories)
{
    const KeyPair keys = testKeys(1);
    std::vector<SignedOp> ops;
    OpId last;
    for (std::size_t i = 0; i < stories.size(); ++i) {
        const auto number = static_cast<double>(i);
        InnerOp inner = insertOp(
            kEventLogField, last, i + 1,
            eventValue(number, keys.author(), 1779026700 + number, stories[i], "qa", "merge", "X"),
            keys.author());
        last = inner.id;
        ops.push_back(signOp(std::move(inner), keys));
    }
    writeDatabase(path, ops);
}

/// Texts over which readers of CSV stumble.
inline std::vector<std::string> hardStories()
{
    return {"plain",      "",        "a,b;c", "say \"hi\"", "two\nlines", "two\r\nlines",
            " spaced ",   "tab\tin", "\ttab", "äö€ 🚀",      "=1+1",       "+49 30",
            "@SUM(A1)",   "-5",      "-5+5",  "'quoted'",   "\"",         "\\",
            "2026-05-17", "0042",    "1e5",   "§|¦",        "TRUE",       "-"};
}

} // namespace sled::test
