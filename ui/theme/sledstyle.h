// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sled {

/// Fusion with outlines that are seen on a dark ground too, which Fusion draws in a darker shade of
/// the window, with a frame around the list that has the focus, room between rows of lists and
/// before the arrow of a button with a menu, and without icons on the buttons of dialogs, of which
/// only some have one.
class SledStyle final : public QProxyStyle {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SledStyle)

public:
    SledStyle() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
};

} // namespace sled
