// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/contentreader.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace sled {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

// Exact for objects of the usual size; for a larger one it only says that one must look.
template <typename Member>
bool hasRepeatedKeys(std::span<const Member> members)
{
    constexpr std::size_t kFew = 16;
    if (members.size() > kFew)
        return true;
    for (std::size_t i = 1; i < members.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (members[i].key == members[j].key)
                return true;
        }
    }
    return false;
}

} // namespace

void ContentReader::read(const element &content, Value &value)
{
    m_hasIntegerZero = false;
    if (!readAll(content, value, true))
        readAll(content, value, false);
}

bool ContentReader::readAll(const element &content, Value &value, bool isTagged)
{
    m_members.clear();
    m_open.clear();
    ValueBuilder builder(value);
    const auto readOne = [&](const element &one) {
        return isTagged ? readTagged(one, builder) : readPlain(one, builder);
    };
    if (!readOne(content))
        return false;
    while (!m_open.empty()) {
        Frame &frame = m_open.back();
        if (frame.next == m_members.size()) {
            m_members.resize(frame.begin);
            m_open.pop_back();
            builder.close();
            continue;
        }
        const Member member = m_members[frame.next++];
        if (frame.isObject)
            builder.addKey(member.key);
        if (!readOne(member.value))
            return false;
    }
    return true;
}

bool ContentReader::readTagged(const element &element, ValueBuilder &builder)
{
    if (std::string_view text; element.get_string().get(text) == simdjson::SUCCESS) {
        builder.addNull();
        return text == "Null";
    }
    simdjson::dom::object object;
    if (element.get_object().get(object) != simdjson::SUCCESS || object.size() != 1)
        return false;
    const simdjson::dom::key_value_pair field = *object.begin();
    if (std::string_view text;
        field.key == "String" && field.value.get_string().get(text) == simdjson::SUCCESS) {
        builder.addString(text);
        return true;
    }
    if (field.key == "Number") {
        const std::optional<double> number = readNumber(field.value);
        if (number)
            builder.addNumber(*number);
        return number.has_value();
    }
    if (bool boolean = false;
        field.key == "Bool" && field.value.get_bool().get(boolean) == simdjson::SUCCESS) {
        builder.addBool(boolean);
        return true;
    }
    if (simdjson::dom::array elements;
        field.key == "Array" && field.value.get_array().get(elements) == simdjson::SUCCESS) {
        openArray(elements, builder);
        return true;
    }
    if (simdjson::dom::object members;
        field.key == "Object" && field.value.get_object().get(members) == simdjson::SUCCESS) {
        openObject(members, builder);
        return true;
    }
    return false;
}

std::optional<double> ContentReader::readNumber(const element &number)
{
    double value = 0;
    if (number.get_double().get(value) != simdjson::SUCCESS)
        return std::nullopt;
    if (value == 0 && number.type() != element_type::DOUBLE)
        m_hasIntegerZero = true;
    return value;
}

bool ContentReader::readPlain(const element &element, ValueBuilder &builder)
{
    switch (element.type()) {
    case element_type::NULL_VALUE:
        builder.addNull();
        break;
    case element_type::BOOL:
        builder.addBool(element.get_bool().value_unsafe());
        break;
    case element_type::STRING:
        builder.addString(element.get_string().value_unsafe());
        break;
    case element_type::ARRAY:
        openArray(element.get_array().value_unsafe(), builder);
        break;
    case element_type::OBJECT:
        openObject(element.get_object().value_unsafe(), builder);
        break;
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
        builder.addNumber(readNumber(element).value_or(0));
        break;
    }
    return true;
}

void ContentReader::openArray(const simdjson::dom::array &array, ValueBuilder &builder)
{
    const std::size_t begin = m_members.size();
    for (const element one : array)
        m_members.push_back({{}, one});
    m_open.push_back({false, begin, begin});
    builder.openArray();
}

void ContentReader::openObject(const simdjson::dom::object &object, ValueBuilder &builder)
{
    const std::size_t begin = m_members.size();
    for (const simdjson::dom::key_value_pair field : object)
        m_members.push_back({field.key, field.value});
    if (hasRepeatedKeys(std::span<const Member>(m_members).subspan(begin)))
        dropRepeatedKeys(begin);
    m_open.push_back({true, begin, begin});
    builder.openObject();
}

void ContentReader::dropRepeatedKeys(std::size_t begin)
{
    const auto keyAt = [this](std::size_t index) { return m_members[index].key; };
    std::vector<std::size_t> order(m_members.size() - begin);
    std::iota(order.begin(), order.end(), begin);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return keyAt(a) < keyAt(b); });
    std::vector<bool> isRepeated(order.size(), false);
    std::size_t first = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (keyAt(order[i]) != keyAt(order[first])) {
            first = i;
            continue;
        }
        m_members[order[first]].value = m_members[order[i]].value;
        isRepeated[order[i] - begin] = true;
    }
    std::size_t kept = begin;
    for (std::size_t i = begin; i < m_members.size(); ++i) {
        if (!isRepeated[i - begin])
            m_members[kept++] = m_members[i];
    }
    m_members.resize(kept);
}

} // namespace sled
