// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/namedfilters.h"

#include <QMenu>
#include <QStringList>

#include <vector>

namespace sled {

/// The filters that the user has given names, and those asked for last.
class FilterMenu final : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterMenu)

public:
    explicit FilterMenu(QWidget *parent = nullptr);

    /// Shows these. \a mayBeSaved: there is a filter in force that could be given a name.
    void setChoices(const std::vector<NamedFilters::Entry> &named, const QStringList &recent,
                    bool mayBeSaved);

Q_SIGNALS:
    void chosen(const QString &filter);
    void saveRequested();
    void removeRequested(const QString &name);
};

} // namespace sled
