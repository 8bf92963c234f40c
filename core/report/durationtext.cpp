// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/durationtext.h"

#include <array>
#include <cmath>
#include <string_view>

namespace sled {

namespace {

struct Unit {
    double seconds;
    std::string_view name;
};

constexpr std::array kUnits{Unit{365.0 * 86'400, "y"}, Unit{86'400, "d"}, Unit{3'600, "h"},
                            Unit{60, "min"}, Unit{1, "s"}};

void append(std::string &text, double count, std::string_view unit)
{
    // No double of seconds has more years than these digits hold.
    constexpr double kMost = 1e15;
    text += count < kMost ? std::to_string(static_cast<long long>(count)) : "over 10^15";
    text += ' ';
    text += unit;
}

} // namespace

std::string durationText(double seconds)
{
    if (!std::isfinite(seconds))
        return "?";
    const double whole = std::trunc(std::abs(seconds));
    std::string text;
    if (seconds < 0 && whole > 0)
        text += '-';
    std::size_t largest = 0;
    while (largest + 1 < kUnits.size() && whole < kUnits[largest].seconds)
        ++largest;
    append(text, std::floor(whole / kUnits[largest].seconds), kUnits[largest].name);
    if (largest + 1 == kUnits.size())
        return text;
    const Unit &next = kUnits[largest + 1];
    const double rest = std::fmod(whole, kUnits[largest].seconds);
    if (const double count = std::floor(rest / next.seconds); count > 0) {
        text += ' ';
        append(text, count, next.name);
    }
    return text;
}

} // namespace sled
