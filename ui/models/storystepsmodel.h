// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shownstory.h"
#include "ui/models/sledroster.h"
#include "ui/theme/trustsign.h"

#include <QAbstractTableModel>

#include <functional>

namespace sled {

/// What is known of the events of a story besides what they say: asked of a history, for those
/// that are in view. Valid for the events of ShownStory::lives.
struct StoryContext {
    std::function<TrustSign(EventIndex)> trustOf;
    std::function<std::optional<SledNumber>(StringId sledId)> sledOf;
    std::function<QString(EventIndex)> describe; ///< A few plain lines.
};

/// The events of one story as a table, in the order of its life.
class StoryStepsModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryStepsModel)

public:
    enum Column {
        TimeColumn,
        FromColumn,
        ToColumn,
        StayedColumn,
        PipelineEventColumn,
        SledColumn,
        SeqColumn,
        NotesColumn,
        ColumnCount
    };
    enum Role {
        StageRole = Qt::UserRole, ///< Stage as int, in the columns of stages.
        SledNumberRole,           ///< As quint32, in SledColumn, if it is known.
        TrustRole,                ///< TrustSign as int, in NotesColumn.
    };

    explicit StoryStepsModel(QObject *parent = nullptr);

    void setContext(StoryContext context) { m_context = std::move(context); }
    /// Shows \a story; resets the model unless it is the same one as before, told again.
    void setStory(const ShownStory &story);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const StoryStay *stayBegunBy(int row) const;
    [[nodiscard]] QString displayData(int row, int column) const;
    [[nodiscard]] QString notes(int row) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    StoryContext m_context;
    ShownStory m_story;
};

} // namespace sled
