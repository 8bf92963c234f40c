// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/textactions.h"

#include "tests/bench/benchdata.h"

#include <QAction>
#include <QPushButton>

namespace sled {

using namespace Qt::StringLiterals;

QAction &actionCalled(const QWidget &window, QStringView text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == text)
            return *action;
    }
    fail(u"there is no action "_s + text);
}

void trigger(const QWidget &window, QStringView text)
{
    QAction &action = actionCalled(window, text);
    if (action.isEnabled())
        action.trigger();
}

QPushButton &buttonCalled(const QWidget &parent, QStringView text)
{
    for (auto *button : parent.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return *button;
    }
    fail(u"there is no button "_s + text);
}

} // namespace sled
