// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/blocks.h"

#include <QtGlobal>

#include <cstddef>
#include <memory>
#include <vector>

namespace sled {

/// An append-only column of plain values, in blocks that never move.
///
/// One thread appends. A copy is a snapshot: it shares the blocks, costs a pointer a
/// block, and may be read by any thread while the original grows, because what it holds
/// is never written again.
template <typename T>
class Column {
public:
    static constexpr std::size_t kBlock = std::size_t{1} << 14U;

    void append(const T &value)
    {
        if (m_size % kBlock == 0)
            m_blocks.push_back(std::make_shared<Block>());
        m_blocks.back()->make(m_size % kBlock, value);
        ++m_size;
    }

    [[nodiscard]] const T &operator[](std::size_t index) const
    {
        Q_ASSERT(index < m_size);
        return (*m_blocks[index / kBlock])[index % kBlock];
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }

private:
    using Block = RawBlock<T, kBlock>;

    std::vector<std::shared_ptr<Block>> m_blocks;
    std::size_t m_size = 0;
};

} // namespace sled
