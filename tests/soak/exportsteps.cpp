// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/exportsteps.h"

#include "tests/bench/benchdata.h"
#include "tests/soak/textactions.h"
#include "ui/dialogs/exporteventsdialog.h"
#include "ui/dialogs/exportopsdialog.h"
#include "ui/dialogs/exportstatus.h"
#include "ui/dialogs/exporttarget.h"
#include "ui/dialogs/importdialog.h"
#include "ui/pages/reportspage.h"
#include "ui/views/noticebar.h"
#include "ui/window/mainwindow.h"

#include <QFile>
#include <QPointer>
#include <QPushButton>

#include <memory>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// Ends the program if \a dialog tells of anything but work that is not done yet.
/// \return false: there is more to do
bool mayTryAgain(const QDialog &dialog)
{
    QString said;
    if (const auto *notice = dialog.findChild<NoticeBar *>())
        said += notice->text();
    if (const auto *status = dialog.findChild<ExportStatus *>())
        said += status->text();
    if (!said.contains(u"try again"_s) && !said.contains(u"still being"_s))
        fail(u"the export wrote nothing and says: "_s + said);
    return false;
}

/// Clicks the button of \a dialog once it can be clicked, again until there is \a path, and closes.
template <typename Dialog>
Steps exportBy(QPointer<Dialog> dialog, const QString &path)
{
    return [dialog, path, hasBegun = false]() mutable {
        if (!dialog)
            fail(u"the dialog has gone"_s);
        if (!hasBegun) {
            QPushButton &start = buttonCalled(*dialog, u"Export");
            if (start.isEnabled()) {
                start.click();
                hasBegun = true;
            }
            return false;
        }
        if (dialog->isExporting())
            return false;
        if (!QFile::exists(path)) {
            hasBegun = false; // tries again, as users do that are told to
            return mayTryAgain(*dialog);
        }
        QFile::remove(path);
        dialog->reject();
        return true;
    };
}

template <typename Dialog>
QPointer<Dialog> newest(const MainWindow &window)
{
    const auto dialogs = window.findChildren<Dialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.constLast();
}

} // namespace

Steps exportEvents(MainWindow &window, const QString &path)
{
    trigger(window, u"&Export Events…");
    const auto dialog = newest<ExportEventsDialog>(window);
    if (!dialog)
        return [] { return true; }; // nothing is open
    dialog->template findChild<ExportTarget *>()->setPath(path);
    return exportBy(dialog, path);
}

Steps exportOps(MainWindow &window, const QString &path)
{
    trigger(window, u"E&xport Ops…");
    const auto dialog = newest<ExportOpsDialog>(window);
    if (!dialog)
        return [] { return true; };
    dialog->setPath(path);
    return exportBy(dialog, path);
}

Steps saveReport(MainWindow &window, const QString &path)
{
    window.showPage(WindowPage::Reports);
    auto *page = window.findChild<ReportsPage *>();
    auto isOver = std::make_shared<bool>(false);
    auto *listener = new QObject(page);
    QObject::connect(page, &ReportsPage::saved, listener, [isOver] { *isOver = true; });
    QObject::connect(
        page, &ReportsPage::saveFailed, listener,
        [](const QString &name, const Error &error) { fail(name + u": "_s + error.detail); });
    return [page, path, isOver, listener, &window, hasBegun = false]() mutable {
        if (!hasBegun && !page->isBusy()) {
            hasBegun = true;
            if (page->model().rowCount() == 0)
                *isOver = true; // of nothing there is no file
            else
                page->save(path, window.workspace().paths());
        }
        if (!*isOver)
            return false;
        delete listener;
        QFile::remove(path);
        return true;
    };
}

Steps importOps(MainWindow &window, const QString &archive, const QStringList &sources)
{
    trigger(window, u"&Import Ops…");
    const QPointer<ImportDialog> dialog = window.findChild<ImportDialog *>();
    dialog->setArchive(archive);
    dialog->addSources(sources);
    return [dialog, hasBegun = false]() mutable {
        QPushButton &start = buttonCalled(*dialog, u"Import");
        if (!hasBegun && start.isVisible() && start.isEnabled()) {
            start.click();
            hasBegun = true;
            return false;
        }
        QPushButton &open = buttonCalled(*dialog, u"Open the Archive");
        if (!hasBegun || dialog->isImporting() || !open.isVisible() || !open.isEnabled())
            return false;
        open.click();
        dialog->reject();
        return true;
    };
}

} // namespace sled
