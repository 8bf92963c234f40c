// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;

namespace sled {

/// How all views write times: TimeDisplay::ofProgram(), which the menu of times changes as well.
class TimesPage final : public PreferencesPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimesPage)

public:
    /// \a chosen is told after the user has changed something.
    explicit TimesPage(std::function<void()> chosen);

    void restoreDefaults() override;

private:
    [[nodiscard]] QRadioButton *addZone(const QString &text, const QString &zone);
    void chooseZone(const QString &name);
    void update();

    std::function<void()> m_chosen;
    QRadioButton *m_utc = nullptr;
    QRadioButton *m_local = nullptr;
    QRadioButton *m_other = nullptr;
    QComboBox *m_zone = nullptr;
    QCheckBox *m_relative = nullptr;
    QLabel *m_example = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace sled
