// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/importrun.h"
#include "core/session/opexporter.h"
#include "core/session/sourceloader.h"
#include "core/session/statereplay.h"
#include "core/store/archiveimports.h"
#include "core/store/sleddatabase.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <sqlite3.h>
#include <string>
#include <vector>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kKeyTable = "crdt_node_identity";

/// What SQLite was asked in this process: statements, and what each of them touches.
struct Asked {
    std::mutex mutex;
    std::vector<std::string> texts;

    void add(const char *text)
    {
        const std::lock_guard lock(mutex);
        if (text)
            texts.emplace_back(text);
    }
};

Asked &asked()
{
    static Asked all;
    return all;
}

int noteAction(void *, int, const char *first, const char *second, const char *, const char *)
{
    asked().add(first);
    asked().add(second);
    return SQLITE_OK;
}

int noteStatement(unsigned, void *, void *, void *text)
{
    asked().add(static_cast<const char *>(text));
    return 0;
}

/// Called by SQLite for each connection that is opened from now on.
int watch(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    sqlite3_set_authorizer(connection, noteAction, nullptr);
    sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, noteStatement, nullptr);
    return SQLITE_OK;
}

std::size_t mentions(std::string_view word)
{
    const std::lock_guard lock(asked().mutex);
    return std::size_t(
        std::count_if(asked().texts.begin(), asked().texts.end(), [word](const std::string &text) {
            return text.find(word) != std::string::npos;
        }));
}

} // namespace

/// The table with a node's private key, as SQLite itself sees it: nobody asks for it.
class TestKeyTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWatchSeesWhatIsAsked();
    void noStatementNamesTheKeyTable_data();
    void noStatementNamesTheKeyTable();
};

void TestKeyTable::init()
{
    // SQLite's own type for an entry point is that of any extension's.
    QCOMPARE(sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch)), SQLITE_OK);
    asked().texts.clear();
}

void TestKeyTable::theWatchSeesWhatIsAsked()
{
    const QTemporaryDir directory;

    runSql(directory.filePath(u"any.db"_s),
           {u"CREATE TABLE crdt_node_identity(seed BLOB)"_s,
            u"SELECT seed FROM crdt_node_identity"_s});

    QVERIFY(mentions(kKeyTable) > 2);
    QVERIFY(mentions("SELECT seed") > 0);
}

void TestKeyTable::noStatementNamesTheKeyTable_data()
{
    QTest::addColumn<int>("journal");
    QTest::newRow("rollback") << int(OpWriter::Journal::Rollback);
    QTest::newRow("write-ahead log") << int(OpWriter::Journal::WriteAheadLog);
}

void TestKeyTable::noStatementNamesTheKeyTable()
{
    QFETCH(int, journal);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"pipeline.db"_s);
    writeDatabase(path, appendedEvents(30, testKeys(1)), OpWriter::Journal(journal));
    runSql(path,
           {u"CREATE TABLE IF NOT EXISTS crdt_node_identity(id INTEGER, seed BLOB)"_s,
            u"INSERT INTO crdt_node_identity VALUES(1, x'00112233')"_s,
            u"CREATE TABLE pipeline_items(story_id TEXT, stage TEXT, content TEXT)"_s,
            u"INSERT INTO pipeline_items VALUES('7_story', 'qa', '')"_s});
    asked().texts.clear();

    History history(std::make_shared<StringPool>());
    loadAll({path}, history, {.wantsLogOrder = true, .wantsItems = true}, {});
    QCOMPARE(history.eventCount(), 30U);
    QVERIFY(replayState(path, 10, {}));
    SledDatabase database = valueOf(SledDatabase::open(path, {}));
    QVERIFY(database.readRow(RowId{3}));
    QVERIFY(database.estimateRows());

    const QString archive = directory.filePath(u"a.archive"_s);
    for (const bool isDryRun : {true, false})
        QVERIFY(runImport({.archive = archive, .sources = {path}, .isDryRun = isDryRun}, {}, {}));
    QVERIFY(mentions("origins") > 0);
    QVERIFY(listImports(archive, {}));
    QVERIFY(undoImport(archive, ImportId{1}));

    OpExportJob exported;
    exported.request.sources = {path};
    exported.path = directory.filePath(u"ops.jsonl"_s);
    QCOMPARE(valueOf(exportOpsToFile(exported, {}, {})).written, 30);
    for (const QString &written : {archive, exported.path}) {
        QFile file(written);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains(QByteArray::fromHex("00112233")));
        QVERIFY(!content.contains(QByteArrayView(kKeyTable)));
    }

    QVERIFY(mentions("crdt_ops") > 0);
    QCOMPARE(mentions(kKeyTable), 0U);
}

QTEST_APPLESS_MAIN(TestKeyTable)
#include "tst_keytable.moc"
