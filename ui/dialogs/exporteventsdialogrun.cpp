// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog shows of the choice, and the export itself.
#include "core/store/overwriting.h"
#include "ui/dialogs/columnchooser.h"
#include "ui/dialogs/commandfield.h"
#include "ui/dialogs/csvoptionsbox.h"
#include "ui/dialogs/exportcommand.h"
#include "ui/dialogs/exporteventsdialog.h"
#include "ui/dialogs/exportpreview.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/exportsource.h"
#include "ui/dialogs/exportstatus.h"
#include "ui/dialogs/exporttarget.h"
#include "ui/dialogs/exporttimes.h"
#include "ui/dialogs/unfinishedwork.h"
#include "ui/help/askmanual.h"
#include "ui/language/coretext.h"
#include "ui/models/displaytext.h"
#include "ui/models/timedisplay.h"
#include "ui/views/eventtableview.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString safe(const QString &text)
{
    return displayText(text.toStdString());
}

QString nativeSafe(const QString &path)
{
    return safe(QDir::toNativeSeparators(path));
}

} // namespace

void ExportEventsDialog::lookSoon()
{
    m_readSoon.start(kGather
                     + std::chrono::milliseconds(m_source.history().eventCount() / kEventsAMs));
}

void ExportEventsDialog::chooseRows()
{
    m_sample.choose(selection());
    showCounts();
}

void ExportEventsDialog::showCounts()
{
    ExportScope::Counts counts;
    counts.accepted = m_sample.accepted();
    counts.shown = qint64(m_source.shownCount());
    counts.selected = qint64(m_selected.size());
    counts.isSelectionCut = std::size_t(counts.selected) >= EventTableView::kMaxSelected;
    counts.isFiltered = !m_source.filter().isEmpty();
    m_scope->setCounts(counts);
    m_unfinished->setText(m_source.unfinishedText());
}

void ExportEventsDialog::showPreview()
{
    if (!m_sample.count())
        return m_preview->setHint(tr("The events are being looked for…"));
    if (m_settings.wantedColumns().empty())
        return m_preview->setHint(tr("No column is chosen."));
    const bool isCsv = m_settings.format == EventFormat::Csv;
    m_preview->setContent(m_sample.begin(reportOptions()), isCsv ? &m_settings.csv : nullptr);
}

QString ExportEventsDialog::reasonForNoCommand() const
{
    if (m_settings.rows == ExportRows::Selected)
        return tr("None: the command line selects by a filter only");
    if (m_settings.order == ExportOrder::AsShown && !m_source.shownOrder())
        return tr("None: the command line sorts by sled or by time only");
    const bool isFiltered = m_settings.rows == ExportRows::Shown && !m_source.filter().isEmpty();
    if (isFiltered && m_source.filtersByNow())
        return tr("None: there the times of the filter would count from when it is run");
    if (isFiltered && m_source.filtersTimes()
        && m_settings.zone != TimeDisplay::ofProgram().zoneName())
        return tr("None: there the times of the filter would be of the zone of the file");
    if (m_source.isUnfinished() && !m_unfinished->waits())
        return tr("None: the command line always waits until all signatures are checked");
    return {};
}

void ExportEventsDialog::showCommand()
{
    const QString reason = reasonForNoCommand();
    if (!reason.isEmpty() || m_settings.wantedColumns().empty())
        return m_command->setReason(reason);
    ExportedAs exported{m_settings, m_source.filter(), m_source.sources(), m_target->path()};
    if (m_settings.order == ExportOrder::AsShown)
        exported.settings.order
            = m_source.shownOrder() == EventOrder::Time ? ExportOrder::Time : ExportOrder::Sled;
    m_command->setCommand(exportCommand(exported));
}

QString ExportEventsDialog::problem() const
{
    if (m_settings.wantedColumns().empty())
        return tr("Choose a column at least.");
    if (m_settings.format == EventFormat::Csv && !m_csv->problem().isEmpty())
        return m_csv->problem();
    if (m_target->path().isEmpty())
        return tr("Name the file to write.");
    return {};
}

void ExportEventsDialog::updateControls()
{
    const bool isBusy = m_job.isBusy();
    const bool isCsv = m_settings.format == EventFormat::Csv;
    for (QWidget *widget :
         QList<QWidget *>{m_scope, m_times, m_format, m_columns, m_target, m_unfinished})
        widget->setEnabled(!isBusy);
    m_csv->setEnabled(!isBusy && isCsv);
    const QString what = problem();
    m_export->setEnabled(!isBusy && what.isEmpty());
    m_export->setToolTip(what);
    m_close->setText(isBusy ? tr("Cancel") : tr("Close"));
    if (!isBusy && !what.isEmpty())
        m_status->setProblem(what);
    else if (!isBusy && m_hadProblem)
        m_status->clear();
    m_hadProblem = !what.isEmpty();
    showCommand();
}

void ExportEventsDialog::refresh()
{
    m_unfinished->setText(m_source.unfinishedText());
    if (m_job.isWaiting())
        m_status->setBusy(m_source.unfinishedText());
    if (!m_readSoon.isActive() && !m_sample.isBusy() && !m_job.isBusy())
        lookSoon();
}

void ExportEventsDialog::loseHistory()
{
    m_sample.loseHistory();
    m_job.loseHistory(m_settings.rows == ExportRows::Selected);
    m_selected.clear();
    showCounts(); // there is no selection to choose any more
    m_settings.rows = m_scope->rows();
    showCommand();
    lookSoon();
}

bool ExportEventsDialog::isSettled() const
{
    return !m_sample.isBusy() && !m_job.isBusy() && !m_readSoon.isActive();
}

void ExportEventsDialog::reject()
{
    if (!m_job.isBusy())
        return QDialog::reject();
    m_isStopping = true;
    m_status->setBusy(tr("The export is being cancelled…"));
    m_job.stop();
}

void ExportEventsDialog::showStopped()
{
    updateControls();
    m_status->setProblem(tr("Cancelled. No file was written."));
    m_export->setFocus();
}

void ExportEventsDialog::askAndExport()
{
    const QString path = m_target->path();
    if (const auto checked = checkOverwriting(path, m_source.sources()); !checked)
        return showFailure(checked.error());
    const QFileInfo file(path);
    if (!file.isFile() || m_target->isReplacingAgreed())
        return startExport();
    auto *question
        = new QMessageBox(QMessageBox::Question, tr("Replace the File?"),
                          tr("There is a file %1 already. Replace it?").arg(nativeSafe(path)),
                          QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    offerManual(*question, {u"importing"_s, u"export_events"_s});
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(replace, &QPushButton::clicked, this, &ExportEventsDialog::startExport);
    question->open();
}

void ExportEventsDialog::startExport()
{
    m_settings.directory = QFileInfo(m_target->path()).path();
    Q_EMIT settingsUsed(m_settings);
    m_readSoon.stop();
    m_isStopping = false;
    m_target->askAgain();
    const bool waits = m_unfinished->waits();
    if (waits && m_source.isUnfinished())
        m_source.finishWork();
    m_job.start(
        [this] {
            m_status->setBusy(tr("The events are being copied…"));
            return EventExportRequest{
                {}, selection(), reportOptions(), m_target->path(), m_source.sources()};
        },
        waits);
    if (m_job.isWaiting())
        m_status->setBusy(m_source.unfinishedText());
    updateControls();
    m_close->setFocus();
}

void ExportEventsDialog::showOutcome(const EventExportOutcome &outcome)
{
    updateControls();
    m_status->setDone(tr("%1, %2, in %3")
                          .arg(displayEvents(outcome.events),
                               QLocale().formattedDataSize(outcome.bytes),
                               nativeSafe(outcome.path)),
                      outcome.path);
    m_close->setFocus();
}

void ExportEventsDialog::showFailure(const Error &error)
{
    updateControls();
    const ManualPlace about = manualPlaceOf(error.code);
    if (error.code == ErrorCode::Cancelled)
        m_status->setProblem(tr("The sources were read anew. No file was written; export again."));
    else if (error.code == ErrorCode::OutOfRange) // names the path itself
        m_status->setProblem(tr("Not written: %1.").arg(safe(coreText(error.detail))), about);
    else
        m_status->setProblem(tr("%1 was not written: %2.")
                                 .arg(nativeSafe(m_target->path()), safe(coreText(error.detail))),
                             about);
    m_export->setFocus();
}

} // namespace sled
