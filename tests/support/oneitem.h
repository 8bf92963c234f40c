// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/document.h"
#include "core/eventlog/entryfields.h"
#include "core/ops/opbuilder.h"
#include "tests/support/randomops.h"

namespace sled {

inline constexpr OpChecks kGood{true, true}; ///< Both checks passed.

/// A document with one item in it, and the means to address it.
struct OneItem {
    OneItem()
    {
        Value content;
        ValueBuilder builder(content);
        builder.openObject();
        builder.addKey("stage");
        builder.addString("backlog");
        builder.close();
        insert = signOp(insertOp(kItemsField, {}, 1, content, keys.author()), keys);
    }

    SignedOp set(std::string_view field, std::uint64_t seq, Value value) const
    {
        return signOp(setOp({kItemsField, insert.inner.id, field}, seq, std::move(value)), keys);
    }
    std::string stage() const
    {
        const ListReplica &items = document.list(kItemsField);
        const auto string = items.cell(ElementIndex{1}, 1).string();
        return string ? std::string(strings.text(*string)) : "null";
    }

    KeyPair keys = testKeys(1);
    SignedOp insert;
    StringPool strings;
    Document document{pipelineSchema(), strings};
};

/// An entry of the event log, inserted after \a origin.
inline SignedOp entry(const OpId &origin, std::uint64_t seq, const KeyPair &keys,
                      std::vector<SignedDigest> dependsOn = {})
{
    return signOp(
        insertOp(kEventLogField, origin, seq,
                 eventValue(double(seq) - 1, keys.author(), 1e9, "1_s", "qa", "done", "Close"),
                 keys.author()),
        keys, std::move(dependsOn));
}

} // namespace sled
