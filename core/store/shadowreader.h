// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArray>

#include <stop_token>
#include <vector>

namespace sled {

/// One row of `pipeline_items`, the copy of the items that a server keeps beside its ops.
struct ShadowItem {
    QByteArray storyId; ///< UTF-8.
    QByteArray stage;   ///< UTF-8, as written.
};

inline constexpr int kMaxShadowItems = 1 << 18; ///< Rows that are read at most.
inline constexpr int kMaxShadowBytes = 4096;    ///< Of one text; longer ones are left out.

/// Reads `pipeline_items` by one short statement, if it is an ordinary table with the columns
/// `story_id` and `stage`: empty if not, for its form is only guessed (formats.md 1). A view is
/// not asked, for that could read any table. Rows without two texts are left out.
/// \return ErrorCode::Cancelled, or as toError() says.
Result<std::vector<ShadowItem>> readShadowItems(const Connection &connection,
                                                const std::stop_token &stop);

} // namespace sled
