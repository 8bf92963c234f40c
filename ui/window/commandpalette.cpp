// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "ui/help/askmanual.h"
#include "ui/theme/hint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace sled {

namespace {

/// How well \a name fits what was typed: the smaller, the better; nothing if letters are missing.
std::optional<qsizetype> misfit(const QString &name, const QString &typed)
{
    if (const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0)
        return at;
    qsizetype from = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        from = name.indexOf(letter, from, Qt::CaseInsensitive) + 1;
        if (from == 0)
            return std::nullopt;
    }
    return 1000 + from;
}

} // namespace

CommandPalette::CommandPalette(QMainWindow &window)
    : QDialog(&window), m_commands(commandsOf(window))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    offerManual(*this, {QStringLiteral("start"), QStringLiteral("commands")});
    m_line = new QLineEdit;
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Command"));
    m_line->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Commands"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    m_none = hintLabel(tr("Nothing that can be done now is called so."));
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    layout->addWidget(m_none, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    showMatches();
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 22);
    if (const QWidget *parent = parentWidget())
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, parent->height() / 8)));
}

void CommandPalette::showMatches()
{
    const QString typed = m_line->text().trimmed();
    QList<std::pair<qsizetype, qsizetype>> matches; // misfit, number
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (const auto found = misfit(m_commands[i].name, typed))
            matches.append({typed.isEmpty() ? 0 : *found, i});
    }
    std::sort(matches.begin(), matches.end());
    m_list->clear();
    for (const auto &[unused, number] : matches) {
        const WindowCommand &command = m_commands[number];
        const QString keys = command.keys.toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(
            keys.isEmpty() ? command.name : tr("%1   (%2)").arg(command.name, keys), m_list);
        item->setData(Qt::UserRole, number);
    }
    m_list->setVisible(!matches.isEmpty());
    m_none->setVisible(matches.isEmpty());
    goTo(0);
}

void CommandPalette::goTo(int row)
{
    m_list->setCurrentRow(row);
    if (!isVisible() || row >= m_list->count())
        return;
    // The line keeps the focus; readers would not hear what Enter is going to do.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !isVisible()) // one click may both click and activate
        return;
    const WindowCommand command = m_commands[item->data(Qt::UserRole).toLongLong()];
    close();
    // After this dialog is gone: the command may open another one.
    QTimer::singleShot(0, parentWidget(), command.run);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int row = m_list->currentRow() + (key->key() == Qt::Key_Up ? -1 : 1);
        goTo(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace sled
