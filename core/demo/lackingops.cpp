// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/lackingops.h"

#include "core/demo/opline.h"
#include "core/report/timetext.h"
#include "core/store/sleddatabase.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <set>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

using Visitor = std::function<void(MadeOp)>;

Result<void> visitOps(const QString &path, const std::stop_token &stop, const Visitor &visitor)
{
    const auto failed = [&path](const Error &error) {
        return failure(error.code, u"%1: %2"_s.arg(path, error.detail));
    };
    Result<SledDatabase> database = SledDatabase::open(path, stop);
    if (!database)
        return failed(database.error());
    std::string receivedAt;
    TimeText().append(receivedAt, static_cast<double>(QDateTime::currentSecsSinceEpoch()));
    std::optional<RowId> last;
    for (;;) {
        const Result<std::vector<RawRow>> page = database->readPage(last, stop);
        if (!page)
            return failed(page.error());
        if (page->empty())
            return {};
        last = page->back().row;
        for (const RawRow &row : *page) {
            Result<MadeOp> made = opFromText(
                {row.text.constData(), static_cast<std::size_t>(row.text.size())}, receivedAt);
            if (!row.hasOpText() || !made)
                return failed({ErrorCode::Damaged,
                               u"row %1 is no op; name a directory without this database"_s.arg(
                                   static_cast<qint64>(row.row))});
            visitor(*std::move(made));
        }
    }
}

} // namespace

Result<std::vector<std::vector<OpRow>>> lackingOps(const QStringList &paths,
                                                   const std::stop_token &stop)
{
    const auto count = static_cast<std::size_t>(paths.size());
    std::vector<std::set<OpId>> known(count);
    for (std::size_t sled = 0; sled < count; ++sled) {
        const Result<void> visited
            = visitOps(paths[static_cast<qsizetype>(sled)], stop,
                       [&](const MadeOp &made) { known[sled].insert(made.op.inner.id); });
        if (!visited)
            return tl::unexpected(visited.error());
    }
    std::vector<std::vector<OpRow>> lacking(count);
    for (const QString &path : paths) {
        const Result<void> visited = visitOps(path, stop, [&](const MadeOp &made) {
            for (std::size_t sled = 0; sled < count; ++sled) {
                if (known[sled].insert(made.op.inner.id).second)
                    lacking[sled].push_back(made.row);
            }
        });
        if (!visited)
            return tl::unexpected(visited.error());
    }
    return lacking;
}

} // namespace sled
