// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/outlinedcheckbox.h"

#include "ui/theme/palettecolors.h"

#include <QStyleOptionButton>

namespace sled {

void OutlinedCheckBox::initStyleOption(QStyleOptionButton *option) const
{
    QCheckBox::initStyleOption(option);
    option->palette.setColor(QPalette::Window, PaletteColors(option->palette).mutedText);
}

} // namespace sled
