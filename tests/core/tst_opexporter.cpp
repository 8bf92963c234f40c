// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/opexporter.h"
#include "tests/support/archivecontent.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Writes ops to a file in the background.
class TestOpExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheFile();
    void writesOnlyTheGivenIds();
    void leavesTheFileAsItWas_data();
    void leavesTheFileAsItWas();
    void cancelledLeavesNoFile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] OpExportJob job(const QStringList &sources, const QString &to) const
    {
        OpExportJob job;
        job.request.sources = sources;
        job.path = path(to);
        return job;
    }

    std::optional<QTemporaryDir> m_directory;
    std::vector<SignedOp> m_ops = appendedEvents(3, testKeys(1));
};

void TestOpExporter::init()
{
    m_directory.emplace();
    writeDatabase(path(u"a.db"_s), m_ops);
}

void TestOpExporter::writesTheFile()
{
    OpExporter exporter;
    QSignalSpy progressed(&exporter, &OpExporter::progressed);
    QSignalSpy finished(&exporter, &OpExporter::finished);

    exporter.start(job({path(u"a.db"_s)}, u"out.jsonl"_s));

    QVERIFY(finished.wait());
    QVERIFY(!exporter.isBusy());
    QCOMPARE(finished[0][0].value<ExportOutcome>().written, 3);
    QCOMPARE(progressed.count(), 1);
    QCOMPARE(readFile(path(u"out.jsonl"_s)), linesOf(m_ops));
}

void TestOpExporter::writesOnlyTheGivenIds()
{
    OpExporter exporter;
    QSignalSpy finished(&exporter, &OpExporter::finished);
    OpExportJob some = job({path(u"a.db"_s)}, u"out.jsonl"_s);
    some.ids = {m_ops[2].inner.id, m_ops[0].inner.id};

    exporter.start(some);

    QVERIFY(finished.wait());
    QCOMPARE(finished[0][0].value<ExportOutcome>().notWanted, 1);
    QCOMPARE(readFile(path(u"out.jsonl"_s)), textOf(m_ops[0]) + '\n' + textOf(m_ops[2]) + '\n');
}

void TestOpExporter::leavesTheFileAsItWas_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("said");
    QTest::newRow("an open source") << u"a.db"_s << u"a.db"_s << u"belongs to the source"_s;
    QTest::newRow("what is to be spared") << u"a.db"_s << u"spared"_s << u"belongs to the source"_s;
    QTest::newRow("a directory") << u"a.db"_s << u"."_s << u"it is a directory"_s;
    QTest::newRow("no directory") << u"a.db"_s << u"no/out"_s << u"there is no directory"_s;
    QTest::newRow("no source") << u"missing"_s << u"out"_s << u"no source can be read"_s;
}

void TestOpExporter::leavesTheFileAsItWas()
{
    QFETCH(QString, source);
    QFETCH(QString, to);
    QFETCH(QString, said);
    writeFile(path(u"spared"_s), linesOf(m_ops));
    writeFile(path(u"out"_s), "before");
    const QStringList files = QDir(m_directory->path()).entryList(QDir::Files);
    OpExporter exporter;
    QSignalSpy failed(&exporter, &OpExporter::failed);
    OpExportJob wrong = job({path(source)}, to);
    wrong.spared = {path(u"spared"_s)};

    exporter.start(wrong);

    QVERIFY(failed.wait());
    const QString detail = failed[0][0].value<Error>().detail;
    QVERIFY2(detail.contains(said), qPrintable(detail));
    QCOMPARE(readFile(path(u"out"_s)), QByteArray("before"));
    QCOMPARE(readFile(path(u"spared"_s)), linesOf(m_ops));
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), files);
}

void TestOpExporter::cancelledLeavesNoFile()
{
    writeFile(path(u"many"_s), linesOf(appendedEvents(8 * kPageRows, testKeys(2))));
    const QStringList files = QDir(m_directory->path()).entryList(QDir::Files);
    OpExporter exporter;
    QSignalSpy cancelled(&exporter, &OpExporter::cancelled);

    exporter.start(job({path(u"many"_s)}, u"out.jsonl"_s));
    exporter.cancel();

    QVERIFY(cancelled.wait());
    QVERIFY(!exporter.isBusy());
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), files);
}

QTEST_GUILESS_MAIN(TestOpExporter)
#include "tst_opexporter.moc"
