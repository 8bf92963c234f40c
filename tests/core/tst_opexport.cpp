// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/opexport.h"
#include "core/store/archiveimports.h"
#include "tests/support/archivecontent.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Ops that go out, and come back as they were.
class TestOpExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory.emplace(); }
    void comesBackTheSame_data();
    void comesBackTheSame();
    void comesBackTheSameAfterAnUndo();
    void writesEachOpOnce();
    void writesWhatIsWanted();
    void tellsWhatIsLeftOut();
    void stopsWhenTold();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    ImportOutcome importInto(const QString &archive, const QStringList &sources) const
    {
        return valueOf(runImport({.archive = archive, .sources = sources, .threads = 1}, {}, {}));
    }
    void exportTo(const QString &file, const ExportRequest &request)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        m_outcome = valueOf(exportOps(request, out, {}, {}));
    }
    void expectTheSameAgain(const QString &archive);

    std::optional<QTemporaryDir> m_directory;
    ExportOutcome m_outcome;
};

/// Exports \a archive into a new one, and once more into that.
void TestOpExport::expectTheSameAgain(const QString &archive)
{
    const QString again = path(u"again.archive"_s);
    exportTo(path(u"out"_s), {.sources = {archive}, .ids = {}, .signer = {}, .firstRow = {}});
    importInto(again, {path(u"out"_s)});
    QCOMPARE(archivedOps(again), archivedOps(archive));
    const QByteArray before = sha256Of(again);
    QVERIFY(!importInto(again, {path(u"out"_s)}).id);
    QCOMPARE(sha256Of(again), before);
}

void TestOpExport::comesBackTheSame_data()
{
    QTest::addColumn<QByteArray>("content");
    const std::vector<SignedOp> ops = appendedEvents(3, testKeys(1));
    for (const auto &[name, content] : opFileForms(ops))
        QTest::newRow(name) << content;
    SignedOp forged = ops[1];
    forged.inner.seq = 77;
    QTest::newRow("two of one id, over lines, and no op") << linesOf(ops) + "{\"no\":\"op\"}\n"
            + textOf(forged) + "\n[" + textOf(ops[1]).replace(",", ",\n") + "]\n";
}

void TestOpExport::comesBackTheSame()
{
    QFETCH(QByteArray, content);
    writeFile(path(u"in"_s), content);
    importInto(path(u"a.archive"_s), {path(u"in"_s)});
    QVERIFY(archivedOps(path(u"a.archive"_s)).size() >= 3);

    expectTheSameAgain(path(u"a.archive"_s));

    // And straight from the file, without an archive between.
    exportTo(path(u"straight"_s),
             {.sources = {path(u"in"_s)}, .ids = {}, .signer = {}, .firstRow = {}});
    QCOMPARE(readFile(path(u"straight"_s)), readFile(path(u"out"_s)));
}

void TestOpExport::comesBackTheSameAfterAnUndo()
{
    const std::vector<SignedOp> ops = appendedEvents(2, testKeys(1));
    const QString archive = path(u"a.archive"_s);
    for (int i = 0; i < 3; ++i) {
        // The same op, other bytes.
        QByteArray text = textOf(ops[0]);
        writeFile(path(u"in"_s), text.insert(1, QByteArray(i, ' ')));
        importInto(archive, {path(u"in"_s)});
    }
    QCOMPARE(archivedOps(archive).size(), 3);

    valueOf(undoImport(archive, ImportId{1}));

    QCOMPARE(archivedOps(archive).size(), 2);
    QVERIFY(
        archivedOps(archive)[0].startsWith(QString::fromStdString(ops[0].inner.id.toHex()) + u' '));
    QCOMPARE(column(archive,
                    u"SELECT count(*) FROM origins WHERE op_id IN (SELECT op_id FROM crdt_ops)"_s),
             QStringList{u"2"_s});
    expectTheSameAgain(archive);
}

void TestOpExport::writesEachOpOnce()
{
    const std::vector<SignedOp> ops = appendedEvents(3, testKeys(1));
    writeDatabase(path(u"a.db"_s), ops);
    writeFile(path(u"b"_s), linesOf({ops[1], ops[1], ops[2]}));

    exportTo(path(u"out"_s),
             {.sources = {path(u"a.db"_s), path(u"b"_s)}, .ids = {}, .signer = {}, .firstRow = {}});

    QCOMPARE(readFile(path(u"out"_s)), linesOf(ops));
    QCOMPARE(m_outcome.written, 3);
    QCOMPARE(m_outcome.repeated, 3);
}

void TestOpExport::writesWhatIsWanted()
{
    const std::vector<SignedOp> mine = appendedEvents(3, testKeys(1));
    const std::vector<SignedOp> others = appendedEvents(3, testKeys(2));
    std::vector<SignedOp> all = mine;
    all.insert(all.end(), others.begin(), others.end());
    writeDatabase(path(u"a.db"_s), all);
    const QString source = path(u"a.db"_s);
    const QString out = path(u"out"_s);

    exportTo(out,
             {.sources = {source},
              .ids = {},
              .signer = testKeys(2).author().toHex().substr(0, 9),
              .firstRow = {}});
    QCOMPARE(readFile(out), linesOf(others));
    exportTo(out, {.sources = {source}, .ids = {}, .signer = {}, .firstRow = RowId{4}});
    QCOMPARE(readFile(out), linesOf(others));
    exportTo(out,
             {.sources = {source}, .ids = OpIdSet{mine[1].inner.id}, .signer = {}, .firstRow = {}});
    QCOMPARE(readFile(out), linesOf({mine[1]}));
    QCOMPARE(m_outcome.notWanted, 5);
}

void TestOpExport::tellsWhatIsLeftOut()
{
    writeFile(path(u"in"_s), "{\"no\":1}\n" + textOf(appendedEvents(1, testKeys(1))[0]));

    exportTo(
        path(u"out"_s),
        {.sources = {path(u"none"_s), path(u"in"_s)}, .ids = {}, .signer = {}, .firstRow = {}});

    QCOMPARE(m_outcome.malformed, 1);
    QCOMPARE(m_outcome.written, 1);
    QCOMPARE(m_outcome.failures.size(), std::size_t(1));
}

void TestOpExport::stopsWhenTold()
{
    writeDatabase(path(u"a.db"_s), appendedEvents(3, testKeys(1)));
    std::stop_source stop;
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    stop.request_stop();

    const auto stopped
        = exportOps({.sources = {path(u"a.db"_s)}, .ids = {}, .signer = {}, .firstRow = {}}, out,
                    {}, stop.get_token());

    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestOpExport)
#include "tst_opexport.moc"
