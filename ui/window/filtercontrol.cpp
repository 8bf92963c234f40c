// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filtercontrol.h"

#include "core/query/filterparts.h"
#include "core/query/filterspans.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterline.h"
#include "ui/help/askmanual.h"
#include "ui/help/warningbox.h"
#include "ui/models/displaytext.h"
#include "ui/models/timedisplay.h"
#include "ui/window/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = qint64{4} * 1024 * 1024;

const QString &historyKey()
{
    static const QString kKey = u"filter/history"_s;
    return kKey;
}

ManualPlace savedFiltersPlace()
{
    return ManualPlace::of(u"filters");
}

} // namespace

FilterControl::FilterControl(Workspace &workspace, FilterBar &bar, Memory memory)
    : m_workspace(workspace), m_bar(bar), m_memory(memory)
{
    if (memory == Memory::User)
        m_bar.line().setHistory(QSettings().value(historyKey()).toStringList());
    bar.line().setVocabulary([&workspace] { return workspace.words(); });
    showNamed();
    connect(&bar, &FilterBar::entered, this, [this](const Filter &filter) { only(filter); });
    connect(&bar, &FilterBar::conditionToggled, this, [this](std::size_t number, bool isOn) {
        m_conditions.setOn(number, isOn);
        apply();
    });
    connect(&bar, &FilterBar::conditionDropped, this, [this](std::size_t number) {
        m_conditions.drop(number);
        apply();
    });
    connect(&bar, &FilterBar::saveRequested, this, &FilterControl::askForName);
    connect(&bar, &FilterBar::removeRequested, this, [this](const QString &name) {
        showNamed();
        m_named.remove(name);
        saveNamed();
    });
    const EventFilter &filter = workspace.filter();
    connect(&filter, &EventFilter::busyChanged, this, &FilterControl::updateState);
    connect(&filter, &EventFilter::shownChanged, this, &FilterControl::updateState);
    connect(&filter, &EventFilter::failed, this, &FilterControl::updateState);
    connect(&workspace, &Workspace::changed, this, &FilterControl::updateState);
}

void FilterControl::write(const QString &text)
{
    m_bar.edit();
    m_bar.line().setText(text);
}

void FilterControl::only(const Filter &filter)
{
    m_conditions.replace(filter);
    apply();
}

void FilterControl::add(const Filter &filter)
{
    m_conditions.add(filter);
    apply();
}

void FilterControl::exclude(const Filter &filter)
{
    add(negationOf(filter));
}

void FilterControl::showTimes(double begin, double end)
{
    // Marks lie on whole seconds; the range ends before its end.
    const double first = std::ceil(begin);
    m_chosenTimes = filterForTimes(first, std::max(first, std::ceil(end) - 1));
    m_conditions.replaceTime(m_chosenTimes);
    apply();
}

std::optional<TimeRange> FilterControl::times() const
{
    const FilterClock clock(QDateTime::currentSecsSinceEpoch(), TimeDisplay::ofProgram().zone());
    const auto span = filterTimes(m_conditions.filter(), clock);
    return span ? std::optional(TimeRange{span->begin, span->end}) : std::nullopt;
}

void FilterControl::showAllTimes()
{
    m_conditions.replaceTime(Filter());
    apply();
}

void FilterControl::set(const ActiveConditions &conditions)
{
    m_conditions = conditions;
    apply();
}

void FilterControl::clear()
{
    m_conditions.clear();
    apply();
}

void FilterControl::apply()
{
    // It was checked where it came from; a name that a finding lost since says why on the bar.
    m_workspace.events().clearAround();
    const auto result = m_workspace.filter().setFilter(m_conditions.filter());
    m_bar.setConditions(m_conditions);
    if (!result)
        m_bar.setFailure(result.error());
    else
        updateState();
    if (m_memory == Memory::User)
        QSettings().setValue(historyKey(), m_bar.line().history());
    Q_EMIT conditionsChanged();
}

void FilterControl::updateState()
{
    EventFilter &filter = m_workspace.filter();
    m_bar.setBusy(filter.isBusy() && !filter.isAnswered());
    m_bar.setFailure(filter.failure());
    const auto all = qint64(m_workspace.history().eventCount());
    m_bar.setCounts(
        filter.isActive()
            ? tr("%1 of %2").arg(displayCount(qint64(filter.shownCount())), displayEvents(all))
            : QString());
}

QString FilterControl::file() const
{
    if (m_memory == Memory::None)
        return {};
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(u"filters.txt"_s);
}

void FilterControl::showNamed()
{
    // Read anew each time: it is the user's, and another window may have written it.
    QFile stored(file());
    if (m_memory == Memory::User && stored.exists()) {
        m_isFileRead = stored.size() <= kLargestFile && stored.open(QIODevice::ReadOnly);
        m_named = m_isFileRead ? NamedFilters::fromFile(stored.readAll()) : NamedFilters();
    }
    m_bar.setNamedFilters(m_named.all());
}

std::vector<NamedFilters::Entry> FilterControl::allNamed()
{
    showNamed();
    return m_named.all();
}

std::optional<QString> FilterControl::named(const QString &name)
{
    showNamed();
    return m_named.filter(name);
}

void FilterControl::askForName()
{
    auto *dialog = new QInputDialog(m_bar.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Filter"));
    dialog->setLabelText(tr("Name of the filter"));
    offerManual(*dialog, savedFiltersPlace());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &name) { saveAs(name.trimmed()); });
    dialog->open();
}

void FilterControl::saveAs(const QString &name)
{
    if (!NamedFilters::isName(name))
        return showWarning(*m_bar.window(), tr("Save Filter"),
                           tr("A name is not empty, has no colon and does not begin with #."),
                           savedFiltersPlace());
    showNamed();
    const auto save = [this, name] {
        m_named.set(name, m_conditions.text());
        saveNamed();
    };
    const auto known = m_named.filter(name);
    if (!known || *known == m_conditions.text())
        return save();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Save Filter"),
                                tr("There is a filter of that name. Replace it?"),
                                QMessageBox::Cancel, m_bar.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    offerManual(*box, savedFiltersPlace());
    const auto *replace = box->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(replace, &QPushButton::clicked, this, save);
    box->open();
}

void FilterControl::saveNamed()
{
    m_bar.setNamedFilters(m_named.all());
    if (m_memory == Memory::None)
        return;
    if (!m_isFileRead) {
        showWarning(*m_bar.window(), tr("Save Filter"),
                    tr("%1 cannot be read or is too large, so it is left as it is.")
                        .arg(QDir::toNativeSeparators(file())),
                    savedFiltersPlace());
        return;
    }
    QDir().mkpath(QFileInfo(file()).path());
    QSaveFile stored(file());
    const QByteArray text = m_named.toFile();
    if (!stored.open(QIODevice::WriteOnly) || stored.write(text) != text.size() || !stored.commit())
        showWarning(*m_bar.window(), tr("Save Filter"),
                    tr("The filter could not be written to %1: %2")
                        .arg(QDir::toNativeSeparators(file()), stored.errorString()),
                    savedFiltersPlace());
    else
        Q_EMIT namedFiltersChanged();
}

} // namespace sled
