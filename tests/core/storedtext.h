// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/opbuilder.h"
#include "core/ops/opjson.h"
#include "tests/support/randomops.h"

#include <string>
#include <string_view>

namespace sled {

/// A sound op as a sled stores it, with a path of two segments and a dependency.
inline SignedOp storedOp()
{
    const KeyPair keys = testKeys(1);
    InnerOp inner = insertOp("event_log", {}, 7, stringValue("v"), keys.author());
    inner.path.emplace_back(inner.id);
    SignedOp op = signOp(inner, keys);
    op.dependsOn.push_back(op.signedDigest);
    return op;
}

inline std::string storedText()
{
    return toJson(storedOp());
}

inline std::string storedTextWith(std::string_view part, std::string_view replacement)
{
    std::string json = storedText();
    const std::size_t at = json.find(part);
    Q_ASSERT(at != std::string::npos);
    return json.replace(at, part.size(), replacement);
}

} // namespace sled
