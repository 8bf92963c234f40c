// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/document.h"
#include "core/demo/itemops.h"
#include "core/demo/storyname.h"
#include "core/demo/storyplan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sled {

/// A story as a sled of a live demonstration knows it.
struct LiveStory {
    std::uint32_t number = 0;
    StoryName name;
    Stage stage = Stage::Upcoming;
    Stage resumeTo = Stage::Backlog; ///< Where it goes when it is no longer frozen.
    int retries = 0;
    OpId item; ///< Of the insert; zero while the story is not in the document yet.
};

/// Which stories are a sled's own: those whose number leaves \a index when divided by
/// \a sleds. So two sleds never make or move the same one.
struct LiveShare {
    int index = 0;
    int sleds = 1;
};

/// What happens next to the stories of one sled, without end.
class LiveStories final {
public:
    LiveStories(const LiveShare &share, std::uint64_t seed);

    /// Goes on with the stories of \a document that are this sled's and still under way, and
    /// numbers new ones after all that it has. O(n log n).
    void takeOver(const Document &document);

    /// What happens and to whom, and the story as it is afterwards.
    struct Step {
        PlannedStep planned; ///< A Creation or a Transition.
        LiveStory story;
    };
    [[nodiscard]] Step next(qint64 at);

private:
    /// The least number of this sled's that is higher than \a above.
    [[nodiscard]] std::uint32_t firstNumber(std::uint32_t above) const;
    [[nodiscard]] Step create(qint64 at);
    [[nodiscard]] Step move(std::size_t which, qint64 at);

    const LiveShare m_share;
    const std::uint64_t m_seed;
    DemoRandom m_random;
    std::uint32_t m_nextNumber;
    std::vector<LiveStory> m_active;
};

} // namespace sled
