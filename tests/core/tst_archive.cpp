// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/store/archivedryrun.h"
#include "core/store/archiveimports.h"
#include "core/store/archivewriter.h"
#include "core/store/filedigest.h"
#include "core/store/rowsource.h"
#include "tests/support/archivecontent.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// What an archive keeps, and what it leaves as it is.
class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory.emplace(); }
    void isReadAsAnySource();
    void secondImportChangesNoByte();
    void anotherFileOfTheSameOpsIsAnOrigin();
    void keepsBothOfOneId();
    void keepsTextsByteForByte();
    void withoutFinishNothingChanges();
    void withoutFinishThereIsNoNewArchive();
    void undoLeavesWhatOthersBrought();
    void undoOfTwoGivesAnEmptyArchive();
    void dryRunTellsTheSame();
    void digestIsThatOfTheBytes();

private:
    [[nodiscard]] QString path(const QString &name = u"a.archive"_s) const
    {
        return m_directory->filePath(name);
    }
    std::vector<Arrival> import(const std::vector<ArchivedOp> &ops, const QByteArray &file,
                                ArchiveTarget &target);
    std::vector<Arrival> import(const std::vector<ArchivedOp> &ops, const QByteArray &file);

    std::optional<QTemporaryDir> m_directory;
};

namespace {

ArchivedOp archived(const SignedOp &op, qint64 row)
{
    return {op.inner.id, op.inner.seq, textOf(op), RowId{row}};
}

std::vector<ArchivedOp> someOps(std::size_t first, std::size_t end)
{
    static const std::vector<SignedOp> made = appendedEvents(8, testKeys(1));
    std::vector<ArchivedOp> ops;
    for (std::size_t i = first; i < end; ++i)
        ops.push_back(archived(made[i], qint64(i) + 1));
    return ops;
}

const ImportNote kNote{u"2026-05-17T12:00:00Z"_s, u"0.1"_s, u"mail"_s};
constexpr auto kNew = Arrival::New;
constexpr auto kKnown = Arrival::Known;

} // namespace

std::vector<Arrival> TestArchive::import(const std::vector<ArchivedOp> &ops, const QByteArray &file,
                                         ArchiveTarget &target)
{
    const Digest digest = sha256({file.constData(), std::size_t(file.size())});
    valueOf(target.beginFile({QString::fromLatin1(file), digest}));
    std::vector<Arrival> arrivals;
    for (const ArchivedOp &op : ops)
        arrivals.push_back(valueOf(target.add(op)));
    return arrivals;
}

std::vector<Arrival> TestArchive::import(const std::vector<ArchivedOp> &ops, const QByteArray &file)
{
    const auto writer = valueOf(ArchiveWriter::begin(path(), kNote));
    std::vector<Arrival> arrivals = import(ops, file, *writer);
    valueOf(writer->finish());
    return arrivals;
}

void TestArchive::isReadAsAnySource()
{
    import(someOps(0, 3), "file");

    const auto source = valueOf(openRowSource(path(), {}));
    const std::vector<RawRow> rows = valueOf(source->readPage({}, {}));

    QCOMPARE(source->kind(), SourceKind::Archive);
    QCOMPARE(rows.size(), std::size_t(3));
    for (std::size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(rows[i].text, someOps(0, 3)[i].text);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"a.archive"_s});
}

void TestArchive::secondImportChangesNoByte()
{
    QCOMPARE(import(someOps(0, 2), "file"), std::vector({kNew, kNew}));
    const QByteArray before = sha256Of(path());

    QCOMPARE(import(someOps(0, 2), "file"), std::vector({kKnown, kKnown}));

    QCOMPARE(sha256Of(path()), before);
}

void TestArchive::anotherFileOfTheSameOpsIsAnOrigin()
{
    import(someOps(0, 2), "file");
    QCOMPARE(import(someOps(0, 2), "other"), std::vector({kKnown, kKnown}));

    QCOMPARE(column(path(), u"SELECT name FROM files ORDER BY file_id"_s),
             QStringList({u"file"_s, u"other"_s}));
    QCOMPARE(column(path(), u"SELECT count(*) FROM origins"_s), QStringList{u"4"_s});
    QCOMPARE(archivedOps(path()).size(), 2);
}

void TestArchive::keepsBothOfOneId()
{
    std::vector<ArchivedOp> ops = someOps(0, 1);
    ArchivedOp other = ops[0];
    other.text += ' ';
    other.row = RowId{2};
    ops.push_back(other);
    ops.push_back(other);

    QCOMPARE(import(ops, "file"), std::vector({kNew, Arrival::Conflicting, kKnown}));

    const QString id = QString::fromStdString(ops[0].id.toHex());
    const QString digest = QString::fromLatin1(
        QCryptographicHash::hash(other.text, QCryptographicHash::Sha256).toHex());
    QCOMPARE(column(path(), u"SELECT op_id FROM crdt_ops ORDER BY rowid"_s),
             QStringList({id, id + u'+' + digest}));
}

void TestArchive::keepsTextsByteForByte()
{
    std::vector<ArchivedOp> ops = someOps(0, 1);
    ops[0].text = " {\n\t\"ä\": \"\xf0\x9f\x9a\x80 e\xcc\x81\" }\r\n";
    ops[0].seq = std::numeric_limits<std::uint64_t>::max();
    import(ops, "file");

    const auto source = valueOf(openRowSource(path(), {}));
    QCOMPARE(valueOf(source->readPage({}, {})).at(0).text, ops[0].text);
    QCOMPARE(column(path(), u"SELECT seq FROM crdt_ops"_s), QStringList{u"9223372036854775807"_s});
}

void TestArchive::withoutFinishNothingChanges()
{
    import(someOps(0, 2), "file");
    const QByteArray before = sha256Of(path());
    {
        const auto writer = valueOf(ArchiveWriter::begin(path(), kNote));
        QCOMPARE(import(someOps(2, 5), "other", *writer), std::vector({kNew, kNew, kNew}));
    }
    QCOMPARE(sha256Of(path()), before);
}

void TestArchive::withoutFinishThereIsNoNewArchive()
{
    {
        const auto writer = valueOf(ArchiveWriter::begin(path(), kNote));
        import(someOps(0, 2), "file", *writer);
        QVERIFY(!QFile::exists(path()));
    }
    QVERIFY(QDir(m_directory->path()).isEmpty());

    QCOMPARE(valueOf(valueOf(ArchiveWriter::begin(path(), kNote))->finish()),
             std::optional<ImportId>());
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void TestArchive::undoLeavesWhatOthersBrought()
{
    import(someOps(0, 4), "first");
    import(someOps(2, 6), "second");
    const auto listed = valueOf(listImports(path(), {}));
    QCOMPARE(listed.size(), std::size_t(2));
    QCOMPARE(listed[1].fileNames(), QStringList{u"second"_s});
    QCOMPARE(listed[1].ops, 4);

    QCOMPARE(valueOf(undoImport(path(), ImportId{1})), 2);

    QCOMPARE(archivedOps(path()).size(), 4);
    QCOMPARE(valueOf(listImports(path(), {})).size(), std::size_t(1));
    QCOMPARE(undoImport(path(), ImportId{1}).error().code, ErrorCode::OutOfRange);
}

void TestArchive::undoOfTwoGivesAnEmptyArchive()
{
    import(someOps(0, 4), "first");
    import(someOps(2, 6), "second");

    valueOf(undoImport(path(), ImportId{2}));
    valueOf(undoImport(path(), ImportId{1}));

    QCOMPARE(archivedOps(path()), QStringList());
    QCOMPARE(column(path(), u"SELECT count(*) FROM origins"_s), QStringList{u"0"_s});
    QCOMPARE(import(someOps(0, 1), "first"), std::vector({kNew}));
}

void TestArchive::dryRunTellsTheSame()
{
    std::vector<ArchivedOp> ops = someOps(0, 4);
    ops[3].id = ops[2].id;
    ops[1].id = ops[0].id;
    ops.push_back(ops[1]);
    const auto tell = [&] {
        const auto dry = valueOf(ArchiveDryRun::begin(path(), {}));
        std::vector<Arrival> told = import(ops, "file", *dry);
        valueOf(dry->finish());
        return told;
    };

    const std::vector<Arrival> toldBefore = tell();
    QVERIFY(QDir(m_directory->path()).isEmpty());
    QCOMPARE(toldBefore, import(ops, "file"));
    const QByteArray before = sha256Of(path());
    QCOMPARE(tell(), import(ops, "file"));
    QCOMPARE(sha256Of(path()), before);
}

void TestArchive::digestIsThatOfTheBytes()
{
    writeFile(path(u"big"_s), QByteArray(1'000'000, 'x'));
    QCOMPARE(QByteArray::fromStdString(valueOf(digestOfFile(path(u"big"_s), {})).toHex()),
             sha256Of(path(u"big"_s)));
    QCOMPARE(digestOfFile(path(u"none"_s), {}).error().code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
