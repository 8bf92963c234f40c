// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filedigest.h"

#include "core/base/sha256.h"
#include "core/store/rawfile.h"

#include <QFileInfo>

#include <vector>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

Result<void> addFile(Sha256 &hash, const QString &path, const std::stop_token &stop)
{
    constexpr std::size_t kPiece = std::size_t{256} << 10U;
    const Result<RawFile> file = RawFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    std::vector<char> piece(kPiece);
    for (qint64 offset = 0;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
        const Result<qint64> count = file->read(offset, piece);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return {};
        hash.add({piece.data(), static_cast<std::size_t>(*count)});
        offset += *count;
    }
}

} // namespace

Result<Digest> digestOfFile(const QString &path, const std::stop_token &stop)
{
    Sha256 hash;
    if (const Result<void> added = addFile(hash, path, stop); !added)
        return tl::unexpected(added.error());
    return hash.finish();
}

Result<Digest> digestOfDatabase(const QString &path, const std::stop_token &stop)
{
    Sha256 hash;
    if (const Result<void> added = addFile(hash, path, stop); !added)
        return tl::unexpected(added.error());
    const QString log = QFileInfo(path).canonicalFilePath() + u"-wal"_s;
    if (QFileInfo::exists(log)) {
        if (const Result<void> added = addFile(hash, log, stop); !added)
            return tl::unexpected(added.error());
    }
    return hash.finish();
}

} // namespace sled
