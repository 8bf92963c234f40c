// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opmark.h"

#include "core/base/sha256.h"

#include <QtEndian>

#include <sodium.h>

#include <cstdlib>

namespace sled {

namespace {

/// Key and purpose are one block of SHA-256 together: what follows is never taken for either.
constexpr std::size_t kMarkPrefix = 64;
constexpr std::string_view kPurposeOfMarks = "sledscope verified op text, 1";
constexpr std::string_view kPurposeOfSeals = "sledscope run of verified ops, 1";
static_assert(MarkKey::kBytes + kPurposeOfMarks.size() <= kMarkPrefix);
static_assert(MarkKey::kBytes + kPurposeOfSeals.size() <= kMarkPrefix);

std::string markPrefix(const MarkKey &key, std::string_view purpose)
{
    std::string prefix(key.bytes.begin(), key.bytes.end());
    prefix += purpose;
    prefix.resize(kMarkPrefix, '\0');
    return prefix;
}

} // namespace

MarkKey MarkKey::random()
{
    if (sodium_init() < 0)
        std::abort(); // no source of randomness: nothing may be trusted
    MarkKey key;
    randombytes_buf(key.bytes.data(), key.bytes.size());
    return key;
}

OpMarker::OpMarker(const MarkKey &key) : m_buffer(markPrefix(key, kPurposeOfMarks)) {}

OpMark OpMarker::markOf(std::string_view text, std::string_view checked)
{
    m_buffer.resize(kMarkPrefix);
    m_buffer += checked;
    m_buffer += text;
    const Digest digest = sha256(m_buffer);
    return {qFromBigEndian<quint64>(digest.data()),
            qFromBigEndian<quint64>(digest.data() + sizeof(quint64))};
}

std::array<std::uint8_t, 32> sealOf(const MarkKey &key, std::span<const std::uint8_t, 32> digest)
{
    std::string text = markPrefix(key, kPurposeOfSeals);
    text.append(digest.begin(), digest.end());
    return sha256(text).bytes();
}

} // namespace sled
