// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demorandom.h"

#include <string>
#include <string_view>

namespace sled {

/// What a demonstration story is called.
struct StoryName {
    std::string id;        ///< As in `42_story_retry_failed_uploads`; UTF-8.
    std::string title;     ///< As in `Retry failed uploads`.
    std::string_view type; ///< `story`, `bug`, `refactor` or `spike`.
};

/// A name for the story with \a number. Some hold characters beyond ASCII.
[[nodiscard]] StoryName makeStoryName(std::uint64_t number, DemoRandom &random);

} // namespace sled
