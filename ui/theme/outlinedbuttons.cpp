// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/outlinedbuttons.h"

#include "ui/theme/palettecolors.h"

#include <QStyleOptionButton>

namespace sled {

namespace {

void showOutline(QStyleOptionButton &option)
{
    option.palette.setColor(QPalette::Window, PaletteColors(option.palette).mutedText);
}

} // namespace

void OutlinedCheckBox::initStyleOption(QStyleOptionButton *option) const
{
    QCheckBox::initStyleOption(option);
    showOutline(*option);
}

void OutlinedRadioButton::initStyleOption(QStyleOptionButton *option) const
{
    QRadioButton::initStyleOption(option);
    showOutline(*option);
}

} // namespace sled
