// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcuts.h"

#include "ui/language/mnemonic.h"

#include <QAction>
#include <QSettings>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString keyOfSetting(const QString &id)
{
    return u"shortcuts/"_s + id;
}

bool doClash(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty()
        && (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

bool hasKeys(const QList<QKeySequence> &all, const QKeySequence &keys)
{
    return std::ranges::any_of(all, [&](const QKeySequence &one) { return doClash(one, keys); });
}

QString plainName(const QString &text)
{
    QString name = withoutMnemonic(text);
    if (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

/// \return nothing if \a text names no key that there is.
std::optional<QKeySequence> keysFromText(const QString &text)
{
    const auto keys = QKeySequence::fromString(text, QKeySequence::PortableText);
    if (keys.isEmpty() != text.isEmpty())
        return std::nullopt;
    for (int i = 0; i < keys.count(); ++i) {
        if (keys[uint(i)].key() == Qt::Key_unknown)
            return std::nullopt;
    }
    return keys;
}

} // namespace

QString Shortcuts::Command::name() const
{
    return plainName(action->text());
}

bool Shortcuts::Command::isUsual() const
{
    return action->shortcuts() == usual;
}

void Shortcuts::add(const QString &id, QAction &action)
{
    m_commands.push_back({id, &action, action.shortcuts()});
}

std::optional<QString> Shortcuts::ownerOf(const QKeySequence &keys, std::size_t number) const
{
    if (keys.isEmpty())
        return std::nullopt;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        if (i != number && hasKeys(m_commands[i].action->shortcuts(), keys))
            return m_commands[i].name();
    }
    for (const QAction *action : m_window.findChildren<QAction *>()) {
        const bool isOurs
            = std::ranges::find(m_commands, action, &Command::action) != m_commands.end();
        // Also one that only a list has: where that has the focus, neither would come.
        if (!isOurs && hasKeys(action->shortcuts(), keys))
            return plainName(action->text());
    }
    return std::nullopt;
}

void Shortcuts::set(std::size_t number, const QKeySequence &keys)
{
    const Command &command = m_commands[number];
    const bool isUsual = !command.usual.isEmpty() && command.usual.front() == keys;
    command.action->setShortcuts(isUsual              ? command.usual
                                     : keys.isEmpty() ? QList<QKeySequence>()
                                                      : QList<QKeySequence>{keys});
}

bool Shortcuts::takeAway(const QKeySequence &keys)
{
    for (const Command &command : m_commands) {
        QList<QKeySequence> left = command.action->shortcuts();
        left.removeIf([&](const QKeySequence &one) { return doClash(one, keys); });
        command.action->setShortcuts(left);
    }
    return !ownerOf(keys, m_commands.size());
}

void Shortcuts::resetAll()
{
    for (const Command &command : m_commands)
        command.action->setShortcuts(command.usual);
}

void Shortcuts::load(const QSettings &settings)
{
    // First all that is not as usual is set free, so that two commands may have exchanged keys.
    std::vector<std::pair<std::size_t, QKeySequence>> wanted;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const QVariant stored = settings.value(keyOfSetting(m_commands[i].id));
        const auto keys = stored.typeId() == QMetaType::QString ? keysFromText(stored.toString())
                                                                : std::nullopt;
        if (!keys)
            continue;
        wanted.emplace_back(i, *keys);
        m_commands[i].action->setShortcuts(QList<QKeySequence>());
    }
    for (const auto &[number, keys] : wanted) {
        if (!ownerOf(keys, number))
            set(number, keys);
    }
}

void Shortcuts::save(QSettings &settings) const
{
    for (const Command &command : m_commands) {
        if (command.isUsual())
            settings.remove(keyOfSetting(command.id));
        else
            settings.setValue(keyOfSetting(command.id),
                              command.action->shortcut().toString(QKeySequence::PortableText));
    }
}

} // namespace sled
