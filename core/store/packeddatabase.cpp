// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packeddatabase.h"

#include "core/store/unpackedfile.h"

#include <QFile>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

Result<void> unpack(const QString &from, const QString &to, const std::stop_token &stop)
{
    Result<UnpackedFile> packed = UnpackedFile::open(from);
    if (!packed)
        return tl::unexpected(packed.error());
    QFile file(to);
    bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    while (isWritten) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
        const Result<std::string_view> bytes = packed->next();
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (bytes->empty())
            break;
        const auto size = static_cast<qint64>(bytes->size());
        isWritten = file.write(bytes->data(), size) == size;
    }
    if (!isWritten || !file.flush()) {
        return failure(ErrorCode::Io,
                       u"there is no room to unpack it for reading (%1)"_s.arg(file.errorString()));
    }
    return {};
}

} // namespace

Result<PackedDatabase> PackedDatabase::open(const QString &path, const std::stop_token &stop)
{
    auto directory = std::make_unique<QTemporaryDir>();
    if (!directory->isValid()) {
        return failure(
            ErrorCode::Io,
            u"there is no directory to unpack it into (%1)"_s.arg(directory->errorString()));
    }
    const QString unpacked = directory->filePath(u"unpacked.db"_s);
    if (const Result<void> done = unpack(path, unpacked, stop); !done)
        return tl::unexpected(done.error());
    Result<SledDatabase> database = SledDatabase::open(unpacked, stop);
    if (!database)
        return tl::unexpected(database.error());
    return PackedDatabase(std::move(directory), *std::move(database));
}

QString PackedDatabase::openedHow() const
{
    return u"unpacked private copy"_s;
}

} // namespace sled
