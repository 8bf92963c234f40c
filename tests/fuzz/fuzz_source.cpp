// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findings.h"
#include "core/session/sourceloader.h"
#include "tests/fuzz/fuzzinput.h"

#include <QTemporaryDir>

using namespace sled;
using namespace sled::fuzz;
using namespace Qt::StringLiterals;

/// Invariants: whatever a file holds, be it a database, an archive, ops in any form, packed or
/// not: loading it ends, every row is counted once, a failure says why, findings can be told, and
/// nothing in its directory changes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ensureApplication();
    static const QTemporaryDir directory;
    const QString path = directory.filePath(u"source"_s);
    const QByteArray bytes = bytesOf(textOf(data, size));
    writeBytes(path, bytes);

    History history(std::make_shared<StringPool>());
    LoadOptions options;
    options.threads = 1;
    options.wantsItems = true;
    options.wantsLogOrder = true;
    loadAll({path}, history, options, {});

    const SourceIndex index{0};
    const Source &source = history.source(index);
    require(source.state == Source::State::Complete || source.state == Source::State::Failed);
    require(source.state != Source::State::Failed || !source.error.detail.isEmpty());
    require(source.counts.read() == static_cast<qint64>(history.rowCount(index)));
    for (std::size_t number = 0; number < history.rowCount(index); ++number) {
        if (history.row(index, number).op == OpIndex::None)
            require(!history.reason(index, number).isEmpty());
    }
    require(findFindings(history, {}).has_value());
    require(namesIn(directory.path()) == QStringList{u"source"_s});
    require(bytesOfFile(path) == bytes);
    return 0;
}
