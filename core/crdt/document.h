// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashslots.h"
#include "core/base/keyedhash.h"
#include "core/crdt/listreplica.h"
#include "core/crdt/preparedop.h"
#include "core/crdt/register.h"
#include "core/crdt/schema.h"
#include "core/crdt/verdict.h"
#include "core/crdt/waitingroom.h"
#include "core/ops/op.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace sled {

/// Replays ops in the order in which they are given, as one sled would, with the verdicts
/// of the reference (formats.md 5), also where replicas do not converge.
///
/// Linear in the ops; nothing recurses on what they say. Not thread-safe.
class Document final {
public:
    /// Ops that may wait at a time. One more is not kept: see forgottenCount().
    static constexpr std::size_t kMaxWaiting = std::size_t{1} << 21U;

    /// What becomes of an op whose path leads into a list element that is not there.
    enum class MissingElement : std::uint8_t {
        IsPathMismatch, ///< Dropped for good: as the reference does.
        IsWaitedFor,    ///< It waits as for an origin: verdicts do not depend on the order of ops.
    };

    /// \a schema and \a strings must outlive the document.
    Document(const Schema &schema, StringPool &strings,
             MissingElement missingElement = MissingElement::IsPathMismatch);
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    /// An op that had been waiting and was now tried again.
    struct Release {
        OpTag tag{};
        Verdict verdict = Verdict::Ok; ///< MissingCausalDependencies: it waits for the next thing.
    };

    /// Applies one op, then all that had waited for it.
    ///
    /// \a tag is the caller's name for the op. The ops that this one released are in
    /// released() until the next call, in the order in which they were applied.
    Verdict apply(const SignedOp &op, const OpChecks &checks, OpTag tag);

    [[nodiscard]] std::span<const Release> released() const noexcept { return m_released; }

    [[nodiscard]] const Schema &schema() const noexcept { return m_schema; }
    [[nodiscard]] const StringPool &strings() const noexcept { return m_strings; }

    /// The list of that name. Requires: the schema has it.
    [[nodiscard]] const ListReplica &list(std::string_view field) const;
    /// The register of that name in the root struct. Requires: the schema has it.
    [[nodiscard]] const Register &rootRegister(std::string_view field) const;

    /// Ops kept until the origin or dependency that they lack comes.
    [[nodiscard]] std::size_t waitingCount() const noexcept { return m_waitingCount; }
    /// Ops that should wait but were not kept because kMaxWaiting others did. If what they
    /// lack comes, the state lacks them.
    [[nodiscard]] std::size_t forgottenCount() const noexcept { return m_forgottenCount; }

    void checkInvariants() const; ///< Aborts on a broken one, in debug builds.

private:
    struct List {
        explicit List(const ElementSchema &element) : replica(element) {}
        ListReplica replica;
        WaitingRoom<OpId, ByteIdHash> waiting; ///< Ops by the origin or element that they lack.
    };
    using RootCrdt = std::variant<Register, std::unique_ptr<List>>;

    /// One step of the depth-first release of waiting ops.
    struct Task {
        PreparedOp op;
        bool isInList = false; ///< It had reached its list; the way there is not gone again.
    };
    struct SameHash {
        std::size_t operator()(std::uint64_t hash) const noexcept { return hash; }
    };

    Verdict receive(PreparedOp &op);
    [[nodiscard]] bool isReceived(std::uint64_t digest) const;
    Verdict route(PreparedOp &op);
    Verdict applyInList(PreparedOp &op);
    Verdict applyInElement(PreparedOp &op);
    Verdict applyReleased(PreparedOp &op); ///< It waited in its list.
    [[nodiscard]] bool mayWait();
    void schedule(std::vector<PreparedOp> &&ops, bool isInList);
    void runTasks();

    const Schema &m_schema;
    StringPool &m_strings;
    const MissingElement m_missingElement;
    std::vector<RootCrdt> m_fields; ///< By index in the schema.
    HashSlots m_received;           ///< Keyed hashes of digests: each stands for itself.
    WaitingRoom<std::uint64_t, SameHash> m_waiting; ///< Ops by the digest that they lack.
    std::size_t m_waitingCount = 0;
    std::size_t m_forgottenCount = 0;
    PreparedOp m_op; ///< The op at hand; a member so that its memory is used again.
    std::vector<Task> m_tasks;
    std::vector<Release> m_released;
};

} // namespace sled
