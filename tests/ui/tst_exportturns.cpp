// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filebytes.h"
#include "tests/ui/fewevents.h"
#include "ui/dialogs/commandfield.h"
#include "ui/dialogs/exporteventsdialog.h"
#include "ui/dialogs/exportpreview.h"
#include "ui/dialogs/exportstatus.h"
#include "ui/dialogs/exporttarget.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>
#include <string>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

ExportSettings storiesOnly(ExportRows rows)
{
    ExportSettings settings;
    settings.zone = u"UTC"_s;
    settings.rows = rows;
    settings.order = ExportOrder::Sled;
    settings.columns = {{EventColumn::StoryId, true}};
    return settings;
}

} // namespace

/// What may come between while events are exported.
class TestExportTurns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory.emplace();
        m_source = std::make_unique<FewEvents>();
    }
    void cleanup() { m_dialog.reset(); }
    void cancellingTooLateTellsOfTheFile();
    void asksAgainForASecondExport();
    void aSelectionThatIsLostIsNotExported();
    void aLostSelectionEndsWaiting();
    void timesThatGoOnHaveNoCommand();
    void longTextsAreCutInThePreview_data();
    void longTextsAreCutInThePreview();

private:
    void open(ExportRows rows = ExportRows::Accepted)
    {
        m_dialog = std::make_unique<ExportEventsDialog>(*m_source, storiesOnly(rows));
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
    [[nodiscard]] QString path() const { return m_directory->filePath(u"out.csv"_s); }
    [[nodiscard]] QString status() const { return part<ExportStatus>().text(); }
    void clickExport() const
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == "&Export"_L1)
                button->click();
        }
    }

    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<FewEvents> m_source;
    std::unique_ptr<ExportEventsDialog> m_dialog;
};

void TestExportTurns::cancellingTooLateTellsOfTheFile()
{
    open();
    clickExport();
    // The events are copied in turns; then the file is there before anybody is told.
    QElapsedTimer patience;
    patience.start();
    constexpr int kPatienceMs = 60'000; // the job stands back where there is more to do
    while (!QFile::exists(path()) && patience.elapsed() < kPatienceMs) {
        QCoreApplication::processEvents();
        for (int i = 0; i < 20 && !QFile::exists(path()); ++i)
            QThread::msleep(1);
    }
    if (m_dialog->isSettled())
        QSKIP("It was told at once.");

    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);

    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(m_dialog->isSettled());
    QVERIFY2(status().startsWith(u"3 events, "_s), qPrintable(status()));
    QVERIFY(QFile::exists(path()));
}

void TestExportTurns::asksAgainForASecondExport()
{
    write(path(), "former");
    open();
    for (auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Browse…"_s)
            button->click();
    }
    auto *files = m_dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(path()); // there the user agreed that it is replaced
    files->reject();

    clickExport();
    QTRY_VERIFY(m_dialog->isSettled());
    QVERIFY2(status().startsWith(u"3 events, "_s), qPrintable(status()));
    clickExport();

    QVERIFY(m_dialog->findChild<QMessageBox *>());
}

void TestExportTurns::aSelectionThatIsLostIsNotExported()
{
    m_source->m_selected = {EventIndex{1}};
    open(ExportRows::Selected);

    m_dialog->loseHistory();
    clickExport();
    QTRY_VERIFY(m_dialog->isSettled());

    QVERIFY2(status().startsWith(u"3 events, "_s), qPrintable(status()));
}

void TestExportTurns::aLostSelectionEndsWaiting()
{
    m_source->m_selected = {EventIndex{1}};
    m_source->m_isUnfinished = true;
    open(ExportRows::Selected);
    clickExport();
    QCOMPARE(status(), u"1 of 3"_s);

    m_dialog->loseHistory();

    QVERIFY2(status().startsWith(u"The sources were read anew"_s), qPrintable(status()));
    m_source->m_isUnfinished = false;
    QTRY_VERIFY(m_dialog->isSettled());
    QVERIFY(!QFile::exists(path()));
}

void TestExportTurns::timesThatGoOnHaveNoCommand()
{
    m_source->m_filter = u"time >= -2h"_s;
    open(ExportRows::Shown);
    QVERIFY(!part<CommandField>().command().isEmpty());

    m_source->m_filtersByNow = true;
    open(ExportRows::Shown);
    QCOMPARE(part<CommandField>().command(), QString());
    QVERIFY2(part<CommandField>().reason().startsWith(u"None: "_s),
             qPrintable(part<CommandField>().reason()));

    open(ExportRows::Accepted); // whatever the filter
    QVERIFY(!part<CommandField>().command().isEmpty());
}

void TestExportTurns::longTextsAreCutInThePreview_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("most");

    constexpr int kMany = 1 << 20;
    QTest::newRow("one line") << QByteArray(kMany, 'x') << qsizetype(2100);
    QTest::newRow("pairs of UTF-16") << QByteArray("🚀").repeated(kMany / 4) << qsizetype(2100);
    QTest::newRow("what is made visible") << QByteArray(kMany, '\x1b') << qsizetype(2100);
    QTest::newRow("many lines") << QByteArray(kMany, '\n') << qsizetype(2100);
}

void TestExportTurns::longTextsAreCutInThePreview()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, most);
    const std::string story = text.toStdString();
    m_source->m_events.add({9, "a", 1, 1779026700, story});

    open();

    const QString shown = part<ExportPreview>().text();
    QVERIFY2(shown.size() > 100 && shown.size() < most, qPrintable(QString::number(shown.size())));
    QVERIFY(shown.contains(u'…'));
    QVERIFY(shown.isValidUtf16());
    clickExport();
    QTRY_VERIFY(m_dialog->isSettled());
    QVERIFY(QFileInfo(path()).size() > text.size()); // the file has all of it
}

QTEST_MAIN(TestExportTurns)
#include "tst_exportturns.moc"
