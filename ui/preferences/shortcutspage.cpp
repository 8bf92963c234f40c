// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcutspage.h"

#include "ui/preferences/shortcuts.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/hint.h"
#include "ui/views/findingdelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sled {

namespace {

constexpr int kNameColumn = 0;
constexpr int kKeysColumn = 1;

QString keysText(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

} // namespace

ShortcutsPage::ShortcutsPage(Shortcuts &shortcuts, std::function<void()> chosen)
    : PreferencesPage(tr("Shortcuts")), m_shortcuts(shortcuts), m_chosen(std::move(chosen))
{
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(kNameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(kKeysColumn, QHeaderView::ResizeToContents);
    for (std::size_t i = 0; i < shortcuts.commands().size(); ++i)
        new QTreeWidgetItem(m_list);
    m_clash = remarkLabel(QString());
    m_takeOver = new QPushButton(tr("&Take Over"));
    m_takeOver->setAutoDefault(false);
    auto *clash = new QHBoxLayout;
    clash->addWidget(m_clash, 1);
    clash->addWidget(m_takeOver);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(makeEditor());
    layout->addLayout(clash);
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsPage::takeOver);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    showAll();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QLayout *ShortcutsPage::makeEditor()
{
    m_keys = new QKeySequenceEdit;
    m_keys->setAccessibleName(tr("Keys of the command"));
    auto *label = new QLabel(tr("&Press the new keys:"));
    label->setBuddy(m_keys);
    m_none = new QPushButton(tr("&None"));
    m_usual = new QPushButton(tr("&Usual"));
    m_usual->setToolTip(tr("The keys that it had at first"));
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_keys, 1);
    for (QPushButton *button : {m_none, m_usual}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] {
        // Shift alone, as for going back by Shift+Tab, empties the field; None is a button.
        if (m_keys->keySequence().isEmpty())
            return showCurrent();
        choose(m_keys->keySequence());
    });
    connect(m_none, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        const auto &usual = m_shortcuts.commands()[current()].usual;
        choose(usual.isEmpty() ? QKeySequence() : usual.front());
    });
    return line;
}

std::size_t ShortcutsPage::current() const
{
    return std::size_t(m_list->indexOfTopLevelItem(m_list->currentItem()));
}

void ShortcutsPage::choose(const QKeySequence &keys)
{
    if (const auto owner = m_shortcuts.ownerOf(keys, current()))
        return showClash(keys, *owner);
    m_shortcuts.set(current(), keys);
    showAll();
    m_chosen();
}

void ShortcutsPage::showClash(const QKeySequence &keys, const QString &owner)
{
    const QSignalBlocker noSignals(m_keys);
    m_keys->setKeySequence(keys);
    m_clash->setText(
        tr("%1 already belongs to “%2”.").arg(keys.toString(QKeySequence::NativeText), owner));
    m_takeOver->show();
    const QIcon sign = severityIcon(Severity::Warning, palette());
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const bool isPart
            = std::size_t(i) == current() || m_shortcuts.commands()[std::size_t(i)].name() == owner;
        m_list->topLevelItem(i)->setIcon(kKeysColumn, isPart ? sign : QIcon());
    }
}

void ShortcutsPage::takeOver()
{
    const QKeySequence keys = m_keys->keySequence();
    if (!m_shortcuts.takeAway(keys)) {
        showAll();
        m_clash->setText(tr("These keys cannot be taken away."));
        return m_chosen();
    }
    choose(keys);
}

void ShortcutsPage::showCurrent()
{
    if (!m_list->currentItem())
        return;
    const Shortcuts::Command &command = m_shortcuts.commands()[current()];
    const QSignalBlocker noSignals(m_keys);
    m_keys->setKeySequence(command.action->shortcut());
    m_none->setEnabled(!command.action->shortcuts().isEmpty());
    m_usual->setEnabled(!command.isUsual());
    m_clash->clear();
    m_takeOver->hide();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        m_list->topLevelItem(i)->setIcon(kKeysColumn, {});
}

void ShortcutsPage::showAll()
{
    for (std::size_t i = 0; i < m_shortcuts.commands().size(); ++i) {
        const Shortcuts::Command &command = m_shortcuts.commands()[i];
        QTreeWidgetItem *item = m_list->topLevelItem(int(i));
        QFont font = m_list->font();
        font.setBold(!command.isUsual());
        item->setText(kNameColumn, command.name());
        item->setText(kKeysColumn, keysText(command.action->shortcuts()));
        item->setFont(kKeysColumn, font);
        item->setToolTip(kNameColumn, command.isUsual() ? QString() : tr("Changed"));
    }
    showCurrent();
}

void ShortcutsPage::showEvent(QShowEvent *event)
{
    PreferencesPage::showEvent(event);
    showAll();
}

bool ShortcutsPage::findMore(const QString &text)
{
    bool isFound = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const bool hasText = item->text(kNameColumn).contains(text, Qt::CaseInsensitive)
            || item->text(kKeysColumn).contains(text, Qt::CaseInsensitive);
        item->setHidden(!hasText);
        if (hasText && !isFound && !text.isEmpty())
            m_list->setCurrentItem(item);
        isFound |= hasText;
    }
    for (int i = 0; !isFound && i < m_list->topLevelItemCount(); ++i)
        m_list->topLevelItem(i)->setHidden(false); // it is not this page
    return isFound;
}

void ShortcutsPage::restoreDefaults()
{
    m_shortcuts.resetAll();
    showAll();
    m_chosen();
}

} // namespace sled
