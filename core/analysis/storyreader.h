// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/storyinput.h"
#include "core/history/history.h"

#include <cstddef>
#include <tsl/robin_map.h>
#include <utility>

namespace sled {

/// Copies what lives of stories are told from out of a history, a bounded part at a time.
///
/// Used on the history's thread. What is copied is not looked at twice: if a verdict changes
/// between two calls, lives are told of both states, and are to be told again.
class StoryReader final {
public:
    /// Copies \a count further events; 20,000 take some 5 ms.
    /// \return whether all events of the history have been copied.
    bool read(const History &history, std::size_t count);

    /// What was copied. Requires: the last read() returned true.
    [[nodiscard]] StoryInput take() { return std::move(m_input); }

private:
    [[nodiscard]] StoryEventState stateOf(const History &history, EventIndex event);
    [[nodiscard]] bool isSigner(const History &history, StringId sledId, AuthorIndex signer);

    StoryInput m_input;
    tsl::robin_map<std::uint64_t, bool> m_isSigner; ///< By sled and author.
};

} // namespace sled
