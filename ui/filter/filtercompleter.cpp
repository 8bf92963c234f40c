// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtercompleter.h"

#include "ui/models/displaytext.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace sled {

namespace {

constexpr int kRows = 12;

bool goesOn(FilterSuggestion::Kind kind)
{
    return kind != FilterSuggestion::Kind::Value;
}

} // namespace

FilterCompleter::FilterCompleter(QLineEdit &line, Vocabulary vocabulary)
    : QCompleter(&line), m_line(line), m_vocabulary(std::move(vocabulary))
{
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(kRows);
    setModel(&m_shown);
    setWidget(&line);
    m_popup = popup(); // QCompleter filters its events already
    popup()->setTextElideMode(Qt::ElideMiddle);
    popup()->setAccessibleName(tr("What can be written here"));
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
}

bool FilterCompleter::eventFilter(QObject *watched, QEvent *event)
{
    // Escape closes the list, whatever shortcut the window has on it.
    if (m_popup && watched == m_popup && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QCompleter::eventFilter(watched, event);
}

void FilterCompleter::suggest()
{
    if (m_isTaking)
        return;
    m_completions = completionsAt(m_line.text(), m_line.cursorPosition(), m_vocabulary());
    const QString written
        = m_line.text().mid(m_completions.begin, m_completions.end - m_completions.begin);
    const auto &suggestions = m_completions.suggestions;
    // What is written already is no suggestion.
    const bool isWritten = suggestions.size() == 1 && suggestions.front().insert == written;
    if (suggestions.empty() || isWritten || m_line.text().isEmpty()) {
        popup()->hide();
        return;
    }
    QStringList shown;
    for (const FilterSuggestion &suggestion : suggestions)
        shown += displayText(suggestion.text.toStdString());
    m_shown.setStringList(shown);
    popup()->setCurrentIndex({});
    QRect place = m_line.rect();
    const int left = m_line.inputMethodQuery(Qt::ImCursorRectangle).toRect().left()
        - m_line.fontMetrics().horizontalAdvance(written.left(kMaxDisplayCharacters));
    place.setLeft(std::clamp(left, 0, std::max(0, m_line.width() / 2)));
    place.setWidth(
        std::min(m_line.width() - place.left(), m_line.fontMetrics().averageCharWidth() * 48));
    complete(place);
    popup()->setCurrentIndex({});
}

bool FilterCompleter::isOpen() const
{
    return popup()->isVisible();
}

bool FilterCompleter::hasCurrent() const
{
    return isOpen() && popup()->currentIndex().isValid();
}

void FilterCompleter::takeCurrent()
{
    const int row = hasCurrent() ? popup()->currentIndex().row() : 0;
    popup()->hide();
    take(row);
}

void FilterCompleter::take(int suggestion)
{
    const auto number = std::size_t(suggestion);
    if (number >= m_completions.suggestions.size())
        return;
    const FilterSuggestion taken = m_completions.suggestions[number];
    const QString text = m_line.text();
    QString before = text.left(m_completions.begin) + taken.insert;
    const QString after = text.mid(m_completions.end);
    if (!after.startsWith(u' '))
        before += u' ';
    {
        const QScopedValueRollback taking(m_isTaking, true);
        m_line.setText(before + after);
        m_line.setCursorPosition(int(before.size()));
        Q_EMIT m_line.textEdited(m_line.text());
    }
    if (goesOn(taken.kind))
        suggest();
}

} // namespace sled
