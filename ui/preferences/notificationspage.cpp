// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/notificationspage.h"

#include "ui/models/displaytext.h"
#include "ui/theme/hint.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace sled {

NotificationsPage::NotificationsPage(Offer offer)
    : PreferencesPage(tr("Notifications")), m_offer(std::move(offer))
{
    m_filter = new QComboBox;
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_filter, &QComboBox::activated, this,
            [this] { m_offer.choose(m_filter->currentData().toString()); });
    m_hint = remarkLabel(QString());
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Notify me of live events that pass:"), m_filter);
    form->addRow(m_hint);
    update();
}

void NotificationsPage::update()
{
    const QStringList names = m_offer.names();
    m_filter->clear();
    m_filter->addItem(tr("Nothing"), QString());
    for (const QString &name : names)
        m_filter->addItem(displayText(name.toStdString()), name);
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(m_offer.chosen())));
    m_hint->setText(names.isEmpty()
                        ? tr("No filter has a name yet. Save one with the menu of the filter line "
                             "to choose it here.")
                        : tr("The desktop tells of them while their sleds are followed live."));
}

void NotificationsPage::showEvent(QShowEvent *event)
{
    PreferencesPage::showEvent(event);
    update();
}

void NotificationsPage::restoreDefaults()
{
    m_offer.choose({});
    update();
}

} // namespace sled
