// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/archiveline.h"
#include "ui/dialogs/importlist.h"
#include "ui/dialogs/importpreview.h"
#include "ui/dialogs/importsources.h"
#include "ui/dialogs/jobline.h"
#include "ui/help/askmanual.h"
#include "ui/views/noticebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sled {

ImportDialog::ImportDialog(QWidget *parent, std::shared_ptr<VerifiedOps> verified)
    : QDialog(parent), m_verified(std::move(verified))
{
    setWindowTitle(tr("Import Ops"));
    offerManual(*this, ManualPlace::of(u"importing"));
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
    connect(m_list, &ImportList::notListed, this,
            [this](const QString &why, const ManualPlace &about) {
                tellOfArchive(m_archive->path(), why, about);
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

void ImportDialog::tell(const QString &problem, const ManualPlace &about)
{
    m_notice->tell(problem, about);
}

} // namespace sled
