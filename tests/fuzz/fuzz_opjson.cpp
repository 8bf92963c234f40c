// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opjson.h"
#include "core/ops/opparser.h"

#include <cstdint>
#include <cstdlib>

/// Invariant: what parses is written, and read back as the same op.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static sled::OpParser parser;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes here.
    const std::string_view json(reinterpret_cast<const char *>(data), size);
    sled::SignedOp op;
    if (!parser.parse(json, op))
        return 0;
    sled::SignedOp again;
    if (!parser.parse(sled::toJson(op), again) || !(again == op))
        std::abort();
    return 0;
}
