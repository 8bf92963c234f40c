// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exporttimes.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QComboBox *timeChoice(const QString &name)
{
    auto *made = new QComboBox;
    made->setAccessibleName(name);
    // Names of zones are long, and there are hundreds.
    constexpr int kCharacters = 30; // of a format
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(kCharacters);
    return made;
}

} // namespace

ExportTimes::ExportTimes(QWidget *parent) : QGroupBox(tr("Times"), parent)
{
    m_zone = timeChoice(tr("Time zone"));
    m_zone->addItem(u"UTC"_s, u"UTC"_s);
    m_zone->addItem(tr("Local time"), u"local"_s);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id != "UTC")
            m_zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    }
    m_format = timeChoice(tr("Format of times"));
    m_format->addItems({tr("2026-05-17T14:05:00Z (RFC 3339)"),
                        tr("2026-05-17 14:05:00 (spreadsheets)"), tr("1779026700 (Unix seconds)")});
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text);
        label->setBuddy(box);
        form->addRow(label, box);
    };
    add(tr("&Zone:"), m_zone);
    add(tr("Forma&t:"), m_format);
    for (QComboBox *box : {m_zone, m_format}) {
        connect(box, &QComboBox::activated, this, [this] {
            m_zone->setEnabled(format() != TimeFormat::Unix); // which is the same in all
            Q_EMIT changed();
        });
    }
}

void ExportTimes::setZone(const QString &name)
{
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(name)));
}

void ExportTimes::setFormat(TimeFormat format)
{
    m_format->setCurrentIndex(int(format));
    m_zone->setEnabled(format != TimeFormat::Unix);
}

QString ExportTimes::zone() const
{
    return m_zone->currentData().toString();
}

TimeFormat ExportTimes::format() const
{
    return TimeFormat(m_format->currentIndex());
}

} // namespace sled
