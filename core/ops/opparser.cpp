// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opparser.h"

#include "core/ops/bytefield.h"
#include "core/ops/contentreader.h"
#include "core/ops/longintegers.h"
#include "core/ops/refusalreason.h"
#include "core/ops/storedlayout.h"

#include <array>
#include <simdjson.h>

namespace sled {

namespace {

using simdjson::dom::element;
using namespace Qt::StringLiterals;

tl::unexpected<Error> malformed(const QString &reason)
{
    return failure(ErrorCode::Malformed, reason);
}

tl::unexpected<Error> mistyped(const char *field, const char *wanted)
{
    return malformed(
        u"the field %1 is no %2"_s.arg(QLatin1StringView(field), QLatin1StringView(wanted)));
}

/// The values of the wanted keys of one object; each must stand there once.
template <std::size_t kCount>
class Fields {
public:
    explicit Fields(const std::array<const char *, kCount> &names) : m_names(names) {}

    Result<void> collect(const simdjson::dom::object &object)
    {
        for (const simdjson::dom::key_value_pair field : object) {
            for (std::size_t i = 0; i < kCount; ++i) {
                if (field.key != m_names[i])
                    continue;
                if (m_found[i])
                    return malformed(u"the field %1 stands there twice"_s.arg(nameAt(i)));
                m_found[i] = true;
                m_values[i] = field.value;
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> require(std::size_t count) const
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (!m_found[i])
                return malformed(u"the field %1 is missing"_s.arg(nameAt(i)));
        }
        return {};
    }

    [[nodiscard]] bool has(std::size_t index) const { return m_found[index]; }
    [[nodiscard]] const element &at(std::size_t index) const { return m_values[index]; }

private:
    [[nodiscard]] QString nameAt(std::size_t index) const
    {
        return QString::fromLatin1(m_names[index]);
    }

    const std::array<const char *, kCount> &m_names;
    std::array<element, kCount> m_values;
    std::array<bool, kCount> m_found{};
};

bool readByteArray(const simdjson::dom::array &array, std::span<std::uint8_t> bytes)
{
    std::size_t count = 0;
    for (const element one : array) {
        std::uint64_t byte = 0;
        if (count == bytes.size() || one.get_uint64().get(byte) != simdjson::SUCCESS || byte > 255)
            return false;
        bytes[count++] = static_cast<std::uint8_t>(byte);
    }
    return count == bytes.size();
}

template <typename Id>
bool readBytes(const element &from, Id &id)
{
    std::array<std::uint8_t, Id::kBytes> bytes{};
    std::string_view text;
    simdjson::dom::array array;
    const bool isRead
        = (from.get_array().get(array) == simdjson::SUCCESS && readByteArray(array, bytes))
        || (from.get_string().get(text) == simdjson::SUCCESS && decodeByteText(text, bytes));
    id = Id(bytes);
    return isRead;
}

bool readPathSegment(const element &from, std::vector<PathSegment> &path)
{
    simdjson::dom::object object;
    if (from.get_object().get(object) != simdjson::SUCCESS || object.size() != 1)
        return false;
    const simdjson::dom::key_value_pair field = *object.begin();
    if (std::string_view name;
        field.key == "Field" && field.value.get_string().get(name) == simdjson::SUCCESS) {
        path.emplace_back(std::string(name));
        return true;
    }
    OpId index;
    if (field.key != "Index" || !readBytes(field.value, index))
        return false;
    path.emplace_back(index);
    return true;
}

Result<void> readPath(const element &from, std::vector<PathSegment> &path)
{
    path.clear();
    simdjson::dom::array segments;
    if (from.get_array().get(segments) != simdjson::SUCCESS)
        return mistyped("path", "array");
    for (const element segment : segments) {
        if (path.size() == OpParser::kMaxPath)
            return malformed(u"the path has more than %1 segments"_s.arg(OpParser::kMaxPath));
        if (!readPathSegment(segment, path))
            return mistyped("path", "list of fields and indexes");
    }
    return {};
}

Result<void> readDependencies(const element &from, std::vector<SignedDigest> &dependsOn)
{
    dependsOn.clear();
    simdjson::dom::array digests;
    if (from.get_array().get(digests) != simdjson::SUCCESS)
        return mistyped("depends_on", "array");
    for (const element digest : digests) {
        if (dependsOn.size() == OpParser::kMaxDependencies)
            return malformed(u"it depends on more than %1 ops"_s.arg(OpParser::kMaxDependencies));
        if (!readBytes(digest, dependsOn.emplace_back()))
            return mistyped("depends_on", "list of 64 bytes each");
    }
    return {};
}

Result<void> readSeq(const element &from, std::uint64_t &seq)
{
    if (from.get_uint64().get(seq) == simdjson::SUCCESS)
        return {};
    return mistyped("seq", "whole number from 0 to 2^64 - 1");
}

} // namespace

struct OpParser::Private {
    // Integers that are read as floats are longer then.
    simdjson::dom::parser parser{2 * kMaxBytes};
    simdjson::dom::parser contentParser{kMaxBytes};
    ContentReader content;

    bool readStored(std::string_view json, SignedOp &op);
    Result<void> readWithLongIntegers(std::string_view json, SignedOp &op);
    Result<void> readOp(const element &from, SignedOp &op);
    Result<void> readInner(const element &from, InnerOp &inner);
    void readContent(const element &from, std::optional<Value> &value);
    [[nodiscard]] bool mayHoldMinusZero(std::string_view json, const SignedOp &op) const;
};

OpParser::OpParser() : d(std::make_unique<Private>())
{
    constexpr std::size_t kUsualBytes = std::size_t{16} << 10U;
    constexpr std::size_t kAroundContent = 2; // the op and its inner part
    simdjson::error_code error = d->parser.allocate(kUsualBytes, kMaxDepth);
    Q_ASSERT(error == simdjson::SUCCESS);
    error = d->contentParser.allocate(kUsualBytes, kMaxDepth - kAroundContent);
    Q_ASSERT(error == simdjson::SUCCESS);
    Q_UNUSED(error);
}

OpParser::~OpParser() = default;

Result<void> OpParser::parse(std::string_view json, SignedOp &op)
{
    if (json.size() > kMaxBytes)
        return malformed(
            u"the row has %1 bytes; at most %2 are read"_s.arg(json.size()).arg(kMaxBytes));
    if (d->readStored(json, op))
        return {};
    element root;
    const simdjson::error_code error = d->parser.parse(json.data(), json.size()).get(root);
    if (error == simdjson::NUMBER_ERROR)
        return d->readWithLongIntegers(json, op);
    if (error != simdjson::SUCCESS)
        return malformed(refusalReason(error, json));
    Result<void> read = d->readOp(root, op);
    if (read && d->mayHoldMinusZero(json, op))
        return d->readWithLongIntegers(json, op);
    return read;
}

/// \return false if \a json is laid out otherwise, or there is anything to be said about it.
bool OpParser::Private::readStored(std::string_view json, SignedOp &op)
{
    const std::optional<std::string_view> text = readStoredLayout(json, op);
    // Large ones would fill a second parser's memory; some parsers skip a byte order mark.
    constexpr std::size_t kLarge = std::size_t{64} << 10U;
    if (!text || text->size() > kLarge || text->starts_with('\xef'))
        return false;
    constexpr bool kMayCopy = false; // behind the content is what the parser may read beyond it
    static_assert(simdjson::SIMDJSON_PADDING <= 64);
    element root;
    if (contentParser.parse(text->data(), text->size(), kMayCopy).get(root) != simdjson::SUCCESS)
        return false;
    readContent(root, op.inner.content);
    return !mayHoldMinusZero(*text, op);
}

Result<void> OpParser::Private::readWithLongIntegers(std::string_view json, SignedOp &op)
{
    const std::optional<std::string> asFloats = withLongIntegersAsFloats(json);
    const std::string_view text = asFloats ? std::string_view(*asFloats) : json;
    element root;
    const simdjson::error_code error = parser.parse(text.data(), text.size()).get(root);
    if (error != simdjson::SUCCESS)
        return malformed(refusalReason(error, text));
    return readOp(root, op);
}

bool OpParser::Private::mayHoldMinusZero(std::string_view json, const SignedOp &op) const
{
    // The sign is lost in what was parsed; zeros without a fraction are rare.
    const bool holdsZero = op.inner.seq == 0 || (op.inner.content && content.hasIntegerZero());
    return holdsZero && json.find("-0") != std::string_view::npos;
}

Result<void> OpParser::Private::readOp(const element &from, SignedOp &op)
{
    static constexpr std::array kNames{"author", "signed_digest", "inner", "depends_on"};
    enum Name : std::size_t { Author, Signature, Inner, DependsOn };
    simdjson::dom::object object;
    if (from.get_object().get(object) != simdjson::SUCCESS)
        return malformed(u"JSON, but no object"_s);
    Fields fields(kNames);
    return fields.collect(object)
        .and_then([&] { return fields.require(kNames.size()); })
        .and_then([&]() -> Result<void> {
            if (!readBytes(fields.at(Author), op.author))
                return mistyped("author", "32 bytes");
            if (!readBytes(fields.at(Signature), op.signedDigest))
                return mistyped("signed_digest", "64 bytes");
            return readDependencies(fields.at(DependsOn), op.dependsOn);
        })
        .and_then([&] { return readInner(fields.at(Inner), op.inner); });
}

Result<void> OpParser::Private::readInner(const element &from, InnerOp &inner)
{
    static constexpr std::array kNames{"origin",     "author", "seq",    "path",
                                       "is_deleted", "id",     "content"};
    enum Name : std::size_t { Origin, Author, Seq, Path, IsDeleted, Id, Content };
    simdjson::dom::object object;
    if (from.get_object().get(object) != simdjson::SUCCESS)
        return mistyped("inner", "object");
    Fields fields(kNames);
    return fields
        .collect(object)
        // The reference reads a missing content as null.
        .and_then([&] { return fields.require(Content); })
        .and_then([&]() -> Result<void> {
            if (!readBytes(fields.at(Origin), inner.origin))
                return mistyped("origin", "32 bytes");
            if (!readBytes(fields.at(Author), inner.author))
                return mistyped("inner author", "32 bytes");
            if (!readBytes(fields.at(Id), inner.id))
                return mistyped("id", "32 bytes");
            if (fields.at(IsDeleted).get_bool().get(inner.isDeleted) != simdjson::SUCCESS)
                return mistyped("is_deleted", "truth value");
            return readSeq(fields.at(Seq), inner.seq);
        })
        .and_then([&] { return readPath(fields.at(Path), inner.path); })
        .map([&] {
            if (fields.has(Content))
                readContent(fields.at(Content), inner.content);
            else
                inner.content.reset();
        });
}

void OpParser::Private::readContent(const element &from, std::optional<Value> &value)
{
    if (from.is_null())
        return value.reset();
    if (!value)
        value.emplace();
    content.read(from, *value);
}

} // namespace sled
