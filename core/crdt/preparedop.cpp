// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/preparedop.h"

#include "core/base/keyedhash.h"

namespace sled {

namespace {

using Target = PreparedOp::Target;

std::uint64_t digestHash(const SignedDigest &digest)
{
    return keyedHash(std::span<const std::uint8_t>(digest.bytes()));
}

std::optional<std::size_t> fieldOf(const PathSegment &segment, const auto &schema)
{
    const auto *name = std::get_if<std::string>(&segment);
    return name ? schema.indexOf(*name) : std::nullopt;
}

const ElementSchema *listElement(const Schema &schema, std::size_t field)
{
    return std::get_if<ElementSchema>(&schema.fields[field].type);
}

void resolveInList(const InnerOp &op, const ElementSchema &element, PreparedOp &prepared)
{
    const auto *index = op.path.size() > 1 ? std::get_if<OpId>(&op.path[1]) : nullptr;
    // One segment beyond the list is the op's own index; it takes another to enter an element.
    if (op.path.size() <= 2) {
        prepared.target = Target::List;
        prepared.hasOwnPath = index && *index == op.id;
        return;
    }
    prepared.target = Target::Element;
    if (index)
        prepared.element = *index;
    if (const auto *fields = std::get_if<StructSchema>(&element))
        prepared.elementField = fieldOf(op.path[2], *fields);
}

void resolvePath(const InnerOp &op, const Schema &schema, PreparedOp &prepared)
{
    prepared.element.reset();
    prepared.elementField.reset();
    prepared.hasOwnPath = false;
    if (op.path.empty()) {
        prepared.target = Target::RootStruct;
        return;
    }
    const std::optional<std::size_t> field = fieldOf(op.path.front(), schema);
    if (!field) {
        prepared.target = Target::Nothing;
        return;
    }
    prepared.rootField = *field;
    if (const ElementSchema *element = listElement(schema, *field))
        resolveInList(op, *element, prepared);
    else
        prepared.target = Target::Register;
}

void resolveStruct(const Value::View &content, const StructSchema &schema, StringPool &strings,
                   std::vector<Cell> &cells)
{
    if (content.kind() != Value::Kind::Object)
        return;
    cells.resize(schema.fields.size());
    std::size_t expected = 0;
    Value::View key = content.size() > 0 ? content.firstChild() : content;
    for (std::size_t left = content.size(); left > 0; --left) {
        const Value::View value = key.next();
        // Sleds write the fields in one order: the search mostly starts at its goal.
        for (std::size_t step = 0; step < cells.size(); ++step) {
            const std::size_t field = (expected + step) % cells.size();
            if (schema.fields[field].name != key.string())
                continue;
            cells[field] = Cell::fromValue(value, schema.fields[field].type, strings);
            expected = field + 1;
            break;
        }
        if (left > 1)
            key = value.next();
    }
}

/// The type of the register that the op sets, or of the primitive that it inserts.
std::optional<PrimitiveType> registerType(const Schema &schema, const PreparedOp &prepared)
{
    if (prepared.target == Target::Register)
        return std::get<PrimitiveType>(schema.fields[prepared.rootField].type);
    const ElementSchema &element = *listElement(schema, prepared.rootField);
    if (prepared.target == Target::List)
        return std::get<PrimitiveType>(element);
    if (!prepared.elementField)
        return std::nullopt;
    return std::get<StructSchema>(element).fields[*prepared.elementField].type;
}

void resolveContent(const Value &content, const Schema &schema, StringPool &strings,
                    PreparedOp &prepared)
{
    if (prepared.target == Target::List) {
        const auto *fields = std::get_if<StructSchema>(listElement(schema, prepared.rootField));
        if (fields)
            return resolveStruct(content.root(), *fields, strings, prepared.cells);
    }
    const std::optional<PrimitiveType> type = registerType(schema, prepared);
    if (!type)
        return;
    const Cell cell = Cell::fromValue(content.root(), *type, strings);
    // A primitive element that does not fit is empty, a register that does not fit is null.
    if (prepared.target != Target::List || cell != Cell::null())
        prepared.cells.push_back(cell);
}

} // namespace

void prepare(const SignedOp &op, bool isIdOk, const Schema &schema, StringPool &strings,
             PreparedOp &prepared)
{
    const InnerOp &inner = op.inner;
    prepared.isIdOk = isIdOk;
    prepared.isDeleted = inner.isDeleted;
    prepared.id = inner.id;
    prepared.origin = inner.origin;
    prepared.author = inner.author;
    prepared.seq = inner.seq;
    prepared.digest = digestHash(op.signedDigest);
    prepared.dependsOn.clear();
    for (const SignedDigest &digest : op.dependsOn)
        prepared.dependsOn.push_back(digestHash(digest));
    prepared.nextDependency = 0;
    prepared.cells.clear();
    resolvePath(inner, schema, prepared);
    const bool leadsToCrdt
        = prepared.target != Target::RootStruct && prepared.target != Target::Nothing;
    if (isIdOk && inner.content && leadsToCrdt)
        resolveContent(*inner.content, schema, strings, prepared);
}

} // namespace sled
