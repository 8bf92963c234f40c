// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unfinishedwork.h"

#include "ui/views/elidedlabel.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace sled {

UnfinishedWork::UnfinishedWork(QWidget *parent) : QWidget(parent)
{
    m_text = new ElidedLabel;
    m_wait = new QRadioButton(tr("Wait &for all"));
    m_wait->setToolTip(tr("Writes the file when all is read and every signature is checked"));
    m_wait->setChecked(true);
    m_now = new QRadioButton(tr("Write as it is now"));
    m_now->setToolTip(tr("What is not checked yet says 'pending'"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_wait);
    layout->addWidget(m_now);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when live events come
    setSizePolicy(policy);
    hide();
    for (QRadioButton *button : {m_wait, m_now})
        connect(button, &QRadioButton::clicked, this, &UnfinishedWork::changed);
}

void UnfinishedWork::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

bool UnfinishedWork::waits() const
{
    return m_wait->isChecked();
}

} // namespace sled
