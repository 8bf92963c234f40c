// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

class QAction;
class QActionGroup;
class QComboBox;

namespace sled {

/// Language, colours of the window and what it begins with. The commands that choose the same are
/// asked to do it, so that their menus agree.
class GeneralPage final : public PreferencesPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneralPage)

public:
    /// Whether the language is kept for the windows to come.
    enum class Language { NotKept, Kept };

    /// \a themes has a command for each theme, the usual one first; \a restoreSession is one that
    /// can be checked. Both must outlive the page.
    GeneralPage(QActionGroup &themes, QAction &restoreSession, Language language);

    void restoreDefaults() override;

private:
    void addLanguages();
    void addThemes();

    QActionGroup &m_themes;
    QAction &m_restoreSession;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
};

} // namespace sled
