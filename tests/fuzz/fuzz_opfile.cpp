// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/opline.h"
#include "core/store/opfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

namespace {

using namespace sled;
using namespace Qt::StringLiterals;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void write(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly)
            && file.write(bytes.data(), bytes.size()) == bytes.size());
}

/// All rows up to the end or an error.
std::vector<RawRow> rowsOf(const QString &path)
{
    Result<OpFile> file = OpFile::open(path, {});
    std::vector<RawRow> rows;
    while (file) {
        const Result<std::vector<RawRow>> page
            = file->readPage(rows.empty() ? std::nullopt : std::optional(rows.back().row), {});
        if (!page || page->empty())
            break;
        for (const RawRow &row : *page) {
            require(rows.empty() || row.row > rows.back().row);
            require(row.text.isEmpty() || (row.refusal.isEmpty() && !row.isOversized));
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace

/// Invariants: whatever bytes a file of ops holds, reading it ends, and gives rows in order; and
/// the text of each that can be a JSON text is, written as a line, read back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir directory;
    const QString path = directory.filePath(u"ops"_s);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes here.
    write(path, {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    const std::vector<RawRow> rows = rowsOf(path);

    OpLineWriter lines;
    std::string out;
    std::vector<QByteArray> texts;
    for (const RawRow &row : rows) {
        // What is exported has been parsed: an object, in valid UTF-8.
        if (!row.hasOpText() || !row.text.startsWith('{') || !row.text.isValidUtf8())
            continue;
        if (lines.append(out, row.text.toStdString()))
            texts.push_back(row.text);
    }
    write(path, QByteArrayView(out.data(), static_cast<qsizetype>(out.size())));
    const std::vector<RawRow> again = rowsOf(path);
    require(again.size() == texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        require(again[i].text == texts[i]);
    return 0;
}
