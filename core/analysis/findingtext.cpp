// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sled {

std::string quoted(std::string_view text)
{
    constexpr std::size_t kMaxBytes = 60;
    constexpr unsigned kContinuationMask = 0xc0;
    constexpr unsigned kContinuation = 0x80;
    std::size_t end = text.size();
    if (end > kMaxBytes) {
        end = kMaxBytes;
        while (end > 0
               && (static_cast<unsigned char>(text[end]) & kContinuationMask) == kContinuation)
            --end;
    }
    std::string result = "\"";
    result += text.substr(0, end);
    if (end < text.size())
        result += "\u2026";
    return result += '"';
}

std::string valueName(std::string_view kept)
{
    constexpr std::string_view kDigest = "sha256:";
    constexpr std::size_t kDigits = 12;
    if (kept.starts_with(kDigest))
        return "a long value with the SHA-256 " + std::string(kept.substr(kDigest.size(), kDigits));
    if (!kept.starts_with('"'))
        return std::string(kept);
    const QByteArray list = QByteArray("[").append(kept.data(), qsizetype(kept.size())).append(']');
    return sled::quoted(QJsonDocument::fromJson(list).array().at(0).toString().toStdString());
}

std::string sledName(std::string_view sledId)
{
    const auto key = AuthorId::fromHex(sledId);
    return key ? shortId(*key) : quoted(sledId);
}

std::string eventsText(std::uint64_t first, std::uint64_t last)
{
    if (first == last)
        return "event " + std::to_string(first);
    return "events " + std::to_string(first) + " to " + std::to_string(last);
}

} // namespace sled
