// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/durationtext.h"

#include "core/ops/opjson.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>

namespace sled {

namespace {

struct TimeUnit {
    std::int64_t seconds;
    std::string_view name;
};

constexpr std::array<TimeUnit, 4> kTimeUnits{
    {{86'400, " d"}, {3'600, " h"}, {60, " min"}, {1, " s"}}};
constexpr std::int64_t kOnlyDays = 100 * kTimeUnits[0].seconds;
constexpr double kLongest = 1e15; ///< More than that no two times of a calendar are apart.

bool hasText(double seconds)
{
    return seconds >= 0 && seconds < kLongest; // false for not-a-number
}

/// \a whole seconds in at most \a units units, beginning with the largest that is not 0.
std::string inUnits(std::int64_t whole, std::size_t units)
{
    std::string text;
    for (const TimeUnit &unit : kTimeUnits) {
        const std::int64_t count = whole / unit.seconds;
        whole %= unit.seconds;
        const bool isLeading = text.empty() && count == 0;
        if (units == 0 || (isLeading && unit.seconds > 1))
            continue;
        if (!text.empty())
            text += ' ';
        text += std::to_string(count);
        text += unit.name;
        --units;
    }
    return text;
}

std::string grouped(std::int64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t i = digits.size(); i > 3; i -= 3)
        digits.insert(i - 3, 1, ',');
    return digits;
}

} // namespace

std::string durationText(double seconds)
{
    if (!hasText(seconds))
        return {};
    if (seconds > 0 && seconds < 1)
        return "< 1 s";
    const auto whole = static_cast<std::int64_t>(seconds);
    const std::int64_t kept
        = whole >= kOnlyDays ? whole / kTimeUnits[0].seconds * kTimeUnits[0].seconds : whole;
    return inUnits(kept, whole >= kOnlyDays ? 1 : 2);
}

std::string exactDurationText(double seconds)
{
    if (!hasText(seconds))
        return {};
    const auto whole = static_cast<std::int64_t>(seconds);
    std::string inSeconds = grouped(whole);
    if (seconds != std::trunc(seconds)) {
        inSeconds.clear();
        appendJsonNumber(inSeconds, seconds);
    }
    if (whole < kTimeUnits[2].seconds)
        return inSeconds + " s";
    return inUnits(whole, kTimeUnits.size()) + " (" + inSeconds + " s)";
}

} // namespace sled
