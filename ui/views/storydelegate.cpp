// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/storydelegate.h"

#include "ui/models/storiesmodel.h"
#include "ui/models/storystepsmodel.h"
#include "ui/theme/fixedfont.h"
#include "ui/views/eventicons.h"
#include "ui/views/findingdelegate.h"

namespace sled {

namespace {

void setIcon(QStyleOptionViewItem &option, const QIcon &icon)
{
    option.icon = icon;
    option.features |= QStyleOptionViewItem::HasDecoration;
}

/// Right-aligned digits need a distance from what is beside them.
void keepDistance(QStyleOptionViewItem &option)
{
    if (option.displayAlignment.testFlag(Qt::AlignRight) && !option.text.isEmpty())
        option.text += QChar(0x2002);
}

} // namespace

StoriesDelegate::StoriesDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void StoriesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    keepDistance(*option);
    switch (index.column()) {
    case StoriesModel::StageColumn:
        if (const QVariant stage = index.data(StoriesModel::StageRole); stage.isValid())
            setIcon(*option, EventIcons(option->palette).stage(Stage(stage.toInt())));
        break;
    case StoriesModel::SinceColumn:
        option->font = fixedFont(option->font);
        break;
    case StoriesModel::NotesColumn:
        if (const QVariant severity = index.data(StoriesModel::SeverityRole); severity.isValid())
            setIcon(*option, severityIcon(Severity(severity.toInt()), option->palette));
        break;
    default:
        break;
    }
}

StoryStepsDelegate::StoryStepsDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void StoryStepsDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    keepDistance(*option);
    const EventIcons icons(option->palette);
    switch (index.column()) {
    case StoryStepsModel::FromColumn:
    case StoryStepsModel::ToColumn:
        setIcon(*option, icons.stage(Stage(index.data(StoryStepsModel::StageRole).toInt())));
        break;
    case StoryStepsModel::SledColumn:
        option->font = fixedFont(option->font);
        if (const QVariant sled = index.data(StoryStepsModel::SledNumberRole); sled.isValid())
            setIcon(*option, icons.sled(SledNumber{sled.toUInt()}));
        break;
    case StoryStepsModel::TimeColumn:
    case StoryStepsModel::SeqColumn:
        option->font = fixedFont(option->font);
        break;
    case StoryStepsModel::NotesColumn:
        if (const QVariant sign = index.data(StoryStepsModel::TrustRole); sign.isValid())
            setIcon(*option, icons.trust(TrustSign(sign.toInt())));
        break;
    default:
        break;
    }
}

} // namespace sled
