// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sourcelistmodel.h"

#include "core/report/durationtext.h"
#include "ui/language/dateformat.h"
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/models/sourcenames.h"
#include "ui/models/sourcetext.h"
#include "ui/models/standingtext.h"
#include "ui/theme/plaintooltip.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString stateText(const Source &source)
{
    switch (source.state) {
    case Source::State::Loading:
        return source.hasBegun ? SourceListModel::tr("loading")
                               : SourceListModel::tr("waiting for its turn");
    case Source::State::Complete:
        return SourceListModel::tr("complete");
    case Source::State::Cancelled:
        return SourceListModel::tr("cancelled");
    case Source::State::Outdated:
        return SourceListModel::tr("changed since");
    case Source::State::Failed:
        break;
    }
    return SourceListModel::tr("failed");
}

/// How it stands with a source that is followed; empty if it is not.
QString followText(const FollowState &state)
{
    switch (state.phase) {
    case FollowState::Phase::CatchingUp:
        return SourceListModel::tr("live: catching up");
    case FollowState::Phase::Following:
        return state.rowsGone > 0
            ? SourceListModel::tr("live, %1 gone from the file").arg(displayRows(state.rowsGone))
            : SourceListModel::tr("live");
    case FollowState::Phase::Waiting:
        return SourceListModel::tr("live: waiting");
    case FollowState::Phase::Paused:
        return SourceListModel::tr("live: paused");
    case FollowState::Phase::Replaced:
    case FollowState::Phase::Off:
        break;
    }
    return {};
}

/// \a name, its middle left out if it is long: in a text it cannot be broken.
QString shortened(const QString &name)
{
    constexpr qsizetype kLeft = 18;
    constexpr qsizetype kRight = 20;
    if (name.size() <= kLeft + kRight)
        return name;
    return name.left(kLeft) + QChar(0x2026) + name.right(kRight);
}

} // namespace

SourceListModel::SourceListModel(QObject *parent) : QAbstractTableModel(parent)
{
    constexpr int kTickMs = 10'000;
    m_tick.setInterval(kTickMs);
    m_tick.callOnTimeout(this, &SourceListModel::refreshAll);
}

void SourceListModel::refreshAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SourceListModel::setTrails(std::vector<SourceTrail> trails)
{
    m_trails = std::move(trails);
    refreshAll();
    if (m_trails.empty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

QString SourceListModel::trailText(int row) const
{
    QStringList parts;
    if (const QString frames = sourceFramesText(m_history->source(SourceIndex{quint32(row)}));
        !frames.isEmpty())
        parts += frames;
    if (std::size_t(row) >= m_trails.size() || std::isnan(m_trails[std::size_t(row)].newest)
        || followText(followState(row)).isEmpty())
        return parts.join(u" · "_s);
    const SourceTrail &trail = m_trails[std::size_t(row)];
    const double silent = double(QDateTime::currentSecsSinceEpoch()) - trail.newest;
    if (silent >= 1)
        parts
            += tr("silent for %1").arg(localDuration(QString::fromStdString(durationText(silent))));
    if (trail.lacking > 0)
        parts += tr("lacks %1").arg(displayEvents(trail.lacking));
    if (trail.behind >= 1)
        parts += tr("%1 behind")
                     .arg(localDuration(QString::fromStdString(durationText(trail.behind))));
    return parts.join(u" · "_s);
}

void SourceListModel::setHistory(const History *history)
{
    beginResetModel();
    m_history = history;
    m_names.clear();
    m_trails.clear();
    endResetModel();
    while (m_history && m_names.size() < qsizetype(m_history->sourceCount()))
        addSource();
}

void SourceListModel::setFollowStates(std::function<FollowState(SourceIndex)> states)
{
    m_followStates = std::move(states);
}

FollowState SourceListModel::followState(int row) const
{
    return m_followStates ? m_followStates(SourceIndex{quint32(row)}) : FollowState();
}

std::optional<Error> SourceListModel::errorOf(int row) const
{
    const FollowState state = followState(row);
    return state.phase == FollowState::Phase::Waiting
        ? state.error
        : sourceProblem(m_history->source(SourceIndex{quint32(row)}));
}

void SourceListModel::addSource()
{
    const int row = int(m_names.size());
    beginInsertRows({}, row, row);
    m_names += QString();
    endInsertRows();
    // All names may change: one grows when another source is called the same.
    updateNames();
    Q_EMIT dataChanged(index(0, NameColumn), index(row, NameColumn));
}

void SourceListModel::updateNames()
{
    QStringList paths;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        paths += m_history->source(SourceIndex{quint32(i)}).path;
    m_names = sourceNames(paths);
}

void SourceListModel::refresh(SourceIndex source)
{
    const int row = int(source);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QStringList SourceListModel::problems() const
{
    QStringList problems;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (const auto error = sourceProblem(m_history->source(SourceIndex{quint32(i)})))
            problems += shortened(m_names[i]) + u": "_s + errorText(*error);
    }
    return problems;
}

void SourceListModel::setSeverities(const tsl::robin_map<std::uint32_t, Severity> &severities)
{
    m_severities = severities;
    refreshAll();
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int SourceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Source &source = m_history->source(SourceIndex{quint32(index.row())});
    switch (role) {
    case Qt::DisplayRole:
        return displayData(source, index);
    case Qt::ToolTipRole:
        return plainToolTip(sourceTipText(source));
    case Qt::AccessibleTextRole:
        return spokenSource(*this, index.row());
    case PathRole:
        return source.path;
    case StateRole:
        return int(source.state);
    case PercentRole:
        return sourcePercent(source);
    case ErrorRole: {
        const auto error = errorOf(index.row());
        return error ? errorText(*error) : QString();
    }
    case ErrorCodeRole: {
        const auto error = errorOf(index.row());
        return error ? QVariant(int(error->code)) : QVariant();
    }
    case TrailRole:
        return trailText(index.row());
    case IsFollowedRole:
        return !followText(followState(index.row())).isEmpty();
    case SeverityRole: {
        const auto found = m_severities.find(std::uint32_t(index.row()));
        return found == m_severities.end() ? QVariant() : QVariant(int(found->second));
    }
    case RowsRole:
        return displayRows(source.counts.read());
    case HasFindingsRole:
        return source.counts.read() > source.counts.of(Standing::Accepted);
    default:
        return {};
    }
}

QString SourceListModel::displayData(const Source &source, const QModelIndex &index) const
{
    switch (index.column()) {
    case NameColumn:
        return m_names[index.row()];
    case OpenedColumn:
        return sourceOpenedText(source);
    case RowsColumn:
        return displayCount(source.counts.read());
    case AcceptedColumn:
        return displayCount(source.counts.of(Standing::Accepted));
    case WaitingColumn:
        return displayCount(source.counts.of(Standing::Waiting));
    case RejectedColumn:
        return displayCount(source.counts.of(Standing::Rejected));
    case MalformedColumn:
        return displayCount(source.counts.of(Standing::Malformed));
    case StateColumn: {
        const QString text = followText(followState(index.row()));
        return text.isEmpty() || source.state == Source::State::Outdated ? stateText(source) : text;
    }
    default:
        return {};
    }
}

QVariant SourceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> names{tr("Source"),    tr("Opened"),  tr("Rows"),
                                                 tr("Accepted"),  tr("Waiting"), tr("Rejected"),
                                                 tr("Malformed"), tr("State")};
    return names[std::size_t(section)];
}

} // namespace sled
