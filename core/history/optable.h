// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/authortable.h"
#include "core/base/blocks.h"
#include "core/base/hashslots.h"
#include "core/base/keyedhash.h"
#include "core/history/eventcolumns.h"
#include "core/history/optarget.h"
#include "core/history/sourcesets.h"

#include <cstdint>
#include <optional>
#include <tsl/robin_map.h>
#include <tsl/robin_set.h>

namespace sled {

/// One distinct op, and what all the sources that hold it made of it.
struct OpRecord {
    static constexpr auto kNoPrimary = static_cast<std::uint32_t>(OpIndex::None);

    OpId id;
    std::uint64_t fingerprint = 0;
    std::uint64_t seq = 0;
    AuthorIndex signer{};
    AuthorIndex innerAuthor{};
    StringId path{};
    SourceSetId sources = SourceSetId::None;
    std::uint32_t acceptedBy = 0; ///< Rows whose verdict is Ok.
    // A million of these are held: what no op has together shares bytes.
    std::uint32_t elementOrPrimary = kNoPrimary; ///< See element() and primary().
    std::uint32_t eventOrValue = 0;              ///< See event() and value().
    OpKind kind : 2 = OpKind::Insert;
    CheckResult idCheck : 2 = CheckResult::Pending;
    CheckResult signature : 2 = CheckResult::Pending;
    bool isEvent : 1 = false;
    bool endsInOwnIndex : 1 = false;
    Verdict rejectedAs : 4 = Verdict::Ok; ///< Of the first source that refused it.
    bool hasVariants : 1 = false;         ///< It is the primary of some.
    bool isWaiting : 1 = false;           ///< In any row.
    bool isPrimary : 1 = false;           ///< Kept by OpTable, of the first op of each id.
    OpTarget target;

    /// The enclosing element, if target.isInElement; see OpTarget.
    [[nodiscard]] AuthorIndex element() const noexcept
    {
        return target.isInElement ? AuthorIndex{elementOrPrimary} : AuthorIndex{};
    }
    void setElement(AuthorIndex element) noexcept ///< Requires: target.isInElement.
    {
        elementOrPrimary = static_cast<std::uint32_t>(element);
    }
    /// An insert of the same id, signed or addressed otherwise, that came before and makes the
    /// event: once more changes nothing (formats.md 5). None if it has an event or is none.
    [[nodiscard]] OpIndex primary() const noexcept
    {
        return target.isInElement ? OpIndex::None : OpIndex{elementOrPrimary};
    }
    void setPrimary(OpIndex primary) noexcept ///< Requires: an insert into the event log.
    {
        elementOrPrimary = static_cast<std::uint32_t>(primary);
    }
    /// The event that an insert makes. Requires: isEvent.
    [[nodiscard]] EventIndex event() const noexcept { return EventIndex{eventOrValue}; }
    /// See OpFacts.
    [[nodiscard]] StringId value() const noexcept
    {
        return kind == OpKind::Set ? StringId{eventOrValue} : StringId::Empty;
    }
    void setEvent(EventIndex event) noexcept ///< Requires: an insert.
    {
        isEvent = true;
        eventOrValue = static_cast<std::uint32_t>(event);
    }
    /// Over all sources: accepted by one is accepted, else waiting in one is waiting. Once its
    /// signature is known to be bad, the verdict that a replay which knows it gives.
    [[nodiscard]] Verdict verdict() const noexcept;
};
static_assert(sizeof(OpRecord) == 80);

/// An op's id with its hash, to be made once for all that is asked about it.
struct HashedId {
    HashedId(const OpId &one) : id(one), hash(ByteIdHash{}(one)) {} // NOLINT(*-explicit-*)

    const OpId &id; ///< Must outlive this.
    std::uint64_t hash;
};

/// The distinct ops of a history: one record for each id and all that is said under it.
class OpTable final {
public:
    OpTable();
    OpTable(const OpTable &) = delete;
    OpTable &operator=(const OpTable &) = delete;

    /// The record of an op with this id and fingerprint, or None.
    [[nodiscard]] OpIndex find(const HashedId &id, std::uint64_t fingerprint) const;
    /// Requires: \a id is the record's; find() gives None for it.
    OpIndex add(const OpRecord &record, const HashedId &id);
    OpIndex add(const OpRecord &record) { return add(record, record.id); }

    /// The op that setPrimary() named last for this id, or None.
    [[nodiscard]] OpIndex findPrimary(const HashedId &id) const;
    void setPrimary(OpIndex op, const HashedId &id); ///< Requires: \a id is the op's.
    void setPrimary(OpIndex op) { setPrimary(op, at(op).id); }

    [[nodiscard]] std::size_t size() const noexcept { return m_records.size(); }
    [[nodiscard]] const OpRecord &at(OpIndex op) const
    {
        return m_records[static_cast<std::size_t>(op)];
    }
    [[nodiscard]] OpRecord &at(OpIndex op) { return m_records[static_cast<std::size_t>(op)]; }

private:
    using Records = Blocks<OpRecord>;

    struct Key {
        const OpId &id;
        std::uint64_t fingerprint;
    };
    struct Hash {
        using is_transparent = void;
        const Records *records;
        // The fingerprint is a keyed hash already, of the id among other things.
        std::size_t operator()(std::uint32_t op) const { return (*records)[op].fingerprint; }
        std::size_t operator()(const Key &key) const { return key.fingerprint; }
    };
    struct Equal {
        using is_transparent = void;
        const Records *records;
        bool operator()(std::uint32_t a, std::uint32_t b) const { return a == b; }
        bool operator()(const Key &key, std::uint32_t op) const
        {
            const OpRecord &record = (*records)[op];
            return record.fingerprint == key.fingerprint && record.id == key.id;
        }
        bool operator()(std::uint32_t op, const Key &key) const { return (*this)(key, op); }
    };

    [[nodiscard]] std::optional<std::uint32_t> firstOf(const HashedId &id) const;

    Records m_records;
    HashSlots m_firsts; ///< The op of each id that came first, counted from 1.
    /// All others: few, unless somebody forges.
    tsl::robin_set<std::uint32_t, Hash, Equal> m_others;
    /// Primaries that are not the first of their id, by that first one.
    tsl::robin_map<std::uint32_t, OpIndex> m_primaries;
};

} // namespace sled
