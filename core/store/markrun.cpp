// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/markrun.h"

#include "core/base/sha256.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kRunHead = 16;
constexpr std::size_t kRunSeal = 32;
static_assert(kRunHead + kRunSeal == kRunFrame);

tl::unexpected<Error> noRun(const QString &why)
{
    return failure(ErrorCode::Malformed, why);
}

} // namespace

std::size_t marksInRun(std::uint64_t sizeBytes) noexcept
{
    if (sizeBytes <= kRunFrame || (sizeBytes - kRunFrame) % OpMark::kBytes != 0)
        return 0;
    const std::uint64_t count = (sizeBytes - kRunFrame) / OpMark::kBytes;
    return count <= kMaxRunMarks ? static_cast<std::size_t>(count) : 0;
}

QByteArray encodeRun(std::span<const OpMark> marks, const MarkKey &key)
{
    Q_ASSERT(!marks.empty() && marks.size() <= kMaxRunMarks);
    QByteArray bytes(kRunMagic.data(), static_cast<qsizetype>(kRunMagic.size()));
    bytes.resize(static_cast<qsizetype>(kRunHead + marks.size() * OpMark::kBytes));
    char *at = bytes.data() + kRunMagic.size();
    qToLittleEndian(quint32{kVerificationRules}, at);
    qToLittleEndian(static_cast<quint32>(marks.size()), at + sizeof(quint32));
    at += 2 * sizeof(quint32);
    for (const OpMark &mark : marks) {
        qToBigEndian(quint64{mark.high}, at);
        qToBigEndian(quint64{mark.low}, at + sizeof(quint64));
        at += OpMark::kBytes;
    }
    const Digest digest
        = sha256(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    for (const std::uint8_t byte : sealOf(key, digest.bytes()))
        bytes.append(static_cast<char>(byte));
    return bytes;
}

Result<std::vector<OpMark>> decodeRun(std::string_view bytes, const MarkKey &key)
{
    const std::size_t count = marksInRun(bytes.size());
    if (count == 0 || !bytes.starts_with(kRunMagic))
        return noRun(u"it is no run"_s);
    const char *at = bytes.data() + kRunMagic.size();
    if (qFromLittleEndian<quint32>(at) != kVerificationRules
        || qFromLittleEndian<quint32>(at + sizeof(quint32)) != count)
        return noRun(u"it was written by other rules, or is cut off"_s);
    const Digest digest = sha256(bytes.substr(0, bytes.size() - kRunSeal));
    const auto seal = sealOf(key, digest.bytes());
    if (sodium_memcmp(seal.data(), bytes.data() + bytes.size() - kRunSeal, kRunSeal) != 0)
        return noRun(u"it was changed, or written with another key"_s);
    std::vector<OpMark> marks(count);
    at = bytes.data() + kRunHead;
    for (OpMark &mark : marks) {
        mark = {qFromBigEndian<quint64>(at), qFromBigEndian<quint64>(at + sizeof(quint64))};
        at += OpMark::kBytes;
    }
    if (std::adjacent_find(marks.begin(), marks.end(), std::greater_equal<>()) != marks.end())
        return noRun(u"its marks are not in order"_s);
    return marks;
}

} // namespace sled
