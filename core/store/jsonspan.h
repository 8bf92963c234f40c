// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sled {

/// Finds where one JSON value ends, in text that comes in pieces of any size.
///
/// Knows texts, escapes and brackets, and judges nothing else: a real parser does that with the
/// value once it is whole. Allocates nothing.
class JsonSpan final {
public:
    enum class State : std::uint8_t {
        Open,   ///< The value goes on in the next piece.
        Closed, ///< It has ended.
        Broken, ///< A line ends within a text, or brackets do not match: there is no end.
    };

    /// \a depth: brackets that are open before the first piece.
    explicit JsonSpan(std::size_t depth = 0) : m_depth(depth), m_hasBegun(depth > 0) {}

    /// Takes the next piece. \return how many bytes of it belong to the value; all if it is still
    /// Open. Requires: it is Open; the first byte of all is not blank.
    std::size_t take(std::string_view piece) noexcept;

    [[nodiscard]] State state() const noexcept { return m_state; }
    /// Whether it has ended if nothing follows: a number ends with the text.
    [[nodiscard]] bool isWhole() const noexcept
    {
        return m_state == State::Closed || (m_state == State::Open && m_isScalar);
    }

private:
    std::size_t takeText(std::string_view piece, std::size_t at) noexcept;

    std::size_t m_depth;
    bool m_hasBegun;
    bool m_isScalar = false;
    bool m_isInText = false;
    bool m_isEscaped = false;
    State m_state = State::Open;
};

/// Where the value at \a begin of \a json ends; nothing if it does not.
std::optional<std::size_t> endOfJsonValue(std::string_view json, std::size_t begin) noexcept;

/// The members of the object that \a json begins with, one after the other, uninterpreted.
class JsonMembers final {
public:
    /// Requires: \a json begins with `{` and outlives this.
    explicit JsonMembers(std::string_view json) : m_json(json) {}

    struct Member {
        std::string_view name;  ///< Without its quotes, escapes as written.
        std::string_view value; ///< As written.
    };

    /// The next member; nothing at the end, or where the text is not what it should be.
    std::optional<Member> next() noexcept;

    /// The same, but the value goes to the end of the text: it need not be there as a whole.
    /// finish() cuts it at its end and goes on behind it.
    std::optional<Member> begin() noexcept;
    bool finish(Member &member) noexcept; ///< \return false if the value has no end.

    /// After there was no member: whether the object ended, with nothing but blanks behind it.
    [[nodiscard]] bool hasEnded() const noexcept { return m_hasEnded; }
    /// After there was no member: whether that may be only because the text is cut off.
    [[nodiscard]] bool isCutOff() const noexcept { return m_isCutOff; }

private:
    void skipBlanks() noexcept;
    bool skip(char wanted) noexcept;

    std::string_view m_json;
    std::size_t m_at = 0;
    bool m_hasEnded = false;
    bool m_isCutOff = false;
};

} // namespace sled
