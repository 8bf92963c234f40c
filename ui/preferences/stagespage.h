// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"
#include "ui/theme/stagelook.h"

#include <functional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace sled {

/// Colour and shape of each stage.
class StagesPage final : public PreferencesPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StagesPage)

public:
    /// \a chosen is told after the user has changed something.
    explicit StagesPage(std::function<void()> chosen);

    void restoreDefaults() override;

private:
    /// The line of one stage.
    struct Line {
        QLabel *mark = nullptr; ///< As it is drawn on light and dark.
        QPushButton *color = nullptr;
        QComboBox *shape = nullptr;
        QToolButton *reset = nullptr;
    };

    void addLine(QGridLayout &grid, Stage stage);
    void choose(Stage stage, const StageLook &look);
    void askForColor(Stage stage);
    void update();

    std::function<void()> m_chosen;
    std::vector<Line> m_lines; ///< By Stage.
    QScrollArea *m_scroll = nullptr;
    QLabel *m_doubts = nullptr;
};

} // namespace sled
