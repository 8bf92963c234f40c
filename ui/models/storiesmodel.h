// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/newestjob.h"
#include "ui/models/shownstory.h"
#include "ui/models/storyarrangement.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace sled {

/// All stories as a table, those that a needle finds, in an order.
///
/// Rows are arranged in the background; what was shown before stays until they are.
class StoriesModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoriesModel)

public:
    enum Column {
        StoryColumn, ///< In the order of StoryKey, as all others.
        StageColumn,
        SinceColumn,
        StuckColumn,
        EventsColumn,
        LoopsColumn,
        CycleColumn,
        SledsColumn,
        NotesColumn,
        ColumnCount
    };
    enum Role {
        StageRole = Qt::UserRole, ///< Stage as int, in StageColumn; invalid if there is none.
        SeverityRole,             ///< Severity as int, in NotesColumn; invalid if there is none.
    };

    explicit StoriesModel(QObject *parent = nullptr);

    void clear(); ///< Shows no story, now.
    /// Shows \a lives as of \a now.
    void setLives(std::shared_ptr<const StoryLives> lives, double now);
    void setNeedle(const QString &needle);
    void setShownEvents(const ShownEvents &shown); ///< Of a filter; see StoryArrangement.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }
    [[nodiscard]] const QString &needle() const { return m_wanted.needle; }
    [[nodiscard]] std::size_t total() const { return m_lives->all().size(); }
    [[nodiscard]] double now() const { return m_now; }

    [[nodiscard]] ShownStory storyAt(int row) const;
    /// The row of the story with this id, or nothing. Linear in the rows.
    [[nodiscard]] std::optional<int> rowOf(std::string_view story) const;
    /// The story with this id, whether it has a row or not.
    [[nodiscard]] std::optional<ShownStory> find(std::string_view story) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void arranged(); ///< There are other rows: the model was reset.

private:
    struct Answer {
        std::shared_ptr<const StoryLives> lives;
        double now = 0;
        std::shared_ptr<const std::vector<std::uint32_t>> rows; ///< Null: stopped.
    };

    void arrange();
    void take(const Answer &answer);
    [[nodiscard]] QString displayData(const ShownStory &story, int column) const;
    [[nodiscard]] QString toolTip(const ShownStory &story, int column) const;
    [[nodiscard]] static bool isNumber(int column);

    std::shared_ptr<const StoryLives> m_latest = std::make_shared<StoryLives>();
    StoryArrangement m_wanted;
    std::shared_ptr<const StoryLives> m_lives = m_latest; ///< What is shown.
    double m_now = 0;
    std::vector<std::uint32_t> m_rows; ///< Positions in m_lives.
    NewestJob<Answer> m_job;           // last member: waits for its work before anything goes away
};

} // namespace sled
