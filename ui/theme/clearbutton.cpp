// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace sled {

namespace {

struct SayClear {
    Q_DECLARE_TR_FUNCTIONS(sled::ClearButton)
};

} // namespace

void addClearButton(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    for (auto *button : line.findChildren<QToolButton *>())
        button->setAccessibleName(SayClear::tr("Clear the text"));
}

} // namespace sled
