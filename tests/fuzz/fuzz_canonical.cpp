// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/canonical.h"
#include "core/ops/checks.h"
#include "core/ops/opbuilder.h"
#include "core/ops/opparser.h"

#include <cstdint>
#include <cstdlib>

/// Invariants: the canonical text of any op has no raw control character, its readings
/// differ only where it says so, and an id made from it passes the check.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sled;
    static OpParser parser;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes here.
    const std::string_view json(reinterpret_cast<const char *>(data), size);
    SignedOp op;
    if (!parser.parse(json, op) || (!op.inner.content && !op.inner.isDeleted))
        return 0;

    std::string current;
    appendIdText(current, op.inner, UnicodeReading::Current);
    for (const char character : current) {
        if (static_cast<unsigned char>(character) < 0x20)
            std::abort();
    }
    for (const UnicodeReading reading : {UnicodeReading::Older, UnicodeReading::Newer}) {
        std::string other;
        appendIdText(other, op.inner, reading);
        if (other != current && !hasUnicodeReadings(*op.inner.content))
            std::abort();
    }
    std::string scratch;
    if (!checkOpId(withId(op.inner), scratch).isOk)
        std::abort();
    return 0;
}
