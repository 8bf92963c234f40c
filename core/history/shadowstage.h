// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stringpool.h"

namespace sled {

/// Where the database's own copy of the items, `pipeline_items`, has a story.
struct ShadowStage {
    StringId storyId{};
    StringId stage{};
};

} // namespace sled
