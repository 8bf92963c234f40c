// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/pathtext.h"

namespace sled {

void appendPathText(std::string &out, std::span<const PathSegment> path)
{
    constexpr std::size_t kIndexBytes = 3;
    bool isFirst = true;
    for (const PathSegment &segment : path) {
        if (!isFirst)
            out += '.';
        isFirst = false;
        if (const auto *field = std::get_if<std::string>(&segment))
            out += *field;
        else
            out += toHex(std::span(std::get<OpId>(segment).bytes()).first(kIndexBytes));
    }
}

} // namespace sled
