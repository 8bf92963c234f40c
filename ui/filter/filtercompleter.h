// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filtercompletion.h"

#include <QCompleter>
#include <QStringListModel>

#include <functional>

class QLineEdit;

namespace sled {

/// Offers below a filter line what can be written at the cursor while one types.
///
/// A suggestion is taken by a click, by Enter after going to it with Down, or by Tab, which takes
/// the first one. Enter without going there is the line's own.
class FilterCompleter final : public QCompleter {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterCompleter)

public:
    /// Makes the words to offer as values.
    using Vocabulary = std::function<FilterVocabulary()>;

    FilterCompleter(QLineEdit &line, Vocabulary vocabulary);

    void suggest(); ///< For what stands before the cursor now.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool hasCurrent() const; ///< The user has gone to a suggestion.
    void takeCurrent();                    ///< Or the first. Requires: isOpen().

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int suggestion);

    QLineEdit &m_line;
    Vocabulary m_vocabulary;
    QStringListModel m_shown;
    FilterCompletions m_completions;
    bool m_isTaking = false;
    QAbstractItemView *m_popup = nullptr; ///< Once it is made.
};

} // namespace sled
