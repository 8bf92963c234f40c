// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyedhash.h"
#include "core/history/history.h"

#include <span>
#include <tsl/robin_map.h>
#include <tsl/robin_set.h>
#include <vector>

namespace sled {

/// Finds ops by the id that they claim, which several may do. The history must outlive it.
class OpsById final {
public:
    explicit OpsById(const History &history);
    OpsById(const OpsById &) = delete;
    OpsById &operator=(const OpsById &) = delete;

    void add(OpIndex op); ///< Requires: it was not added before.

    /// All ops that claim \a id, in the order in which they were added; valid until add().
    [[nodiscard]] std::span<const OpIndex> find(const OpId &id) const;

    /// Those of each id that several claim, each in the order in which they were added.
    [[nodiscard]] const std::vector<std::vector<OpIndex>> &contested() const noexcept
    {
        return m_contested;
    }

private:
    struct IdHash {
        using is_transparent = void;
        const OpTable *ops;
        std::size_t operator()(OpIndex op) const { return ByteIdHash{}(ops->at(op).id); }
        std::size_t operator()(const OpId &id) const { return ByteIdHash{}(id); }
    };
    struct SameId {
        using is_transparent = void;
        const OpTable *ops;
        bool operator()(OpIndex a, OpIndex b) const { return ops->at(a).id == ops->at(b).id; }
        bool operator()(const OpId &id, OpIndex op) const { return ops->at(op).id == id; }
        bool operator()(OpIndex op, const OpId &id) const { return ops->at(op).id == id; }
    };

    tsl::robin_set<OpIndex, IdHash, SameId> m_first;     ///< The first op of each id.
    tsl::robin_map<std::uint32_t, std::size_t> m_groups; ///< First op → place in m_contested.
    std::vector<std::vector<OpIndex>> m_contested;
};

} // namespace sled
