// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/itemops.h"

#include "core/eventlog/vocabulary.h"

namespace sled {

namespace {

Value text(std::string_view utf8)
{
    Value value;
    ValueBuilder(value).addString(utf8);
    return value;
}

Value number(double real)
{
    Value value;
    ValueBuilder(value).addNumber(real);
    return value;
}

Value truth(bool boolean)
{
    Value value;
    ValueBuilder(value).addBool(boolean);
    return value;
}

/// Registers that say whether a story is in a stage of waiting.
void addWaiting(std::vector<RegisterUpdate> &updates, const PlannedStep &step)
{
    struct Waiting {
        Stage stage;
        std::string_view field;
    };
    constexpr Waiting kWaiting[] = {
        {Stage::Blocked, "blocked"}, {Stage::Frozen, "frozen"}, {Stage::ReviewHold, "review_hold"}};
    for (const Waiting &waiting : kWaiting) {
        const bool isIn = step.to == waiting.stage;
        if (isIn != (step.from == waiting.stage))
            updates.push_back({waiting.field, truth(isIn)});
    }
    if (step.to == Stage::Frozen)
        updates.push_back({"resume_to", text(stageName(step.from))});
}

} // namespace

Value itemContent(const StoryName &name, std::string_view dependsOn)
{
    Value content;
    ValueBuilder builder(content);
    const auto add = [&builder](std::string_view key, std::string_view value) {
        builder.addKey(key);
        builder.addString(value);
    };
    const auto addNumber = [&builder](std::string_view key, double value) {
        builder.addKey(key);
        builder.addNumber(value);
    };
    const auto addFalse = [&builder](std::string_view key) {
        builder.addKey(key);
        builder.addBool(false);
    };
    builder.openObject();
    add("agent", "");
    addFalse("blocked");
    addNumber("claimed_at", 0);
    add("claimed_by", "");
    add("depends_on", dependsOn);
    add("epic", "");
    addFalse("frozen");
    add("item_type", name.type);
    addFalse("mergemaster_attempted");
    add("name", name.title);
    add("qa_mode", "server");
    add("resume_to", "");
    addNumber("retry_count", 0);
    addFalse("review_hold");
    add("stage", stageName(Stage::Upcoming));
    add("story_id", name.id);
    builder.close();
    return content;
}

bool isFailure(const PlannedStep &step)
{
    return step.event == "GatesFailed" || step.event == "MergeFailed" || step.event == "Reject";
}

std::vector<RegisterUpdate> updatesOf(const PlannedStep &step, const ItemFacts &facts)
{
    std::vector<RegisterUpdate> updates;
    updates.push_back({"stage", text(stageName(step.to))});
    if (step.event == "DepsMet") {
        updates.push_back({"agent", text("coder-" + std::to_string(facts.agent))});
        updates.push_back({"claimed_by", text(facts.sledId)});
        updates.push_back({"claimed_at", number(static_cast<double>(step.at))});
    } else if (step.to == Stage::Merge) {
        updates.push_back({"agent", text("mergemaster")});
    } else if (step.to == Stage::Done) {
        updates.push_back({"agent", text("")});
    }
    if (step.event == "MergemasterAttempted")
        updates.push_back({"mergemaster_attempted", truth(true)});
    if (isFailure(step))
        updates.push_back({"retry_count", number(facts.retries)});
    addWaiting(updates, step);
    return updates;
}

} // namespace sled
