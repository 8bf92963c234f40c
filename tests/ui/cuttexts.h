// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/controls.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLineEdit>

namespace sled::test {

/// Whether \a widget is too small for its text, which it would show cut.
inline bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
    }
    const auto *field = qobject_cast<const QLineEdit *>(&widget);
    if (field && field->text().isEmpty() && !field->placeholderText().isEmpty()) {
        const int buttons = field->isClearButtonEnabled() ? field->height() : 0;
        return widget.fontMetrics().horizontalAdvance(field->placeholderText()) + buttons
            > field->width();
    }
    if (qobject_cast<const QGroupBox *>(&widget)) // of its contents it may show less
        return widget.width() < widget.minimumSizeHint().width();
    const bool showsItsText
        = qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget);
    return showsItsText && widget.width() < widget.sizeHint().width();
}

/// The texts of \a window that its layout cuts.
inline QStringList cutIn(const QWidget &window)
{
    QStringList problems;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window && isCut(*widget)) {
            problems += QStringLiteral("%1 is %2 wide, not %3")
                            .arg(placeOf(*widget))
                            .arg(widget->width())
                            .arg(widget->sizeHint().width());
        }
    }
    return problems;
}

} // namespace sled::test
