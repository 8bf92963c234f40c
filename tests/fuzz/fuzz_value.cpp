// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/contentreader.h"
#include "core/ops/longintegers.h"
#include "core/ops/opjson.h"
#include "tests/fuzz/fuzzinput.h"

#include <set>
#include <string>
#include <vector>

using namespace sled;
using namespace sled::fuzz;

namespace {

/// Counts what visit() shows, and looks that each container that is opened is closed.
struct NodeCounter {
    std::size_t nodes = 0;
    std::vector<Value::Kind> unclosed;

    void null() { ++nodes; }
    void boolean(bool) { ++nodes; }
    void number(double) { ++nodes; }
    void string(std::string_view) { ++nodes; }
    void key(std::string_view) { ++nodes; }
    void separator() const { require(!unclosed.empty()); }
    void open(Value::Kind kind, bool)
    {
        ++nodes;
        unclosed.push_back(kind);
    }
    void close(Value::Kind kind)
    {
        require(!unclosed.empty() && unclosed.back() == kind);
        unclosed.pop_back();
    }
};

/// Nodes that are reached step by step; no object has a key twice.
std::size_t walkedNodes(const Value &value)
{
    std::size_t nodes = 0;
    std::vector<Value::View> waiting{value.root()};
    while (!waiting.empty()) {
        const Value::View view = waiting.back();
        waiting.pop_back();
        ++nodes;
        if (view.size() == 0)
            continue;
        const bool isObject = view.kind() == Value::Kind::Object;
        std::set<std::string_view> keys;
        Value::View child = view.firstChild();
        for (std::size_t i = 0; i < view.size(); ++i) {
            if (i > 0)
                child = child.next();
            if (isObject) {
                require(keys.insert(child.string()).second);
                require(view.member(child.string()).has_value());
                ++nodes;
                child = child.next();
            }
            waiting.push_back(child);
        }
    }
    return nodes;
}

bool read(std::string json, Value &value)
{
    static simdjson::dom::parser parser;
    static ContentReader reader;
    if (auto longer = withLongIntegersAsFloats(json))
        json = *std::move(longer);
    simdjson::dom::element element;
    if (parser.parse(json).get(element) != simdjson::SUCCESS)
        return false;
    reader.read(element, value);
    return true;
}

} // namespace

/// Invariants: any JSON becomes a value; walking it in either way finds the same nodes, and each
/// key once; written in the tagged encoding it is read back as the same value, and in the plain
/// one it is JSON still.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Value value;
    if (!read(std::string(textOf(data, size)), value))
        return 0;
    NodeCounter counter;
    visit(value, counter);
    require(counter.unclosed.empty());
    require(counter.nodes == walkedNodes(value));

    std::string tagged;
    appendJson(tagged, value, ValueEncoding::Tagged);
    Value again;
    // simdjson goes 1024 deep, and each level of the tagged encoding is two.
    if (read(tagged, again))
        require(again == value);
    else
        require(size > 512);
    std::string plain;
    appendJson(plain, value, ValueEncoding::Plain);
    require(read(plain, again));
    return 0;
}
