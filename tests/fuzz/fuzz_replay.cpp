// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/checks.h"
#include "tests/fuzz/opscript.h"
#include "tests/support/randomops.h"

#include <cstdint>
#include <cstdlib>

using namespace sled;

/// Invariants: after each op the document is sound; all ops end somewhere; the same ops
/// twice in a row give the same state, and again on a fresh document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::vector<SignedOp> ops = fuzz::OpScript(fuzz::Choices({data, size})).run();
    StringPool strings;
    Document document(pipelineSchema(), strings);
    std::string scratch;
    std::size_t waiting = 0;
    for (const SignedOp &op : ops) {
        const bool isIdOk = checkOpId(op.inner, scratch).isOk;
        const Verdict verdict = document.apply(op, {isIdOk, true}, OpTag{});
        waiting += verdict == Verdict::MissingCausalDependencies ? 1 : 0;
        for (const Document::Release &release : document.released())
            waiting -= release.verdict == Verdict::MissingCausalDependencies ? 0 : 1;
        if (document.waitingCount() != waiting)
            std::abort();
        document.checkInvariants();
    }
    Document again(pipelineSchema(), strings);
    applyAll(again, ops);
    if (stateText(again) != stateText(document))
        std::abort();
    return 0;
}
