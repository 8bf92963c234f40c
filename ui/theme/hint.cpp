// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/hint.h"

#include "ui/theme/palettecolors.h"

#include <QLabel>
#include <QPainter>

namespace sled {

QLabel *hintLabel(const QString &text, QWidget *parent)
{
    QLabel *label = remarkLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(16);
    return label;
}

QLabel *remarkLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void paintHint(QWidget &view, const QString &text)
{
    constexpr int kMargin = 16;
    QPainter painter(&view);
    painter.setPen(PaletteColors(view.palette()).mutedText);
    painter.drawText(view.rect().adjusted(kMargin, kMargin, -kMargin, -kMargin),
                     int(Qt::AlignCenter) | int(Qt::TextWordWrap), text);
}

} // namespace sled
