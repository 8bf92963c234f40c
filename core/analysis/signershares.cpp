// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/signershares.h"

#include "core/analysis/nearestevents.h"

#include <algorithm>

namespace sled {

namespace {

/// The part of a SignerShare that one source's ops tell.
struct Counted {
    std::size_t ops = 0;
    std::optional<SignerLack> lack; ///< Of the other source.
};

/// By author: what \a held has, and what \a other lacks of it.
std::vector<Counted> countOps(const History &history, const HeldOps &held, const HeldOps &other)
{
    std::vector<Counted> counted(history.authors().size());
    for (const OpIndex op : held.ops()) {
        Counted &one = counted[static_cast<std::size_t>(history.ops().at(op).signer)];
        ++one.ops;
        if (other.find(op))
            continue;
        if (!one.lack)
            one.lack = SignerLack{0, {op, *held.find(op)}, std::nullopt};
        ++one.lack->count;
    }
    return counted;
}

void addTimes(const History &history, SourceIndex source, std::vector<Counted> &counted)
{
    std::vector<SignerLack *> lacks;
    for (Counted &one : counted) {
        if (one.lack)
            lacks.push_back(&*one.lack);
    }
    std::sort(lacks.begin(), lacks.end(), [](const SignerLack *x, const SignerLack *y) {
        return x->first.held.rowNumber < y->first.held.rowNumber;
    });
    std::vector<std::uint32_t> rowNumbers;
    rowNumbers.reserve(lacks.size());
    for (const SignerLack *lack : lacks)
        rowNumbers.push_back(lack->first.held.rowNumber);
    const auto times = nearestEventTimes(history, source, rowNumbers);
    for (std::size_t i = 0; i < lacks.size(); ++i)
        lacks[i]->nearTime = times[i];
}

} // namespace

std::vector<SignerShare> signerShares(const ComparedSources &compared)
{
    const auto &[history, sources, held] = compared;
    std::vector<Counted> inA = countOps(history, held.a, held.b);
    std::vector<Counted> inB = countOps(history, held.b, held.a);
    addTimes(history, sources.a, inA);
    addTimes(history, sources.b, inB);
    std::vector<SignerShare> shares;
    for (std::uint32_t i = 0; i < inA.size(); ++i) {
        if (inA[i].ops + inB[i].ops > 0)
            shares.push_back(
                {AuthorIndex{i}, {inA[i].ops, inB[i].ops}, {inB[i].lack, inA[i].lack}});
    }
    return shares;
}

} // namespace sled
