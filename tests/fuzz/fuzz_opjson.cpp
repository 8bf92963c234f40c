// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opjson.h"
#include "core/ops/opparser.h"

#include <cstdint>
#include <cstdlib>
#include <string>

/// Invariants: it reads as it does with a blank before it, which the quick way for what sleds
/// store does not know; and what parses is written, and read back as the same op.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static sled::OpParser parser;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes here.
    const std::string_view json(reinterpret_cast<const char *>(data), size);
    sled::SignedOp op;
    sled::SignedOp again;
    const bool isRead = parser.parse(json, op).has_value();
    if (json.size() < sled::OpParser::kMaxBytes) {
        const bool isReadAgain = parser.parse(' ' + std::string(json), again).has_value();
        if (isRead != isReadAgain || (isRead && !(again == op)))
            std::abort();
    }
    if (!isRead)
        return 0;
    if (!parser.parse(sled::toJson(op), again) || !(again == op))
        std::abort();
    return 0;
}
