// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/warningbox.h"

#include "ui/help/askmanual.h"

#include <QAbstractButton>
#include <QMessageBox>

namespace sled {

void showWarning(QWidget &parent, const QString &title, const QString &text,
                 const ManualPlace &about)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, {},
                                QMessageBox::Ok | QMessageBox::Help, &parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setDefaultButton(QMessageBox::Ok);
    offerManual(*box, about);
    // As it is, the box would close.
    QAbstractButton *help = box->button(QMessageBox::Help);
    QObject::disconnect(help, &QAbstractButton::clicked, nullptr, nullptr);
    QObject::connect(help, &QAbstractButton::clicked, box,
                     [box, about] { askManual(*box, about); });
    box->open();
}

} // namespace sled
