// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/value.h"

#include <QtGlobal>

#include <cmath>

namespace sled {

std::optional<Value::View> Value::View::member(std::string_view key) const noexcept
{
    if (kind() != Kind::Object || size() == 0)
        return std::nullopt;
    View name = firstChild();
    for (std::size_t left = size(); left > 0; --left) {
        const View value = name.next();
        if (name.string() == key)
            return value;
        if (left > 1)
            name = value.next();
    }
    return std::nullopt;
}

void Value::clear()
{
    m_nodes.assign(1, Node{});
    m_text.clear();
}

ValueBuilder::ValueBuilder(Value &value) : m_value(value)
{
    m_value.m_nodes.clear();
    m_value.m_text.clear();
}

void ValueBuilder::addNull()
{
    add(Value::Kind::Null);
}

void ValueBuilder::addBool(bool boolean)
{
    add(Value::Kind::Bool).boolean = boolean;
}

void ValueBuilder::addNumber(double number)
{
    Q_ASSERT(std::isfinite(number));
    add(Value::Kind::Number).payload = std::bit_cast<std::uint64_t>(number);
}

void ValueBuilder::addString(std::string_view utf8)
{
    Value::Node &node = add(Value::Kind::String);
    node.size = static_cast<std::uint32_t>(utf8.size());
    node.payload = m_value.m_text.size();
    m_value.m_text.append(utf8);
}

void ValueBuilder::addKey(std::string_view utf8)
{
    addString(utf8);
    // A key is half of a member: only its value counts as a child.
    --m_value.m_nodes[m_open.back()].size;
}

void ValueBuilder::close()
{
    Q_ASSERT(!m_open.empty());
    m_value.m_nodes[m_open.back()].payload = m_value.m_nodes.size();
    m_open.pop_back();
}

Value::Node &ValueBuilder::add(Value::Kind kind)
{
    if (!m_open.empty())
        ++m_value.m_nodes[m_open.back()].size;
    Value::Node &node = m_value.m_nodes.emplace_back();
    node.kind = kind;
    return node;
}

void ValueBuilder::open(Value::Kind kind)
{
    add(kind);
    m_open.push_back(m_value.m_nodes.size() - 1);
}

} // namespace sled
