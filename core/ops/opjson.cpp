// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opjson.h"

#include "core/ops/canonical.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace sled {

namespace {

void appendNumberByte(std::string &out, std::uint8_t byte)
{
    std::array<char, 4> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), byte).ptr;
    out.append(digits.data(), end);
}

void appendBytes(std::string &out, std::span<const std::uint8_t> bytes)
{
    char separator = '[';
    for (const std::uint8_t byte : bytes) {
        out += separator;
        appendNumberByte(out, byte);
        separator = ',';
    }
    out += ']';
}

void appendControl(std::string &out, char control)
{
    constexpr std::string_view kHexDigits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(control);
    out += "\\u00";
    out += kHexDigits[code >> 4U];
    out += kHexDigits[code & 0xfU];
}

/// Writes a Value as JSON; the callbacks of visit().
class JsonWriter {
public:
    JsonWriter(std::string &out, ValueEncoding encoding)
        : m_out(out), m_isTagged(encoding == ValueEncoding::Tagged)
    {
    }

    void null() { m_out += m_isTagged ? R"("Null")" : "null"; }
    void boolean(bool boolean)
    {
        tagged("Bool", [&] { m_out += boolean ? "true" : "false"; });
    }
    void number(double number)
    {
        // The reference writes 3 as 3.0; as plain JSON an integer reads better without.
        tagged("Number", [&] {
            if (m_isTagged)
                appendRustDebug(m_out, number);
            else
                appendJsonNumber(m_out, number);
        });
    }
    void string(std::string_view utf8)
    {
        tagged("String", [&] { appendJsonString(m_out, utf8); });
    }
    void key(std::string_view utf8)
    {
        appendJsonString(m_out, utf8);
        m_out += ':';
    }
    void open(Value::Kind kind, bool /*isEmpty*/)
    {
        const bool isArray = kind == Value::Kind::Array;
        if (m_isTagged)
            m_out += isArray ? R"({"Array":)" : R"({"Object":)";
        m_out += isArray ? '[' : '{';
    }
    void close(Value::Kind kind)
    {
        m_out += kind == Value::Kind::Array ? ']' : '}';
        if (m_isTagged)
            m_out += '}';
    }
    void separator() { m_out += ','; }

private:
    template <typename Write>
    void tagged(std::string_view tag, Write &&write)
    {
        if (!m_isTagged)
            return write();
        m_out.append(R"({")").append(tag).append(R"(":)");
        write();
        m_out += '}';
    }

    std::string &m_out;
    const bool m_isTagged;
};

void appendPath(std::string &out, const std::vector<PathSegment> &path)
{
    char separator = '[';
    for (const PathSegment &segment : path) {
        out += separator;
        separator = ',';
        if (const auto *field = std::get_if<std::string>(&segment)) {
            out += R"({"Field":)";
            appendJsonString(out, *field);
        } else {
            out += R"({"Index":)";
            appendBytes(out, std::get<OpId>(segment).bytes());
        }
        out += '}';
    }
    out += path.empty() ? "[]" : "]";
}

void appendInner(std::string &out, const InnerOp &inner)
{
    out += R"({"origin":)";
    appendBytes(out, inner.origin.bytes());
    out += R"(,"author":)";
    appendBytes(out, inner.author.bytes());
    out += R"(,"seq":)";
    out += std::to_string(inner.seq);
    out += R"(,"content":)";
    if (inner.content)
        appendJson(out, *inner.content, ValueEncoding::Tagged);
    else
        out += "null";
    out += R"(,"path":)";
    appendPath(out, inner.path);
    out += R"(,"is_deleted":)";
    out += inner.isDeleted ? "true" : "false";
    out += R"(,"id":)";
    appendBytes(out, inner.id.bytes());
    out += '}';
}

} // namespace

void appendJson(std::string &out, const Value &value, ValueEncoding encoding)
{
    visit(value, JsonWriter(out, encoding));
}

void appendJsonString(std::string &out, std::string_view utf8)
{
    out += '"';
    for (const char character : utf8) {
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
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        default:
            if (static_cast<unsigned char>(character) < 0x20)
                appendControl(out, character);
            else
                out += character;
        }
    }
    out += '"';
}

void appendJsonNumber(std::string &out, double number)
{
    constexpr double kExact = 9007199254740992.0; // 2^53: below, every integer is a double
    if (!std::isfinite(number))
        return;
    std::array<char, 32> digits{};
    char *const begin = digits.data();
    const bool isInteger = std::trunc(number) == number && std::abs(number) < kExact;
    const auto end = isInteger
        ? std::to_chars(begin, begin + digits.size(), static_cast<std::int64_t>(number)).ptr
        : std::to_chars(begin, begin + digits.size(), number).ptr;
    out.append(begin, end);
}

std::string toJson(const SignedOp &op)
{
    std::string out;
    out.reserve(1536);
    out += R"({"author":)";
    appendBytes(out, op.author.bytes());
    out += R"(,"signed_digest":)";
    appendBytes(out, op.signedDigest.bytes());
    out += R"(,"inner":)";
    appendInner(out, op.inner);
    out += R"(,"depends_on":[)";
    for (std::size_t i = 0; i < op.dependsOn.size(); ++i) {
        if (i > 0)
            out += ',';
        appendBytes(out, op.dependsOn[i].bytes());
    }
    out += "]}";
    return out;
}

} // namespace sled
