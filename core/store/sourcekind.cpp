// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sourcekind.h"

#include "core/store/unpackedfile.h"

#include <QtEndian>

namespace sled {

using namespace std::string_view_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kDatabaseMagic = "SQLite format 3\0"sv;
constexpr std::size_t kApplicationIdOffset = 68; // https://www.sqlite.org/fileformat.html, 1.3

quint32 applicationIdOf(std::string_view head) noexcept
{
    const std::string_view id = head.substr(std::min(head.size(), kApplicationIdOffset));
    return id.size() < sizeof(quint32) ? 0 : qFromBigEndian<quint32>(id.data());
}

/// Whether any line begins as JSON with ops in it does; the first ones may be damaged.
bool looksLikeOps(std::string_view head) noexcept
{
    constexpr std::string_view kBlanks = " \t\r\xef\xbb\xbf"sv;
    while (!head.empty()) {
        const std::size_t first = head.find_first_not_of(kBlanks);
        if (first == std::string_view::npos)
            return false;
        if (head[first] == '{' || head[first] == '[')
            return true;
        const std::size_t end = head.find('\n', first);
        if (end == std::string_view::npos)
            return false;
        head.remove_prefix(end + 1);
    }
    return false;
}

/// Whether it is UTF-16, of which the reader of op files says what to do about it.
bool looksLikeUtf16(std::string_view head) noexcept
{
    return head.starts_with("\xff\xfe"sv) || head.starts_with("\xfe\xff"sv)
        || head.starts_with("{\0"sv) || head.starts_with("\0{"sv) || head.starts_with("[\0"sv)
        || head.starts_with("\0["sv);
}

} // namespace

QString sourceKindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::SledDatabase:
        return u"sled database"_s;
    case SourceKind::OpFile:
        return u"op file"_s;
    case SourceKind::Archive:
        break;
    }
    return u"archive"_s;
}

SourceKind sourceKindOf(std::string_view head) noexcept
{
    if (head.starts_with(kDatabaseMagic)) {
        return applicationIdOf(head) == kArchiveApplicationId ? SourceKind::Archive
                                                              : SourceKind::SledDatabase;
    }
    return looksLikeUtf16(head) || looksLikeOps(head) ? SourceKind::OpFile
                                                      : SourceKind::SledDatabase;
}

Result<SourceKind> sourceKindOfFile(const QString &path)
{
    Result<UnpackedFile> file = UnpackedFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    const Result<std::string_view> head = file->next();
    if (!head) // damaged, which is told when it is opened
        return SourceKind::OpFile;
    return sourceKindOf(*head);
}

} // namespace sled
