// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/entryfields.h"
#include "core/ops/opbuilder.h"
#include "tests/fuzz/fuzzinput.h"
#include "tests/support/randomops.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace sled::fuzz {

/// Turns choices into ops that are hashed and signed with test keys, so that they pass the
/// door, though what they refer to may be unknown, wrong or still to come.
class OpScript final {
public:
    /// How different what the ops say is.
    enum class Variety {
        Same, ///< Hardly: the choices all go into what they refer to.
        Rich, ///< Numbers, times, stories, stages and signatures are chosen too.
    };

    explicit OpScript(Choices choices, Variety variety = Variety::Same)
        : m_choices(choices), m_variety(variety)
    {
    }

    std::vector<SignedOp> run()
    {
        const std::size_t maxOps = m_variety == Variety::Rich ? 40 : 200; // they are signed too
        std::vector<SignedOp> ops;
        while (!m_choices.isEmpty() && ops.size() < maxOps) {
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
        if (m_variety == Variety::Rich && m_choices.below(16) == 1)
            op.signedDigest = ops.empty() ? SignedDigest{} : ops.back().signedDigest; // forged
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
        if (m_variety == Variety::Rich)
            return m_choices.below(4) == 1 ? stringValue(stage()) : anyEvent();
        return eventValue(1, m_keys.front().author(), 1e9, "1_story", "qa", "merge", "GatesPassed");
    }

    Value anyEvent()
    {
        constexpr std::array<std::string_view, 4> kStories{"1_story", "2_story", "", "\u202e3"};
        constexpr std::array<std::string_view, 4> kEvents{"DepsMet", "Close", "EventStreamGap", ""};
        const double number = double(m_choices.below(32)) - 1;
        const AuthorId &sled = m_keys[m_choices.below(m_keys.size())].author();
        const double time = 1e9 + 3600.0 * (double(m_choices.below(64)) - 8);
        const std::string_view story = kStories[m_choices.below(kStories.size())];
        const std::string_view from = stage();
        const std::string_view to = stage();
        return eventValue(number, sled, time, story, from, to,
                          kEvents[m_choices.below(kEvents.size())]);
    }

    std::string_view stage()
    {
        constexpr std::array<std::string_view, 8> kStages{"backlog", "1_backlog", "coding", "qa",
                                                          "4_merge", "done",      "3",      "5"};
        return kStages[m_choices.below(kStages.size())];
    }

    Choices m_choices;
    Variety m_variety;
    std::vector<KeyPair> m_keys{testKeys(1), testKeys(2)};
    std::vector<OpId> m_ids;
};

} // namespace sled::fuzz
