// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/legendlayout.h"

#include <QWidget>

#include <limits>

namespace sled {

/// What the shapes and colours of marks mean, for the stages that occur; as many rows as the
/// width needs, or as there may be: then "+N" stands for the rest, which the tool tip names.
class StageLegend final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageLegend)

public:
    explicit StageLegend(QWidget *parent = nullptr);

    void setStages(const StageSet &stages);
    void setMostRows(int rows); ///< At least 1.
    [[nodiscard]] const StageSet &stages() const { return m_stages; }

    [[nodiscard]] QString restText() const { return arranged(width()).rest; }
    [[nodiscard]] QStringList restNames() const { return arranged(width()).left; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] LegendLayout arranged(int width) const;

    StageSet m_stages;
    int m_mostRows = std::numeric_limits<int>::max();
};

} // namespace sled
