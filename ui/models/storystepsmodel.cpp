// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storystepsmodel.h"

#include "ui/models/displaytext.h"
#include "ui/models/storytexts.h"
#include "ui/models/timecolumns.h"
#include "ui/theme/plaintooltip.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

bool isStepNumber(int column)
{
    return column == StoryStepsModel::StayedColumn || column == StoryStepsModel::SeqColumn;
}

} // namespace

StoryStepsModel::StoryStepsModel(QObject *parent) : QAbstractTableModel(parent)
{
    followTimeDisplay(*this, {TimeColumn});
}

void StoryStepsModel::setStory(const ShownStory &story)
{
    const int before = rowCount();
    const int after = story.isNone() ? 0 : int(story.life().stepCount());
    if (!isSameStory(story, m_story) || after < before) {
        beginResetModel();
        m_story = story;
        endResetModel();
        return;
    }
    // Told again: mostly there is a little more of it, and who reads it is not to lose the place.
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_story = story;
    if (after > before)
        endInsertRows();
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
}

int StoryStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_story.isNone() ? 0 : int(m_story.life().stepCount());
}

int StoryStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const StoryStay *StoryStepsModel::stayBegunBy(int row) const
{
    const std::uint32_t step = m_story.life().firstStep + std::uint32_t(row);
    const std::span<const StoryStay> stays = m_story.stays();
    const auto found = std::ranges::lower_bound(stays, step, {}, &StoryStay::firstStep);
    return found != stays.end() && found->firstStep == step ? &*found : nullptr;
}

QVariant StoryStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    const StoryStep &step = m_story.steps()[std::size_t(index.row())];
    const EventFacts &facts = m_story.lives->facts(step);
    switch (role) {
    case Qt::DisplayRole:
        return displayData(index.row(), column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index.row(), column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isStepNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case StageRole:
        if (column == ToColumn)
            return int(step.stage);
        if (column == FromColumn)
            return int(stageFromLabel(m_story.lives->text(facts.fromStage)));
        return {};
    case SledNumberRole:
        if (column == SledColumn && m_context.sledOf) {
            if (const auto sled = m_context.sledOf(facts.sledId))
                return quint32(*sled);
        }
        return {};
    case TrustRole:
        if (column == NotesColumn && m_context.trustOf)
            return int(m_context.trustOf(step.event));
        return {};
    default:
        return {};
    }
}

QString StoryStepsModel::displayData(int row, int column) const
{
    const StoryLives &lives = *m_story.lives;
    const EventFacts &facts = lives.facts(m_story.steps()[std::size_t(row)]);
    switch (column) {
    case TimeColumn:
        return displayTime(facts.timestamp);
    case FromColumn:
        return displayText(lives.text(facts.fromStage));
    case ToColumn:
        return displayText(lives.text(facts.toStage));
    case StayedColumn: {
        const StoryStay *stay = stayBegunBy(row);
        if (!stay || m_story.isAfterwards(*stay))
            return {};
        return dwellText(lives.dwell(m_story.life(), *stay, m_story.now));
    }
    case PipelineEventColumn:
        return displayText(lives.text(facts.pipelineEvent));
    case SledColumn:
        return shortSledId(lives.text(facts.sledId));
    case SeqColumn:
        return displayNumber(facts.eventSeq);
    case NotesColumn:
        return notes(row);
    default:
        return {};
    }
}

QString StoryStepsModel::notes(int row) const
{
    const StoryStep &step = m_story.steps()[std::size_t(row)];
    QStringList notes;
    StoryMarks marks = step.marks;
    if (m_context.trustOf) { // which says better what is wrong, or still to come
        const TrustSign sign = m_context.trustOf(step.event);
        if (sign != TrustSign::Verified)
            notes += trustText(sign);
        marks.hasFault = false;
        marks.hasPending = false;
    }
    if (const QString text = notesText(marks); !text.isEmpty())
        notes += text;
    const StoryStay *stay = stayBegunBy(row);
    if (stay && stay->marks.hasLoss)
        notes += tr("%1 until the next").arg(lostText(m_story, *stay));
    return notes.join(u", "_s);
}

QString StoryStepsModel::toolTip(int row, int column) const
{
    const StoryLives &lives = *m_story.lives;
    const StoryStep &step = m_story.steps()[std::size_t(row)];
    if (column == SledColumn)
        return displayText(lives.text(lives.facts(step).sledId));
    const StoryStay *stay = stayBegunBy(row);
    if (column == StayedColumn && stay)
        return stayCard(m_story, *stay);
    return displayData(row, column);
}

QVariant StoryStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isStepNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names{TimeDisplay::ofProgram().heading(tr("Time")),
                                                 tr("From"),
                                                 tr("To"),
                                                 tr("Stayed"),
                                                 tr("Event"),
                                                 tr("Sled"),
                                                 tr("Seq"),
                                                 tr("Notes")};
    // Right-aligned ones keep a distance from what is beside them.
    return isStepNumber(section) ? names[std::size_t(section)] + QChar(0x2002)
                                 : names[std::size_t(section)];
}

} // namespace sled
