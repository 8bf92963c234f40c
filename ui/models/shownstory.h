// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/storylives.h"

#include <cstddef>
#include <memory>
#include <span>

namespace sled {

/// One story of those that were told, and as of when it is shown. A value.
struct ShownStory {
    std::shared_ptr<const StoryLives> lives; ///< Null: no story is shown.
    std::size_t number = 0;                  ///< Of lives->all().
    double now = 0;                          ///< Unix seconds; NaN: no time is known.

    [[nodiscard]] bool isNone() const { return !lives; }
    [[nodiscard]] const StoryLife &life() const { return lives->all()[number]; }
    [[nodiscard]] std::span<const StoryStep> steps() const { return lives->steps(life()); }
    [[nodiscard]] std::span<const StoryStay> stays() const { return lives->stays(life()); }

    /// The step that begins \a stay, and the position of that among steps().
    [[nodiscard]] const StoryStep &begin(const StoryStay &stay) const
    {
        return lives->step(stay.firstStep);
    }
    [[nodiscard]] std::size_t position(std::uint32_t step) const { return step - life().firstStep; }
    [[nodiscard]] bool isAfterwards(const StoryStay &stay) const
    {
        return StoryLives::isAfterwards(life(), stay);
    }
};

/// Whether both are one story, though they may have been told at different times.
[[nodiscard]] inline bool isSameStory(const ShownStory &a, const ShownStory &b)
{
    return !a.isNone() && !b.isNone()
        && a.lives->text(a.life().story) == b.lives->text(b.life().story);
}

} // namespace sled
