// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowsource.h"

#include "core/store/opfile.h"
#include "core/store/packeddatabase.h"
#include "core/store/sleddatabase.h"

namespace sled {

namespace {

template <typename Source>
Result<std::unique_ptr<RowSource>> owned(Result<Source> source)
{
    if (!source)
        return tl::unexpected(source.error());
    return std::make_unique<Source>(*std::move(source));
}

} // namespace

RowSource::~RowSource() = default;

Result<std::unique_ptr<RowSource>> openRowSource(const QString &path, const std::stop_token &stop)
{
    Result<UnpackedFile> file = UnpackedFile::open(path);
    if (!file) // as a directory or a missing file is told of
        return owned(SledDatabase::open(path, stop));
    const bool isPacked = file->isPacked();
    const Result<std::string_view> head = file->next();
    if (!head)
        return tl::unexpected(head.error());
    if (sourceKindOf(*head) == SourceKind::OpFile)
        return owned(OpFile::open(path, stop));
    if (isPacked)
        return owned(PackedDatabase::open(path, stop));
    return owned(SledDatabase::open(path, stop));
}

} // namespace sled
