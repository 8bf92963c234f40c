// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/crdt/document.h"

#include <stop_token>

class QIODevice;

namespace sled {

/// Writes \a document as one line of JSON, one member for each field of its schema: lists in
/// CRDT order with their visible elements, all registers with plain values, `null` where
/// none is set.
/// \return ErrorCode::Io if \a out does not take it, ErrorCode::Cancelled.
Result<void> writeState(const Document &document, QIODevice &out, const std::stop_token &stop);

} // namespace sled
