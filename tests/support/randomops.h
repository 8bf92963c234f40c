// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/document.h"
#include "core/ops/keypair.h"
#include "core/ops/op.h"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace sled {

/// A key pair of a test: the same for the same number.
KeyPair testKeys(std::uint8_t number);

Value stringValue(std::string_view text);
Value numberValue(double number);
Value boolValue(bool boolean);

/// Content of an event log entry, as a sled writes it.
Value eventValue(double eventSeq, const AuthorId &sled, double timestamp, std::string_view story,
                 std::string_view from, std::string_view to, std::string_view event);

/// A seed for a property test: from SLEDSCOPE_SEED if set, else a fresh one. Printed.
std::uint32_t propertySeed();

/// What a run of randomOps() may hold.
struct RandomOpsShape {
    int ops = 100;
    int authors = 3;
    bool hasUpdates = true; ///< Sets of registers, one author a register and seq: they converge.
    bool hasDependencies = true;
};

/// Signed ops on `items` and `event_log`, each after those that it needs.
std::vector<SignedOp> randomOps(std::mt19937 &random, const RandomOpsShape &shape);

/// The visible state of \a document as text: what must agree where the reference converges.
std::string stateText(const Document &document);

/// Applies \a ops in order, with all checks made.
void applyAll(Document &document, const std::vector<SignedOp> &ops);

} // namespace sled
