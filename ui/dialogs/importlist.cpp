// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importlist.h"

#include "ui/help/askmanual.h"
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/models/importtexts.h"
#include "ui/theme/hint.h"
#include "ui/views/pagetable.h"

#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

ImportList::ImportList(QWidget *parent) : QWidget(parent)
{
    m_hint = hintLabel(QString());
    m_table = pageTable(m_model, tr("Imports of the archive"));
    const int character = fontMetrics().averageCharWidth();
    constexpr int kNumber = 6; // characters
    constexpr int kTime = 24;
    constexpr int kFiles = 24;
    constexpr int kOps = 11;
    constexpr int kDigest = 26;
    m_table->setColumnWidth(ImportListModel::NumberColumn, kNumber * character);
    m_table->setColumnWidth(ImportListModel::TimeColumn, kTime * character);
    m_table->setColumnWidth(ImportListModel::FilesColumn, kFiles * character);
    m_table->setColumnWidth(ImportListModel::OpsColumn, kOps * character);
    m_table->setColumnWidth(ImportListModel::DigestColumn, kDigest * character);
    giveSpareWidth(*m_table, ImportListModel::FilesColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportList::updateButton);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ImportList::updateButton);
    m_undo = new QPushButton(tr("U&ndo Import…"));
    m_undo->setAutoDefault(false);
    m_undo->setToolTip(tr("Take the selected import back: its ops go, unless another import "
                          "brought them as well"));
    connect(m_undo, &QPushButton::clicked, this,
            [this] { ask(m_model.at(m_table->currentIndex().row())); });
    auto *buttons = new QHBoxLayout;
    constexpr int kMargin = 6;
    buttons->setContentsMargins(kMargin, 0, kMargin, kMargin);
    buttons->addStretch();
    buttons->addWidget(m_undo);
    auto *shown = new QWidget;
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_hint);
    m_pages->addWidget(shown);
    auto *pages = new QVBoxLayout(this);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_pages);
    connect(&m_lister, &Importer::listed, this, &ImportList::showImports);
    connect(&m_lister, &Importer::failed, this, &ImportList::showFailure);
    updateButton();
}

void ImportList::setArchive(const QString &archive)
{
    if (m_archive == archive)
        return;
    m_archive = archive;
    m_toAsk.reset();
    showHint(tr("Looking for imports…")); // those of the other one are no longer offered
    m_lister.list(m_archive);
}

void ImportList::refresh()
{
    if (!m_archive.isEmpty())
        m_lister.list(m_archive);
}

void ImportList::showImports(const std::vector<ArchiveImport> &imports)
{
    m_hasArchive = true;
    m_model.setImports(imports);
    m_hint->setText(tr("This archive has no imports."));
    m_pages->setCurrentIndex(imports.empty() ? 0 : 1);
    Q_EMIT listed(int(imports.size()));
    const auto wanted = std::exchange(m_toAsk, std::nullopt);
    const auto found
        = wanted ? std::ranges::find(imports, *wanted, &ArchiveImport::id) : imports.end();
    if (found != imports.end())
        ask(*found);
    else if (wanted)
        Q_EMIT notListed(tr("There is no such import any more."), {u"importing"_s, u"undo"_s});
}

void ImportList::showFailure(const Error &error)
{
    showHint(errorSentence(error));
    if (std::exchange(m_toAsk, std::nullopt))
        Q_EMIT notListed(errorSentence(error), manualPlaceOf(error.code));
}

void ImportList::showHint(const QString &text)
{
    m_hasArchive = false;
    m_model.setImports({});
    m_hint->setText(text);
    m_pages->setCurrentIndex(0);
    Q_EMIT listed(-1);
}

void ImportList::setUndoAllowed(bool isAllowed)
{
    m_isUndoAllowed = isAllowed;
    if (!isAllowed)
        m_toAsk.reset();
    updateButton();
}

void ImportList::updateButton()
{
    m_undo->setEnabled(m_isUndoAllowed && m_table->selectionModel()->hasSelection());
}

void ImportList::askToUndo(ImportId id)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.at(row).id == id)
            return ask(m_model.at(row));
    }
    m_toAsk = id;
    refresh();
}

void ImportList::ask(const ArchiveImport &import)
{
    const QString text = tr("Take import %1 back?\n\nIt has %2, from %3. Those that no other "
                            "import brought go out "
                            "of the archive. The files they came from stay as they are.")
                             .arg(QString::number(static_cast<qint64>(import.id)),
                                  displayOps(import.ops), importFilesText(import));
    auto *box
        = new QMessageBox(QMessageBox::Question, tr("Undo Import"), {}, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText); // names of files are hostile
    offerManual(*box, {u"importing"_s, u"undo"_s});
    box->setText(text);
    QPushButton *undo = box->addButton(tr("&Undo Import"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(undo, &QPushButton::clicked, this,
            [this, archive = m_archive, id = import.id] { Q_EMIT undoRequested(archive, id); });
    box->open();
}

} // namespace sled
