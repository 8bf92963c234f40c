// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QAction;
class QObject;
class QWidget;

namespace sled {

/// Lets readers call \a widget by \a tip, and its tool tip add \a key in brackets, if there is one.
void setKeyTip(QWidget &widget, const QString &tip, const QString &key);

/// The same of \a widget, which has its accessible name, with the first key of \a action, as it is
/// now and after each change.
void followKey(QWidget &widget, const QAction &action);

/// Calls \a show with the first key of \a action, empty if there is none, now and after each change
/// until \a context goes.
void followKey(QObject &context, const QAction &action,
               const std::function<void(const QString &key)> &show);

} // namespace sled
