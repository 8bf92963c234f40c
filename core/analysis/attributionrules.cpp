// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/attributionrules.h"

#include "core/analysis/findingtext.h"

namespace sled {

namespace {

using Op = FindingsInput::Op;

std::string entrySentence(const Op &op, RuleRun &run)
{
    if (!op.isEvent)
        return {};
    const StringId named = run.facts(op).sledId;
    const StringId signer = run.sledIdOf(op.signer);
    if (named == signer)
        return {};
    const std::string signedBy = " was signed by " + sledName(run.text(signer));
    if (named == StringId::Empty)
        return "an entry that names no sled" + signedBy;
    const bool isOtherCase = AuthorId::fromHex(run.text(named))
        == std::optional(run.input().authors[static_cast<std::size_t>(op.signer)]);
    if (isOtherCase)
        return "the entry names its signer in upper case, as no server does";
    return "an entry that names sled " + sledName(run.text(named)) + signedBy;
}

std::string authorSentence(const Op &op, const RuleRun &run)
{
    const bool isElement = op.target.isInElement && op.innerAuthor == op.element;
    if (op.innerAuthor == op.signer || isElement)
        return {};
    const auto name = [&run](AuthorIndex author) {
        return shortId(run.input().authors[static_cast<std::size_t>(author)]);
    };
    return "its inner author " + name(op.innerAuthor) + " is neither its signer " + name(op.signer)
        + " nor the element that it is about";
}

} // namespace

void findFalseAttributions(RuleRun &run)
{
    run.forEachOp([&run](OpIndex index, const Op &op) {
        if (op.standing != Standing::Accepted && op.standing != Standing::Waiting)
            return;
        const std::string entry = entrySentence(op, run);
        const std::string author = authorSentence(op, run);
        if (entry.empty() && author.empty())
            return;
        run.add(run.about(FindingKind::AttributionMismatch, index),
                entry + (entry.empty() || author.empty() ? "" : "; ") + author);
    });
}

} // namespace sled
