// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/keypair.h"
#include "core/ops/op.h"
#include "core/store/opwriter.h"

#include <QString>

#include <string>
#include <vector>

namespace sled {

/// \a count events of one sled, each appended after the last, all sound.
std::vector<SignedOp> appendedEvents(int count, const KeyPair &keys);

/// Makes a database at \a path that holds \a ops in their order. Ends the test if it cannot.
void writeDatabase(const QString &path, const std::vector<SignedOp> &ops,
                   OpWriter::Journal journal = OpWriter::Journal::Rollback);

/// Makes a database whose rows hold \a texts in their order, under keys that are made up, so
/// that an op may come again. Ends the test if it cannot.
void writeRows(const QString &path, const std::vector<std::string> &texts);

} // namespace sled
