// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sled {

/// An op's content: a JSON tree, kept flat and in the order in which it was written.
///
/// The nodes stand in pre-order in one array and the characters in one buffer, so
/// that a tree of any shape is built, copied, walked and freed without recursion.
/// Key order is kept because it is hashed (formats.md 2). Numbers are finite.
class Value {
public:
    enum class Kind : std::uint8_t { Null, Bool, Number, String, Array, Object };

private:
    struct Node {
        Kind kind = Kind::Null;
        bool boolean = false;
        std::uint32_t size = 0; ///< Bytes of a String, children of a container.
        /// The bits of a Number, where a String's first byte is, or the index of the first
        /// node after a container's subtree.
        std::uint64_t payload = 0;

        [[nodiscard]] double number() const noexcept { return std::bit_cast<double>(payload); }
        [[nodiscard]] bool isContainer() const noexcept { return kind >= Kind::Array; }

        // By their bits: 0.0 and -0.0 have different canonical texts.
        friend bool operator==(const Node &, const Node &) = default;
    };

public:
    /// One node of a Value; valid as long as that Value is unchanged.
    class View {
    public:
        // Inline where a million ops are read.
        [[nodiscard]] Kind kind() const noexcept { return node().kind; }
        [[nodiscard]] bool boolean() const noexcept { return node().boolean; } ///< Requires: Bool.
        [[nodiscard]] double number() const noexcept { return node().number(); } ///< Of a Number.
        [[nodiscard]] std::string_view string() const noexcept ///< UTF-8. Requires: String.
        {
            return m_value->stringOf(node());
        }
        /// Elements of an Array, members of an Object, else 0.
        [[nodiscard]] std::size_t size() const noexcept
        {
            return node().isContainer() ? node().size : 0;
        }
        /// The value of the first member named \a key, if this is an Object that has one. Linear.
        [[nodiscard]] std::optional<View> member(std::string_view key) const noexcept;

        /// First element of an Array, or first key of an Object. Requires: size() > 0.
        [[nodiscard]] View firstChild() const noexcept { return {*m_value, m_index + 1}; }
        /// The node after this one's subtree: a key's value, a value's next key or sibling.
        /// Requires: it exists (the caller counts with size()).
        [[nodiscard]] View next() const noexcept { return {*m_value, afterSubtree()}; }

    private:
        friend class Value;
        View(const Value &value, std::size_t index) : m_value(&value), m_index(index) {}
        [[nodiscard]] const Node &node() const noexcept { return m_value->m_nodes[m_index]; }
        [[nodiscard]] std::size_t afterSubtree() const noexcept
        {
            return node().isContainer() ? static_cast<std::size_t>(node().payload) : m_index + 1;
        }

        const Value *m_value;
        std::size_t m_index;
    };

    /// Null.
    Value() { clear(); }

    [[nodiscard]] View root() const noexcept { return {*this, 0}; }

    // Nodes are written in order, so that equal trees have equal payloads.
    friend bool operator==(const Value &, const Value &) = default;

private:
    friend class ValueBuilder;
    template <typename Visitor>
    friend void visit(const Value &value, Visitor &&visitor);

    void clear();
    [[nodiscard]] std::string_view stringOf(const Node &node) const noexcept
    {
        return std::string_view(m_text).substr(node.payload, node.size);
    }

    std::vector<Node> m_nodes;
    std::string m_text;
};

/// Writes a Value node by node, in pre-order; re-used, it keeps the Value's memory.
///
/// The first node added becomes the root. Containers are opened and closed, and an
/// object's members are added as key, value, key, value.
class ValueBuilder {
public:
    /// Starts over in \a value, whose former content is dropped but whose capacity is kept.
    explicit ValueBuilder(Value &value);

    void addNull();
    void addBool(bool boolean);
    void addNumber(double number); ///< Requires: finite.
    void addString(std::string_view utf8);
    void addKey(std::string_view utf8);
    void openArray() { open(Value::Kind::Array); }
    void openObject() { open(Value::Kind::Object); }
    void close(); ///< Requires: an open container.

private:
    Value::Node &add(Value::Kind kind);
    void open(Value::Kind kind);

    Value &m_value;
    std::vector<std::size_t> m_open; ///< Indexes of the containers still open.
};

/// Calls \a visitor for each node of \a value in pre-order, with an explicit stack.
///
/// The visitor has `null()`, `boolean(bool)`, `number(double)`, `string(std::string_view)`,
/// `key(std::string_view)`, `open(Kind, bool isEmpty)`, `close(Kind)` and `separator()`,
/// the last between two siblings.
template <typename Visitor>
void visit(const Value &value, Visitor &&visitor)
{
    struct Frame {
        Value::Kind kind;
        std::uint32_t left; ///< Children not yet begun.
        bool isFirst;
    };
    std::vector<Frame> open;
    std::size_t index = 0;
    do {
        if (!open.empty()) {
            Frame &frame = open.back();
            if (frame.left == 0) {
                visitor.close(frame.kind);
                open.pop_back();
                continue;
            }
            --frame.left;
            if (!frame.isFirst)
                visitor.separator();
            frame.isFirst = false;
            if (frame.kind == Value::Kind::Object)
                visitor.key(value.stringOf(value.m_nodes[index++]));
        }
        const Value::Node &node = value.m_nodes[index++];
        switch (node.kind) {
        case Value::Kind::Null:
            visitor.null();
            break;
        case Value::Kind::Bool:
            visitor.boolean(node.boolean);
            break;
        case Value::Kind::Number:
            visitor.number(node.number());
            break;
        case Value::Kind::String:
            visitor.string(value.stringOf(node));
            break;
        case Value::Kind::Array:
        case Value::Kind::Object:
            visitor.open(node.kind, node.size == 0);
            open.push_back({node.kind, node.size, true});
            break;
        }
    } while (!open.empty());
}

} // namespace sled
