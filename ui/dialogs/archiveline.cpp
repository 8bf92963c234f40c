// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/archiveline.h"

#include "ui/help/askmanual.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sled {

using namespace Qt::StringLiterals;

ArchiveLine::ArchiveLine(QWidget *parent) : QWidget(parent)
{
    m_path = new QLineEdit;
    m_path->setPlaceholderText(tr("A file; it is made if it is not there"));
    auto *label = new QLabel(tr("Into the archi&ve:"));
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setAutoDefault(false);
    choose->setToolTip(tr("Choose an archive, or where a new one is made"));
    m_signatures = new QCheckBox(tr("Check si&gnatures"));
    m_signatures->setChecked(true);
    m_signatures->setToolTip(tr("Takes most of the time. Ops with a bad one are counted, and "
                                "imported all the same."));
    connect(m_path, &QLineEdit::textChanged, this, &ArchiveLine::changed);
    connect(m_signatures, &QCheckBox::toggled, this, &ArchiveLine::changed);
    connect(choose, &QPushButton::clicked, this, &ArchiveLine::choose);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_path, 1);
    layout->addWidget(choose);
    layout->addWidget(m_signatures);
}

void ArchiveLine::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString ArchiveLine::path() const
{
    return QDir::fromNativeSeparators(m_path->text());
}

bool ArchiveLine::areSignaturesChecked() const
{
    return m_signatures->isChecked();
}

void ArchiveLine::choose()
{
    auto *dialog = new QFileDialog(this, tr("Import into an Archive"), path(),
                                   tr("Archives (*.sledarchive *.archive);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    offerManual(*dialog, {u"importing"_s, u"archives"_s});
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is added to, or refused
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    dialog->setDefaultSuffix(u"sledarchive"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ArchiveLine::setPath);
    dialog->open();
}

} // namespace sled
