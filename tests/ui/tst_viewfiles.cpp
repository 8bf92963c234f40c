// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "core/query/filterprinter.h"
#include "core/query/viewparser.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/models/timedisplay.h"
#include "ui/views/noticebar.h"

#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace sled;
using namespace Qt::StringLiterals;
using test::ShownWindow;

namespace {

/// Types \a path into the file dialog that a key has opened, and presses Enter.
void answerDialog(const QString &path)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())));
    auto *line = dialog->findChild<QLineEdit *>();
    line->setText(path);
    QTest::keyClick(line, Qt::Key_Return);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Views saved to files that the user names.
class TestViewFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void savesAndOpensByKeys();
    void opensAtAnotherDesk();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void namesThatAreNotKnownArePassedOver();
    void isOpenedTogetherWithSources();
    void isTakenWhenDropped();
    void aDirectoryIsNoView();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }
    /// Makes a view of both sources.
    void makeView(const QString &path);

    QTemporaryDir m_dir;
};

void TestViewFiles::initTestCase()
{
    QVERIFY(QDir(m_dir.path()).mkpath(u"desk/views"_s));
    writeDatabase(path("desk/a.db"), appendedEvents(20, testKeys(1)));
    writeDatabase(path("desk/b.db"), appendedEvents(5, testKeys(2)));
}

void TestViewFiles::init()
{
    test::failOnAnyWarning();
    static_cast<void>(TimeDisplay::ofProgram().setZone(u"UTC"_s));
    TimeDisplay::ofProgram().setRelative(false);
}

void TestViewFiles::makeView(const QString &path)
{
    ShownWindow shown;
    shown.open({this->path("desk/a.db"), this->path("desk/b.db")});
    shown.window.filter().add(*parseFilter(u"seq < 15"));
    auto *header = shown.table->horizontalHeader();
    header->moveSection(header->visualIndex(EventTableModel::StoryColumn), 0);
    shown.table->setColumnWidth(EventTableModel::StoryColumn, 222);
    shown.table->setColumnHidden(EventTableModel::VerdictColumn, true);
    shown.table->sortByColumn(EventTableModel::SeqColumn, Qt::DescendingOrder);
    shown.window.findChild<QDockWidget *>(u"detailsDock"_s)->hide();
    QTRY_VERIFY(shown.window.isSettled());
    shown.click(2);
    shown.window.showPage(WindowPage::Stories);
    QTest::keyClick(&shown.window, Qt::Key_S, Qt::ControlModifier);
    answerDialog(path);
}

void TestViewFiles::savesAndOpensByKeys()
{
    const QString file = path("desk/views/mine.sledview");
    makeView(path("desk/views/mine")); // the suffix comes by itself
    QVERIFY(read(file).contains("\"../a.db\""));

    ShownWindow shown;
    QTest::keyClick(&shown.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    answerDialog(file);

    QTRY_VERIFY(shown.window.selectedEvent() && shown.window.isSettled());
    QCOMPARE(shown.window.workspace().paths(), QStringList({path("desk/a.db"), path("desk/b.db")}));
    QCOMPARE(shown.window.filter().conditions().text(), u"seq < 15"_s);
    QCOMPARE(shown.window.centralWidget()->findChild<QTabWidget *>()->currentIndex(),
             int(WindowPage::Stories));
    QVERIFY(shown.window.findChild<QDockWidget *>(u"detailsDock"_s)->isHidden());
    QVERIFY(!shown.window.findChild<QDockWidget *>(u"sledsDock"_s)->isHidden());
    QCOMPARE(shown.table->horizontalHeader()->visualIndex(EventTableModel::StoryColumn), 0);
    QVERIFY(shown.table->isColumnHidden(EventTableModel::VerdictColumn));
    QCOMPARE(shown.table->horizontalHeader()->sortIndicatorSection(),
             int(EventTableModel::SeqColumn));
    QCOMPARE(shown.table->currentIndex().row(), 2);
}

void TestViewFiles::opensAtAnotherDesk()
{
    makeView(path("desk/views/moving.sledview"));
    QVERIFY(QDir(m_dir.path()).mkpath(u"elsewhere/views"_s));
    const QString there = path("elsewhere/views/moving.sledview");
    QVERIFY(QFile::copy(path("desk/views/moving.sledview"), there));
    QVERIFY(QFile::copy(path("desk/a.db"), path("elsewhere/a.db")));

    ShownWindow shown;
    shown.open({there});

    QCOMPARE(shown.window.workspace().paths(), QStringList(path("elsewhere/a.db")));
    QVERIFY(shown.window.notice().isVisible());
    QVERIFY(shown.window.notice().text().contains(u"elsewhere/b.db"_s));
}

void TestViewFiles::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");

    QTest::newRow("garbage") << QByteArray("\xff\x00<b>", 5) << u"no saved view"_s;
    QTest::newRow("newer") << QByteArray("{\"sledview\": 2}") << u"newer version"_s;
    QTest::newRow("good sources, bad filter")
        << QByteArray(R"({"sledview": 1, "sources": ["b.db"], "filter": [{"text": "((("}]})")
        << u"filter[0].text"_s;
    QTest::newRow("bad at the end")
        << QByteArray(R"({"sledview": 1, "sources": ["b.db"], "times": {"zone": 7}})")
        << u"times.zone"_s;
}

void TestViewFiles::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const QString file = path("desk/bad.sledview");
    write(file, text);
    ShownWindow shown;
    shown.open({path("desk/a.db")});
    shown.window.filter().add(*parseFilter(u"seq < 15"));

    shown.window.open({file});

    QVERIFY(shown.window.notice().isVisible());
    QVERIFY(shown.window.notice().text().contains(reason));
    QVERIFY(shown.window.notice().text().contains(u"bad.sledview"_s));
    QCOMPARE(shown.window.workspace().paths(), QStringList(path("desk/a.db")));
    QCOMPARE(shown.window.filter().conditions().text(), u"seq < 15"_s);
}

void TestViewFiles::namesThatAreNotKnownArePassedOver()
{
    const QString file = path("desk/odd.sledview");
    write(file,
          R"({"sledview": 1, "sources": ["a.db"], "page": "moods",
        "columns": [{"name": "mood"}, {"name": "story"}, {"name": "story", "shown": false}],
        "sort": {"column": "mood"}, "docks": ["moodDock", "sledsDock"],
        "times": {"zone": "Moon/Tranquility"}, "selected": ")"
              + QByteArray(64, 'f') + "\"}");
    ShownWindow shown;

    shown.open({file});

    QCOMPARE(shown.table->horizontalHeader()->visualIndex(EventTableModel::StoryColumn), 0);
    QVERIFY(!shown.table->isColumnHidden(EventTableModel::StoryColumn));
    QVERIFY(shown.window.notice().text().contains(u"Moon/Tranquility"_s));
    QVERIFY(TimeDisplay::ofProgram().isUtc());
    QVERIFY(!shown.window.selectedEvent());
    QVERIFY(shown.window.findChild<QDockWidget *>(u"sourcesDock"_s)->isHidden());
}

void TestViewFiles::isOpenedTogetherWithSources()
{
    const QString file = path("desk/one.sledview");
    write(file, R"({"sledview": 1, "sources": ["a.db"]})");
    ShownWindow shown;

    shown.open({path("desk/b.db"), file, path("desk/bad2.sledview")});

    QCOMPARE(shown.window.workspace().paths(), QStringList({path("desk/a.db"), path("desk/b.db")}));
    QVERIFY(shown.window.notice().text().contains(u"Only one view"_s));
}

void TestViewFiles::isTakenWhenDropped()
{
    const QString file = path("desk/one.sledview");
    write(file, R"({"sledview": 1, "sources": ["a.db"]})");
    ShownWindow shown;
    QSignalSpy settled(&shown.window.workspace(), &Workspace::settled);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});

    QCoreApplication::sendEvent(&shown.window, &enter);
    QCoreApplication::sendEvent(&shown.window, &drop);

    QTRY_VERIFY(!settled.isEmpty() && shown.rows() == 20);
}

void TestViewFiles::aDirectoryIsNoView()
{
    const QString file = path("full.sledview");
    QVERIFY(QDir(m_dir.path()).mkpath(u"full.sledview/x"_s)); // a directory has its name
    ShownWindow shown;

    shown.window.open({file});

    QVERIFY(shown.window.notice().text().contains(u"it is a directory"_s));
}

QTEST_MAIN(TestViewFiles)
#include "tst_viewfiles.moc"
