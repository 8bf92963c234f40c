// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualcontents.h"

#include <QSignalBlocker>

namespace sled {

namespace {

constexpr int kSectionLevel = 2; ///< Of the headings that are listed.
constexpr int kLinkRole = Qt::UserRole;
constexpr int kRowSpace = 8; ///< In pixels.

} // namespace

ManualContents::ManualContents(const Manual &manual, QWidget *parent)
    : QuietView(parent), m_manual(manual)
{
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setRootIsDecorated(true);
    setUniformRowHeights(true);
    setAccessibleName(tr("Chapters of the manual"));
    for (const ManualChapter &chapter : manual.chapters())
        addChapter(chapter);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            Q_EMIT placeRequested(ManualPlace::fromLink(item->data(0, kLinkRole).toString()));
    });
}

void ManualContents::addChapter(const ManualChapter &chapter)
{
    const QSize size(0, fontMetrics().height() + kRowSpace);
    auto *top = new QTreeWidgetItem(this, {chapter.title});
    top->setSizeHint(0, size);
    top->setData(0, kLinkRole, ManualPlace{chapter.name, {}}.toLink());
    for (const ManualHeading &heading : chapter.headings) {
        if (heading.level != kSectionLevel || heading.anchor.isEmpty())
            continue;
        auto *item = new QTreeWidgetItem(top, {heading.title});
        item->setSizeHint(0, size);
        item->setToolTip(0, heading.title.toHtmlEscaped());
        item->setData(0, kLinkRole, ManualPlace{chapter.name, heading.anchor}.toLink());
    }
}

/// The anchor of the section that \a place is in; empty: before the first.
QString ManualContents::sectionOf(const ManualPlace &place) const
{
    QString section;
    const ManualChapter *chapter = m_manual.chapter(place.chapter);
    if (!chapter || place.anchor.isEmpty())
        return section;
    for (const ManualHeading &heading : chapter->headings) {
        if (heading.level <= kSectionLevel)
            section = heading.level == kSectionLevel ? heading.anchor : QString();
        if (heading.anchor == place.anchor)
            return section;
    }
    return {};
}

QTreeWidgetItem *ManualContents::itemOf(const ManualPlace &place) const
{
    const QString link = ManualPlace{place.chapter, sectionOf(place)}.toLink();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = topLevelItem(i);
        if (ManualPlace::fromLink(top->data(0, kLinkRole).toString()).chapter != place.chapter)
            continue;
        for (int k = 0; k < top->childCount(); ++k) {
            if (top->child(k)->data(0, kLinkRole).toString() == link)
                return top->child(k);
        }
        return top;
    }
    return nullptr;
}

void ManualContents::setPlace(const ManualPlace &place)
{
    const QSignalBlocker blocker(this);
    QTreeWidgetItem *item = itemOf(place);
    if (!item)
        return;
    QTreeWidgetItem *top = item->parent() ? item->parent() : item;
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(topLevelItem(i) == top);
    setCurrentItem(item);
    scrollToItem(item);
}

} // namespace sled
