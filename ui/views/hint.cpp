// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/hint.h"

#include <QLabel>

namespace sled {

QLabel *hintLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(16);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace sled
