// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/storedlayout.h"

#include "core/ops/opparser.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <span>
#include <utility>

namespace sled {

namespace {

constexpr char kPathKey[] = R"(,"path":[)";

/// The number of up to three digits that a text begins with. A hash has numbers of all sizes,
/// which no processor foresees: there is no branch in here.
class ShortNumber {
public:
    static constexpr std::ptrdiff_t kRead = 4; ///< Characters that there must be.

    explicit ShortNumber(const char *text) noexcept
    {
        std::uint32_t characters = 0;
        static_assert(sizeof characters == kRead);
        std::memcpy(&characters, text, sizeof characters);
        // Digits become 0 to 9, all others more; what is added shows that in the highest bit. It
        // may carry into the next character: only the first that is no digit counts.
        characters = qFromLittleEndian(characters) ^ 0x30303030U;
        const std::uint32_t others = ((characters + 0x76767676U) | characters) & 0x80808080U;
        m_size = static_cast<unsigned>(std::countr_zero(others)) / 8U;
        const std::uint32_t digits = characters << ((24U - 8U * m_size) & 31U); // the last in place
        m_value = (digits & 0xffU) * 100U + (digits >> 8U & 0xffU) * 10U + (digits >> 16U & 0xffU);
    }

    [[nodiscard]] unsigned size() const noexcept { return m_size; }   ///< In digits.
    [[nodiscard]] unsigned value() const noexcept { return m_value; } ///< Requires: isByte().
    /// Whether it is 0 to 255, without a zero in front.
    [[nodiscard]] bool isByte() const noexcept
    {
        constexpr std::array kLeast{256U, 0U, 10U, 100U, 256U}; // by size
        return m_value >= kLeast[m_size] && m_value <= 255U;
    }

private:
    unsigned m_size = 0;
    unsigned m_value = 0;
};

/// Takes a text from its front, piece by piece; what it refuses ends the reading.
class Pieces {
public:
    explicit Pieces(std::string_view text) noexcept : m_text(text) {}

    [[nodiscard]] std::size_t size() const noexcept { return m_text.size(); } ///< Of what is left.

    /// A literal, whose size is known to the compiler: it compares a few words then.
    template <std::size_t Size>
    bool take(const char (&piece)[Size]) noexcept
    {
        constexpr std::size_t kSize = Size - 1; // a null character ends it
        if (m_text.size() < kSize || std::memcmp(m_text.data(), piece, kSize) != 0)
            return false;
        m_text.remove_prefix(kSize);
        return true;
    }

    /// `[1,22,255]`, of as many numbers as \a bytes has room for.
    bool takeBytes(std::span<std::uint8_t> bytes) noexcept
    {
        // In variables of its own: what is written to bytes might be a member.
        const char *at = m_text.data();
        const char *const end = at + m_text.size();
        char due = '[';
        for (std::uint8_t &byte : bytes) {
            if (end - at <= ShortNumber::kRead || *at++ != std::exchange(due, ','))
                return false;
            const ShortNumber number(at);
            if (!number.isByte())
                return false;
            byte = static_cast<std::uint8_t>(number.value());
            at += number.size();
        }
        m_text.remove_prefix(static_cast<std::size_t>(at - m_text.data()));
        return take("]");
    }

    template <typename Id>
    bool takeId(Id &id) noexcept
    {
        std::array<std::uint8_t, Id::kBytes> bytes{};
        const bool isTaken = takeBytes(bytes);
        id = Id(bytes);
        return isTaken;
    }

    bool takeSeq(std::uint64_t &seq) noexcept
    {
        const auto [end, error]
            = std::from_chars(m_text.data(), m_text.data() + m_text.size(), seq);
        const auto size = static_cast<std::size_t>(end - m_text.data());
        if (error != std::errc() || (m_text.front() == '0' && size > 1))
            return false;
        m_text.remove_prefix(size);
        return true;
    }

    bool takeTruth(bool &truth) noexcept
    {
        truth = m_text.starts_with('t');
        return truth ? take("true") : take("false");
    }

    /// A text without escapes and its closing quotation mark.
    bool takePlainString(std::string &string)
    {
        const auto isPlain = [](char character) {
            return character >= ' ' && character < '\x7f' && character != '"' && character != '\\';
        };
        const auto end = std::find_if_not(m_text.begin(), m_text.end(), isPlain);
        const auto size = static_cast<std::size_t>(end - m_text.begin());
        string.assign(m_text.substr(0, size));
        m_text.remove_prefix(size);
        return take(R"(")");
    }

private:
    std::string_view m_text;
};

bool takePathSegment(Pieces &pieces, std::vector<PathSegment> &path)
{
    if (pieces.take(R"({"Field":")")) {
        std::string name;
        if (!pieces.takePlainString(name))
            return false;
        path.emplace_back(std::move(name));
    } else {
        OpId index;
        if (!pieces.take(R"({"Index":)") || !pieces.takeId(index))
            return false;
        path.emplace_back(index);
    }
    return pieces.take("}");
}

/// Behind the bracket that opens a list: what \a takeOne takes, with commas between, at most
/// \a most times, and the bracket that closes it.
template <typename TakeOne>
bool takeList(Pieces &pieces, std::size_t most, TakeOne &&takeOne)
{
    if (pieces.take("]"))
        return true;
    for (std::size_t count = 0; count < most; ++count) {
        if (!takeOne())
            return false;
        if (pieces.take("]"))
            return true;
        if (!pieces.take(","))
            return false;
    }
    return false;
}

/// From `{` to `"content":`.
bool takeBeforeContent(Pieces &pieces, SignedOp &op)
{
    InnerOp &inner = op.inner;
    return pieces.take(R"({"author":)") && pieces.takeId(op.author)
        && pieces.take(R"(,"signed_digest":)") && pieces.takeId(op.signedDigest)
        && pieces.take(R"(,"inner":{"origin":)") && pieces.takeId(inner.origin)
        && pieces.take(R"(,"author":)") && pieces.takeId(inner.author) && pieces.take(R"(,"seq":)")
        && pieces.takeSeq(inner.seq) && pieces.take(R"(,"content":)");
}

/// From `,"path":[` to the end.
bool takeBehindContent(Pieces &pieces, SignedOp &op)
{
    InnerOp &inner = op.inner;
    inner.path.clear();
    op.dependsOn.clear();
    return pieces.take(kPathKey)
        && takeList(pieces, OpParser::kMaxPath, [&] { return takePathSegment(pieces, inner.path); })
        && pieces.take(R"(,"is_deleted":)") && pieces.takeTruth(inner.isDeleted)
        && pieces.take(R"(,"id":)") && pieces.takeId(inner.id) && pieces.take(R"(},"depends_on":[)")
        && takeList(pieces, OpParser::kMaxDependencies,
                    [&] { return pieces.takeId(op.dependsOn.emplace_back()); })
        && pieces.take("}") && pieces.size() == 0;
}

} // namespace

std::optional<std::string_view> readStoredLayout(std::string_view json, SignedOp &op)
{
    Pieces head(json);
    if (!takeBeforeContent(head, op))
        return std::nullopt;
    // No text in the content reads like this key, for its quotation marks would be escaped. An
    // object in it might have such a key, but no sled writes one.
    const std::size_t begin = json.size() - head.size();
    const std::size_t end = json.find(kPathKey, begin);
    if (end == std::string_view::npos)
        return std::nullopt;
    Pieces tail(json.substr(end));
    if (!takeBehindContent(tail, op))
        return std::nullopt;
    return json.substr(begin, end - begin);
}

} // namespace sled
