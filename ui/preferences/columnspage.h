// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

namespace sled {

class ColumnList;
class EventTableView;

/// Which columns the table of events has, and in which order.
class ColumnsPage final : public PreferencesPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsPage)

public:
    explicit ColumnsPage(EventTableView &table); ///< It must outlive the page.

    void restoreDefaults() override;

protected:
    bool findMore(const QString &text) override;

private:
    void show();
    void apply();

    EventTableView &m_table;
    ColumnList *m_list = nullptr;
    bool m_isApplying = false;
};

} // namespace sled
