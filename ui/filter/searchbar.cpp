// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/searchbar.h"

#include "ui/theme/clearbutton.h"
#include "ui/theme/keytip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace sled {

namespace {

QToolButton *button(const QString &text, const QString &tip, const QString &key = {})
{
    auto *made = new QToolButton;
    made->setText(text);
    setKeyTip(*made, tip, key);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

SearchBar::SearchBar(QWidget *parent) : QWidget(parent)
{
    m_line = new QLineEdit;
    m_line->setObjectName(QStringLiteral("searchLine"));
    addClearButton(*m_line);
    m_line->setPlaceholderText(tr("Story, stage, event or sled"));
    m_line->setAccessibleName(tr("Search"));
    m_line->installEventFilter(this);
    auto *label = new QLabel(tr("&Search"));
    label->setBuddy(m_line);
    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumWidth(m_state->fontMetrics().averageCharWidth() * 16);
    m_previous = button(tr("Previous"), tr("Go to the hit before"));
    m_next = button(tr("Next"), tr("Go to the next hit"));
    m_around = button(tr("Show Around"), tr("Show the rows around the hit that the filter hides"));
    QToolButton *shut = button(tr("Close"), tr("Close the search"),
                               QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 8, 3);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_around);
    layout->addWidget(m_state);
    layout->addWidget(shut);
    connect(m_line, &QLineEdit::textChanged, this, &SearchBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, &SearchBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &SearchBar::nextRequested);
    connect(m_around, &QToolButton::clicked, this, &SearchBar::aroundRequested);
    connect(shut, &QToolButton::clicked, this, &SearchBar::close);
    hide();
}

void SearchBar::open()
{
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchBar::followKeys(const QAction &previous, const QAction &next)
{
    followKey(*m_previous, previous);
    followKey(*m_next, next);
}

void SearchBar::setState(const QString &state)
{
    m_state->setText(state);
}

void SearchBar::setAroundEnabled(bool isEnabled)
{
    m_around->setEnabled(isEnabled);
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it closes the search, and cancels no loading
        return true;
    }
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if ((key->modifiers() & Qt::ShiftModifier) != 0)
            Q_EMIT previousRequested();
        else
            Q_EMIT nextRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBar::close()
{
    m_line->clear();
    hide();
    Q_EMIT closed();
}

} // namespace sled
