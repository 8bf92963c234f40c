// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterline.h"

#include "ui/language/lefttoright.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/severitysign.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextCharFormat>

#include <algorithm>
#include <utility>

namespace sled {

FilterLine::FilterLine(QWidget *parent) : QLineEdit(parent)
{
    keepLeftToRight(*this);
    addClearButton(*this);
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter, such as  stage = merge and not sled:a3f*"));
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_isRecalling)
            m_place = -1;
    });
}

void FilterLine::markError(const std::optional<FilterError> &error)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (error && !text().isEmpty()) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(severityColor(Severity::Error, palette().color(QPalette::Base)));
        // Where something is missing, the character before the gap is marked.
        const qsizetype length = std::max<qsizetype>(1, error->length);
        const qsizetype position
            = std::clamp<qsizetype>(error->position, 0, std::max<qsizetype>(0, text().size() - 1));
        attributes.append({QInputMethodEvent::TextFormat, int(position - cursorPosition()),
                           int(std::min(length, text().size() - position)), format});
    }
    // A line edit lets only an input method format parts of its text.
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

void FilterLine::remember(const QString &text)
{
    m_place = -1;
    if (text.trimmed().isEmpty())
        return;
    m_history.removeAll(text);
    m_history.prepend(text);
    m_history = m_history.mid(0, kMaxHistory);
}

void FilterLine::setHistory(const QStringList &texts)
{
    m_history = texts.mid(0, kMaxHistory);
    m_place = -1;
}

void FilterLine::setVocabulary(FilterCompleter::Vocabulary vocabulary)
{
    m_completer = new FilterCompleter(*this, std::move(vocabulary));
    // From typing alone: neither a filter that is shown nor one from the history is looked at.
    connect(this, &QLineEdit::textEdited, m_completer, [this] {
        if (!m_isRecalling)
            m_completer->suggest();
    });
}

bool FilterLine::event(QEvent *event)
{
    // Escape is the line's own, whatever shortcut the window has on it.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    // Tab would move the focus before keyPressEvent() saw it.
    if (event->type() == QEvent::KeyPress && m_completer && m_completer->isOpen()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            m_completer->takeCurrent();
            event->accept();
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && m_completer->hasCurrent()) {
            event->ignore(); // the completer takes the suggestion
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Up)
        goThroughHistory(1);
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Down)
        goThroughHistory(-1);
    else
        QLineEdit::keyPressEvent(event);
}

void FilterLine::goThroughHistory(int steps)
{
    const qsizetype place = std::clamp<qsizetype>(m_place + steps, -1, m_history.size() - 1);
    if (place == m_place)
        return;
    if (m_place < 0)
        m_draft = text();
    m_place = place;
    const QString shown = place < 0 ? m_draft : m_history[place];
    const QScopedValueRollback recalling(m_isRecalling, true);
    setText(shown);
    Q_EMIT textEdited(shown);
}

} // namespace sled
