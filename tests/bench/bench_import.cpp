// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/importrun.h"
#include "core/session/opexport.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sodium.h>

#include <cstdlib>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallOps = 20'000;    ///< SLEDSCOPE_IMPORT_OPS: another number, such as 1000000.
constexpr int kSmallMib = 64;        ///< SLEDSCOPE_IMPORT_MIB: another size, such as 2048.
constexpr int kDistinctLines = 1000; ///< Of the large file.

int numberFrom(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && number > 0 ? number : otherwise;
}

ImportOutcome importInto(const QString &archive, const QString &source, SignatureMode mode)
{
    const Result<ImportOutcome> outcome
        = runImport({.archive = archive, .sources = {source}, .signatures = mode}, {}, {});
    if (!outcome)
        fail(outcome.error().detail);
    if (!outcome->failures.empty())
        fail(outcome->failures.front().error.detail);
    return *outcome;
}

/// A file of at least \a bytes: ops of \a lines with blanks within, so that each differs.
qint64 writeLarge(const QString &path, const QByteArrayList &lines, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(file.errorString());
    qint64 count = 0;
    for (qsizetype round = 0; file.pos() < bytes; ++round) {
        for (qsizetype i = 0; i < lines.size() && file.pos() < bytes; ++i, ++count) {
            const QByteArray number = QByteArray::number(round);
            // A key that readers ignore makes the bytes differ, and little else.
            file.write("{\"round\":" + number + ',' + lines[i].mid(1) + '\n');
        }
    }
    return count;
}

/// Of a source of its own: to read them from the large one would take more memory than an import.
QByteArrayList someLines()
{
    QTemporaryDir directory;
    const QString source = directory.filePath(u"few.db"_s);
    writeAppendedEvents(source, kDistinctLines, Signatures::Real);
    QFile file(directory.filePath(u"ops"_s));
    if (!file.open(QIODevice::ReadWrite))
        fail(file.errorString());
    const auto done
        = exportOps({.sources = {source}, .ids = {}, .signer = {}, .firstRow = {}}, file, {}, {});
    if (!done)
        fail(done.error().detail);
    file.seek(0);
    return file.readAll().trimmed().split('\n');
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        fail(u"libsodium does not start"_s);
    const int ops = numberFrom("SLEDSCOPE_IMPORT_OPS", kSmallOps);
    const qint64 bytes = qint64{numberFrom("SLEDSCOPE_IMPORT_MIB", kSmallMib)} << 20U;
    const QTemporaryDir directory;
    const QString source = directory.filePath(u"source.db"_s);
    const QString archive = directory.filePath(u"a.archive"_s);
    writeAppendedEvents(source, static_cast<std::size_t>(ops), Signatures::Real);

    const auto timed = [&](SignatureMode mode) {
        return measure(1, [&] {
            QFile::remove(archive);
            if (importInto(archive, source, mode).counts.added != ops)
                fail(u"not all ops were imported"_s);
        });
    };
    const auto checked = timed(SignatureMode::Check);
    const auto left = timed(SignatureMode::Leave);
    const auto again = measure(1, [&] { importInto(archive, source, SignatureMode::Leave); });
    QFile::remove(archive);

    const QString large = directory.filePath(u"large.jsonl"_s);
    QFile::remove(source);
    const qint64 largeOps = writeLarge(large, someLines(), bytes);
    const qint64 before = peakResidentBytes();
    const auto largeTime = measure(1, [&] { importInto(archive, large, SignatureMode::Leave); });
    printReport("import",
                {{"ops"_L1, ops},
                 {"ops_per_s_with_signatures"_L1, ops / median(checked)},
                 {"ops_per_s_without_signatures"_L1, ops / median(left)},
                 {"ops_per_s_known_already"_L1, ops / median(again)},
                 {"large_bytes"_L1, QFileInfo(large).size()},
                 {"large_ops"_L1, largeOps},
                 {"large_s"_L1, median(largeTime)},
                 {"peak_bytes_before_large"_L1, before},
                 {"peak_bytes"_L1, peakResidentBytes()}});
    return EXIT_SUCCESS;
}
