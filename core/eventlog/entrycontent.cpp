// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/entrycontent.h"

#include "core/eventlog/entryfields.h"

namespace sled {

Value entryContent(const TransitionFired &fired, std::uint64_t eventSeq, std::string_view sledId)
{
    Value content;
    ValueBuilder builder(content);
    builder.openObject();
    builder.addKey(kEventSeqField);
    builder.addNumber(static_cast<double>(eventSeq));
    builder.addKey(kFromStageField);
    builder.addString(fired.before);
    builder.addKey(kPipelineEventField);
    builder.addString(fired.event);
    builder.addKey(kSledIdField);
    builder.addString(sledId);
    builder.addKey(kStoryIdField);
    builder.addString(fired.storyId);
    builder.addKey(kTimestampField);
    builder.addNumber(static_cast<double>(fired.at));
    builder.addKey(kToStageField);
    builder.addString(fired.after);
    builder.close();
    return content;
}

} // namespace sled
