// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opparser.h"
#include "core/session/pastedops.h"
#include "core/store/opfile.h"
#include "tests/fuzz/fuzzinput.h"

using namespace sled;
using namespace sled::fuzz;

namespace {

/// Whether any row of the file at \a path is an op.
bool holdsOps(const QString &path)
{
    if (sourceKindOfFile(path).value_or(SourceKind::SledDatabase) != SourceKind::OpFile)
        return false;
    static OpParser parser;
    SignedOp op;
    Result<OpFile> file = OpFile::open(path, {});
    std::optional<RowId> after;
    while (file) {
        const Result<std::vector<RawRow>> page = file->readPage(after, {});
        if (!page || page->empty())
            return false;
        for (const RawRow &row : *page) {
            if (row.hasOpText() && parser.parse(row.text.toStdString(), op))
                return true;
        }
        after = page->back().row;
    }
    return false;
}

} // namespace

/// Invariant: a text is kept if there is an op in it, and only then; else it is said why.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(textOf(data, size)));
    const auto pasted = PastedOps::keep(text, {});
    if (pasted) {
        require(holdsOps((*pasted)->path()));
        return 0;
    }
    require(!pasted.error().detail.isEmpty());
    static const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("text"));
    writeBytes(path, text.toUtf8());
    require(!holdsOps(path));
    return 0;
}
