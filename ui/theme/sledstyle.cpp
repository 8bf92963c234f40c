// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/sledstyle.h"

#include "ui/theme/palettecolors.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace sled {

namespace {

/// A copy of \a option with a colour to derive outlines from that is seen; \a option if it is none
/// of that kind.
template <typename Option>
const QStyleOption *outlined(const QStyleOption *option, Option &copy)
{
    const auto *given = qstyleoption_cast<const Option *>(option);
    if (!given)
        return option;
    constexpr int kLighter = 115; // percent; Fusion takes some of it away again
    const PaletteColors colors(given->palette);
    copy = *given;
    copy.palette.setColor(QPalette::Window,
                          colors.isDark ? colors.mutedText.lighter(kLighter) : colors.mutedText);
    return &copy;
}

/// The same on a dark ground only: fields are large, and seen without on a light one.
template <typename Option>
const QStyleOption *outlinedField(const QStyleOption *option, Option &copy)
{
    return PaletteColors(option->palette).isDark ? outlined(option, copy) : option;
}

} // namespace

void SledStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton: {
        QStyleOptionButton copy;
        return QProxyStyle::drawPrimitive(element, outlined(option, copy), painter, widget);
    }
    case PE_FrameLineEdit: {
        QStyleOptionFrame copy;
        return QProxyStyle::drawPrimitive(element, outlinedField(option, copy), painter, widget);
    }
    case PE_Frame:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if ((option->state & State_HasFocus) != 0
            && qobject_cast<const QAbstractItemView *>(widget)) {
            painter->save();
            painter->setPen(option->palette.color(QPalette::Highlight));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SledStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    QStyleOptionSpinBox copy;
    const QStyleOption *drawn = control == CC_SpinBox ? outlinedField(option, copy) : option;
    QProxyStyle::drawComplexControl(control, static_cast<const QStyleOptionComplex *>(drawn),
                                    painter, widget);
}

QSize SledStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    constexpr int kBeforeArrow = 10;
    constexpr int kBetweenRows = 4; // else what stands on a letter is cut
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool hasArrow
        = type == CT_PushButton && button && (button->features & QStyleOptionButton::HasMenu) != 0;
    if (type == CT_ItemViewItem)
        return size + QSize(0, kBetweenRows);
    return hasArrow ? size + QSize(kBeforeArrow, 0) : size;
}

int SledStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace sled
