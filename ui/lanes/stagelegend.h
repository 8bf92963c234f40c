// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/vocabulary.h"

#include <QRect>
#include <QWidget>

#include <bitset>
#include <vector>

namespace sled {

/// Which stages occur, by their number.
using StageSet = std::bitset<kStageCount>;

/// What the shapes and colours of marks mean, for the stages that occur; as many rows as the
/// width needs.
class StageLegend final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageLegend)

public:
    explicit StageLegend(QWidget *parent = nullptr);

    void setStages(const StageSet &stages);
    [[nodiscard]] const StageSet &stages() const { return m_stages; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Item {
        Stage stage = Stage::Unknown;
        QString text;
        QRect rect;
    };

    [[nodiscard]] std::vector<Item> arranged(int width) const;

    StageSet m_stages;
};

} // namespace sled
