// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/archiveline.h"
#include "ui/dialogs/importlist.h"
#include "ui/dialogs/importpreview.h"
#include "ui/dialogs/importsources.h"
#include "ui/dialogs/jobline.h"
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/models/importtexts.h"
#include "ui/views/noticebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Import Ops"));
    m_sources = new ImportSources(*this);
    auto *sourcesLabel = new QLabel(tr("&Files to import:"));
    sourcesLabel->setBuddy(m_sources->list());
    m_archive = new ArchiveLine;
    m_notice = new NoticeBar;
    m_preview = new ImportPreview;
    m_list = new ImportList;
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("Preview and imports"));
    m_tabs->addTab(m_preview, tr("Previe&w"));
    m_tabs->addTab(m_list, tr("I&mports"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sourcesLabel);
    layout->addWidget(m_sources, 1);
    layout->addWidget(m_archive);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 4);
    layout->addLayout(makeStatusLine());
    makeButtons();
    layout->addWidget(m_buttons);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGather);
    m_soon.callOnTimeout(this, &ImportDialog::preview);
    connect(m_sources, &ImportSources::changed, this, &ImportDialog::previewSoon);
    connect(m_archive, &ArchiveLine::changed, this, &ImportDialog::previewSoon);
    connect(m_sources, &ImportSources::pasteRequested, this, &ImportDialog::pasteRequested);
    connect(m_list, &ImportList::undoRequested, this, &ImportDialog::undo);
    connect(m_list, &ImportList::listed, this, [this](int count) {
        m_tabs->setTabText(1, count > 0 ? tr("I&mports (%1)").arg(count) : tr("I&mports"));
        updateControls();
    });
    connectImporter();
    resize(760, 580);
    previewSoon();
}

ImportDialog::~ImportDialog()
{
    m_importer.disconnect(this);
}

QLayout *ImportDialog::makeStatusLine()
{
    m_job = new JobLine(tr("Stop (Esc); the archive stays as it was"));
    connect(m_job, &JobLine::stopRequested, &m_importer, &Importer::cancel);
    m_undo = new QPushButton(tr("&Undo"));
    m_undo->setAutoDefault(false);
    m_undo->setToolTip(tr("Take this import back"));
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_lastImport)
            m_list->askToUndo(*m_lastImport);
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_job, 1);
    line->addWidget(m_undo);
    return line;
}

void ImportDialog::makeButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close, this); // else it has no default
    m_open = m_buttons->addButton(tr("&Open the Archive"), QDialogButtonBox::ActionRole);
    m_open->setToolTip(tr("Show it in the window, beside what is open"));
    m_open->setAutoDefault(false);
    m_import = m_buttons->addButton(tr("&Import"), QDialogButtonBox::ApplyRole);
    m_import->setDefault(true);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT archiveWanted(m_archive->path()); });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

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
        Q_EMIT archiveChanged(m_archive->path());
    });
}

void ImportDialog::setArchive(const QString &path)
{
    m_archive->setPath(path);
}

void ImportDialog::addSources(const QStringList &paths)
{
    m_sources->add(paths);
}

void ImportDialog::addPasted(std::shared_ptr<const PastedOps> ops)
{
    m_sources->addPasted(std::move(ops));
}

void ImportDialog::tell(const QString &problem)
{
    m_notice->tell(problem);
}

ImportRequest ImportDialog::request(bool isDryRun) const
{
    ImportRequest request;
    request.archive = m_archive->path();
    request.sources = m_sources->paths();
    request.isDryRun = isDryRun;
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
    m_importer.start(request(true));
}

void ImportDialog::import()
{
    begin(Phase::Importing, tr("Importing…"));
    m_importer.start(request(false));
}

void ImportDialog::undo(ImportId id)
{
    m_notice->clear();
    begin(Phase::Undoing, tr("Undoing the import…"));
    m_importer.undo(m_archive->path(), id);
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
        m_notice->tell(line);
    const qint64 ops = outcome.counts.rows - outcome.counts.malformed;
    m_canImport = isPreview && ops > 0;
    if (isPreview)
        return end(isNothingRead ? QString() : previewText(outcome.counts));
    m_tabs->setCurrentIndex(0);
    m_isDone = true;
    m_lastImport = outcome.id;
    end(outcomeText(outcome));
    m_list->refresh();
    if (outcome.id)
        Q_EMIT archiveChanged(m_archive->path());
}

void ImportDialog::showFailure(const Error &error)
{
    if (isOutdated())
        return;
    m_notice->clear();
    m_notice->tell(u"%1: %2"_s.arg(m_archive->shownPath(), errorSentence(error)));
    m_canImport = m_phase == Phase::Importing; // perhaps it was only locked
    if (m_phase == Phase::Previewing)
        m_preview->showHint(tr("Nothing can be imported yet: see above."));
    end({});
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
    m_import->setEnabled(!isBusy && m_canImport);
}

void ImportDialog::reject()
{
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
