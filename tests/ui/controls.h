// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <map>
#include <set>
#include <utility>

namespace sled::test {

/// Whether \a widget is one that a user can come to by key.
inline bool isControl(const QWidget &widget)
{
    const bool isPart = qobject_cast<const QScrollBar *>(&widget)
        || qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QTabWidget *>(&widget);
    return widget.isVisible() && (widget.focusPolicy() & Qt::TabFocus) != 0 && !isPart
        && !widget.focusProxy();
}

/// What screen readers say to tell \a widget from others.
inline QString nameOf(QWidget &widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    if (!accessible)
        return {};
    if (!qobject_cast<QComboBox *>(&widget))
        return accessible->text(QAccessible::Name);
    // On Unix, what is chosen is its name: a label or a description says what for.
    for (const auto &[label, relation] : accessible->relations(QAccessible::Label))
        return label->text(QAccessible::Name);
    return accessible->text(QAccessible::Description);
}

/// \a widget in a message.
inline QString placeOf(QWidget &widget)
{
    return QStringLiteral("%1 '%2' in %3: '%4'")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             QString::fromLatin1(widget.parentWidget()->metaObject()->className()), nameOf(widget));
}

inline QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> found = window.findChildren<QWidget *>();
    found.removeIf([&window](const QWidget *widget) {
        return !isControl(*widget) || !widget->isEnabled() || widget->window() != &window;
    });
    return found;
}

/// The controls of \a window that cannot be told by a reader, or not from one another.
inline QStringList unnamedIn(const QWidget &window)
{
    QStringList problems;
    std::map<std::pair<int, QString>, QWidget *> known;
    for (QWidget *widget : controlsOf(window)) {
        const QString name = nameOf(*widget).trimmed();
        if (name.isEmpty())
            problems += placeOf(*widget) + QStringLiteral(" has no name");
        const int role = QAccessible::queryAccessibleInterface(widget)->role();
        const auto [other, isNew] = known.insert({{role, name}, widget});
        if (!isNew)
            problems += placeOf(*widget) + QStringLiteral(" sounds as ") + placeOf(*other->second);
    }
    return problems;
}

/// The labels of \a window whose key leads nowhere.
inline QStringList labelsWithoutBuddyIn(const QWidget &window)
{
    QStringList problems;
    for (QLabel *label : window.findChildren<QLabel *>()) {
        const bool hasKey = label->textFormat() != Qt::RichText
            && !QKeySequence::mnemonic(label->text()).isEmpty();
        if (label->isVisible() && label->window() == &window && hasKey && !label->buddy())
            problems += label->text() + QStringLiteral(" has no buddy");
    }
    return problems;
}

/// The keys that lead to two things at once in \a window: menus, tabs, buttons and labels.
inline QStringList sharedKeysIn(const QWidget &window)
{
    std::map<QString, QString> owners;
    QStringList problems;
    const auto take = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        const auto [other, isNew] = owners.insert({key.toString(), text});
        if (!isNew)
            problems += QStringLiteral("%1 leads to '%2' and '%3'")
                            .arg(key.toString(), other->second, text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                take(menu->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                take(tabs->tabText(i));
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->buddy())
                take(label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            take(button->text());
        }
    }
    return problems;
}

/// The controls of \a window, which is active, to which the Tab key does not lead.
inline QStringList unreachedIn(QWidget &window)
{
    std::set<const QWidget *> reached;
    std::set<const QWidget *> groups; // of radio buttons: arrows lead to the others
    constexpr int kMostPresses = 120;
    for (int i = 0; i < kMostPresses; ++i) {
        QWidget *focus = window.focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        reached.insert(now);
        if (qobject_cast<const QRadioButton *>(now))
            groups.insert(now->parentWidget());
    }
    QStringList problems;
    for (QWidget *widget : controlsOf(window)) {
        const bool isInGroup
            = qobject_cast<QRadioButton *>(widget) && groups.contains(widget->parentWidget());
        if (!reached.contains(widget) && !isInGroup)
            problems += QStringLiteral("Tab does not lead to ") + placeOf(*widget);
    }
    return problems;
}

} // namespace sled::test
