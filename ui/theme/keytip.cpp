// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/keytip.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace sled {

void setKeyTip(QWidget &widget, const QString &tip, const QString &key)
{
    widget.setAccessibleName(tip);
    //: %1 is what a button does, %2 a key that does the same.
    widget.setToolTip(
        key.isEmpty() ? tip : QCoreApplication::translate("sled::KeyTip", "%1 (%2)").arg(tip, key));
}

void followKey(QWidget &widget, const QAction &action)
{
    followKey(widget, action,
              [&widget](const QString &key) { setKeyTip(widget, widget.accessibleName(), key); });
}

void followKey(QObject &context, const QAction &action,
               const std::function<void(const QString &key)> &show)
{
    const auto tell
        = [&action, show] { show(action.shortcut().toString(QKeySequence::NativeText)); };
    QObject::connect(&action, &QAction::changed, &context, tell);
    tell();
}

} // namespace sled
