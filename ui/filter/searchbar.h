// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace sled {

/// A line to search for a text among the events shown: it finds, and hides nothing. Enter goes to
/// the next hit, Shift+Enter to the one before, Escape closes it.
class SearchBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBar)

public:
    explicit SearchBar(QWidget *parent = nullptr);

    void open(); ///< Shows it, with the cursor in the line and what was searched for selected.
    /// Lets the buttons tell the keys of these actions.
    void followKeys(const QAction &previous, const QAction &next);
    void setState(const QString &state);   ///< Such as `3 of 17`.
    void setAroundEnabled(bool isEnabled); ///< Whether rows are hidden around a hit.

Q_SIGNALS:
    void textChanged(const QString &text);
    void nextRequested();
    void previousRequested();
    void aroundRequested(); ///< The rows around the hit are to be shown, filtered or not.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    QLineEdit *m_line = nullptr;
    QLabel *m_state = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_around = nullptr;
};

} // namespace sled
