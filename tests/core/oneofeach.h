// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/findingcase.h"

namespace sled::test {

/// The rows of a source with one fault of each kind but `stage_drift`, which takes a copy of
/// the items beside the ops.
struct OneOfEach {
    OneOfEach()
    {
        addRowFaults();
        addLogFaults();
        addItemFaults();
    }

    void addRowFaults()
    {
        rows.append("no op");
        SignedOp badId = a.entry();
        badId.inner.seq += 1;
        add(badId);
        SignedOp forged = b.entry();
        forged.signedDigest = {};
        add(forged);
        InnerOp lost = a.item("9_story", "coding").inner;
        lost.path = {};
        add(signOp(lost, a.keys));
        InnerOp newer = a.entry().inner;
        newer.path.front() = std::string("llm_sessions");
        add(signOp(newer, a.keys));
    }

    void addLogFaults()
    {
        WritingSled log(3);
        EntrySpec spec;
        spec.eventSeq = 40;
        add(log.entry(spec)); // history_truncated
        spec.eventSeq = 45;
        add(log.entry(spec)); // sequence_hole 41..44
        add(log.entry(spec)); // duplicate_sequence
        add(log.gap("100", "120"));
        spec = {};
        spec.timestamp = 1.7e9;
        add(log.entry(spec)); // clock_backwards
        spec = {};
        spec.timestamp = 1.7e9;
        spec.from = "archived";
        spec.to = "upcoming";
        spec.event = "Triage";
        add(log.entry(spec)); // odd_transition
        spec = {};
        spec.sledId = "nobody";
        add(log.entry(spec)); // attribution_mismatch
        WritingSled late(4);
        late.entry();
        add(late.entry()); // waiting
    }

    void addItemFaults()
    {
        WritingSled sled(5);
        const SignedOp item = sled.item("7_story", "coding");
        add(item);
        add(sled.set(item, "stage", 2, "qa"));
        add(sled.set(item, "stage", 2, "merge")); // register_conflict
        const SignedOp one = sled.item("8_story", "coding");
        InnerOp two = sled.item("10_story", "coding").inner;
        two.seq = one.inner.seq;
        add(one);
        add(signOp(withId(two), sled.keys)); // equivocation
    }

    void add(const SignedOp &op) { rows.append(rowsOf({op})); }

    WritingSled a{1};
    WritingSled b{2};
    QByteArrayList rows;
};

} // namespace sled::test
