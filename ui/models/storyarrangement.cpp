// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storyarrangement.h"

#include "core/base/stoppablesort.h"
#include "core/report/storynotes.h"
#include "ui/models/storytexts.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kStoriesAStopTest = 1U << 12U;

/// What decides the place of one story.
struct Placed {
    double key = 0; ///< NaN stands last.
    std::uint64_t leading = 0;
    std::uint32_t number = 0;
};

/// The number that \a id begins with; those without one come after all others.
std::uint64_t leadingNumber(std::string_view id)
{
    constexpr std::size_t kDigits = 18; // longer ones would overflow, and are no numbers of stories
    std::uint64_t number = 0;
    std::size_t digits = 0;
    for (; digits < id.size() && id[digits] >= '0' && id[digits] <= '9'; ++digits) {
        if (digits == kDigits)
            return std::numeric_limits<std::uint64_t>::max();
        number = number * 10 + static_cast<std::uint64_t>(id[digits] - '0');
    }
    return digits == 0 ? std::numeric_limits<std::uint64_t>::max() : number;
}

double keyOf(const StoryLives &lives, const StoryLife &life, const StoryArrangement &arrangement)
{
    switch (arrangement.key) {
    case StoryKey::Story:
        return 0;
    case StoryKey::Stage:
        return life.stepCount() == 0 ? kMissing : double(lives.step(life.endStep - 1).stage);
    case StoryKey::Since:
        return lives.since(life).value_or(kMissing);
    case StoryKey::StuckFor:
        return lives.stuckFor(life, arrangement.now).value_or(kMissing);
    case StoryKey::Steps:
        return life.stepCount();
    case StoryKey::Loops:
        return life.loops;
    case StoryKey::CycleTime:
        return life.cycleSeconds.value_or(kMissing);
    case StoryKey::Sleds:
        return life.sleds;
    case StoryKey::Notes: {
        constexpr double kMostLeftOut = 0x1p32; // they fit into as many bits
        const auto severity = storySeverity(life);
        return severity ? (2.0 - double(*severity)) * kMostLeftOut + life.leftOut : kMissing;
    }
    }
    return 0;
}

/// Tells which stories have all words of a needle.
class Needle {
public:
    explicit Needle(const QString &text) : m_words(text.split(u' ', Qt::SkipEmptyParts)) {}

    [[nodiscard]] bool isIn(const StoryLives &lives, const StoryLife &life) const
    {
        if (m_words.isEmpty())
            return true;
        const std::string_view story = lives.text(life.story);
        const std::string_view stage = stageNow(lives, life);
        const QString text = QString::fromUtf8(story) + u'\n' + QString::fromUtf8(stage);
        return std::ranges::all_of(m_words, [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
};

bool hasShownEvent(const StoryLives &lives, const StoryLife &life, const ShownEvents &shown)
{
    return !shown || std::ranges::any_of(lives.steps(life), [&shown](const StoryStep &step) {
        return std::size_t(step.event) < shown->size() && (*shown)[std::size_t(step.event)];
    });
}

} // namespace

std::optional<std::vector<std::uint32_t>> arrangeStories(const StoryLives &lives,
                                                         const StoryArrangement &arrangement,
                                                         const std::stop_token &stop)
{
    const Needle needle(arrangement.needle);
    std::vector<Placed> placed;
    for (std::size_t i = 0; i < lives.all().size(); ++i) {
        if (i % kStoriesAStopTest == 0 && stop.stop_requested())
            return std::nullopt;
        const StoryLife &life = lives.all()[i];
        if (hasShownEvent(lives, life, arrangement.shown) && needle.isIn(lives, life))
            placed.push_back({keyOf(lives, life, arrangement),
                              leadingNumber(lives.text(life.story)), std::uint32_t(i)});
    }
    const bool isDescending = arrangement.isDescending;
    const auto isBefore = [isDescending](const Placed &a, const Placed &b) {
        const bool isMissing = std::isnan(a.key);
        if (isMissing != std::isnan(b.key))
            return !isMissing;
        if (!isMissing && a.key != b.key)
            return isDescending ? a.key > b.key : a.key < b.key;
        return std::tie(a.leading, a.number) < std::tie(b.leading, b.number);
    };
    if (!sortStoppable(placed, isBefore, stop))
        return std::nullopt;
    if (isDescending && arrangement.key == StoryKey::Story)
        std::ranges::reverse(placed);
    std::vector<std::uint32_t> rows;
    rows.reserve(placed.size());
    for (const Placed &one : placed)
        rows.push_back(one.number);
    return rows;
}

} // namespace sled
