// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtermenu.h"

#include "ui/theme/plaintooltip.h"

namespace sled {

namespace {

constexpr int kWidestEntry = 360; ///< Of an entry, in pixels.
constexpr qsizetype kRecent = 10;

QString entryText(const QMenu &menu, const QString &text)
{
    return menu.fontMetrics()
        .elidedText(text, Qt::ElideRight, kWidestEntry)
        .replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterMenu::FilterMenu(QWidget *parent) : QMenu(parent)
{
    setToolTipsVisible(true);
}

void FilterMenu::setChoices(const std::vector<NamedFilters::Entry> &named,
                            const QStringList &recent, bool mayBeSaved)
{
    clear();
    addAction(tr("&Save This Filter…"), this, &FilterMenu::saveRequested)->setEnabled(mayBeSaved);
    auto *remove = new QMenu(tr("&Remove"), this);
    addSection(tr("Saved filters"));
    for (const NamedFilters::Entry &entry : named) {
        QAction *choice = addAction(entryText(*this, entry.name), this,
                                    [this, entry] { Q_EMIT chosen(entry.filter); });
        choice->setToolTip(plainToolTip(entry.filter));
        remove->addAction(entryText(*this, entry.name), this,
                          [this, entry] { Q_EMIT removeRequested(entry.name); });
    }
    if (named.empty())
        addAction(tr("None yet"))->setEnabled(false);
    remove->setEnabled(!named.empty());
    addMenu(remove);
    if (recent.isEmpty())
        return;
    addSection(tr("Asked for before"));
    for (const QString &filter : recent.mid(0, kRecent)) {
        addAction(entryText(*this, filter), this, [this, filter] {
            Q_EMIT chosen(filter);
        })->setToolTip(plainToolTip(filter));
    }
}

} // namespace sled
