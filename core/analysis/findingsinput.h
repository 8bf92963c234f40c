// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/authortable.h"
#include "core/base/keyedhash.h"
#include "core/history/eventcolumns.h"
#include "core/history/optarget.h"
#include "core/history/shadowstage.h"
#include "core/history/sourcesets.h"
#include "core/store/rowid.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <tsl/robin_map.h>
#include <vector>

namespace sled {

/// Everything that the rules read of a history: values and snapshots, so that any thread may
/// look for findings while the history changes. About 100 bytes an op.
struct FindingsInput {
    /// One distinct op; see OpRecord.
    struct Op {
        OpId id;
        std::uint64_t seq = 0;
        AuthorIndex signer{};
        AuthorIndex innerAuthor{};
        AuthorIndex element{};
        StringId path{};
        StringId value{};
        EventIndex event{};
        Standing standing = Standing::Accepted; ///< Over all sources.
        OpKind kind = OpKind::Insert;
        OpTarget target;
        bool isEvent = false;
        bool isVariant = false; ///< Another op makes the event that this one would.
        bool hasBadId = false;
        bool hasBadSignature = false;
        bool hasStandingRow = false;       ///< Its row has the standing of the op.
        std::optional<SourceIndex> source; ///< The first that holds it, with that standing if any.
        RowId row{};                       ///< In source.
        SourceSetId heldBy = SourceSetId::None; ///< As OpRecord::heldBy.
    };

    /// A row that was not accepted.
    struct Row {
        SourceIndex source{};
        RowId row{};
        OpIndex op = OpIndex::None; ///< None: malformed.
        Verdict verdict = Verdict::Malformed;
        QString reason;
    };

    /// An item as one source has it.
    struct Item {
        StringId storyId{};
        StringId stage{};
        bool hasStage = false; ///< Its register holds a text.
    };

    struct SourceFacts {
        std::string path;               ///< As given, UTF-8.
        bool isWhole = false;           ///< It was read to its end.
        bool isSled = true;             ///< It is a sled's database.
        std::vector<EventIndex> events; ///< Accepted, in row order.
        std::vector<Item> items;        ///< Visible ones with a story.
        std::vector<ShadowStage> shadowStages;
    };

    std::shared_ptr<StringPool> strings;
    EventColumns events;
    std::vector<AuthorId> authors; ///< By AuthorIndex.
    std::vector<Op> ops;           ///< By OpIndex.
    std::vector<Row> rows;         ///< By source, in row order.
    std::vector<SourceFacts> sources;
    std::vector<std::vector<SourceIndex>> sourceSets;       ///< By SourceSetId.
    tsl::robin_map<AuthorId, StringId, ByteIdHash> stories; ///< By item, as elementAuthor().
};

} // namespace sled
