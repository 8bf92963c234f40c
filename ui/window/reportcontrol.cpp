// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportcontrol.h"

#include "ui/help/askmanual.h"
#include "ui/language/coretext.h"
#include "ui/models/displaytext.h"
#include "ui/pages/reportspage.h"
#include "ui/views/noticebar.h"
#include "ui/window/filtercontrol.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>

namespace sled {

namespace {

QString reportDirectoryKey()
{
    return QStringLiteral("reports/directory");
}

} // namespace

ReportControl::ReportControl(const WindowParts &parts, UserFiles files, QObject *parent)
    : QObject(parent), m_parts(parts), m_files(files)
{
    ReportsPage *page = parts.pages.reports;
    connect(page, &ReportsPage::eventsRequested, this, [this](const Filter &filter) {
        m_parts.filter.add(filter);
        m_parts.pages.show(WindowPage::Timeline);
    });
    connect(page, &ReportsPage::saveRequested, this, &ReportControl::chooseFile);
    const auto shown = [](const QString &path) {
        return displayText(QDir::toNativeSeparators(path).toStdString());
    };
    connect(page, &ReportsPage::saved, this, [this, shown](const QString &path) {
        if (m_files == UserFiles::Used)
            QSettings().setValue(reportDirectoryKey(), QFileInfo(path).absolutePath());
        constexpr int kShownMs = 10'000;
        m_parts.window.statusBar()->showMessage(tr("Saved as %1").arg(shown(path)), kShownMs);
    });
    connect(page, &ReportsPage::saveFailed, this,
            [this, shown](const QString &path, const Error &error) {
                m_parts.notice.tell(
                    tr("The report is not saved as %1: %2.")
                        .arg(shown(path), displayText(coreText(error.detail).toStdString())),
                    manualPlaceOf(error.code));
            });
}

QString ReportControl::firstDirectory() const
{
    QString last = m_files == UserFiles::Used ? QSettings().value(reportDirectoryKey()).toString()
                                              : QString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void ReportControl::chooseFile()
{
    ReportsPage *page = m_parts.pages.reports;
    auto *dialog = new QFileDialog(&m_parts.window, tr("Save Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    offerManual(*dialog, ManualPlace::of(u"reports"));
    dialog->setNameFilters({tr("Table as CSV (*.csv)"), tr("Table as JSON Lines (*.jsonl)"),
                            tr("Chart as PNG (*.png)"), tr("Chart as SVG (*.svg)"),
                            tr("Chart as PDF (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    dialog->setDirectory(firstDirectory());
    dialog->selectFile(page->suggestedName());
    connect(dialog, &QFileDialog::fileSelected, page,
            [this, page](const QString &path) { page->save(path, m_parts.workspace.paths()); });
    dialog->open();
}

} // namespace sled
