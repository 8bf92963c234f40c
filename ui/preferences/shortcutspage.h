// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

#include <functional>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace sled {

class Shortcuts;

/// The keys of each command. Keys that another one has are not given away in silence: the page
/// says whose they are, beside both, and takes them over when asked to.
class ShortcutsPage final : public PreferencesPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsPage)

public:
    /// \a shortcuts must outlive the page; \a chosen is told after the user has changed something.
    ShortcutsPage(Shortcuts &shortcuts, std::function<void()> chosen);

    void restoreDefaults() override;

protected:
    bool findMore(const QString &text) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *makeEditor();
    [[nodiscard]] std::size_t current() const;
    void choose(const QKeySequence &keys);
    void takeOver();
    void showCurrent();
    void showAll();
    void showClash(const QKeySequence &keys, const QString &owner);

    Shortcuts &m_shortcuts;
    std::function<void()> m_chosen;
    QTreeWidget *m_list = nullptr;
    QKeySequenceEdit *m_keys = nullptr;
    QLabel *m_clash = nullptr;
    QPushButton *m_takeOver = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_usual = nullptr;
};

} // namespace sled
