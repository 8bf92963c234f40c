// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opparser.h"
#include "core/session/importrun.h"
#include "core/store/rowsource.h"
#include "tests/fuzz/fuzzinput.h"

#include <QTemporaryDir>

using namespace sled;
using namespace sled::fuzz;
using namespace Qt::StringLiterals;

namespace {

bool isAllCounted(const ImportCounts &counts)
{
    return counts.added + counts.conflicting + counts.known + counts.malformed == counts.rows;
}

/// Rows of the archive at \a path, each of which has to be an op.
qint64 archivedRows(const QString &path)
{
    const auto source = openRowSource(path, {});
    require(source && (*source)->kind() == SourceKind::Archive);
    static OpParser parser;
    SignedOp op;
    qint64 rows = 0;
    std::optional<RowId> after;
    for (;;) {
        const Result<std::vector<RawRow>> page = (*source)->readPage(after, {});
        require(page.has_value());
        if (page->empty())
            return rows;
        for (const RawRow &row : *page) {
            require(row.hasOpText() && parser.parse(row.text.toStdString(), op).has_value());
            ++rows;
        }
        after = page->back().row;
    }
}

} // namespace

/// Invariants: importing any bytes tells the same dry as in earnest; each row is counted once; the
/// archive then holds what was added; a second time adds nothing and changes no byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ensureApplication();
    static const QTemporaryDir directory;
    const QString archive = directory.filePath(u"archive"_s);
    const QString source = directory.filePath(u"source"_s);
    QFile::remove(archive);
    writeBytes(source, bytesOf(textOf(data, size)));
    ImportRequest request{.archive = archive, .sources = {source}, .isDryRun = true, .threads = 1};

    const auto told = runImport(request, {}, {});
    require(namesIn(directory.path()) == QStringList{u"source"_s});
    request.isDryRun = false;
    const auto done = runImport(request, {}, {});
    require(told.has_value() == done.has_value());
    if (!done) {
        require(!done.error().detail.isEmpty());
        require(namesIn(directory.path()) == QStringList{u"source"_s});
        return 0;
    }
    const ImportCounts &counts = done->counts;
    require(isAllCounted(told->counts) && isAllCounted(counts));
    require(told->counts.rows == counts.rows && told->counts.added == counts.added
            && told->counts.known == counts.known && told->counts.malformed == counts.malformed
            && told->counts.conflicting == counts.conflicting);
    require(done->id.has_value() == (counts.added + counts.conflicting > 0));
    if (!done->id)
        return 0;
    require(namesIn(directory.path()) == QStringList({u"archive"_s, u"source"_s}));
    require(archivedRows(archive) == counts.added + counts.conflicting);

    const QByteArray bytes = bytesOfFile(archive);
    const auto again = runImport(request, {}, {});
    require(again && !again->id && again->counts.added == 0 && again->counts.conflicting == 0);
    require(again->counts.known + again->counts.malformed == counts.rows);
    require(bytesOfFile(archive) == bytes);
    return 0;
}
