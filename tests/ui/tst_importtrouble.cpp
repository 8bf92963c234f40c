// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/directorysnapshot.h"
#include "tests/ui/shownimport.h"
#include "tests/ui/shownwindow.h"

#include <QLineEdit>

namespace sled {

using namespace Qt::StringLiterals;
using test::ShownImport;

/// What a dialog says when files or archives are not what they should be.
class TestImportTrouble final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void tellsOfAFileThatCannotBeRead();
    void refusesTheArchiveAsItsOwnSource();
    void tellsWhatIsWrongWithTheArchive_data();
    void tellsWhatIsWrongWithTheArchive();
    void importsAgainOnceTheArchiveIsFree();
};

void TestImportTrouble::tellsOfAFileThatCannotBeRead()
{
    ShownImport shown;
    test::writeFile(shown.path("text"), "plain words\n");

    shown.dialog.addSources({shown.path("missing"), shown.path("text")});
    QTRY_VERIFY(shown.says("None of these files can be read: see above."));
    QVERIFY(!shown.button("Import")->isEnabled());
    QVERIFY2(shown.notice().contains(u"missing: "_s), qPrintable(shown.notice()));
    QVERIFY2(shown.notice().contains(u"text: "_s), qPrintable(shown.notice()));

    shown.previewed({shown.path("ops")});
    QVERIFY(shown.notice().startsWith(u"missing: "_s));
    QVERIFY(shown.says("3 ops to import"));
    shown.click("Import");
    QTRY_VERIFY(shown.says("Import 1: 3 ops added"));
    QVERIFY(shown.notice().startsWith(u"missing: "_s));
}

void TestImportTrouble::refusesTheArchiveAsItsOwnSource()
{
    ShownImport shown;
    shown.previewed({shown.path("ops")});
    shown.click("Import");
    QTRY_VERIFY(shown.says("Import 1: 3 ops added"));

    shown.dialog.addSources({shown.path("a.archive")});

    QTRY_VERIFY(shown.notice().contains(u"the archive itself"_s));
    QVERIFY(!shown.button("Import")->isEnabled());
}

void TestImportTrouble::tellsWhatIsWrongWithTheArchive_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("a sled's database") << u"sled"_s << u"not an archive"_s;
    QTest::newRow("an op file") << u"ops"_s << u"not an archive"_s;
    QTest::newRow("a newer archive") << u"newer"_s << u"newer version of SledScope"_s;
    QTest::newRow("in no directory") << u"no/a"_s << u"no directory"_s;
    QTest::newRow("a directory") << u"."_s << u"a directory"_s;
}

void TestImportTrouble::tellsWhatIsWrongWithTheArchive()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    ShownImport shown;
    writeDatabase(shown.path("sled"), appendedEvents(2, testKeys(2)));
    QVERIFY(runImport({.archive = shown.path("newer"), .sources = {shown.path("ops")}}, {}, {}));
    test::runSql(shown.path("newer"), {u"PRAGMA user_version=2"_s});
    const test::DirectorySnapshot before(shown.directory.path());
    shown.dialog.setArchive(shown.directory.filePath(name));

    shown.dialog.addSources({shown.path("ops")});

    QTRY_VERIFY2(shown.notice().contains(said), qPrintable(shown.notice()));
    QVERIFY(shown.notice().startsWith(shown.directory.filePath(name)));
    QVERIFY(!shown.button("Import")->isEnabled());
    QCOMPARE(test::DirectorySnapshot(shown.directory.path()).differencesTo(before), QStringList());

    auto *line = shown.dialog.findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, shown.path("b.archive"));
    QTRY_VERIFY(shown.says("3 ops to import"));
    QCOMPARE(shown.notice(), QString());
}

void TestImportTrouble::importsAgainOnceTheArchiveIsFree()
{
    ShownImport shown;
    QVERIFY(
        runImport({.archive = shown.path("a.archive"), .sources = {shown.path("ops")}}, {}, {}));
    test::writeFile(shown.path("more"), test::linesOf(appendedEvents(5, testKeys(2))));
    shown.previewed({shown.path("more")});
    auto other = test::connectForWriting(shown.path("a.archive"));
    QVERIFY(other->run(u"BEGIN IMMEDIATE"_s));

    shown.click("Import");
    QTRY_VERIFY2(shown.notice().contains(u"or another program, has it locked"_s),
                 qPrintable(shown.notice()));

    other.reset();
    shown.click("Import");
    QTRY_VERIFY(shown.says("Import 2: 5 ops added"));
}

} // namespace sled

QTEST_MAIN(sled::TestImportTrouble)
#include "tst_importtrouble.moc"
