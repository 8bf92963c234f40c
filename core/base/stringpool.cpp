// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stringpool.h"

#include "core/base/keyedhash.h"

#include <algorithm>
#include <bit>
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

} // namespace

std::size_t StringPool::Hash::operator()(std::uint32_t id) const noexcept
{
    return keyedHash(pool->text(StringId{id}));
}

std::size_t StringPool::Hash::operator()(std::string_view text) const noexcept
{
    return keyedHash(text);
}

bool StringPool::Equal::operator()(std::string_view text, std::uint32_t id) const noexcept
{
    return pool->text(StringId{id}) == text;
}

bool StringPool::Equal::operator()(std::uint32_t id, std::string_view text) const noexcept
{
    return pool->text(StringId{id}) == text;
}

StringPool::StringPool() : m_index(0, Hash{this}, Equal{this})
{
    m_index.insert(add({})); // StringId::Empty
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
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_index.find(utf8); found != m_index.end())
        return StringId{*found};
    const std::uint32_t id = add(utf8);
    m_index.insert(id);
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
