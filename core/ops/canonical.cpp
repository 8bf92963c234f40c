// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/canonical.h"

#include "core/base/hex.h"
#include "core/ops/pathtext.h"
#include "core/ops/rustescape.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace sled {

namespace {

using namespace std::string_view_literals;

/// What each byte adds to a printed array: its decimal digits and ", ".
struct ByteTexts {
    static constexpr std::size_t kSlot = 8; ///< A size that one move copies.
    std::array<std::array<char, kSlot>, 256> characters{};
    std::array<std::uint8_t, 256> sizes{};

    constexpr ByteTexts()
    {
        for (unsigned byte = 0; byte < characters.size(); ++byte) {
            std::size_t size = 0;
            const auto put = [&](char character) { characters[byte][size++] = character; };
            if (byte >= 100)
                put(static_cast<char>('0' + byte / 100));
            if (byte >= 10)
                put(static_cast<char>('0' + byte / 10 % 10));
            put(static_cast<char>('0' + byte % 10));
            put(',');
            put(' ');
            sizes[byte] = static_cast<std::uint8_t>(size);
        }
    }
};

constexpr ByteTexts kByteTexts;

/// By byte: whether a text shows it as it is, whatever stands beside it.
constexpr auto kIsPlain = [] {
    std::array<bool, 256> isPlain{};
    for (unsigned byte = 0x20; byte < 0x7f; ++byte)
        isPlain[byte] = byte != '"' && byte != '\\';
    return isPlain;
}();

void appendCodeEscape(std::string &out, char32_t code)
{
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                   static_cast<std::uint32_t>(code), 16)
                         .ptr;
    out += "\\u{";
    out.append(digits.data(), end);
    out += '}';
}

void appendAsciiEscape(std::string &out, char character)
{
    switch (character) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    case '\0':
        out += "\\0";
        break;
    default:
        appendCodeEscape(out, static_cast<unsigned char>(character));
    }
}

/// Writes a Value as Rust's derived Debug does; the callbacks of visit().
class DebugWriter {
public:
    DebugWriter(std::string &out, UnicodeReading reading) : m_out(out), m_reading(reading) {}

    void null() { m_out += "Null"sv; }
    void boolean(bool boolean) { m_out += boolean ? "Bool(true)"sv : "Bool(false)"sv; }
    void number(double number)
    {
        m_out += "Number("sv;
        appendRustDebug(m_out, number);
        m_out += ')';
    }
    void string(std::string_view utf8)
    {
        m_out += "String("sv;
        appendRustDebug(m_out, utf8, m_reading);
        m_out += ')';
    }
    void key(std::string_view utf8)
    {
        appendRustDebug(m_out, utf8, m_reading);
        m_out += ": "sv;
    }
    void open(Value::Kind kind, bool /*isEmpty*/)
    {
        m_out += kind == Value::Kind::Array ? "Array(["sv : "Object({"sv;
    }
    void close(Value::Kind kind) { m_out += kind == Value::Kind::Array ? "])"sv : "})"sv; }
    void separator() { m_out += ", "sv; }

private:
    std::string &m_out;
    const UnicodeReading m_reading;
};

/// Looks for characters that compilers of different age write differently.
class ReadingsFinder {
public:
    [[nodiscard]] bool isFound() const noexcept { return m_isFound; }

    void null() {}
    void boolean(bool /*boolean*/) {}
    void number(double /*number*/) {}
    void string(std::string_view utf8)
    {
        while (!utf8.empty() && !m_isFound) {
            if (static_cast<unsigned char>(utf8.front()) < 0x80)
                utf8.remove_prefix(1);
            else
                m_isFound = hasReadings(takeCodePoint(utf8));
        }
    }
    void key(std::string_view utf8) { string(utf8); }
    void open(Value::Kind /*kind*/, bool /*isEmpty*/) {}
    void close(Value::Kind /*kind*/) {}
    void separator() {}

private:
    bool m_isFound = false;
};

} // namespace

void appendRustDebug(std::string &out, std::string_view utf8, UnicodeReading reading)
{
    out += '"';
    while (!utf8.empty()) {
        const auto end = std::find_if_not(utf8.begin(), utf8.end(), [](char character) {
            return kIsPlain[static_cast<unsigned char>(character)];
        });
        out.append(utf8.begin(), end);
        utf8.remove_prefix(static_cast<std::size_t>(end - utf8.begin()));
        if (utf8.empty())
            break;
        if (static_cast<unsigned char>(utf8.front()) < 0x80) {
            appendAsciiEscape(out, utf8.front());
            utf8.remove_prefix(1);
            continue;
        }
        const std::string_view from = utf8;
        const char32_t code = takeCodePoint(utf8);
        if (isEscaped(code, reading))
            appendCodeEscape(out, code);
        else
            out += from.substr(0, from.size() - utf8.size());
    }
    out += '"';
}

void appendRustDebug(std::string &out, const Value &value, UnicodeReading reading)
{
    visit(value, DebugWriter(out, reading));
}

void appendRustDebug(std::string &out, std::span<const std::uint8_t> bytes)
{
    out += '[';
    std::size_t end = out.size();
    out.resize(end + bytes.size() * ByteTexts::kSlot);
    for (const std::uint8_t byte : bytes) {
        std::memcpy(out.data() + end, kByteTexts.characters[byte].data(), ByteTexts::kSlot);
        end += kByteTexts.sizes[byte];
    }
    constexpr std::size_t kSeparator = 2;
    out.resize(bytes.empty() ? end : end - kSeparator); // none after the last
    out += ']';
}

bool hasUnicodeReadings(const Value &value)
{
    ReadingsFinder finder;
    visit(value, finder);
    return finder.isFound();
}

void appendIdText(std::string &out, const InnerOp &op, UnicodeReading reading)
{
    appendRustDebug(out, std::span<const std::uint8_t>(op.origin.bytes()));
    out += ',';
    appendRustDebug(out, std::span<const std::uint8_t>(op.author.bytes()));
    out += ',';
    out += std::to_string(op.seq);
    out += op.isDeleted ? ",true," : ",false,";
    if (op.content)
        appendRustDebug(out, *op.content, reading);
}

void appendSignedText(std::string &out, const SignedOp &op)
{
    appendRustDebug(out, std::span<const std::uint8_t>(op.inner.id.bytes()));
    out += ',';
    appendPathText(out, op.inner.path);
    out += ',';
    for (const SignedDigest &digest : op.dependsOn)
        appendHex(out, digest.bytes());
}

} // namespace sled
