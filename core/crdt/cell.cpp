// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/cell.h"

namespace sled {

Cell Cell::fromValue(const Value::View &value, PrimitiveType type, StringPool &strings)
{
    switch (type) {
    case PrimitiveType::String:
        if (value.kind() == Value::Kind::String)
            return ofString(strings.intern(value.string()));
        break;
    case PrimitiveType::Number:
        if (value.kind() == Value::Kind::Number)
            return ofNumber(value.number());
        break;
    case PrimitiveType::Bool:
        if (value.kind() == Value::Kind::Bool)
            return ofBool(value.boolean());
        break;
    }
    return null();
}

} // namespace sled
