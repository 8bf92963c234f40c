// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importsources.h"

#include "ui/help/askmanual.h"
#include "ui/models/displaytext.h"
#include "ui/models/importtexts.h"
#include "ui/models/sourcenames.h"
#include "ui/theme/hint.h"
#include "ui/theme/plaintooltip.h"
#include "ui/views/droppedfiles.h"
#include "ui/views/findingdelegate.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// A list that says what to do while it is empty.
class SourceList final : public QListWidget {
public:
    explicit SourceList(QString hint) : m_hint(std::move(hint)) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListWidget::paintEvent(event);
        if (count() == 0)
            paintHint(*viewport(), m_hint);
    }

private:
    QString m_hint;
};

} // namespace

ImportSources::ImportSources(QWidget &window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    m_list = new SourceList(
        tr("Add files of ops, databases or archives, drop them here, or paste ops (Ctrl+V)."));
    m_list->setAccessibleName(tr("Files to import"));
    constexpr int kSign = 14;
    m_list->setIconSize({kSign, kSign});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *add = new QPushButton(tr("&Add Files…"));
    connect(add, &QPushButton::clicked, this, &ImportSources::chooseFiles);
    auto *paste = new QPushButton(tr("&Paste"));
    paste->setToolTip(tr("Add the ops, or the files, of the clipboard (Ctrl+V)"));
    connect(paste, &QPushButton::clicked, this, &ImportSources::pasteRequested);
    m_remove = new QPushButton(tr("&Remove"));
    m_remove->setToolTip(tr("Leave the selected files out (Del)"));
    connect(m_remove, &QPushButton::clicked, this, &ImportSources::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    m_remove->setEnabled(false);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {add, paste, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

QWidget *ImportSources::list() const
{
    return m_list;
}

QStringList ImportSources::paths() const
{
    QStringList paths;
    for (const Source &source : m_sources)
        paths += source.path;
    return paths;
}

void ImportSources::append(Source source)
{
    m_sources.push_back(std::move(source));
    new QListWidgetItem(m_list);
}

void ImportSources::add(const QStringList &paths)
{
    QStringList known = this->paths();
    for (const QString &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (known.contains(absolute))
            continue;
        known += absolute;
        append({absolute, nullptr});
    }
    showNames();
    Q_EMIT changed();
}

void ImportSources::addPasted(std::shared_ptr<const PastedOps> ops)
{
    QString path = ops->path();
    append({std::move(path), std::move(ops)});
    showNames();
    Q_EMIT changed();
}

void ImportSources::clear()
{
    m_list->clear();
    m_sources.clear();
    Q_EMIT changed();
}

void ImportSources::showNames()
{
    QStringList files;
    for (const Source &source : m_sources) {
        if (!source.pasted)
            files += source.path;
    }
    const QStringList names = sourceNames(files);
    qsizetype file = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const Source &source = m_sources[std::size_t(row)];
        m_list->item(row)->setText(source.pasted ? tr("clipboard") : names[file++]);
        m_list->item(row)->setToolTip(plainToolTip(
            source.pasted ? tr("Ops that were pasted") : displayText(source.path.toStdString())));
    }
}

QStringList ImportSources::setFailures(const std::vector<ImportFailure> &failures)
{
    constexpr qsizetype kTold = 4;
    QStringList lines;
    showNames();
    for (int row = 0; row < m_list->count(); ++row) {
        const auto failed
            = std::ranges::find(failures, m_sources[std::size_t(row)].path, &ImportFailure::path);
        const bool hasFailed = failed != failures.end();
        QListWidgetItem *item = m_list->item(row);
        item->setIcon(hasFailed ? severityIcon(Severity::Error, palette()) : QIcon());
        item->setData(Qt::AccessibleTextRole, QVariant());
        if (!hasFailed)
            continue;
        const QString why = importFailureText(failed->error);
        item->setToolTip(plainToolTip(why));
        lines += item->text() + u": "_s + why;
        item->setData(Qt::AccessibleTextRole, lines.back());
    }
    if (const qsizetype more = lines.size() - kTold; more > 0) {
        lines.resize(kTold);
        lines += tr("%1 more cannot be read; their tool tips say why").arg(displayCount(more));
    }
    return lines;
}

void ImportSources::chooseFiles()
{
    const QString near = m_sources.empty() || m_sources.back().pasted
        ? QString()
        : QFileInfo(m_sources.back().path).path();
    auto *dialog = new QFileDialog(this, tr("Add Files to Import"), near, tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    offerManual(*dialog, ManualPlace::of(u"importing"));
    connect(dialog, &QFileDialog::filesSelected, this, &ImportSources::add);
    dialog->open();
}

void ImportSources::removeSelected()
{
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (!m_list->item(row)->isSelected())
            continue;
        delete m_list->takeItem(row);
        m_sources.erase(m_sources.begin() + row);
    }
    showNames();
    Q_EMIT changed();
}

bool ImportSources::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::Drop:
        return takeDrop(*event);
    case QEvent::KeyPress:
        return watched == m_list && takeKey(*static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

bool ImportSources::takeDrop(QEvent &event)
{
    auto &drop = static_cast<QDropEvent &>(event); // what enters is one too
    const QStringList files = droppedFiles(*drop.mimeData());
    if (files.isEmpty() || !isEnabled())
        return false;
    drop.acceptProposedAction();
    if (event.type() == QEvent::Drop)
        add(files);
    return true;
}

bool ImportSources::takeKey(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Delete))
        removeSelected();
    else if (key.matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else
        return false;
    return true;
}

} // namespace sled
