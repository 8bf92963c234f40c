// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/itemdifferences.h"

#include "core/analysis/registervalue.h"
#include "core/base/keyedhash.h"
#include "core/eventlog/entryfields.h"

#include <tsl/robin_map.h>

namespace sled {

namespace {

constexpr std::size_t kItemsAStopTest = 4096;

const StructSchema &itemSchema()
{
    static const StructSchema &schema = [&]() -> const StructSchema & {
        const Schema &root = pipelineSchema();
        const RootField &items = root.fields[*root.indexOf(kItemsField)];
        return std::get<StructSchema>(std::get<ElementSchema>(items.type));
    }();
    return schema;
}

StringId storyOf(const ItemState &item)
{
    static const std::size_t field = *itemSchema().indexOf(kStoryIdField);
    const RegisterState *const story = item.find(field);
    return story ? story->value.string().value_or(StringId::Empty) : StringId::Empty;
}

ItemPresence presenceOf(const ItemState &item)
{
    return item.isVisible ? ItemPresence::Visible : ItemPresence::Hidden;
}

void compareRegisters(const ItemState &a, const ItemState &b, Comparison &result)
{
    static const RegisterState unset;
    const auto count = static_cast<std::uint32_t>(itemSchema().fields.size());
    auto nextA = a.registers.begin();
    auto nextB = b.registers.begin();
    for (std::uint32_t field = 0; field < count; ++field) {
        const bool isInA = nextA != a.registers.end() && nextA->field == field;
        const bool isInB = nextB != b.registers.end() && nextB->field == field;
        const RegisterState &inA = isInA ? *nextA++ : unset;
        const RegisterState &inB = isInB ? *nextB++ : unset;
        if (isSameValue(inA.value, inB.value))
            continue;
        RegisterDifference &difference = result.registers.emplace_back();
        difference.item = a.id;
        difference.field = field;
        const StringId story = storyOf(a);
        difference.storyId = story == StringId::Empty ? storyOf(b) : story;
        difference.value = {inA.value, inB.value};
        difference.seq = {inA.seq, inB.seq};
    }
}

void compareItem(const ItemState &a, const ItemState &b, Comparison &result)
{
    if (a.isVisible != b.isVisible) {
        result.items.push_back(
            {a.id, storyOf(a.isVisible ? a : b), {presenceOf(a), presenceOf(b)}});
    }
    if (a.isVisible || b.isVisible)
        compareRegisters(a, b, result);
}

} // namespace

Result<void> findItemDifferences(const ComparedSources &compared, Comparison &result,
                                 const std::stop_token &stop)
{
    const std::vector<ItemState> &inA = compared.history.outcome(compared.sources.a).items;
    const std::vector<ItemState> &inB = compared.history.outcome(compared.sources.b).items;
    tsl::robin_map<OpId, std::uint32_t, ByteIdHash> placeInB;
    placeInB.reserve(inB.size());
    for (std::uint32_t i = 0; i < inB.size(); ++i)
        placeInB.emplace(inB[i].id, i);

    std::vector<bool> isInA(inB.size());
    std::size_t untilTest = kItemsAStopTest;
    for (const ItemState &item : inA) {
        if (--untilTest == 0) {
            untilTest = kItemsAStopTest;
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
        }
        const auto place = placeInB.find(item.id);
        if (place != placeInB.end()) {
            isInA[place->second] = true;
            compareItem(item, inB[place->second], result);
        } else if (item.isVisible) {
            result.items.push_back(
                {item.id, storyOf(item), {ItemPresence::Visible, ItemPresence::Absent}});
        }
    }
    for (std::size_t i = 0; i < inB.size(); ++i) {
        if (!isInA[i] && inB[i].isVisible) {
            result.items.push_back(
                {inB[i].id, storyOf(inB[i]), {ItemPresence::Absent, ItemPresence::Visible}});
        }
    }
    return {};
}

std::string_view itemFieldName(std::uint32_t field)
{
    return itemSchema().fields[field].name;
}

std::string_view itemPresenceName(ItemPresence presence) noexcept
{
    switch (presence) {
    case ItemPresence::Absent:
        return "absent";
    case ItemPresence::Hidden:
        return "hidden";
    case ItemPresence::Visible:
        break;
    }
    return "visible";
}

} // namespace sled
