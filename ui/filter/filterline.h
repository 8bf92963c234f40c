// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filtererror.h"
#include "ui/filter/filtercompleter.h"

#include <QLineEdit>
#include <QStringList>

#include <optional>

namespace sled {

/// The line that a filter is written in: underlines what is wrong, and remembers what was asked
/// before: Up and Down go through that, as in a shell, unless suggestions are open.
class FilterLine final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterLine)

public:
    static constexpr qsizetype kMaxHistory = 50;

    explicit FilterLine(QWidget *parent = nullptr);

    void setVocabulary(FilterCompleter::Vocabulary vocabulary); ///< Suggests from now on.

    void markError(const std::optional<FilterError> &error); ///< Until the next call.

    void remember(const QString &text);        ///< As the newest; empty texts are not remembered.
    void setHistory(const QStringList &texts); ///< Newest first.
    [[nodiscard]] const QStringList &history() const { return m_history; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goThroughHistory(int steps);

    FilterCompleter *m_completer = nullptr; ///< Null: suggests nothing.
    QStringList m_history;
    qsizetype m_place = -1; ///< In the history; -1: what was being written.
    QString m_draft;        ///< What was being written.
    bool m_isRecalling = false;
};

} // namespace sled
