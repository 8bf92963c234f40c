// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace sled {

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
        (*m_blocks.back())[m_size % kBlock] = value;
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
    using Block = std::array<T, kBlock>;

    std::vector<std::unique_ptr<Block>> m_blocks;
    std::size_t m_size = 0;
};

} // namespace sled
