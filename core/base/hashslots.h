// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace sled {

/// A hash table of 32-bit words: numbers of things that are kept elsewhere, or what is left of
/// a hash that is kept for itself. Not thread-safe.
///
/// Eight bytes a slot, three quarters of them used: the word and the upper half of its hash,
/// in the order of the hashes. So a search ends at the first greater one, and growing reads and
/// writes memory from its beginning to its end, without a look at the things themselves.
class HashSlots final {
public:
    /// The word stored with \a hash for which \a isIt(word) holds, or nothing.
    template <typename IsIt>
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t hash, const IsIt &isIt) const
    {
        const std::uint64_t key = keyOf(hash);
        for (std::size_t at = placeOf(key); keyOf(m_slots[at]) <= key && m_slots[at] != 0; ++at) {
            const auto word = static_cast<std::uint32_t>(m_slots[at]);
            if (keyOf(m_slots[at]) == key && isIt(word))
                return word;
        }
        return std::nullopt;
    }

    /// Adds \a word, beside all others with that hash. Requires: one of both halves that are
    /// stored, the word or the upper half of the hash, is not zero.
    void insert(std::uint64_t hash, std::uint32_t word)
    {
        if (m_size >= m_places / 4 * 3)
            grow(m_places + m_places / 2);
        ++m_size;
        put(keyOf(hash) << kHalf | word);
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

private:
    static constexpr unsigned kHalf = 32;
    static constexpr std::size_t kFewest = 16;
    static constexpr std::size_t kTail = 64; ///< Slots behind the last place.

    [[nodiscard]] static std::uint64_t keyOf(std::uint64_t slot) noexcept { return slot >> kHalf; }
    /// Ascends with the key.
    [[nodiscard]] std::size_t placeOf(std::uint64_t key) const noexcept
    {
        return static_cast<std::size_t>((key * m_places) >> kHalf);
    }

    /// Puts \a slot behind all that are not greater. The last slot stays empty: every search
    /// ends there at the latest.
    void put(std::uint64_t slot)
    {
        std::size_t at = placeOf(keyOf(slot));
        while (m_slots[at] != 0 && keyOf(m_slots[at]) <= keyOf(slot))
            ++at;
        std::size_t end = at;
        while (m_slots[end] != 0)
            ++end;
        if (end + 1 == m_slots.size())
            m_slots.resize(m_slots.size() + kTail); // a crowd behind the last place
        for (; end > at; --end)
            m_slots[end] = m_slots[end - 1];
        m_slots[at] = slot;
    }

    void grow(std::size_t places)
    {
        Q_ASSERT(places < (std::uint64_t{1} << kHalf));
        const std::vector<std::uint64_t> former
            = std::exchange(m_slots, std::vector<std::uint64_t>(places + kTail));
        m_places = places;
        for (const std::uint64_t slot : former) {
            if (slot != 0)
                put(slot);
        }
    }

    std::vector<std::uint64_t> m_slots = std::vector<std::uint64_t>(kFewest + kTail);
    std::size_t m_places = kFewest;
    std::size_t m_size = 0;
};

} // namespace sled
