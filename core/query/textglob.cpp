// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textglob.h"

namespace sled {

namespace {

/// Where the character after the one at \a place begins.
std::size_t nextCharacter(std::string_view utf8, std::size_t place) noexcept
{
    constexpr unsigned kFollowMask = 0xc0;
    constexpr unsigned kFollow = 0x80;
    ++place;
    while (place < utf8.size()
           && (static_cast<unsigned char>(utf8[place]) & kFollowMask) == kFollow)
        ++place;
    return place;
}

} // namespace

TextAnswer matchesGlob(std::string_view pattern, std::string_view text) noexcept
{
    constexpr std::size_t kMostSteps = 2'000'000;
    std::size_t at = 0;                        // in the pattern
    std::size_t star = std::string_view::npos; // the last one passed
    std::size_t retry = 0;                     // where what follows it may begin in the text
    std::size_t steps = 0;
    for (std::size_t place = 0; place < text.size();) {
        if (++steps > kMostSteps)
            return TextAnswer::TooSlow;
        const char wanted = at < pattern.size() ? pattern[at] : '\0';
        if (at < pattern.size() && wanted == '*') {
            star = at++;
            retry = place;
        } else if (at < pattern.size() && wanted == '?') {
            ++at;
            place = nextCharacter(text, place);
        } else if (at < pattern.size() && wanted == text[place]) {
            ++at;
            ++place;
        } else if (star != std::string_view::npos) {
            at = star + 1;
            retry = nextCharacter(text, retry);
            place = retry;
        } else {
            return TextAnswer::No;
        }
    }
    while (at < pattern.size() && pattern[at] == '*')
        ++at;
    return at == pattern.size() ? TextAnswer::Yes : TextAnswer::No;
}

} // namespace sled
