// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/optarget.h"

#include <QtGlobal>

namespace sled {

namespace {

// One segment beyond the list is the op's own index; it takes another to enter an element.
constexpr std::size_t kFieldSegment = 2;

const OpId *elementOf(const InnerOp &op)
{
    return op.path.size() > kFieldSegment ? std::get_if<OpId>(&op.path[1]) : nullptr;
}

std::uint8_t fieldNumber(const PathSegment &segment, const auto &schema)
{
    Q_ASSERT(schema.fields.size() < OpTarget::kUnknown);
    const auto *name = std::get_if<std::string>(&segment);
    if (!name)
        return OpTarget::kNone;
    const std::optional<std::size_t> index = schema.indexOf(*name);
    return index ? static_cast<std::uint8_t>(*index) : OpTarget::kUnknown;
}

} // namespace

OpTarget targetOf(const InnerOp &op, const Schema &schema)
{
    OpTarget target;
    if (op.path.empty())
        return target;
    target.rootField = fieldNumber(op.path.front(), schema) & 0x7fU;
    target.isInElement = elementOf(op) != nullptr;
    if (!target.isInElement || !target.isInKnownField())
        return target;
    const auto *element = std::get_if<ElementSchema>(&schema.fields[target.rootField].type);
    const auto *fields = element ? std::get_if<StructSchema>(element) : nullptr;
    if (fields)
        target.elementField = fieldNumber(op.path[kFieldSegment], *fields);
    return target;
}

OpId enclosingElement(const InnerOp &op)
{
    const OpId *const element = elementOf(op);
    return element ? *element : OpId();
}

} // namespace sled
