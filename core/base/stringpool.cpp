// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stringpool.h"

#include "core/base/keyedhash.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace sled {

namespace {

constexpr std::size_t kCharacterBlock = std::size_t{64} * 1024;

struct Place {
    std::size_t block;
    std::size_t offset;
};

// Block b holds first << b strings, from number first * (2^b - 1) on.
Place placeOf(std::uint32_t id, std::size_t first) noexcept
{
    const std::size_t power = std::bit_floor(id / first + 1); // 2^b
    return {static_cast<std::size_t>(std::countr_zero(power)), id - first * (power - 1)};
}

/// What a thread interned last: a sled says the same few words over and over, and to find them
/// here takes neither a lock nor a hash that withstands an attacker.
struct RecentString {
    std::uint64_t pool = 0; ///< Its serial; 0 is none.
    StringId id{};
};

constexpr std::size_t kRecentStrings = 256;
using RecentStrings = std::array<RecentString, kRecentStrings>;

RecentString &recentPlaceOf(RecentStrings &recent, std::string_view utf8) noexcept
{
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    const std::size_t bytes = std::min(utf8.size(), sizeof head);
    std::memcpy(&head, utf8.data(), bytes);
    std::memcpy(&tail, utf8.data() + (utf8.size() - bytes), bytes);
    constexpr std::uint64_t kGolden = 0x9e37'79b9'7f4a'7c15U;
    const std::uint64_t mixed = (head ^ std::rotl(tail, 23) ^ utf8.size()) * kGolden;
    return recent[mixed >> 56U];
}

std::uint64_t nextSerial() noexcept
{
    static std::atomic<std::uint64_t> count{0};
    return ++count;
}

} // namespace

StringPool::StringPool() : m_serial(nextSerial())
{
    add({}); // StringId::Empty
}

StringPool::~StringPool()
{
    for (const auto &block : m_blocks)
        delete[] block.load(std::memory_order_relaxed);
}

StringId StringPool::intern(std::string_view utf8)
{
    if (utf8.empty())
        return StringId::Empty;
    thread_local RecentStrings recent;
    RecentString &place = recentPlaceOf(recent, utf8);
    if (place.pool != m_serial || text(place.id) != utf8)
        place = {m_serial, internLocked(utf8)};
    return place.id;
}

StringId StringPool::internLocked(std::string_view utf8)
{
    const std::uint64_t hash = keyedHash(utf8);
    const auto isIt = [&](std::uint32_t id) { return text(StringId{id}) == utf8; };
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_index.find(hash, isIt))
        return StringId{*found};
    const std::uint32_t id = add(utf8);
    m_index.insert(hash, id);
    return StringId{id};
}

std::string_view StringPool::text(StringId id) const noexcept
{
    const Place place = placeOf(static_cast<std::uint32_t>(id), kFirstBlock);
    return m_blocks[place.block].load(std::memory_order_acquire)[place.offset];
}

std::size_t StringPool::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_size;
}

std::uint32_t StringPool::add(std::string_view utf8)
{
    const std::uint32_t id = m_size++;
    const Place place = placeOf(id, kFirstBlock);
    std::string_view *block = m_blocks[place.block].load(std::memory_order_relaxed);
    if (!block) {
        block = new std::string_view[kFirstBlock << place.block];
        m_blocks[place.block].store(block, std::memory_order_release);
    }
    block[place.offset] = {keep(utf8), utf8.size()};
    return id;
}

const char *StringPool::keep(std::string_view utf8)
{
    if (utf8.size() > m_freeBytes) {
        const std::size_t bytes = std::max(utf8.size(), kCharacterBlock);
        m_characters.push_back(std::make_unique_for_overwrite<char[]>(bytes));
        m_free = m_characters.back().get();
        m_freeBytes = bytes;
    }
    std::copy(utf8.begin(), utf8.end(), m_free);
    m_freeBytes -= utf8.size();
    return std::exchange(m_free, m_free + utf8.size());
}

} // namespace sled
