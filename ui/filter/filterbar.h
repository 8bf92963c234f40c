// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/filtererror.h"
#include "core/query/namedfilters.h"
#include "ui/models/activeconditions.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;

namespace sled {

class ChipRow;
class FilterLine;
class FilterMenu;
class FilterState;
class ManualButton;

/// Where the filter is written and its conditions are seen: a line that says what is wrong while
/// it is typed, and below it a chip for each condition in force.
class FilterBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    /// What is wrong with a filter beside its form, or nothing.
    using Check = std::function<std::optional<FilterError>(const Filter &filter)>;

    explicit FilterBar(Check check, QWidget *parent = nullptr);

    /// Shows \a conditions, those of the filter in force; what is being written gives way.
    void setConditions(const ActiveConditions &conditions);
    void setNamedFilters(const std::vector<NamedFilters::Entry> &named);
    /// How much the filter lets through, in words, as long as nothing else is to be said.
    void setCounts(const QString &counts);
    void setBusy(bool isBusy);
    void setFailure(const std::optional<FilterError> &error); ///< Of the filter in force.

    [[nodiscard]] FilterLine &line() { return *m_line; }

public Q_SLOTS:
    void edit(); ///< Puts the cursor into the line.

Q_SIGNALS:
    void entered(const sled::Filter &filter); ///< By Enter or from the menu; it can be read.
    void conditionToggled(std::size_t number, bool isOn);
    void conditionDropped(std::size_t number);
    void saveRequested(); ///< The filter in force is to get a name.
    void removeRequested(const QString &name);

private:
    [[nodiscard]] std::optional<FilterError> errorIn(const QString &text) const;
    void look();  ///< At what is written, and says what is to be said about it.
    void enter(); ///< What is written, if it can be read.
    void rebuildChips(const ActiveConditions &conditions);
    void updateMenu();

    Check m_check;
    FilterLine *m_line = nullptr;
    FilterState *m_state = nullptr;
    FilterMenu *m_menu = nullptr;
    QLabel *m_error = nullptr;         ///< What is wrong, whole.
    ManualButton *m_meaning = nullptr; ///< Of that.
    ChipRow *m_chips = nullptr;
    QString m_inForce; ///< As it is written.
    QString m_counts;
    std::vector<NamedFilters::Entry> m_named;
    std::optional<FilterError> m_failure;
    bool m_isBusy = false;
};

} // namespace sled
