// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/signatureclaims.h"

#include <QtGlobal>

namespace sled {

void SignatureClaims::add(OpIndex op, const SignatureClaim &claim)
{
    const auto index = static_cast<std::size_t>(op);
    if (m_blocks.size() <= index / kBlock)
        m_blocks.resize(index / kBlock + 1);
    std::unique_ptr<Block> &block = m_blocks[index / kBlock];
    if (!block)
        block = std::make_unique<Block>();
    Q_ASSERT(!block->isPending[index % kBlock]);
    block->claims[index % kBlock] = claim;
    block->isPending[index % kBlock] = true;
    ++block->pending;
    ++m_pending;
}

void SignatureClaims::settle(OpIndex op)
{
    if (!find(op))
        return;
    const auto index = static_cast<std::size_t>(op);
    std::unique_ptr<Block> &block = m_blocks[index / kBlock];
    block->isPending[index % kBlock] = false;
    --m_pending;
    if (--block->pending == 0)
        block.reset();
}

const SignatureClaim *SignatureClaims::find(OpIndex op) const
{
    const auto index = static_cast<std::size_t>(op);
    const Block *block
        = index / kBlock < m_blocks.size() ? m_blocks[index / kBlock].get() : nullptr;
    return block && block->isPending[index % kBlock] ? &block->claims[index % kBlock] : nullptr;
}

} // namespace sled
