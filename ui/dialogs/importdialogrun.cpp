// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog asks of the importer, and what it makes of the answers.
#include "ui/dialogs/archiveline.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importlist.h"
#include "ui/dialogs/importpreview.h"
#include "ui/dialogs/importsources.h"
#include "ui/dialogs/jobline.h"
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/models/importtexts.h"
#include "ui/views/noticebar.h"

#include <QDir>
#include <QPushButton>
#include <QTabWidget>

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

void ImportDialog::connectImporter()
{
    connect(&m_importer, &Importer::progressed, m_job, &JobLine::setProgress);
    connect(&m_importer, &Importer::finished, this, &ImportDialog::showOutcome);
    connect(&m_importer, &Importer::failed, this, &ImportDialog::showFailure);
    connect(&m_importer, &Importer::cancelled, this, &ImportDialog::showCancelled);
    connect(&m_importer, &Importer::undone, this, [this](qint64 opsRemoved) {
        m_lastImport.reset();
        m_isDone = false;
        m_canImport = !m_sources->paths().isEmpty();
        end(tr("The import is undone: %1 removed").arg(displayOps(opsRemoved)));
        m_preview->showHint(m_job->summary());
        m_list->refresh();
        Q_EMIT archiveChanged(m_asked.archive);
    });
}

ImportRequest ImportDialog::request(bool isDryRun) const
{
    ImportRequest request;
    request.archive = m_archive->path();
    request.sources = m_sources->paths();
    request.isDryRun = isDryRun;
    request.verified = m_verified;
    if (!m_archive->areSignaturesChecked())
        request.signatures = SignatureMode::Leave;
    return request;
}

void ImportDialog::previewSoon()
{
    m_canImport = false;
    m_isDone = false;
    m_lastImport.reset();
    m_notice->clear();
    if (m_phase == Phase::Previewing)
        m_importer.cancel();
    m_soon.start();
    updateControls();
}

void ImportDialog::preview()
{
    if (m_phase == Phase::Importing || m_phase == Phase::Undoing)
        return m_soon.start(); // files came meanwhile
    m_list->setArchive(m_archive->path());
    if (m_sources->paths().isEmpty() || m_archive->path().isEmpty()) {
        m_importer.cancel();
        end({});
        m_tabs->setTabText(0, tr("Previe&w"));
        m_preview->showHint(m_archive->path().isEmpty()
                                ? tr("Choose an archive to import into.")
                                : tr("What would be imported is shown here, before anything is."));
        return;
    }
    m_preview->showHint(tr("Looking what is new…"));
    begin(Phase::Previewing, tr("Looking what is new…"));
    m_asked = request(true);
    m_importer.start(m_asked);
}

void ImportDialog::import()
{
    begin(Phase::Importing, tr("Importing…"));
    m_asked = request(false);
    m_importer.start(m_asked);
}

void ImportDialog::undo(const QString &archive, ImportId id)
{
    m_notice->clear();
    if (m_phase == Phase::Previewing)
        m_soon.start(); // it takes the place of the preview
    begin(Phase::Undoing, tr("Undoing the import…"));
    m_asked = {};
    m_asked.archive = archive;
    m_importer.undo(archive, id);
}

void ImportDialog::begin(Phase phase, const QString &text)
{
    m_phase = phase;
    m_job->begin(text, phase != Phase::Undoing);
    updateControls();
}

void ImportDialog::end(const QString &summary)
{
    m_phase = Phase::Idle;
    m_job->end(summary);
    updateControls();
}

bool ImportDialog::isOutdated() const
{
    return m_phase == Phase::Idle || (m_phase == Phase::Previewing && m_soon.isActive());
}

void ImportDialog::showOutcome(const ImportOutcome &outcome)
{
    if (isOutdated())
        return;
    const bool isPreview = m_phase == Phase::Previewing;
    const bool isNothingRead = outcome.counts.rows == 0 && !outcome.failures.empty();
    if (isNothingRead)
        m_preview->showHint(tr("None of these files can be read: see above."));
    else
        m_preview->showCounts(outcome.counts);
    m_tabs->setTabText(0, isPreview ? tr("Previe&w") : tr("W&hat Was Imported"));
    m_notice->clear();
    for (const QString &line : m_sources->setFailures(outcome.failures))
        m_notice->tell(line, manualPlaceOf(outcome.failures.front().error.code));
    const qint64 ops = outcome.counts.rows - outcome.counts.malformed;
    m_canImport = isPreview && ops > 0;
    if (isPreview)
        return end(isNothingRead ? QString() : previewText(outcome.counts));
    m_tabs->setCurrentIndex(0);
    m_isDone = m_sources->paths() == m_asked.sources; // else more came meanwhile
    if (m_asked.archive == m_archive->path())
        m_lastImport = outcome.id;
    end(outcomeText(outcome));
    m_list->refresh();
    if (outcome.id)
        Q_EMIT archiveChanged(m_asked.archive);
}

void ImportDialog::showFailure(const Error &error)
{
    if (isOutdated())
        return;
    tellOfArchive(m_asked.archive, errorSentence(error), manualPlaceOf(error.code));
    if (m_phase == Phase::Undoing)
        m_list->refresh(); // perhaps another program has taken it back
    else
        m_canImport = m_phase == Phase::Importing; // perhaps it was only locked
    if (m_phase == Phase::Previewing)
        m_preview->showHint(tr("Nothing can be imported yet: see above."));
    end({});
}

void ImportDialog::tellOfArchive(const QString &archive, const QString &problem,
                                 const ManualPlace &about)
{
    const QString shown = displayText(QDir::toNativeSeparators(archive).toStdString());
    m_notice->clear();
    m_notice->tell(u"%1: %2"_s.arg(shown, problem), about);
}

void ImportDialog::showCancelled()
{
    if (isOutdated())
        return;
    const bool isPreview = m_phase == Phase::Previewing;
    m_canImport = true;
    if (isPreview)
        m_preview->showHint(tr("The preview was stopped. What is new is told after the import."));
    end(isPreview ? tr("Not looked through") : tr("Stopped: the archive is as it was"));
}

void ImportDialog::updateControls()
{
    const bool isChanging = m_phase == Phase::Importing || m_phase == Phase::Undoing;
    const bool isBusy = m_phase != Phase::Idle;
    m_sources->setEnabled(!isChanging);
    m_archive->setEnabled(!isChanging);
    m_list->setUndoAllowed(!isChanging);
    m_undo->setVisible(m_lastImport && !isBusy);
    m_open->setEnabled(!isChanging && m_list->hasArchive());
    m_import->setEnabled(!isBusy && m_canImport && !m_soon.isActive());
}

void ImportDialog::reject()
{
    if (m_phase == Phase::Undoing)
        return;
    if (m_phase == Phase::Importing)
        return m_importer.cancel();
    if (m_phase == Phase::Previewing) {
        m_importer.cancel();
        end({});
    }
    if (m_isDone)
        m_sources->clear(); // what is imported next is something else
    QDialog::reject();
}

void ImportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_phase != Phase::Idle)
        return;
    m_list->refresh();
    previewSoon(); // files may have changed since
}

} // namespace sled
