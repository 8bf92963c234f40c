// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/cachepage.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/theme/hint.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sled {

CachePage::CachePage(Offer offer) : PreferencesPage(tr("Cache")), m_offer(std::move(offer))
{
    m_use = new QCheckBox(tr("&Remember which ops have passed the signature check"));
    m_use->setEnabled(m_offer.isAllowed);
    connect(m_use, &QCheckBox::clicked, this, [this](bool isOn) {
        m_offer.use(isOn);
        update();
    });
    m_facts = remarkLabel(QString());
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_clear = new QPushButton(tr("Clear Cac&he…"));
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_offer.clear(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_use);
    layout->addWidget(remarkLabel(
        m_offer.isAllowed
            ? tr("Then they are not checked again when they are read again. It holds for what is "
                 "opened from now on; the command line has an option of its own, --no-cache.")
            : tr("This window was started with --no-cache.")));
    layout->addWidget(m_facts);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    layout->addStretch();
    update();
}

void CachePage::update()
{
    const VerifiedOpsFacts facts = m_offer.facts();
    const QLocale locale;
    m_use->setChecked(m_offer.isUsed());
    m_facts->setText(
        facts.ops == 0
            ? tr("Nothing is remembered.")
            : tr("%1 ops are remembered, in %2 of files in %3.", nullptr, plural(facts.ops))
                  .arg(locale.toString(facts.ops), locale.formattedDataSize(facts.sizeBytes),
                       displayText(facts.directory.toStdString())));
    m_clear->setEnabled(facts.ops > 0);
}

void CachePage::showEvent(QShowEvent *event)
{
    PreferencesPage::showEvent(event);
    update();
}

void CachePage::restoreDefaults()
{
    if (m_offer.isAllowed)
        m_offer.use(true);
    update();
}

} // namespace sled
