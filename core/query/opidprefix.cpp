// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/opidprefix.h"

#include <algorithm>
#include <utility>

namespace sled {

OpIdPrefix::OpIdPrefix(std::string digits) : m_digits(std::move(digits))
{
    std::string padded = m_digits;
    padded.resize(kMaxDigits, '0');
    m_padded = *OpId::fromHex(padded);
}

std::optional<OpIdPrefix> OpIdPrefix::fromText(std::string_view text)
{
    if (text.size() < kMinDigits || text.size() > kMaxDigits)
        return std::nullopt;
    std::string padded(text);
    padded.resize(kMaxDigits, '0');
    const std::optional<OpId> id = OpId::fromHex(padded);
    if (!id)
        return std::nullopt;
    return OpIdPrefix(id->toHex().substr(0, text.size()));
}

bool OpIdPrefix::matches(const OpId &id) const noexcept
{
    const auto bytes = static_cast<std::ptrdiff_t>(m_digits.size() / 2);
    const auto end = m_padded.bytes().begin() + bytes;
    const auto [wanted, found] = std::mismatch(m_padded.bytes().begin(), end, id.bytes().begin());
    if (wanted != end)
        return false;
    const bool isHalf = m_digits.size() % 2 != 0;
    return !isHalf || (*wanted >> 4U) == (*found >> 4U);
}

std::vector<OpIndex> opsWithPrefix(const History &history, const OpIdPrefix &prefix)
{
    std::vector<OpIndex> ops;
    for (std::uint32_t i = 0; i < history.ops().size(); ++i) {
        if (prefix.matches(history.ops().at(OpIndex{i}).id))
            ops.push_back(OpIndex{i});
    }
    return ops;
}

} // namespace sled
