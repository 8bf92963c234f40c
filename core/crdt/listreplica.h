// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/blocks.h"
#include "core/base/hashslots.h"
#include "core/crdt/cell.h"
#include "core/crdt/register.h"
#include "core/crdt/rgaorder.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <tsl/robin_map.h>
#include <vector>

namespace sled {

/// One list of a document: its elements, their registers and their order.
///
/// Columns instead of objects: an element costs about 110 bytes and eight for each register.
class ListReplica final {
public:
    explicit ListReplica(ElementSchema element);
    ListReplica(const ListReplica &) = delete;
    ListReplica &operator=(const ListReplica &) = delete;

    /// What an insert brings, resolved against the schema.
    struct Insert {
        OpId id;
        ElementIndex origin = ElementIndex::Head;
        std::uint64_t seq = 0;
        AuthorId author;
        std::span<const Cell> cells; ///< One a register; none if the content does not fit.
        bool hasOwnPath = false;     ///< The insert's path is the list's, then its own id.
    };

    [[nodiscard]] const ElementSchema &schema() const noexcept { return m_schema; }
    [[nodiscard]] const StructSchema *structSchema() const noexcept
    {
        return std::get_if<StructSchema>(&m_schema);
    }

    /// Adds an element; nothing happens if one with that id is there. Advances the clock.
    void insert(const Insert &insert);

    /// Makes \a target a tombstone. The clock stays (formats.md 5, "List").
    void markDeleted(ElementIndex target) { m_flags[index(target)] |= kDeleted; }

    /// The element with this id; the head for the zero id.
    [[nodiscard]] std::optional<ElementIndex> find(const OpId &id) const;

    /// Applies a set op to a register of \a element. Requires: hasContent(element).
    void setRegister(ElementIndex element, std::size_t field, const RegisterWrite &write);

    [[nodiscard]] std::size_t size() const noexcept
    {
        return m_ids.size() - 1;
    } ///< With tombstones.
    [[nodiscard]] const OpId &id(ElementIndex element) const { return m_ids[index(element)]; }
    [[nodiscard]] bool isDeleted(ElementIndex element) const { return has(element, kDeleted); }
    /// The content did fit the element type; false for the head.
    [[nodiscard]] bool hasContent(ElementIndex element) const { return has(element, kContent); }
    [[nodiscard]] bool hasOwnPath(ElementIndex element) const { return has(element, kOwnPath); }
    [[nodiscard]] bool isVisible(ElementIndex element) const
    {
        return hasContent(element) && !isDeleted(element);
    }
    [[nodiscard]] Cell cell(ElementIndex element, std::size_t field) const
    {
        return m_cells[index(element) * m_width + field];
    }
    [[nodiscard]] RegisterClock registerClock(ElementIndex element, std::size_t field) const;
    /// Whether a register of \a element was written after its insert.
    [[nodiscard]] bool isAltered(ElementIndex element) const;

    [[nodiscard]] std::vector<ElementIndex> order() const { return m_order.order(); } ///< n·log n.
    [[nodiscard]] ElementIndex last() const noexcept { return m_order.last(); }
    [[nodiscard]] std::uint64_t clock() const noexcept
    {
        return m_clock;
    } ///< Highest seq inserted.

    void checkInvariants() const; ///< Aborts on a broken one, in debug builds. O(n·log n).

private:
    static constexpr std::uint8_t kDeleted = 1;
    static constexpr std::uint8_t kContent = 2;
    static constexpr std::uint8_t kOwnPath = 4;

    static std::size_t index(ElementIndex element) { return static_cast<std::size_t>(element); }
    [[nodiscard]] std::optional<ElementIndex> find(const OpId &id, std::uint64_t hash) const;
    [[nodiscard]] bool has(ElementIndex element, std::uint8_t flag) const
    {
        return (m_flags[index(element)] & flag) != 0;
    }
    [[nodiscard]] std::uint64_t registerKey(ElementIndex element, std::size_t field) const
    {
        return index(element) * m_width + field;
    }

    ElementSchema m_schema;
    std::size_t m_width; ///< Cells an element.
    RgaOrder m_order;
    Blocks<OpId> m_ids; ///< By element; the head is the zero id.
    Blocks<std::uint8_t> m_flags;
    Blocks<Cell> m_cells;
    HashSlots m_index; ///< Elements by id, without the head.
    /// Registers written after their insert; all others are as the insert left them.
    tsl::robin_map<std::uint64_t, RegisterClock> m_clocks;
    std::uint64_t m_clock = 0;
};

} // namespace sled
