// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opjson.h"
#include "core/session/importrun.h"
#include "tests/fuzz/fuzzinput.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QTemporaryDir>

using namespace sled;
using namespace sled::fuzz;
using namespace Qt::StringLiterals;

/// Invariants: importing three ops into whatever bytes the archive holds ends; if it fails, says
/// why and no byte of it has changed; in no case is anything left beside it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ensureApplication();
    static const QTemporaryDir directory;
    static const QTemporaryDir sources;
    static const QString source = [] {
        const QString path = sources.filePath(u"source"_s);
        QByteArray lines;
        for (const SignedOp &op : appendedEvents(3, testKeys(1)))
            lines += QByteArray::fromStdString(toJson(op)) + '\n';
        writeBytes(path, lines);
        return path;
    }();
    const QString archive = directory.filePath(u"archive"_s);
    const QByteArray bytes = bytesOf(textOf(data, size));
    writeBytes(archive, bytes);
    const ImportRequest request{.archive = archive, .sources = {source}, .threads = 1};

    const auto done = runImport(request, {}, {});
    require(namesIn(directory.path()) == QStringList{u"archive"_s});
    if (!done)
        require(!done.error().detail.isEmpty());
    if (!done || !done->id)
        require(bytesOfFile(archive) == bytes);
    return 0;
}
