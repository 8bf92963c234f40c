// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/dialogs/commandfield.h"
#include "ui/dialogs/exportopsdialog.h"
#include "ui/models/timedisplay.h"
#include "ui/views/noticebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

namespace sled {

using namespace Qt::StringLiterals;
using test::ShownWindow;

/// Writes the ops of a window's sources to a file, as the command does that it shows.
class TestExportOps final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QVERIFY(TimeDisplay::ofProgram().setZone(u"UTC"_s)); }
    void isOfferedWhileASourceIsOpen();
    void writesWhatTheCommandWrites_data();
    void writesWhatTheCommandWrites();
    void hasNoCommandWhereTheFilterKnowsMore();
    void tellsWhatIsMissing();
    void tellsWhatIsLeftOut();
    void asksBeforeAFileIsReplaced();
    void refusesAnOpenSource();
    void stops();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_directory->filePath(QString::fromUtf8(name));
    }
    static QAction *action(const MainWindow &window)
    {
        for (auto *action : window.findChildren<QAction *>()) {
            if (action->text() == u"E&xport Ops…"_s)
                return action;
        }
        return nullptr;
    }
    ExportOpsDialog &open(ShownWindow &shown, const char *file) const
    {
        action(shown.window)->trigger();
        auto *dialog = shown.window.findChild<ExportOpsDialog *>();
        dialog->setPath(path(file));
        return *dialog;
    }
    static QPushButton *button(const QWidget &parent, const QString &text)
    {
        for (auto *button : parent.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    static QCheckBox *box(const ExportOpsDialog &dialog, const QString &text)
    {
        for (auto *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&') == text)
                return box;
        }
        return nullptr;
    }
    static bool says(const ExportOpsDialog &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    static void start(const ExportOpsDialog &dialog)
    {
        QPushButton *start = button(dialog, u"Export"_s);
        QVERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
    }
    static QString commandOf(const ExportOpsDialog &dialog)
    {
        return dialog.findChild<CommandField *>()->command();
    }

    std::optional<QTemporaryDir> m_directory; ///< Holds two databases of 20 and 5 events.
};

void TestExportOps::init()
{
    test::failOnAnyWarning();
    m_directory.emplace();
    writeDatabase(path("a's.db"), appendedEvents(20, testKeys(1)));
    writeDatabase(path("b $x.db"), appendedEvents(5, testKeys(2)));
}

void TestExportOps::isOfferedWhileASourceIsOpen()
{
    ShownWindow shown;
    QVERIFY(!action(shown.window)->isEnabled());

    shown.open({path("a's.db")});

    QVERIFY(action(shown.window)->isEnabled());
}

void TestExportOps::writesWhatTheCommandWrites_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("isOfSled");
    QTest::addColumn<QString>("row");
    QTest::addColumn<qint64>("ops");
    QTest::newRow("all") << QString() << u"UTC"_s << false << QString() << qint64{25};
    QTest::newRow("filtered") << u"seq < 3"_s << u"UTC"_s << false << QString() << qint64{6};
    QTest::newRow("filtered by a local time")
        << u"time < \"2026-02-02 03:43\""_s << u"Europe/Berlin"_s << false << QString()
        << qint64{6};
    QTest::newRow("of a sled") << QString() << u"UTC"_s << true << QString() << qint64{20};
    QTest::newRow("since a row") << QString() << u"UTC"_s << false << u"4"_s << qint64{19};
    QTest::newRow("all of it") << u"seq >= 2"_s << u"UTC"_s << true << u"4"_s << qint64{17};
}

void TestExportOps::writesWhatTheCommandWrites()
{
    QFETCH(QString, filter);
    QFETCH(QString, zone);
    QFETCH(bool, isOfSled);
    QFETCH(QString, row);
    QFETCH(qint64, ops);
    QVERIFY(TimeDisplay::ofProgram().setZone(zone));
    ShownWindow shown;
    shown.open({path("a's.db"), path("b $x.db")});
    if (!filter.isEmpty())
        shown.window.filter().add(*parseFilter(filter));
    QTRY_VERIFY(shown.window.isSettled());
    const ExportOpsDialog &dialog = open(shown, "out é.jsonl");
    if (isOfSled) {
        box(dialog, u"Only signed by"_s)->click();
        dialog.findChild<QComboBox *>()->setEditText(
            QString::fromStdString(testKeys(1).author().toHex()).left(9).toUpper());
    }
    if (!row.isEmpty()) {
        box(dialog, u"Only from row"_s)->click();
        auto *line = dialog.findChild<QLineEdit *>(u"firstRow"_s);
        line->selectAll();
        QTest::keyClicks(line, row);
    }
    const QString command = commandOf(dialog);

    start(dialog);

    QTRY_VERIFY(QFile::exists(path("out é.jsonl")));
    const QByteArray written = test::readFile(path("out é.jsonl"));
    QCOMPARE(written.count('\n'), ops);
    QVERIFY(QFile::remove(path("out é.jsonl")));
    QVERIFY2(command.startsWith(u"sledscope-cli export-ops "_s), qPrintable(command));
    QProcess shell;
    shell.start(u"/bin/sh"_s,
                {u"-c"_s,
                 u"\""_s + QStringLiteral(SLEDSCOPE_CLI) + u'"'
                     + command.mid(QStringView(u"sledscope-cli").size())});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(test::readFile(path("out é.jsonl")), written);
}

void TestExportOps::hasNoCommandWhereTheFilterKnowsMore()
{
    ShownWindow shown;
    shown.open({path("a's.db"), path("b $x.db")});
    shown.window.filter().add(*parseFilter(u"seq < 3"));
    QTRY_VERIFY(shown.window.isSettled());
    const ExportOpsDialog &dialog = open(shown, "out");
    QVERIFY(!commandOf(dialog).isEmpty());

    dialog.findChild<QListWidget *>()->item(0)->setCheckState(Qt::Unchecked);

    QVERIFY(commandOf(dialog).isEmpty());
    start(dialog);
    QTRY_VERIFY(says(dialog, u"3 ops written · 2 not chosen"_s));
    box(dialog, u"Only of events that the filter shows"_s)->click();
    QVERIFY(!commandOf(dialog).contains(u"a's.db"_s) && !commandOf(dialog).isEmpty());
}

void TestExportOps::tellsWhatIsMissing()
{
    ShownWindow shown;
    shown.open({path("a's.db")});
    ExportOpsDialog &dialog = open(shown, "out");
    const QPushButton *start = button(dialog, u"Export"_s);
    QVERIFY(start->isEnabled());
    QVERIFY(!box(dialog, u"Only of events that the filter shows"_s)->isEnabled());

    dialog.setPath({});
    QVERIFY(!start->isEnabled());
    dialog.setPath(path("out"));
    box(dialog, u"Only signed by"_s)->click();
    dialog.findChild<QComboBox *>()->setEditText(u"xyz"_s);
    QVERIFY(!start->isEnabled());
    QVERIFY(dialog.findChild<CommandField *>()->reason().contains(u"hexadecimal"_s));
    dialog.findChild<QComboBox *>()->setEditText(u"ab"_s);
    QVERIFY(start->isEnabled());
    dialog.findChild<QListWidget *>()->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!start->isEnabled());
    QVERIFY(dialog.findChild<CommandField *>()->reason().contains(u"source"_s));
}

void TestExportOps::tellsWhatIsLeftOut()
{
    const QByteArray lines = test::linesOf(appendedEvents(3, testKeys(3)));
    test::writeFile(path("ops"), lines + lines + "{\"no\":1}\n");
    ShownWindow shown;
    shown.open({path("ops")});
    const ExportOpsDialog &dialog = open(shown, "out");

    start(dialog);

    QTRY_VERIFY(says(dialog, u"3 ops written · 3 repeated · 1 row without an op left out"_s));
    QCOMPARE(test::readFile(path("out")), lines);
}

void TestExportOps::asksBeforeAFileIsReplaced()
{
    test::writeFile(path("<b>out"), "before");
    ShownWindow shown;
    shown.open({path("a's.db")});
    const ExportOpsDialog &dialog = open(shown, "<b>out");

    start(dialog);
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(question->text().startsWith(u"<b>out is there already"_s));
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QTest::keyClick(question, Qt::Key_Enter); // leaves it
    QVERIFY(!dialog.isExporting() && test::readFile(path("<b>out")) == "before");

    start(dialog);
    QTRY_VERIFY(button(dialog, u"Replace"_s));
    QTest::mouseClick(button(dialog, u"Replace"_s), Qt::LeftButton);

    QTRY_VERIFY(says(dialog, u"20 ops written"_s));
    QCOMPARE(test::readFile(path("<b>out")).count('\n'), 20);
}

void TestExportOps::refusesAnOpenSource()
{
    test::writeFile(path("ops"), test::linesOf(appendedEvents(3, testKeys(3))));
    const QByteArray before = test::readFile(path("ops"));
    ShownWindow shown;
    shown.open({path("a's.db"), path("ops")});
    const ExportOpsDialog &dialog = open(shown, "ops");
    dialog.findChild<QListWidget *>()->item(1)->setCheckState(Qt::Unchecked);

    start(dialog);
    QTRY_VERIFY(button(dialog, u"Replace"_s));
    QTest::mouseClick(button(dialog, u"Replace"_s), Qt::LeftButton);

    const auto *notice = dialog.findChild<NoticeBar *>();
    QTRY_VERIFY(notice->text().contains(u"belongs to the source"_s));
    QCOMPARE(test::readFile(path("ops")), before);
}

void TestExportOps::stops()
{
    test::writeFile(path("many"), test::linesOf(appendedEvents(8 * kPageRows, testKeys(4))));
    ShownWindow shown;
    shown.open({path("a's.db")});
    shown.window.open({path("many")});
    QTRY_VERIFY(!shown.window.workspace().isLoading());
    ExportOpsDialog &dialog = open(shown, "out");

    start(dialog);
    QTest::keyClick(&dialog, Qt::Key_Escape);

    QTRY_VERIFY(says(dialog, u"Stopped: the file is as it was"_s));
    QVERIFY(dialog.isVisible());
    QVERIFY(!QFile::exists(path("out")));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

} // namespace sled

QTEST_MAIN(sled::TestExportOps)
#include "tst_exportops.moc"
