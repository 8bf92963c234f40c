// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/itemstate.h"

#include "core/eventlog/entryfields.h"

#include <algorithm>

namespace sled {

const RegisterState *ItemState::find(std::size_t field) const noexcept
{
    const auto found
        = std::find_if(registers.begin(), registers.end(),
                       [field](const RegisterState &one) { return one.field == field; });
    return found == registers.end() ? nullptr : &*found;
}

std::vector<ItemState> itemStates(const Document &document)
{
    const ListReplica &list = document.list(kItemsField);
    const std::size_t fields = list.structSchema()->fields.size();
    std::vector<ItemState> items;
    items.reserve(list.size());
    for (const ElementIndex element : list.order()) {
        ItemState &item = items.emplace_back();
        item.id = list.id(element);
        item.isVisible = list.isVisible(element);
        for (std::uint32_t field = 0; field < fields; ++field) {
            const RegisterClock clock = list.registerClock(element, field);
            if (clock.seq > 0)
                item.registers.push_back({field, clock.seq, list.cell(element, field)});
        }
        item.registers.shrink_to_fit();
    }
    return items;
}

} // namespace sled
