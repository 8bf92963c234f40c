// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unpackedfile.h"

#include <array>
#include <zlib.h>

namespace sled {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr std::string_view kGzipMagic = "\x1f\x8b"sv;
constexpr int kGzipOnly = 16 + MAX_WBITS; // as inflateInit2() wants it

tl::unexpected<Error> damaged(const QString &why)
{
    return failure(ErrorCode::Damaged, why);
}

} // namespace

struct UnpackedFile::Private {
    explicit Private(RawFile opened) : file(std::move(opened)) {}
    ~Private()
    {
        if (isPacked)
            inflateEnd(&stream);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    Result<void> begin();
    Result<std::size_t> fill(); ///< \return bytes that were read.
    Result<std::string_view> unpack();
    Result<bool> beginMember();
    Result<bool> makeReady(bool hasMade);
    [[nodiscard]] bool isBomb() const
    {
        return bytesGiven > kFreeBytes && bytesGiven / kMaxRatio > bytesTaken;
    }

    RawFile file;
    bool isPacked = false;
    bool isInMember = true; ///< The first was begun with the file.
    bool hasPeeked = false; ///< input holds the first bytes, not given yet.
    z_stream stream{};
    std::size_t inputSize = 0;
    qint64 bytesTaken = 0;
    qint64 bytesGiven = 0;
    std::array<char, kChunkBytes> input{};
    std::array<char, kChunkBytes> output{};
};

Result<std::size_t> UnpackedFile::Private::fill()
{
    const Result<qint64> count = file.read(bytesTaken, input);
    if (!count)
        return tl::unexpected(count.error());
    inputSize = static_cast<std::size_t>(*count);
    bytesTaken += *count;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(inputSize);
    return inputSize;
}

Result<void> UnpackedFile::Private::begin()
{
    if (const auto filled = fill(); !filled)
        return tl::unexpected(filled.error());
    hasPeeked = true;
    if (!std::string_view(input.data(), inputSize).starts_with(kGzipMagic))
        return {};
    if (inflateInit2(&stream, kGzipOnly) != Z_OK)
        return failure(ErrorCode::Io, u"there is no memory to unpack it"_s);
    isPacked = true;
    return {};
}

/// After the end of one member. \return false at the end of the file, zeros that fill up a block
/// of tape included.
Result<bool> UnpackedFile::Private::beginMember()
{
    for (;;) {
        while (stream.avail_in > 0 && *stream.next_in == 0) {
            ++stream.next_in;
            --stream.avail_in;
        }
        if (stream.avail_in > 0)
            break;
        const auto filled = fill();
        if (!filled)
            return tl::unexpected(filled.error());
        if (*filled == 0)
            return false;
    }
    if (*stream.next_in != static_cast<unsigned char>(kGzipMagic.front()))
        return damaged(u"something that is not gzip follows its gzip data"_s);
    inflateReset(&stream);
    isInMember = true;
    return true;
}

/// Sees to it that there is something to unpack. \return false at the end of the file, or if what
/// was made has to be given first: what comes before an error is.
Result<bool> UnpackedFile::Private::makeReady(bool hasMade)
{
    if (!isInMember) {
        if (hasMade)
            return false;
        Result<bool> begun = beginMember();
        if (!begun || !*begun)
            return begun;
    }
    if (stream.avail_in > 0)
        return true;
    const auto filled = fill();
    if (!filled)
        return tl::unexpected(filled.error());
    if (*filled == 0 && !hasMade)
        return damaged(u"its gzip data is cut off; copy the file again"_s);
    return *filled > 0;
}

/// The next bytes, fewer than there is room for before the end of a member.
Result<std::string_view> UnpackedFile::Private::unpack()
{
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = static_cast<uInt>(output.size());
    const auto made = [this] { return output.size() - stream.avail_out; };
    while (stream.avail_out > 0) {
        const Result<bool> isReady = makeReady(made() > 0);
        if (!isReady)
            return tl::unexpected(isReady.error());
        if (!*isReady)
            break;
        const int status = inflate(&stream, Z_NO_FLUSH);
        if (status == Z_STREAM_END) {
            isInMember = false;
        } else if (status != Z_OK && status != Z_BUF_ERROR) {
            if (made() > 0)
                break;
            return damaged(u"its gzip data is damaged; copy the file again"_s);
        }
    }
    return std::string_view(output.data(), made());
}

Result<UnpackedFile> UnpackedFile::open(const QString &path)
{
    Result<RawFile> file = RawFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    auto priv = std::make_unique<Private>(*std::move(file));
    if (const Result<void> begun = priv->begin(); !begun)
        return tl::unexpected(begun.error());
    return UnpackedFile(std::move(priv));
}

UnpackedFile::UnpackedFile(std::unique_ptr<Private> priv) noexcept : d(std::move(priv)) {}
UnpackedFile::UnpackedFile(UnpackedFile &&other) noexcept = default;
UnpackedFile &UnpackedFile::operator=(UnpackedFile &&other) noexcept = default;
UnpackedFile::~UnpackedFile() = default;

Result<std::string_view> UnpackedFile::next()
{
    Result<std::string_view> bytes;
    if (d->isPacked) {
        if (d->isBomb()) {
            return damaged(u"it unpacks to more than %1 times its size, as no file of ops does; if "
                           "you trust it, unpack it and open the result"_s.arg(kMaxRatio));
        }
        bytes = d->unpack();
    } else {
        if (!std::exchange(d->hasPeeked, false)) {
            if (const auto filled = d->fill(); !filled)
                return tl::unexpected(filled.error());
        }
        bytes = std::string_view(d->input.data(), d->inputSize);
    }
    if (bytes)
        d->bytesGiven += static_cast<qint64>(bytes->size());
    return bytes;
}

bool UnpackedFile::isPacked() const noexcept
{
    return d->isPacked;
}

qint64 UnpackedFile::bytesTaken() const noexcept
{
    return d->bytesTaken;
}

qint64 UnpackedFile::bytesGiven() const noexcept
{
    return d->bytesGiven;
}

} // namespace sled
