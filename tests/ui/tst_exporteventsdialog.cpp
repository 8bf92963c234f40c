// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filebytes.h"
#include "tests/ui/fewevents.h"
#include "ui/dialogs/commandfield.h"
#include "ui/dialogs/exporteventsdialog.h"
#include "ui/dialogs/exportpreview.h"
#include "ui/dialogs/exportstatus.h"
#include "ui/dialogs/exporttarget.h"

#include <QAccessible>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

ExportSettings fewColumns()
{
    ExportSettings settings;
    settings.zone = u"UTC"_s;
    settings.columns = {{EventColumn::EventSeq, true}, {EventColumn::StoryId, true}};
    return settings;
}

const QByteArray kShown = "event_seq,story_id\r\n1,'=1\r\n2,'=1\r\n3,'=1\r\n";

} // namespace

/// The dialog that exports events.
class TestExportEventsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory.emplace();
        m_source = std::make_unique<FewEvents>();
    }
    void cleanup() { m_dialog.reset(); }
    void writesWhatItShows();
    void asksBeforeItReplaces();
    void refusesASource();
    void writesWhatWasThereWhenItBegan();
    void waitsUntilAllIsChecked();
    void escapeCancelsThenCloses();
    void losesWhatWasNotCopied();
    void offersTheSelectionIfThereIsOne();
    void tellsWhyThereIsNoCommand();
    void everyControlHasAName();

private:
    void open(const ExportSettings &settings = fewColumns())
    {
        m_dialog = std::make_unique<ExportEventsDialog>(*m_source, settings);
        part<ExportTarget>().setPath(path());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_VERIFY(m_dialog->isSettled());
    }
    template <typename Part>
    [[nodiscard]] Part &part() const
    {
        return *m_dialog->findChild<Part *>();
    }
    [[nodiscard]] QString path(const QString &name = u"out.csv"_s) const
    {
        return m_directory->filePath(name);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QAbstractButton &button(const QString &text) const
    {
        for (auto *one : m_dialog->findChildren<QAbstractButton *>()) {
            if (QString(one->text()).remove(u'&').startsWith(text))
                return *one;
        }
        qFatal("no such button");
    }
    void click(const QString &text) const { button(text).click(); }
    [[nodiscard]] QString status() const { return part<ExportStatus>().text(); }

    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<FewEvents> m_source;
    std::unique_ptr<ExportEventsDialog> m_dialog;
};

void TestExportEventsDialog::writesWhatItShows()
{
    open();
    QCOMPARE(part<ExportPreview>().text(), u"event_seq,story_id\n1,'=1\n2,'=1\n3,'=1"_s);
    QCOMPARE(part<ExportPreview>().note(), u"Lines end with CR LF."_s);
    QSignalSpy used(m_dialog.get(), &ExportEventsDialog::settingsUsed);

    click(u"Export"_s);
    QTRY_VERIFY(m_dialog->isSettled());

    QCOMPARE(content(), kShown);
    QVERIFY2(status().startsWith(u"3 events, "_s), qPrintable(status()));
    QCOMPARE(used.count(), 1);
    QCOMPARE(used[0][0].value<ExportSettings>().directory, m_directory->path());
    QVERIFY(button(u"Copy Path"_s).isVisible());
}

void TestExportEventsDialog::asksBeforeItReplaces()
{
    write(path(), "former");
    open();

    click(u"Export"_s);
    auto *question = m_dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(content(), QByteArray("former"));
    QVERIFY(!m_dialog->findChild<QMessageBox *>() || !question->isVisible());
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());

    click(u"Export"_s);
    for (auto *one : m_dialog->findChild<QMessageBox *>()->buttons()) {
        if (one->text().contains(u"Replace"_s))
            one->click();
    }
    QTRY_COMPARE(content(), kShown);
}

void TestExportEventsDialog::refusesASource()
{
    write(path(), "SQLite format 3");
    m_source->m_source = path();
    open();

    click(u"Export"_s);

    QVERIFY(!m_dialog->findChild<QMessageBox *>());
    QVERIFY2(status().contains(u"belongs to the source"_s), qPrintable(status()));
    QCOMPARE(content(), QByteArray("SQLite format 3"));
}

void TestExportEventsDialog::writesWhatWasThereWhenItBegan()
{
    open();

    click(u"Export"_s);
    m_source->m_events.add({9, "s", 9, 1779026700, "late"});
    m_dialog->refresh();
    QTRY_VERIFY(!status().isEmpty() && QFile::exists(path()));

    QCOMPARE(content(), kShown);
}

void TestExportEventsDialog::waitsUntilAllIsChecked()
{
    m_source->m_isUnfinished = true;
    open();
    QVERIFY(button(u"Wait"_s).isVisible());

    click(u"Export"_s);
    QCOMPARE(m_source->m_asked, 1);
    QCOMPARE(status(), u"1 of 3"_s);
    QCOMPARE(button(u"Cancel"_s).text(), u"Cancel"_s);
    m_source->m_isUnfinished = false;
    QTRY_COMPARE(content(), kShown);
    QTRY_VERIFY(m_dialog->isSettled());

    m_source->m_isUnfinished = true;
    m_dialog->refresh();
    click(u"Write as it is now"_s);
    QVERIFY(QFile::remove(path()));
    click(u"Export"_s);
    QTRY_COMPARE(content(), kShown);
    QCOMPARE(m_source->m_asked, 1);
}

void TestExportEventsDialog::escapeCancelsThenCloses()
{
    m_source->m_isUnfinished = true;
    open();

    click(u"Export"_s);
    QVERIFY(!m_dialog->isSettled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);

    QVERIFY(m_dialog->isVisible());
    QVERIFY2(status().startsWith(u"Cancelled"_s), qPrintable(status()));
    QVERIFY(files().isEmpty());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestExportEventsDialog::losesWhatWasNotCopied()
{
    open();

    click(u"Export"_s);
    m_dialog->loseHistory();

    QVERIFY2(status().startsWith(u"The sources were read anew"_s), qPrintable(status()));
    QVERIFY(files().isEmpty());
    QTRY_VERIFY(m_dialog->isSettled());
    click(u"Export"_s);
    QTRY_COMPARE(content(), kShown);
}

void TestExportEventsDialog::offersTheSelectionIfThereIsOne()
{
    open();
    QVERIFY(!button(u"Selected"_s).isEnabled());
    QVERIFY(!button(u"Selected"_s).toolTip().isEmpty());

    m_source->m_selected = {EventIndex{1}};
    open();
    click(u"Selected (1)"_s);
    QTRY_COMPARE(part<ExportPreview>().text(), u"event_seq,story_id\n2,'=1"_s);
    click(u"Export"_s);

    QTRY_COMPARE(content(), QByteArray("event_seq,story_id\r\n2,'=1\r\n"));
}

void TestExportEventsDialog::tellsWhyThereIsNoCommand()
{
    open(); // as shown, by nothing that the command line sorts by
    QVERIFY(part<CommandField>().command().isEmpty());
    QVERIFY(!part<CommandField>().reason().isEmpty());

    m_source->m_order = EventOrder::Time;
    open();

    QCOMPARE(part<CommandField>().command(),
             QString(u"sledscope-cli events --order time --columns event_seq,story_id "
                     "--preset rfc4180 --formula-guard --output "_s
                     + path() + u" -- a.db"_s));
}

void TestExportEventsDialog::everyControlHasAName()
{
    m_source->m_isUnfinished = true;
    open();
    int controls = 0;
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
            || qobject_cast<QScrollBar *>(widget))
            continue;
        ++controls;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
    QVERIFY(controls > 20);
    QVERIFY2(m_dialog->minimumSizeHint().width() <= 900
                 && m_dialog->minimumSizeHint().height() <= 600,
             qPrintable(u"%1 x %2"_s.arg(m_dialog->minimumSizeHint().width())
                            .arg(m_dialog->minimumSizeHint().height())));
}

QTEST_MAIN(TestExportEventsDialog)
#include "tst_exporteventsdialog.moc"
