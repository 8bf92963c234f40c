// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/schema.h"

#include <algorithm>

namespace sled {

namespace {

template <typename Named>
std::optional<std::size_t> indexByName(const std::vector<Named> &all, std::string_view name)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [name](const Named &one) { return one.name == name; });
    if (found == all.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - all.begin());
}

} // namespace

std::optional<std::size_t> StructSchema::indexOf(std::string_view name) const noexcept
{
    return indexByName(fields, name);
}

std::optional<std::size_t> Schema::indexOf(std::string_view name) const noexcept
{
    return indexByName(fields, name);
}

const Schema &pipelineSchema()
{
    using enum PrimitiveType;
    static const Schema schema{{{"items",
                                 ElementSchema(StructSchema{{
                                     {"story_id", String},
                                     {"stage", String},
                                     {"name", String},
                                     {"agent", String},
                                     {"depends_on", String},
                                     {"item_type", String},
                                     {"epic", String},
                                     {"qa_mode", String},
                                     {"claimed_by", String},
                                     {"resume_to", String},
                                     {"retry_count", Number},
                                     {"claimed_at", Number},
                                     {"blocked", Bool},
                                     {"review_hold", Bool},
                                     {"frozen", Bool},
                                     {"mergemaster_attempted", Bool},
                                 }})},
                                {"event_log",
                                 ElementSchema(StructSchema{{
                                     {"event_seq", Number},
                                     {"sled_id", String},
                                     {"timestamp", Number},
                                     {"story_id", String},
                                     {"from_stage", String},
                                     {"to_stage", String},
                                     {"pipeline_event", String},
                                 }})}}};
    return schema;
}

} // namespace sled
