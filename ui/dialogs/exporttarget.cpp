// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exporttarget.h"

#include "ui/help/askmanual.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString endingOf(EventFormat format)
{
    return format == EventFormat::JsonLines ? u".jsonl"_s : u".csv"_s;
}

} // namespace

ExportTarget::ExportTarget(QWidget *parent) : QWidget(parent)
{
    m_line = new QLineEdit;
    m_line->setObjectName(u"exportFile"_s);
    m_line->setAccessibleName(tr("File"));
    m_label = new QLabel(tr("F&ile:"));
    m_label->setBuddy(m_line);
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_line, 1);
    layout->addWidget(browse);
    connect(m_line, &QLineEdit::textChanged, this, &ExportTarget::changed);
    connect(browse, &QPushButton::clicked, this, &ExportTarget::browse);
}

void ExportTarget::setDirectory(const QString &directory)
{
    setPath(QDir(directory).filePath(u"events"_s + endingOf(m_format)));
}

void ExportTarget::setFormat(EventFormat format)
{
    const QString before = endingOf(m_format);
    m_format = format;
    if (QString text = m_line->text(); text.endsWith(before))
        m_line->setText(text.chopped(before.size()) + endingOf(format));
}

void ExportTarget::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

QString ExportTarget::path() const
{
    const QString text = QDir::fromNativeSeparators(m_line->text());
    return text.isEmpty() ? text : QDir::cleanPath(QFileInfo(text).absoluteFilePath());
}

int ExportTarget::labelWidth() const
{
    return m_label->sizeHint().width();
}

void ExportTarget::setLabelWidth(int width)
{
    m_label->setMinimumWidth(width);
}

void ExportTarget::browse()
{
    // It asks before a file is replaced.
    auto *dialog = new QFileDialog(this, tr("Export Events"), path(),
                                   m_format == EventFormat::JsonLines
                                       ? tr("JSON Lines (*.jsonl);;All files (*)")
                                       : tr("CSV (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    offerManual(*dialog, {u"importing"_s, u"export_events"_s});
    dialog->setDefaultSuffix(endingOf(m_format).mid(1));
    dialog->setDirectory(QFileInfo(path()).path());
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setPath(chosen);
        m_agreed = path();
    });
    dialog->open();
}

} // namespace sled
