// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sourceloader.h"
#include "core/store/sleddatabase.h"
#include "tests/core/findingcase.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/directorysnapshot.h"
#include "tests/support/opdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTable = "CREATE TABLE pipeline_items (story_id TEXT, stage TEXT, content TEXT)";

} // namespace

/// The copy of the items that a server keeps beside its ops.
class TestShadowReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsStoriesAndStages();
    void otherFormsAreNothing_data();
    void otherFormsAreNothing();
    void oddRowsAreLeftOut();
    void columnsMayBeWrittenOtherwise();
    void readsUtf16();
    void readingLeavesNothingBehind();
    void loadingBringsThem();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"a.db"_s); }
    /// What a database holds that \a statements have made beside its ops.
    [[nodiscard]] QStringList shadowAfter(const QStringList &statements) const;

    std::optional<QTemporaryDir> m_directory;
};

void TestShadowReader::init()
{
    m_directory.emplace();
}

QStringList TestShadowReader::shadowAfter(const QStringList &statements) const
{
    runSql(path(), QStringList{u"CREATE TABLE crdt_ops (op_json)"_s} + statements);
    SledDatabase database = valueOf(SledDatabase::open(path(), {}));
    QStringList lines;
    for (const ShadowItem &item : valueOf(database.readShadow({})))
        lines.append(QString::fromUtf8(item.storyId + '=' + item.stage));
    return lines;
}

void TestShadowReader::readsStoriesAndStages()
{
    QCOMPARE(shadowAfter({QString::fromLatin1(kTable),
                          u"INSERT INTO pipeline_items VALUES ('1_é', 'qa', 'x'), ('2_b', 'done', "
                          "zeroblob(100000))"_s}),
             (QStringList{u"1_é=qa"_s, u"2_b=done"_s}));
}

void TestShadowReader::otherFormsAreNothing_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("no table") << QStringList();
    QTest::newRow("empty table") << QStringList{QString::fromLatin1(kTable)};
    QTest::newRow("no stage") << QStringList{u"CREATE TABLE pipeline_items (story_id, state)"_s};
    QTest::newRow("view of the keys")
        << QStringList{u"CREATE TABLE crdt_node_identity (id TEXT, seed TEXT)"_s,
                       u"INSERT INTO crdt_node_identity VALUES ('secret', 'secret')"_s,
                       u"CREATE VIEW pipeline_items AS SELECT id AS story_id, seed AS stage "
                       "FROM crdt_node_identity"_s};
    QTest::newRow("computed") << QStringList{u"CREATE TABLE pipeline_items (story_id TEXT, "
                                             "stage TEXT GENERATED ALWAYS AS (story_id || 'x'))"_s,
                                             u"INSERT INTO pipeline_items VALUES ('1_story')"_s};
}

void TestShadowReader::otherFormsAreNothing()
{
    QFETCH(QStringList, statements);

    QCOMPARE(shadowAfter(statements), QStringList());
}

void TestShadowReader::oddRowsAreLeftOut()
{
    QCOMPARE(shadowAfter({u"CREATE TABLE pipeline_items (story_id, stage)"_s,
                          u"INSERT INTO pipeline_items VALUES (1, 'qa'), ('1_a', NULL), "
                          "(x'31', 'qa'), ('2_b', 3.5), ('3_c', 'qa')"_s,
                          u"INSERT INTO pipeline_items VALUES ('4_d', hex(zeroblob(3000)))"_s}),
             QStringList{u"3_c=qa"_s});
}

void TestShadowReader::columnsMayBeWrittenOtherwise()
{
    QCOMPARE(shadowAfter({u"CREATE TABLE Pipeline_Items (Stage TEXT, Story_ID TEXT PRIMARY KEY) "
                          "WITHOUT ROWID"_s,
                          u"INSERT INTO pipeline_items VALUES ('qa', '1_a')"_s}),
             QStringList{u"1_a=qa"_s});
}

void TestShadowReader::readsUtf16()
{
    runSql(path(), {u"PRAGMA encoding = 'UTF-16be'"_s, u"CREATE TABLE x (y)"_s});

    QCOMPARE(shadowAfter({QString::fromLatin1(kTable),
                          u"INSERT INTO pipeline_items VALUES ('1_é', 'qa', '')"_s}),
             QStringList{u"1_é=qa"_s});
}

void TestShadowReader::readingLeavesNothingBehind()
{
    makeDatabase(path(), numberedRows(0, 3), OpWriter::Journal::WriteAheadLog);
    runSql(path(),
           {QString::fromLatin1(kTable), u"INSERT INTO pipeline_items VALUES ('1_a', 'qa', '')"_s});
    const DirectorySnapshot before(m_directory->path());
    {
        SledDatabase database = valueOf(SledDatabase::open(path(), {}));
        QCOMPARE(valueOf(database.readShadow({})).size(), 1U);
    }

    QCOMPARE(before.differencesTo(DirectorySnapshot(m_directory->path())), QStringList());
}

void TestShadowReader::loadingBringsThem()
{
    WritingSled sled(1);
    writeDatabase(path(), {sled.item("1_story", "coding")});
    runSql(path(),
           {QString::fromLatin1(kTable),
            u"INSERT INTO pipeline_items VALUES ('1_story', 'qa', '')"_s});
    LoadOptions options;
    for (const bool wantsItems : {false, true}) {
        History history(std::make_shared<StringPool>());
        options.wantsItems = wantsItems;

        loadAll({path()}, history, options, {});

        QCOMPARE(history.shadowStages(SourceIndex{0}).size(), wantsItems ? 1U : 0U);
        QCOMPARE(findFindings(history, {})->size(), wantsItems ? 1U : 0U);
    }
}

QTEST_GUILESS_MAIN(TestShadowReader)
#include "tst_shadowreader.moc"
