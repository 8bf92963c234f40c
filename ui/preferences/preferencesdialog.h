// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace sled {

class PreferencesPage;

/// All that the user can have otherwise, on pages, with a line that searches them. Not modal: what
/// is chosen holds at once, and is seen behind it.
class PreferencesDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    /// The pages belong to it from now on. Requires: there is one.
    PreferencesDialog(const QList<PreferencesPage *> &pages, QWidget *parent);

    [[nodiscard]] PreferencesPage &page() const; ///< The one in front.
    void showPage(int number);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QLayout *makePages();
    [[nodiscard]] QLayout *makeButtons();
    void search();

    QList<PreferencesPage *> m_pages;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_title = nullptr;   ///< Of the page in front.
    QLabel *m_nothing = nullptr; ///< Is found.
    QPushButton *m_defaults = nullptr;
};

} // namespace sled
