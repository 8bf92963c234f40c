// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/stringpool.h"
#include "core/crdt/document.h"
#include "core/store/verifiedops.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace sled {

/// The document of one source, as of a sled, with the strings that it needs.
struct ReplayedState {
    explicit ReplayedState(Document::MissingElement missing)
        : document(pipelineSchema(), strings, missing)
    {
    }

    StringPool strings;
    Document document;
};

/// Replays \a path, or its first \a rowLimit rows: all of them if it has fewer. Rows that
/// are no op count, and change nothing. \a verified: see LoadOptions.
/// \return as openRowSource() and RowSource::readPage(): a state of part of the rows read is none.
Result<std::unique_ptr<ReplayedState>> replayState(const QString &path,
                                                   std::optional<quint64> rowLimit,
                                                   const std::stop_token &stop,
                                                   std::shared_ptr<VerifiedOps> verified = nullptr);

} // namespace sled
