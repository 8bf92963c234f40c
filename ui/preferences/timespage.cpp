// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/timespage.h"

#include "ui/models/displaytext.h"
#include "ui/models/timedisplay.h"
#include "ui/theme/hint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sled {

using namespace Qt::StringLiterals;

TimesPage::TimesPage(std::function<void()> chosen)
    : PreferencesPage(tr("Times")), m_chosen(std::move(chosen))
{
    m_utc = addZone(tr("In &UTC"), u"UTC"_s);
    m_local = addZone(tr("In &local time"), u"local"_s);
    m_other = new QRadioButton(tr("In another &zone:"));
    m_zone = new QComboBox;
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    connect(m_other, &QRadioButton::clicked, this, [this] { chooseZone(m_zone->currentText()); });
    connect(m_zone, &QComboBox::textActivated, this, &TimesPage::chooseZone);
    m_relative = new QCheckBox(tr("As distance from &now"));
    connect(m_relative, &QCheckBox::clicked, this, [this](bool isOn) {
        TimeDisplay::ofProgram().setRelative(isOn);
        m_chosen();
    });
    m_problem = remarkLabel(QString());
    m_example = remarkLabel(QString());
    auto *zone = new QHBoxLayout;
    zone->addWidget(m_other);
    zone->addWidget(m_zone, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new QLabel(tr("Write all times:")));
    layout->addWidget(m_utc);
    layout->addWidget(m_local);
    layout->addLayout(zone);
    layout->addWidget(m_problem);
    layout->addWidget(m_relative);
    layout->addWidget(m_example);
    layout->addStretch();
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, &TimesPage::update);
    update();
}

QRadioButton *TimesPage::addZone(const QString &text, const QString &zone)
{
    auto *button = new QRadioButton(text);
    connect(button, &QRadioButton::clicked, this, [this, zone] { chooseZone(zone); });
    return button;
}

void TimesPage::chooseZone(const QString &name)
{
    const bool isKnown = TimeDisplay::ofProgram().setZone(name).has_value();
    m_chosen();
    update();
    if (!isKnown) {
        m_problem->setText(
            tr("The time zone %1 is not known here.").arg(displayText(name.toStdString())));
        m_problem->show();
    }
}

void TimesPage::update()
{
    TimeDisplay &times = TimeDisplay::ofProgram();
    const bool isLocal = times.zoneName() == "local"_L1;
    m_utc->setChecked(times.isUtc());
    m_local->setChecked(isLocal && !times.isUtc());
    m_other->setChecked(!times.isUtc() && !isLocal);
    if (m_other->isChecked())
        m_zone->setCurrentText(times.zoneName());
    m_relative->setChecked(times.isRelative());
    m_problem->hide();
    constexpr double kMinute = 60;
    m_example->setText(tr("A minute ago: %1")
                           .arg(times.text(double(QDateTime::currentSecsSinceEpoch()) - kMinute)));
}

void TimesPage::restoreDefaults()
{
    TimeDisplay::ofProgram().setRelative(false);
    chooseZone(u"UTC"_s);
}

} // namespace sled
