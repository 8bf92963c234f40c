// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filedigest.h"

#include "core/base/sha256.h"
#include "core/store/rawfile.h"

#include <vector>

namespace sled {

using namespace Qt::StringLiterals;

Result<Digest> digestOfFile(const QString &path, const std::stop_token &stop)
{
    constexpr std::size_t kPiece = std::size_t{256} << 10U;
    const Result<RawFile> file = RawFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    Sha256 hash;
    std::vector<char> piece(kPiece);
    for (qint64 offset = 0;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
        const Result<qint64> count = file->read(offset, piece);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return hash.finish();
        hash.add({piece.data(), static_cast<std::size_t>(*count)});
        offset += *count;
    }
}

} // namespace sled
