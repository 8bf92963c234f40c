// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/entryfields.h"
#include "core/ops/checks.h"
#include "core/ops/opbuilder.h"
#include "tests/support/randomops.h"

#include <cstdint>
#include <cstdlib>
#include <span>

namespace {

using namespace sled;

/// Reads the fuzzer's bytes as a list of small choices; 0 when they are used up.
class Choices {
public:
    explicit Choices(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    std::size_t below(std::size_t end)
    {
        if (m_bytes.empty() || end == 0)
            return 0;
        const std::size_t choice = m_bytes.front() % end;
        m_bytes = m_bytes.subspan(1);
        return choice;
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

/// Turns choices into ops that are hashed and signed with test keys, so that they pass the
/// door, though what they refer to may be unknown, wrong or still to come.
class Script {
public:
    explicit Script(Choices choices) : m_choices(choices) {}

    std::vector<SignedOp> run()
    {
        constexpr std::size_t kMaxOps = 200;
        std::vector<SignedOp> ops;
        while (!m_choices.isEmpty() && ops.size() < kMaxOps) {
            ops.push_back(next(ops));
            m_ids.push_back(ops.back().inner.id);
        }
        return ops;
    }

private:
    SignedOp next(const std::vector<SignedOp> &ops)
    {
        const KeyPair &keys = m_keys[m_choices.below(m_keys.size())];
        const std::string_view list = m_choices.below(4) == 0 ? kItemsField : kEventLogField;
        const std::uint64_t seq = m_choices.below(8);
        InnerOp inner;
        switch (m_choices.below(8)) {
        case 0:
            inner = deleteOp(list, anyId(), seq, keys.author());
            break;
        case 1:
            inner = setOp({list, anyId(), "stage"}, seq, content());
            break;
        case 2:
            inner = setOp({list, anyId(), "story_id"}, seq, content());
            break;
        default:
            inner = insertOp(list, anyId(), seq, content(), keys.author());
        }
        if (m_choices.below(16) == 1)
            inner.path.pop_back();
        std::vector<SignedDigest> dependsOn;
        if (!ops.empty() && m_choices.below(8) == 1)
            dependsOn.push_back(ops[m_choices.below(ops.size())].signedDigest);
        SignedOp op = signOp(std::move(inner), keys, std::move(dependsOn));
        if (m_choices.below(16) == 1)
            ++op.inner.seq; // a content that its id does not bind
        return op;
    }

    OpId anyId()
    {
        const std::size_t choice = m_choices.below(m_ids.size() + 2);
        if (choice >= m_ids.size())
            return choice == m_ids.size() ? OpId{} : OpId(std::array<std::uint8_t, 32>{1});
        return m_ids[choice];
    }

    Value content()
    {
        if (m_choices.below(4) == 1)
            return numberValue(1);
        return eventValue(1, m_keys.front().author(), 1e9, "1_story", "qa", "merge", "GatesPassed");
    }

    Choices m_choices;
    std::vector<KeyPair> m_keys{testKeys(1), testKeys(2)};
    std::vector<OpId> m_ids;
};

} // namespace

/// Invariants: after each op the document is sound; all ops end somewhere; the same ops
/// twice in a row give the same state, and again on a fresh document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::vector<SignedOp> ops = Script(Choices({data, size})).run();
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
