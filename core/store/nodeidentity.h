// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/keypair.h"
#include "core/store/connection.h"

namespace sled {

/// The key of a database that OpWriter made: the seed stored in it, or \a fresh, which is
/// stored if there is none.
///
/// The only code that touches the table `crdt_node_identity`. It serves the writer of
/// demonstration data, which has to sign with the same key after a restart, and is reached
/// through OpWriter alone: that opens no database it did not make. What reads a sled's
/// database never comes here.
/// \return ErrorCode::Damaged if the stored seed has a wrong length, or as toError() says.
Result<KeyPair::Seed> loadOrStoreSeed(const Connection &connection, const KeyPair::Seed &fresh);

} // namespace sled
