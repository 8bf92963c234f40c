// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/textactions.h"

#include "tests/bench/benchdata.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
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

QString saidByDialogs(const QWidget &window)
{
    QStringList said;
    for (const QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        said += u'[' + dialog->windowTitle() + u']';
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                said += label->text();
        }
        for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled())
                said += u'<' + button->text() + u'>';
        }
    }
    return said.join(u' ');
}

} // namespace sled
