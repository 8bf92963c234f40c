// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importlistmodel.h"

#include "ui/models/displaytext.h"
#include "ui/models/timecolumns.h"
#include "ui/theme/plaintooltip.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDigestShown = 12; ///< Digits of it.
constexpr std::size_t kFilesInTip = 20;

QString shownOf(const QString &text)
{
    return displayText(text.toStdString());
}

/// As the user wants times written, if it is one.
QString timeText(const QString &importedAt)
{
    const QDateTime time = QDateTime::fromString(importedAt, Qt::ISODate);
    return time.isValid() ? displayTime(double(time.toSecsSinceEpoch())) : shownOf(importedAt);
}

QString digestText(const ArchiveImport &import)
{
    if (import.files.empty())
        return {};
    const QString first = shownOf(import.files.front().sha256).left(kDigestShown) + QChar(0x2026);
    if (import.files.size() == 1)
        return first;
    return ImportListModel::tr("%1 and %2 more")
        .arg(first, displayCount(qint64(import.files.size()) - 1));
}

QString tipOf(const ArchiveImport &import)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kFilesInTip, import.files.size()); ++i) {
        lines += shownOf(import.files[i].name);
        lines += ImportListModel::tr("SHA-256 %1").arg(shownOf(import.files[i].sha256));
    }
    if (import.files.size() > kFilesInTip) {
        lines += ImportListModel::tr("and %1 more")
                     .arg(displayCount(qint64(import.files.size() - kFilesInTip)));
    }
    return lines.join(u'\n');
}

} // namespace

QString importFilesText(const ArchiveImport &import)
{
    return shownOf(import.fileNames().join(u", "_s));
}

ImportListModel::ImportListModel(QObject *parent) : QAbstractTableModel(parent)
{
    followTimeDisplay(*this, {TimeColumn});
}

void ImportListModel::setImports(std::vector<ArchiveImport> imports)
{
    beginResetModel();
    m_imports = std::move(imports);
    endResetModel();
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int ImportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArchiveImport &import = at(index.row());
    const bool isCount = index.column() == NumberColumn || index.column() == OpsColumn;
    if (role == Qt::TextAlignmentRole && isCount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainToolTip(tipOf(import));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return QString::number(static_cast<qint64>(import.id));
    case TimeColumn:
        return timeText(import.importedAt);
    case FilesColumn:
        return importFilesText(import);
    case OpsColumn:
        return displayCount(import.ops);
    case DigestColumn:
        return digestText(import);
    case VersionColumn:
        return shownOf(import.version);
    default:
        return {};
    }
}

QVariant ImportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && (section == NumberColumn || section == OpsColumn))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names{
        tr("No."),     TimeDisplay::ofProgram().heading(tr("Imported")),
        tr("Files"),   tr("Ops"),
        tr("SHA-256"), tr("By version")};
    return names[std::size_t(section)];
}

} // namespace sled
