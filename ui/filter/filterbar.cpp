// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterbar.h"

#include "core/query/filterparser.h"
#include "core/query/filterprinter.h"
#include "ui/filter/chiprow.h"
#include "ui/filter/filterchip.h"
#include "ui/filter/filterline.h"
#include "ui/filter/filtermenu.h"
#include "ui/filter/filterstate.h"
#include "ui/help/askmanual.h"
#include "ui/help/manualbutton.h"
#include "ui/language/coretext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace sled {

namespace {

QString positioned(const FilterError &error)
{
    return FilterBar::tr("Character %1: %2")
        .arg(error.position + 1)
        .arg(coreText(filterErrorText(error)));
}

} // namespace

FilterBar::FilterBar(Check check, QWidget *parent) : QWidget(parent), m_check(std::move(check))
{
    m_line = new FilterLine;
    m_state = new FilterState;
    m_menu = new FilterMenu(this);
    auto *label = new QLabel(tr("F&ilter"));
    label->setBuddy(m_line);
    auto *saved = new QPushButton(tr("Saved"));
    saved->setAccessibleName(tr("Saved filters"));
    saved->setToolTip(tr("Filters that have a name, and those asked for before"));
    saved->setMenu(m_menu);
    m_error = new QLabel;
    m_error->setObjectName(QStringLiteral("filterError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_meaning = new ManualButton;
    m_chips = new ChipRow;

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_line, 0, 1);
    layout->addWidget(saved, 0, 2);
    layout->addWidget(m_state, 0, 3);
    layout->addWidget(m_error, 1, 1);
    layout->addWidget(m_meaning, 1, 2, 1, 2, Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_chips, 2, 1, 1, 3);
    layout->setColumnStretch(1, 5);
    layout->setColumnStretch(3, 2);

    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::look);
    connect(m_line, &QLineEdit::returnPressed, this, &FilterBar::enter);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::updateMenu);
    connect(m_menu, &FilterMenu::chosen, this, [this](const QString &filter) {
        m_line->setText(filter);
        enter();
    });
    connect(m_menu, &FilterMenu::saveRequested, this, &FilterBar::saveRequested);
    connect(m_menu, &FilterMenu::removeRequested, this, &FilterBar::removeRequested);
}

void FilterBar::setConditions(const ActiveConditions &conditions)
{
    m_inForce = conditions.text();
    m_line->remember(m_inForce);
    m_line->setText(m_inForce);
    rebuildChips(conditions);
    look();
}

void FilterBar::setNamedFilters(const std::vector<NamedFilters::Entry> &named)
{
    m_named = named;
}

void FilterBar::setCounts(const QString &counts)
{
    m_counts = counts;
    look();
}

void FilterBar::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    look();
}

void FilterBar::setFailure(const std::optional<FilterError> &error)
{
    m_failure = error;
    look();
}

void FilterBar::edit()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

std::optional<FilterError> FilterBar::errorIn(const QString &text) const
{
    const FilterResult<Filter> filter = parseFilter(text);
    if (!filter)
        return filter.error();
    return m_check(*filter);
}

void FilterBar::look()
{
    const QString text = m_line->text();
    const bool isInForce = text == m_inForce;
    const auto error = isInForce ? m_failure : errorIn(text);
    m_line->markError(error);
    m_error->setText(error ? positioned(*error) : QString());
    m_error->setVisible(error.has_value());
    const auto meaning = error ? std::optional(manualPlaceOf(*error)) : std::nullopt;
    m_meaning->setPlace(meaning);
    m_meaning->setVisible(error.has_value());
    setManualPlace(*this, meaning.value_or(ManualPlace::of(u"filters")));
    if (error)
        m_state->say(isInForce ? tr("Not filtered by this") : tr("No filter yet"),
                     FilterState::Tone::Error);
    else if (!isInForce)
        m_state->say(tr("Enter filters"));
    else
        m_state->say(m_isBusy && !text.isEmpty() ? tr("Filtering…") : m_counts);
}

void FilterBar::enter()
{
    const FilterResult<Filter> filter = parseFilter(m_line->text());
    if (filter && !m_check(*filter))
        Q_EMIT entered(*filter);
}

void FilterBar::rebuildChips(const ActiveConditions &conditions)
{
    std::vector<FilterChip *> chips;
    for (std::size_t number = 0; number < conditions.all().size(); ++number) {
        const ActiveConditions::Condition &condition = conditions.all()[number];
        auto *chip = new FilterChip(printFilter(condition.filter), condition.isOn, m_chips);
        connect(chip, &FilterChip::toggled, this,
                [this, number](bool isOn) { Q_EMIT conditionToggled(number, isOn); });
        connect(chip, &FilterChip::dropped, this,
                [this, number] { Q_EMIT conditionDropped(number); });
        chips.push_back(chip);
    }
    if (!m_chips->setChips(chips))
        m_line->setFocus();
}

void FilterBar::updateMenu()
{
    m_menu->setChoices(m_named, m_line->history(), !m_inForce.isEmpty());
}

} // namespace sled
