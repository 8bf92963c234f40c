// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/importcounts.h"

#include <cmath>

namespace sled {

void ImportCounts::addOp(const AuthorId &signer, Arrival arrival, std::optional<double> eventTime)
{
    ++(arrival == Arrival::New ? added : arrival == Arrival::Conflicting ? conflicting : known);
    // A file may name any number of signers.
    auto found = sleds.find(signer);
    if (found == sleds.end() && sleds.size() < kMaxSleds)
        found = sleds.emplace(signer, SledCounts()).first;
    SledCounts &sled = found == sleds.end() ? otherSleds : found->second;
    ++sled.ops;
    sled.added += arrival == Arrival::Known ? 0 : 1;
    if (!eventTime || !std::isfinite(*eventTime))
        return;
    if (!sled.span)
        sled.span = TimeSpan{*eventTime, *eventTime};
    sled.span->add(*eventTime);
}

void ImportCounts::addReason(const QString &reason)
{
    auto found = reasons.find(reason);
    if (found == reasons.end() && reasons.size() < kMaxReasons)
        found = reasons.emplace(reason, 0).first;
    ++(found == reasons.end() ? otherReasons : found->second);
}

} // namespace sled
