// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sled {

/// A language that the window can speak.
struct Language {
    QString name; ///< As in `de`; empty: the one of the desktop, or English if it is none of these.
    QString title; ///< What it calls itself; of the desktop's in the language of the window.
};

/// All that a user can choose, the desktop's first.
[[nodiscard]] std::vector<Language> languages();

/// The user's choice, a Language::name. Empty if there is none or it is not known any more.
[[nodiscard]] QString savedLanguage();

/// Keeps a Language::name for the windows to come.
void saveLanguage(const QString &name);

/// Whether installTranslations() knows \a name: one of languages(), or one of the two that show
/// what is not translated or does not fit: `pseudo`, and `pseudo-rtl`, from right to left.
[[nodiscard]] bool isLanguage(const QString &name);

/// Makes the program speak the language \a name, Qt's own texts with it, and write numbers and
/// dates as is done there; the desktop's locale stays where it is one of that language.
///
/// Widgets that are there already keep their texts. For the GUI thread.
/// Requires: isLanguage(name), and that there is an application.
void installTranslations(const QString &name);

/// What installTranslations() came to: `en`, `de`, `ja` or one that isLanguage() tells of.
[[nodiscard]] QString installedLanguage();

} // namespace sled
