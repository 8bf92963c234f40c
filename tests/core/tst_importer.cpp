// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/importer.h"
#include "tests/support/archivecontent.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Imports in the background.
class TestImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void previewsThenImportsThenUndoes();
    void tellsWhatFailed();
    void cancelledSaysSoAndChangesNothing();
    void aNewJobReplacesTheOldOne();
    void aJobCancelledBeforeItBeganChangesNothing();
    void listsImports();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] ImportRequest request(bool isDryRun) const
    {
        return {.archive = path(u"a.archive"_s),
                .sources = {path(u"ops"_s)},
                .isDryRun = isDryRun,
                .threads = 1};
    }

    std::optional<QTemporaryDir> m_directory;
};

void TestImporter::init()
{
    m_directory.emplace();
    writeFile(path(u"ops"_s), linesOf(appendedEvents(3, testKeys(1))));
}

void TestImporter::previewsThenImportsThenUndoes()
{
    Importer importer;
    QSignalSpy progressed(&importer, &Importer::progressed);
    QSignalSpy finished(&importer, &Importer::finished);
    QSignalSpy undone(&importer, &Importer::undone);

    importer.start(request(true));
    QVERIFY(finished.wait());
    QVERIFY(!importer.isBusy());
    QVERIFY(!QFile::exists(path(u"a.archive"_s)));
    QCOMPARE(progressed.count(), 1);
    QCOMPARE(progressed[0][0].toLongLong(), 3);

    importer.start(request(false));
    QVERIFY(finished.wait());
    const auto outcome = finished[1][0].value<ImportOutcome>();
    QCOMPARE(outcome.counts.added, 3);
    QCOMPARE(archivedOps(path(u"a.archive"_s)).size(), 3);

    importer.undo(path(u"a.archive"_s), *outcome.id);
    QVERIFY(undone.wait());
    QCOMPARE(undone[0][0].toLongLong(), 3);
}

void TestImporter::tellsWhatFailed()
{
    Importer importer;
    QSignalSpy failed(&importer, &Importer::failed);
    ImportRequest wrong = request(false);
    wrong.archive = path(u"ops"_s);

    importer.start(wrong);

    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::OutOfRange);
    QVERIFY(!importer.isBusy());
}

void TestImporter::cancelledSaysSoAndChangesNothing()
{
    writeFile(path(u"ops"_s), linesOf(appendedEvents(4 * kPageRows, testKeys(1))));
    Importer importer;
    QSignalSpy finished(&importer, &Importer::finished);
    QSignalSpy failed(&importer, &Importer::failed);
    QSignalSpy cancelled(&importer, &Importer::cancelled);

    importer.start(request(false));
    importer.cancel(); // before its first page, or while it checks that

    QVERIFY(cancelled.wait());
    QVERIFY(!importer.isBusy());
    QCOMPARE(finished.count() + failed.count(), 0);
    QVERIFY(!QFile::exists(path(u"a.archive"_s)));
    QVERIFY(!QFile::exists(path(u"a.archive.part"_s)));
}

void TestImporter::aNewJobReplacesTheOldOne()
{
    Importer importer;
    QSignalSpy finished(&importer, &Importer::finished);

    importer.start(request(true));
    importer.start(request(true));

    QVERIFY(finished.wait());
    QCOMPARE(finished.count(), 1);
}

void TestImporter::aJobCancelledBeforeItBeganChangesNothing()
{
    Importer importer;
    QVERIFY(runImport(request(false), {}, {}));
    const QByteArray before = sha256Of(path(u"a.archive"_s));
    QSignalSpy cancelled(&importer, &Importer::cancelled);
    QSignalSpy undone(&importer, &Importer::undone);

    importer.start(request(true));
    importer.undo(path(u"a.archive"_s), ImportId{1}); // waits for the other to stop
    importer.cancel();

    QVERIFY(cancelled.wait());
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(undone.count(), 0);
    QCOMPARE(sha256Of(path(u"a.archive"_s)), before);
}

void TestImporter::listsImports()
{
    Importer importer;
    QVERIFY(runImport(request(false), {}, {}));
    QSignalSpy listed(&importer, &Importer::listed);

    importer.list(path(u"a.archive"_s));

    QVERIFY(listed.wait());
    const auto imports = listed[0][0].value<std::vector<ArchiveImport>>();
    QCOMPARE(imports.size(), std::size_t(1));
    QCOMPARE(imports[0].fileNames(), QStringList{u"ops"_s});
    QCOMPARE(imports[0].files[0].sha256.toLatin1(), sha256Of(path(u"ops"_s)));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
