// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace sled {

/// A page of the preferences. What is chosen on it holds at once.
class PreferencesPage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesPage)

public:
    /// \a title is translated.
    explicit PreferencesPage(QString title);

    [[nodiscard]] const QString &title() const { return m_title; }

    virtual void restoreDefaults() = 0;
    [[nodiscard]] virtual bool hasDefaults() const { return true; }

    /// Marks what has \a text in it, whatever its case, and brings the first into view; unmarks all
    /// if it is empty. \return whether something has it.
    bool find(const QString &text);

protected:
    /// Shows what \a text is found in, beyond labels, buttons and the choices of boxes. \return
    /// whether there is any; the same contract as find().
    virtual bool findMore(const QString &text);

private:
    void mark(QWidget &widget);

    QString m_title;
    QList<QPointer<QWidget>> m_marked;
};

} // namespace sled
