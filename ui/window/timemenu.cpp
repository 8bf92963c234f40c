// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/timemenu.h"

#include "ui/help/askmanual.h"
#include "ui/models/timedisplay.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SayTime {
    Q_DECLARE_TR_FUNCTIONS(sled::TimeMenu)
};

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names += QString::fromLatin1(id);
    return names;
}

/// Asks for a zone of the time zone database, and tells \a chosen its name.
void askForZone(QWidget &window, std::function<void(const QString &name)> chosen)
{
    const QStringList names = zoneNames();
    const QString system = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    auto *dialog = new QInputDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(SayTime::tr("Time Zone"));
    dialog->setLabelText(SayTime::tr("Write all times in the zone"));
    dialog->setComboBoxItems(names);
    dialog->setComboBoxEditable(true);
    dialog->setTextValue(names.contains(system) ? system : names.value(0));
    for (auto *line : dialog->findChildren<QLineEdit *>())
        line->setAccessibleName(dialog->labelText());
    offerManual(*dialog, {u"timeline"_s, u"table"_s});
    QObject::connect(dialog, &QInputDialog::textValueSelected, &window, std::move(chosen));
    dialog->open();
}

class TimeMenu final : public QMenu {
public:
    TimeMenu(QMenu &parent, QWidget &window, std::function<void()> chosen)
        : QMenu(SayTime::tr("&Times"), &parent), m_window(window), m_chosen(std::move(chosen))
    {
        auto *zones = new QActionGroup(this);
        m_utc = addZone(*zones, SayTime::tr("In &UTC"), [this] { choose(u"UTC"_s); });
        m_local = addZone(*zones, SayTime::tr("In &Local Time"), [this] { choose(u"local"_s); });
        m_other = addZone(*zones, SayTime::tr("In Another &Zone…"), [this] {
            update(); // it is not another one yet
            askForZone(m_window, [this](const QString &name) { choose(name); });
        });
        addSeparator();
        m_relative = addAction(SayTime::tr("As Distance from &Now"));
        m_relative->setCheckable(true);
        connect(m_relative, &QAction::triggered, this, [this](bool isOn) {
            TimeDisplay::ofProgram().setRelative(isOn);
            m_chosen();
        });
        connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, &TimeMenu::update);
        update();
    }

private:
    QAction *addZone(QActionGroup &zones, const QString &text, const std::function<void()> &chosen)
    {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setActionGroup(&zones);
        connect(action, &QAction::triggered, this, chosen);
        return action;
    }

    void choose(const QString &zone)
    {
        static_cast<void>(TimeDisplay::ofProgram().setZone(zone)); // a wrong one: the former stays
        update();
        m_chosen();
    }

    void update()
    {
        const TimeDisplay &times = TimeDisplay::ofProgram();
        const bool isLocal = times.zoneName() == "local"_L1;
        m_utc->setChecked(times.isUtc());
        m_local->setChecked(isLocal);
        const bool isOther = !times.isUtc() && !isLocal;
        m_other->setChecked(isOther);
        m_other->setText(isOther ? SayTime::tr("In Another &Zone (%1)…").arg(times.zoneName())
                                 : SayTime::tr("In Another &Zone…"));
        m_relative->setChecked(times.isRelative());
    }

    QWidget &m_window;
    std::function<void()> m_chosen;
    QAction *m_utc = nullptr;
    QAction *m_local = nullptr;
    QAction *m_other = nullptr;
    QAction *m_relative = nullptr;
};

} // namespace

void addTimeMenu(QMenu &menu, QWidget &window, const std::function<void()> &chosen)
{
    menu.addMenu(new TimeMenu(menu, window, chosen));
}

void restoreTimeDisplay()
{
    const QSettings settings;
    TimeDisplay &times = TimeDisplay::ofProgram();
    if (const QString zone = settings.value(u"times/zone"_s).toString(); !zone.isEmpty())
        static_cast<void>(times.setZone(zone)); // not known on this machine: the former one stays
    times.setRelative(settings.value(u"times/relative"_s, false).toBool());
}

void saveTimeDisplay()
{
    QSettings settings;
    settings.setValue(u"times/zone"_s, TimeDisplay::ofProgram().zoneName());
    settings.setValue(u"times/relative"_s, TimeDisplay::ofProgram().isRelative());
}

} // namespace sled
