// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"

#include "core/analysis/heldops.h"
#include "core/analysis/itemdifferences.h"
#include "core/analysis/opsbyid.h"
#include "core/analysis/registerwriters.h"
#include "core/analysis/signershares.h"

#include <utility>

namespace sled {

namespace {

constexpr std::uint32_t kOpsAStopTest = 1U << 16U;

Comparison countsOf(const ComparedSources &compared)
{
    Comparison result;
    result.sources = compared.sources;
    result.rows = {compared.history.rowCount(compared.sources.a),
                   compared.history.rowCount(compared.sources.b)};
    result.malformed = {compared.held.a.malformedRows(), compared.held.b.malformedRows()};
    result.ops = {compared.held.a.ops().size(), compared.held.b.ops().size()};
    return result;
}

void compareOps(const Sides<HeldOps> &held, Comparison &result)
{
    for (const OpIndex op : held.a.ops()) {
        const HeldAs inA = *held.a.find(op);
        const std::optional<HeldAs> inB = held.b.find(op);
        if (!inB) {
            result.onlyInA.push_back({op, inA});
            continue;
        }
        ++result.opsInBoth;
        if (inA.verdict != inB->verdict)
            result.verdicts.push_back({op, {inA, *inB}});
    }
    for (const OpIndex op : held.b.ops()) {
        if (!held.a.find(op))
            result.onlyInB.push_back({op, *held.b.find(op)});
    }
}

Result<void> addHeldOps(const ComparedSources &compared, OpsById &byId, const std::stop_token &stop)
{
    for (std::uint32_t i = 0; i < compared.history.ops().size(); ++i) {
        if (i % kOpsAStopTest == 0 && stop.stop_requested())
            return failure(ErrorCode::Cancelled, {});
        const OpIndex op{i};
        if (compared.held.a.find(op) || compared.held.b.find(op))
            byId.add(op);
    }
    return {};
}

void compareBytes(const Sides<HeldOps> &held, const OpsById &byId, Comparison &result)
{
    for (const std::vector<OpIndex> &ops : byId.contested()) {
        BytesDifference difference;
        bool isShared = true;
        for (const OpIndex op : ops) {
            const IdClaim claim{op, {held.a.find(op), held.b.find(op)}};
            isShared = isShared && claim.held.a && claim.held.b;
            difference.claims.push_back(claim);
        }
        if (isShared)
            ++result.sharedClaims;
        else
            result.bytes.push_back(std::move(difference));
    }
}

/// Who the register has as its author once \a writer has set it.
AuthorId registerAuthor(const History &history, OpIndex writer, const OpId &item)
{
    const OpRecord &op = history.ops().at(writer);
    return op.kind == OpKind::Insert ? elementAuthor(item) : history.authors().at(op.innerAuthor);
}

} // namespace

RegisterOutcome registerOutcome(const History &history, const RegisterDifference &difference)
{
    const auto &[seqA, seqB] = difference.seq;
    if (seqA != seqB)
        return seqA > seqB ? RegisterOutcome::AWins : RegisterOutcome::BWins;
    if (difference.writer.a == OpIndex::None || difference.writer.b == OpIndex::None)
        return RegisterOutcome::Unknown;
    const AuthorId a = registerAuthor(history, difference.writer.a, difference.item);
    const AuthorId b = registerAuthor(history, difference.writer.b, difference.item);
    if (a == b)
        return RegisterOutcome::Tie;
    return a < b ? RegisterOutcome::AWins : RegisterOutcome::BWins;
}

bool Comparison::isEqual() const noexcept
{
    const bool hasSameOps = onlyInA.empty() && onlyInB.empty() && verdicts.empty() && bytes.empty();
    return hasSameOps && malformed.a == malformed.b && registers.empty() && items.empty();
}

Result<Comparison> compare(const History &history, SourceIndex a, SourceIndex b,
                           const std::stop_token &stop)
{
    const ComparedSources compared{history, {a, b}, {HeldOps(history, a), HeldOps(history, b)}};
    Comparison result = countsOf(compared);
    compareOps(compared.held, result);
    OpsById byId(history);
    if (const Result<void> added = addHeldOps(compared, byId, stop); !added)
        return tl::unexpected(added.error());
    compareBytes(compared.held, byId, result);
    result.signers = signerShares(compared);
    const Result<void> found
        = findItemDifferences(compared, result, stop).and_then([&]() -> Result<void> {
              return findRegisterWriters(compared, byId, result.registers, stop);
          });
    if (!found)
        return tl::unexpected(found.error());
    return result;
}

} // namespace sled
