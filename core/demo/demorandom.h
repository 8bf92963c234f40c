// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstdint>

namespace sled {

/// Numbers that look random and are the same on every machine for the same seed
/// (SplitMix64; the standard library's distributions are not specified that far).
class DemoRandom {
public:
    explicit constexpr DemoRandom(std::uint64_t seed) : m_state(seed) {}

    constexpr std::uint64_t next() noexcept
    {
        m_state += 0x9e37'79b9'7f4a'7c15U;
        std::uint64_t bits = m_state;
        bits = (bits ^ (bits >> 30U)) * 0xbf58'476d'1ce4'e5b9U;
        bits = (bits ^ (bits >> 27U)) * 0x94d0'49bb'1331'11ebU;
        return bits ^ (bits >> 31U);
    }

    /// From 0 up to, not including, \a end. Requires: \a end > 0.
    constexpr qint64 below(qint64 end) noexcept
    {
        return static_cast<qint64>(next() % static_cast<std::uint64_t>(end));
    }
    constexpr bool chance(int perCent) noexcept { return below(100) < perCent; }

    /// An element of \a range, which must not be empty.
    template <typename Range>
    constexpr const auto &pick(const Range &range) noexcept
    {
        return range[static_cast<std::size_t>(next() % range.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace sled
