// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/noteedit.h"

#include "core/store/bookmarks.h"

#include <QKeyEvent>

namespace sled {

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setAccessibleName(tr("Note of the bookmark"));
    setPlaceholderText(tr("Note"));
    setToolTip(tr("Ctrl+Enter keeps the note, Escape takes back what was written"));
}

void NoteEdit::setNote(const QString &note)
{
    m_told = note;
    if (toPlainText() != note)
        setPlainText(note);
}

void NoteEdit::finish()
{
    const QString note = storableNote(toPlainText());
    // Until setNote() confirms it the note counts as not kept, so that one can try again.
    if (note != m_told)
        Q_EMIT edited(note);
}

bool NoteEdit::event(QEvent *event)
{
    // Escape is ours here, whatever shortcut the window has on it.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape)
            event->accept();
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        setPlainText(m_told);
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        finish();
    else
        return QPlainTextEdit::keyPressEvent(event);
    Q_EMIT left();
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish();
}

} // namespace sled
