// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/support/storiesdatabase.h"
#include "tests/ui/userfiles.h"
#include "ui/dialogs/commandfield.h"
#include "ui/dialogs/exporteventsdialog.h"
#include "ui/dialogs/exportstatus.h"
#include "ui/dialogs/exporttarget.h"
#include "ui/window/workspaceexport.h"

#include <QComboBox>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes a database with accepted events, one that waits, and a forged one.
void writeMixed(const QString &path)
{
    std::vector<SignedOp> ops = appendedEvents(6, testKeys(2));
    ops[4].signedDigest = ops[3].signedDigest; // forged: what comes after it waits
    writeDatabase(path, ops);
}

/// Opens \a path, and pauses when its signatures begin to be checked.
void openUnchecked(ShownWindow &shown, const QString &path)
{
    Workspace &workspace = shown.window.workspace();
    QObject::connect(&workspace, &Workspace::verificationStateChanged, &workspace,
                     [&workspace, wasPaused = false](Verifier::State state) mutable {
                         if (state == Verifier::State::Running && !std::exchange(wasPaused, true))
                             workspace.pauseVerifying();
                     });
    shown.open({path});
    QVERIFY(!workspace.isVerified());
}

void clickExport(ExportEventsDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == "&Export"_L1)
            button->click();
    }
}

} // namespace

/// Exports from a window.
class TestExportEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void isTheCommandsFileByteForByte_data();
    void isTheCommandsFileByteForByte();
    void pendingIsWrittenIfAskedFor();
    void waitsForTheFilterToo();
    void theActionRemembersHow();

private:
    static constexpr int kMany = 3000; ///< Events: more than are checked at once.

    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
    UserFilesOfTest m_files;
};

void TestExportEvents::initTestCase()
{
    QVERIFY(m_directory.isValid());
    writeStories(path(u"a.db"_s), hardStories());
    writeMixed(path(u"b 'x'.db"_s));
    writeDatabase(path(u"many.db"_s), appendedEvents(kMany, testKeys(3)));
}

void TestExportEvents::init()
{
    UserFilesOfTest::forget();
    QFile::remove(path(u"out.csv"_s));
}

void TestExportEvents::isTheCommandsFileByteForByte_data()
{
    QTest::addColumn<ExportSettings>("settings");
    QTest::addColumn<QString>("filter");

    const auto add = [](const char *name, const QString &filter, auto change) {
        ExportSettings settings;
        settings.zone = u"UTC"_s;
        settings.order = ExportOrder::Sled;
        change(settings);
        QTest::newRow(name) << settings << filter;
    };
    add("as at first", {}, [](auto &all) { all.order = ExportOrder::AsShown; });
    for (const CsvPreset &preset : csvPresets()) {
        add(preset.name.data(), {}, [&](auto &all) { all.csv = preset.options; });
        add(qPrintable(QString::fromLatin1(preset.name.data()) + u" guarded, by time"_s), {},
            [&](auto &all) {
                all.csv = preset.options;
                all.csv.guardsFormulas = true;
                all.order = ExportOrder::Time;
            });
    }
    add("as the command line does", {}, [](auto &all) { all.csv = {}; });
    add("own options", {},
        [](auto &all) { all.csv = {"§", CsvQuoting::Always, CsvNewline::Lf, true, false, true}; });
    add("all that are shown", {}, [](auto &all) { all.rows = ExportRows::Shown; });
    add("filtered", u"story:\"a,b\" or seq >= 20 or verdict = rejected"_s,
        [](auto &all) { all.rows = ExportRows::Shown; });
    add("filtered in a zone", u"time >= 2026-05-17T16:05:04"_s, [](auto &all) {
        all.rows = ExportRows::Shown;
        all.zone = u"Europe/Berlin"_s;
        all.timeFormat = TimeFormat::Spreadsheet;
    });
    add("accepted, whatever the filter", u"seq = 1"_s, [](auto &) {});
    add("JSON Lines in seconds", {}, [](auto &all) {
        all.format = EventFormat::JsonLines;
        all.timeFormat = TimeFormat::Unix;
        all.rows = ExportRows::Shown;
    });
    add("few columns", {}, [](auto &all) {
        all.columns = {{EventColumn::StoryId, true},
                       {EventColumn::At, true},
                       {EventColumn::Sources, true},
                       {EventColumn::Signer, false}};
        all.zone = u"America/St_Johns"_s;
    });
}

void TestExportEvents::isTheCommandsFileByteForByte()
{
    QFETCH(ExportSettings, settings);
    QFETCH(QString, filter);
    ShownWindow shown;
    QVERIFY(TimeDisplay::ofProgram().setZone(settings.zone));
    shown.open({path(u"a.db"_s), path(u"b 'x'.db"_s)});
    if (!filter.isEmpty())
        shown.window.filter().only(parseFilter(filter).value());
    QTRY_VERIFY(shown.window.isSettled());
    WorkspaceExport source(shown.window.workspace(), *shown.table);
    ExportEventsDialog dialog(source, settings);
    dialog.findChild<ExportTarget *>()->setPath(path(u"out.csv"_s));
    QTRY_VERIFY(dialog.isSettled());

    clickExport(dialog);
    QTRY_VERIFY(dialog.isSettled());
    const QByteArray ours = contentOf(path(u"out.csv"_s));
    QVERIFY(ours.size() > 100);
    QVERIFY(QFile::remove(path(u"out.csv"_s)));
    QString command = dialog.findChild<CommandField *>()->command();
    command.replace(0, qsizetype(qstrlen("sledscope-cli")), QStringLiteral(SLEDSCOPE_CLI));
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    QVERIFY(shell.waitForFinished());

    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(contentOf(path(u"out.csv"_s)), ours);
}

void TestExportEvents::pendingIsWrittenIfAskedFor()
{
    ShownWindow shown;
    openUnchecked(shown, path(u"many.db"_s));
    WorkspaceExport source(shown.window.workspace(), *shown.table);
    ExportSettings settings;
    settings.zone = u"UTC"_s;
    settings.columns = {{EventColumn::Verification, true}};
    settings.csv.hasHeader = false;
    ExportEventsDialog dialog(source, settings);
    dialog.findChild<ExportTarget *>()->setPath(path(u"out.csv"_s));
    dialog.show();
    for (auto *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->text() == "Write as it is now"_L1)
            button->click();
    }
    clickExport(dialog);
    // What was in hand when it was paused is checked.
    QTRY_VERIFY(contentOf(path(u"out.csv"_s)).contains("pending\r\n"));
    QCOMPARE(contentOf(path(u"out.csv"_s)).count("\r\n"), kMany);

    QTRY_VERIFY(dialog.isSettled());
    QVERIFY(QFile::remove(path(u"out.csv"_s)));
    for (auto *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->text() == "Wait &for all"_L1)
            button->click();
    }
    QTRY_VERIFY(dialog.isSettled());
    clickExport(dialog);
    constexpr int kPatienceMs = 60'000; // checks stand back where there is more to do
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(path(u"out.csv"_s)),
                              QByteArray("verified\r\n").repeated(kMany), kPatienceMs);
}

void TestExportEvents::waitsForTheFilterToo()
{
    ShownWindow shown;
    openUnchecked(shown, path(u"many.db"_s));
    shown.window.filter().only(parseFilter(u"verification = verified").value());
    QTRY_VERIFY(shown.window.isSettled());
    WorkspaceExport source(shown.window.workspace(), *shown.table);
    ExportSettings settings;
    settings.rows = ExportRows::Shown;
    settings.columns = {{EventColumn::Verification, true}};
    settings.csv.hasHeader = false;
    ExportEventsDialog dialog(source, settings);
    dialog.findChild<ExportTarget *>()->setPath(path(u"out.csv"_s));
    dialog.show();
    QVERIFY(source.isUnfinished());
    QVERIFY(!source.unfinishedText().isEmpty());

    clickExport(dialog);

    constexpr int kPatienceMs = 60'000; // checks stand back where there is more to do
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"out.csv"_s)), kPatienceMs);
    QVERIFY(!source.isUnfinished());
    QCOMPARE(contentOf(path(u"out.csv"_s)), QByteArray("verified\r\n").repeated(kMany));
}

void TestExportEvents::theActionRemembersHow()
{
    const QString target = path(u"out.jsonl"_s);
    {
        UsersWindow user;
        user.open({path(u"a.db"_s)});
        user.key(Qt::Key_E, Qt::ControlModifier);
        auto *dialog = user.window.findChild<ExportEventsDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->isModal());
        for (auto *list : dialog->findChildren<QComboBox *>()) {
            if (list->accessibleName() == "Format of the file"_L1) {
                list->setCurrentIndex(1);
                Q_EMIT list->activated(1);
            }
        }
        dialog->findChild<ExportTarget *>()->setPath(target);
        QTRY_VERIFY(dialog->isSettled());
        clickExport(*dialog);
        QTRY_VERIFY(QFile::exists(target));
        QTRY_VERIFY(dialog->isSettled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!user.window.findChild<ExportEventsDialog *>());
    }
    UsersWindow user;
    user.open({path(u"a.db"_s)});
    user.key(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = user.window.findChild<ExportEventsDialog *>();
    QVERIFY(dialog);

    QCOMPARE(dialog->findChild<ExportTarget *>()->path(), path(u"events.jsonl"_s));
}

QTEST_MAIN(TestExportEvents)
#include "tst_exportevents.moc"
