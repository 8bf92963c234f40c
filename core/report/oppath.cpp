// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/oppath.h"

namespace sled {

std::string opPathText(const History &history, const OpRecord &op)
{
    constexpr std::size_t kIndexDigits = 6;
    std::string path(history.text(op.path));
    if (op.endsInOwnIndex) {
        if (!path.empty())
            path += '.';
        path += op.id.toHex().substr(0, kIndexDigits);
    }
    return path;
}

} // namespace sled
