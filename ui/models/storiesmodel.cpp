// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storiesmodel.h"

#include "core/report/storynotes.h"
#include "ui/models/displaytext.h"
#include "ui/models/storytexts.h"
#include "ui/models/timecolumns.h"
#include "ui/theme/plaintooltip.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <utility>

namespace sled {

namespace {

constexpr std::size_t kMostNamed = 12; ///< Sleds in a tool tip.

/// The sleds that wrote of \a story, by first appearance, a line each.
QString sledNames(const ShownStory &story)
{
    std::set<StringId> seen;
    QStringList names;
    for (const StoryStep &step : story.steps()) {
        const StringId sled = story.lives->facts(step).sledId;
        if (!seen.insert(sled).second)
            continue;
        if (seen.size() > kMostNamed) {
            names += QChar(0x2026);
            break;
        }
        names += sled == StringId::Empty ? shortSledId({}) : displayText(story.lives->text(sled));
    }
    return names.join(u'\n');
}

} // namespace

StoriesModel::StoriesModel(QObject *parent)
    : QAbstractTableModel(parent), m_job([this](const Answer &answer) { take(answer); })
{
    followTimeDisplay(*this, {SinceColumn});
}

void StoriesModel::clear()
{
    m_job.cancel();
    m_latest = std::make_shared<StoryLives>();
    beginResetModel();
    m_lives = m_latest;
    m_rows.clear();
    endResetModel();
}

void StoriesModel::setLives(std::shared_ptr<const StoryLives> lives, double now)
{
    m_latest = std::move(lives);
    m_wanted.now = now;
    arrange();
}

void StoriesModel::setNeedle(const QString &needle)
{
    if (needle == m_wanted.needle)
        return;
    m_wanted.needle = needle;
    arrange();
}

void StoriesModel::setShownEvents(const ShownEvents &shown)
{
    if (shown == m_wanted.shown)
        return;
    m_wanted.shown = shown;
    arrange();
}

void StoriesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_wanted.key = StoryKey(column);
    m_wanted.isDescending = order == Qt::DescendingOrder;
    arrange();
}

void StoriesModel::arrange()
{
    m_job.run([lives = m_latest, wanted = m_wanted](const std::stop_token &stop) {
        Answer answer{lives, wanted.now, nullptr};
        if (auto rows = arrangeStories(*lives, wanted, stop))
            answer.rows = std::make_shared<const std::vector<std::uint32_t>>(*std::move(rows));
        return answer;
    });
}

void StoriesModel::take(const Answer &answer)
{
    if (!answer.rows)
        return;
    beginResetModel();
    m_lives = answer.lives;
    m_now = answer.now;
    m_rows = *answer.rows;
    endResetModel();
    Q_EMIT arranged();
}

ShownStory StoriesModel::storyAt(int row) const
{
    return {m_lives, m_rows[std::size_t(row)], m_now};
}

std::optional<int> StoriesModel::rowOf(std::string_view story) const
{
    const auto number = m_lives->find(story);
    const auto row = number ? std::ranges::find(m_rows, std::uint32_t(*number)) : m_rows.end();
    return row == m_rows.end() ? std::nullopt : std::optional(int(row - m_rows.begin()));
}

std::optional<ShownStory> StoriesModel::find(std::string_view story) const
{
    const auto number = m_lives->find(story);
    return number ? std::optional(ShownStory{m_lives, *number, m_now}) : std::nullopt;
}

int StoriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StoriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool StoriesModel::isNumber(int column)
{
    return column == StuckColumn || column == EventsColumn || column == LoopsColumn
        || column == CycleColumn || column == SledsColumn;
}

QVariant StoriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownStory story = storyAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayData(story, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(story, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case StageRole:
        if (index.column() == StageColumn && !story.steps().empty())
            return int(story.steps().back().stage);
        return {};
    case SeverityRole:
        if (const auto severity = storySeverity(story.life());
            severity && index.column() == NotesColumn)
            return int(*severity);
        return {};
    default:
        return {};
    }
}

QString StoriesModel::displayData(const ShownStory &story, int column) const
{
    const StoryLife &life = story.life();
    switch (column) {
    case StoryColumn:
        return displayText(m_lives->text(life.story));
    case StageColumn:
        return displayText(stageNow(*m_lives, life));
    case SinceColumn: {
        const auto since = m_lives->since(life);
        return since ? displayTime(*since) : QString();
    }
    case StuckColumn:
        return dwellText(m_lives->stuckFor(life, m_now));
    case EventsColumn:
        return displayCount(life.stepCount());
    case LoopsColumn:
        return life.loops > 0 ? displayCount(life.loops) : QString();
    case CycleColumn:
        return dwellText(life.cycleSeconds);
    case SledsColumn:
        return displayCount(life.sleds);
    case NotesColumn:
        return lifeNotes(life);
    default:
        return {};
    }
}

QString StoriesModel::toolTip(const ShownStory &story, int column) const
{
    switch (column) {
    case StuckColumn:
        return exactDwellText(m_lives->stuckFor(story.life(), m_now));
    case CycleColumn:
        return exactDwellText(story.life().cycleSeconds);
    case SledsColumn:
        return sledNames(story);
    default:
        return displayData(story, column);
    }
}

QVariant StoriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    const std::array<QString, ColumnCount> names{
        tr("Story"),      tr("Stage now"), TimeDisplay::ofProgram().heading(tr("Since")),
        tr("Stuck for"),  tr("Events"),    tr("Loops"),
        tr("Cycle time"), tr("Sleds"),     tr("Notes")};
    const std::array<QString, ColumnCount> meanings{
        tr("The story's id, as written"),
        tr("The stage that its last event led to, as written"),
        tr("When it came into that stage"),
        tr("How long it has been there, as of the newest event; nothing once it is done"),
        tr("Events that count: accepted and not deleted"),
        tr("How often it came back to a stage that it had been in"),
        tr("From where work began, in coding or later, to where it was done"),
        tr("Sleds that wrote of it"),
        tr("What is missing, faulty or not checked yet")};
    if (role == Qt::DisplayRole) // right-aligned ones keep a distance from what is beside them
        return isNumber(section) ? names[std::size_t(section)] + QChar(0x2002)
                                 : names[std::size_t(section)];
    if (role == Qt::ToolTipRole)
        return plainToolTip(meanings[std::size_t(section)]);
    return {};
}

} // namespace sled
