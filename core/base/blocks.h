// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <vector>

namespace sled {

/// Room for \a kCount values that are made one by one: a new block costs nothing until then.
template <typename T, std::size_t kCount>
class RawBlock {
    static_assert(std::is_trivially_destructible_v<T>);

public:
    RawBlock() {} // NOLINT(*-member-init, modernize-use-equals-default): not even zeroed

    void make(std::size_t index, const T &value) { std::construct_at(at(index), value); }
    /// Requires: made.
    [[nodiscard]] T &operator[](std::size_t index) { return *std::launder(at(index)); }
    [[nodiscard]] const T &operator[](std::size_t index) const { return *std::launder(at(index)); }

private:
    // NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): the bytes are those of a T.
    [[nodiscard]] T *at(std::size_t index) { return reinterpret_cast<T *>(m_bytes) + index; }
    [[nodiscard]] const T *at(std::size_t index) const
    {
        return reinterpret_cast<const T *>(m_bytes) + index;
    }
    // NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)

    alignas(T) std::byte m_bytes[kCount * sizeof(T)]; // NOLINT(*-avoid-c-arrays)
};

/// Values that are added at the end, never move and may be changed, in blocks of some hundred
/// kilobytes: unlike the small ones of a std::deque, those leave nothing between what is freed.
/// Not thread-safe.
template <typename T>
class Blocks {
public:
    static constexpr std::size_t kBlock = std::size_t{1} << 12U;

    void append(const T &value)
    {
        if (m_size % kBlock == 0)
            m_blocks.push_back(std::make_unique<Block>());
        m_blocks.back()->make(m_size % kBlock, value);
        ++m_size;
    }

    [[nodiscard]] const T &operator[](std::size_t index) const
    {
        Q_ASSERT(index < m_size);
        return (*m_blocks[index / kBlock])[index % kBlock];
    }
    [[nodiscard]] T &operator[](std::size_t index)
    {
        Q_ASSERT(index < m_size);
        return (*m_blocks[index / kBlock])[index % kBlock];
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

private:
    using Block = RawBlock<T, kBlock>;

    std::vector<std::unique_ptr<Block>> m_blocks;
    std::size_t m_size = 0;
};

} // namespace sled
