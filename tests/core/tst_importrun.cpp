// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opbuilder.h"
#include "core/report/importtext.h"
#include "core/session/importrun.h"
#include "core/store/archiveimports.h"
#include "tests/support/archivecontent.h"
#include "tests/support/livewriter.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// An import from whatever holds ops, and what is told of it.
class TestImportRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory.emplace(); }
    void takesEveryForm_data();
    void takesEveryForm();
    void takesDatabases();
    void countsWhatIsWrong();
    void countsSledsAndTimes();
    void keepsWhatCameBeforeAnError();
    void undoLeavesWhatAGrownDatabaseBrought();
    void refusesItselfAsASource();
    void cancelledChangesNothing();
    void manySignersAndReasonsAreBounded();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] QString archive() const { return path(u"a.archive"_s); }
    ImportOutcome importAll(const QStringList &sources, bool isDryRun = false) const
    {
        return valueOf(runImport(
            {.archive = archive(), .sources = sources, .isDryRun = isDryRun, .threads = 1}, {},
            {}));
    }

    std::optional<QTemporaryDir> m_directory;
};

namespace {

const std::vector<SignedOp> &threeOps()
{
    static const std::vector<SignedOp> made = appendedEvents(3, testKeys(1));
    return made;
}

QStringList expectedOps(const std::vector<SignedOp> &ops)
{
    QStringList expected;
    for (const SignedOp &op : ops) {
        expected.append(QString::fromStdString(op.inner.id.toHex()) + u' '
                        + QString::number(op.inner.seq) + u' ' + QString::fromUtf8(textOf(op)));
    }
    return expected;
}

} // namespace

void TestImportRun::takesEveryForm_data()
{
    QTest::addColumn<QByteArray>("content");
    for (const auto &[name, content] : opFileForms(threeOps()))
        QTest::newRow(name) << content;
}

void TestImportRun::takesEveryForm()
{
    QFETCH(QByteArray, content);
    writeFile(path(u"ops"_s), content);

    const ImportOutcome told = importAll({path(u"ops"_s)}, true);
    QVERIFY(!QFile::exists(archive()));
    const ImportOutcome outcome = importAll({path(u"ops"_s)});

    QCOMPARE(outcome.counts.added, 3);
    QCOMPARE(outcome.counts.malformed + outcome.counts.unverifiable, 0);
    QCOMPARE(importText(told.counts), importText(outcome.counts));
    QCOMPARE(archivedOps(archive()), expectedOps(threeOps()));
    QCOMPARE(column(archive(), u"SELECT name || ' ' || sha256 FROM files"_s),
             QStringList{u"ops "_s + QString::fromLatin1(sha256Of(path(u"ops"_s)))});

    const QByteArray before = sha256Of(archive());
    const ImportOutcome again = importAll({path(u"ops"_s)});
    QCOMPARE(again.counts.known, 3);
    QVERIFY(!again.id);
    QCOMPARE(sha256Of(archive()), before);
}

void TestImportRun::takesDatabases()
{
    writeDatabase(path(u"a.db"_s), threeOps());
    writeFile(path(u"a.db.gz"_s), packed(readFile(path(u"a.db"_s))));

    const ImportOutcome outcome = importAll({path(u"a.db"_s), path(u"a.db.gz"_s)});

    QCOMPARE(outcome.counts.added, 3);
    QCOMPARE(outcome.counts.known, 3);
    QCOMPARE(archivedOps(archive()), expectedOps(threeOps()));
    QCOMPARE(column(archive(), u"SELECT file_id || ' ' || row FROM origins ORDER BY 1"_s),
             QStringList({u"1 1"_s, u"1 2"_s, u"1 3"_s, u"2 1"_s, u"2 2"_s, u"2 3"_s}));
}

void TestImportRun::countsWhatIsWrong()
{
    SignedOp badId = threeOps()[0];
    badId.inner.seq += 1;
    SignedOp badSignature = threeOps()[1];
    badSignature.author = testKeys(2).author();
    writeFile(path(u"ops"_s),
              linesOf({threeOps()[0], badId, badSignature}) + "{\"no\":1}\nnothing\n");

    const ImportCounts counts = importAll({path(u"ops"_s)}).counts;

    QCOMPARE(counts.rows, counts.added + counts.conflicting + counts.known + counts.malformed);
    QCOMPARE(counts.added, 2);
    QCOMPARE(counts.conflicting, 1);
    QCOMPARE(counts.malformed, 2);
    QCOMPARE(counts.unverifiable, 2);
    qint64 reasons = 0;
    for (const auto &[reason, count] : counts.reasons)
        reasons += count;
    QCOMPARE(reasons, 4);
    QCOMPARE(archivedOps(archive()).size(), 3);
}

void TestImportRun::countsSledsAndTimes()
{
    std::vector<SignedOp> ops = appendedEvents(4, testKeys(2));
    ops.insert(ops.end(), threeOps().begin(), threeOps().end());
    ops.push_back(signOp(deleteOp("items", ops[0].inner.id, 9, testKeys(3).author()), testKeys(3)));
    writeFile(path(u"ops"_s), linesOf(ops));

    const ImportCounts counts = importAll({path(u"ops"_s)}).counts;

    QCOMPARE(counts.sleds.size(), std::size_t(3));
    const SledCounts &sled = counts.sleds.at(testKeys(2).author());
    QCOMPARE(sled.ops, 4);
    QCOMPARE(sled.added, 4);
    QCOMPARE(sled.span->first, 1.77e9);
    QCOMPARE(sled.span->last, 1.77e9 + 180);
    QVERIFY(!counts.sleds.at(testKeys(3).author()).span);
    QVERIFY(importText(counts).find("events of 2026-02-02T02:40:00Z to 2026-02-02T02:43:00Z")
            != std::string::npos);
}

void TestImportRun::keepsWhatCameBeforeAnError()
{
    const QByteArray whole = packed(linesOf(appendedEvents(40, testKeys(1))));
    writeFile(path(u"cut.gz"_s), whole.left(whole.size() / 2));
    writeFile(path(u"good"_s), textOf(threeOps()[0]));

    const ImportOutcome outcome = importAll({path(u"none"_s), path(u"cut.gz"_s), path(u"good"_s)});

    QCOMPARE(outcome.failures.size(), std::size_t(2));
    QCOMPARE(outcome.failures[0].path, path(u"none"_s));
    QCOMPARE(outcome.failures[1].error.code, ErrorCode::Damaged);
    QVERIFY(outcome.counts.added > 0);
    QVERIFY(outcome.counts.added < 40);
    QCOMPARE(archivedOps(archive()).size(), outcome.counts.added);
}

void TestImportRun::undoLeavesWhatAGrownDatabaseBrought()
{
    // What a server commits lies in the log at first: the database's own file stays as it is.
    const std::vector<SignedOp> ops = appendedEvents(30, testKeys(1));
    const QString database = path(u"live.db"_s);
    writeDatabase(database, {ops.begin(), ops.begin() + 20}, OpWriter::Journal::WriteAheadLog);
    LiveWriter server(database);
    server.append(std::span(ops).subspan(20, 5));
    const ImportOutcome first = importAll({database});
    QVERIFY(first.id);
    QVERIFY(!importAll({database}).id); // nothing new: no byte changes

    server.append(std::span(ops).subspan(25, 5));
    QVERIFY(importAll({database}).id);

    QCOMPARE(valueOf(undoImport(archive(), *first.id)), 0);
    const auto imports = valueOf(listImports(archive(), {}));
    QCOMPARE(imports.size(), 1U);
    QCOMPARE(imports[0].ops, 30);
}

void TestImportRun::refusesItselfAsASource()
{
    writeFile(path(u"ops"_s), linesOf(threeOps()));
    importAll({path(u"ops"_s)});
    QVERIFY(QFile::link(archive(), path(u"other name"_s)));
    const QByteArray before = sha256Of(archive());

    const auto refused
        = runImport({.archive = archive(), .sources = {path(u"other name"_s)}}, {}, {});

    QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
    QCOMPARE(sha256Of(archive()), before);
}

void TestImportRun::cancelledChangesNothing()
{
    writeFile(path(u"first"_s), textOf(threeOps()[0]));
    importAll({path(u"first"_s)});
    writeFile(path(u"ops"_s), linesOf(appendedEvents(kPageRows + 1, testKeys(1))));
    const QByteArray before = sha256Of(archive());
    std::stop_source stop;
    int reports = 0;

    const auto cancelled = runImport(
        {.archive = archive(), .sources = {path(u"ops"_s)}, .signatures = SignatureMode::Leave},
        [&](const ImportProgress &progress) {
            ++reports;
            QCOMPARE(progress.counts.rows, kPageRows);
            stop.request_stop();
        },
        stop.get_token());

    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(reports, 1);
    QCOMPARE(sha256Of(archive()), before);
    QVERIFY(!QFile::exists(archive() + u"-journal"_s));
}

void TestImportRun::manySignersAndReasonsAreBounded()
{
    ImportCounts counts;
    for (std::uint32_t i = 0; i < ImportCounts::kMaxSleds + 5; ++i) {
        std::array<std::uint8_t, 32> bytes{};
        std::memcpy(bytes.data(), &i, sizeof i);
        counts.addOp(AuthorId(bytes), Arrival::New, std::nullopt);
        counts.addReason(QString::number(i));
    }

    QCOMPARE(counts.sleds.size(), ImportCounts::kMaxSleds);
    QCOMPARE(counts.otherSleds.ops, 5);
    QCOMPARE(counts.reasons.size(), ImportCounts::kMaxReasons);
    QCOMPARE(counts.otherReasons, qint64(ImportCounts::kMaxSleds + 5 - ImportCounts::kMaxReasons));
}

QTEST_GUILESS_MAIN(TestImportRun)
#include "tst_importrun.moc"
