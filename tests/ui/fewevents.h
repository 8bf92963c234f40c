// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/eventhistory.h"
#include "ui/dialogs/exportsource.h"

namespace sled::test {

/// A window with three events and nothing else.
class FewEvents final : public ExportSource {
public:
    FewEvents()
    {
        for (int i = 1; i <= 3; ++i)
            m_events.add({i, "s", static_cast<double>(i), 1779026700.0 - i, "=1"});
    }

    [[nodiscard]] const History &history() const override { return m_events.history; }
    [[nodiscard]] QStringList sources() const override { return {m_source}; }
    [[nodiscard]] std::vector<EventIndex> all() const override
    {
        std::vector<EventIndex> events;
        for (std::uint32_t i = 0; i < m_events.history.eventCount(); ++i)
            events.push_back(EventIndex{i});
        return events;
    }
    [[nodiscard]] std::vector<EventIndex> shown() const override { return all(); }
    [[nodiscard]] std::size_t shownCount() const override { return all().size(); }
    [[nodiscard]] std::vector<EventIndex> selected() const override { return m_selected; }
    [[nodiscard]] std::optional<EventOrder> shownOrder() const override { return m_order; }
    [[nodiscard]] QString filter() const override { return m_filter; }
    [[nodiscard]] bool filtersTimes() const override { return false; }
    [[nodiscard]] bool filtersByNow() const override { return m_filtersByNow; }
    [[nodiscard]] bool isUnfinished() const override { return m_isUnfinished; }
    [[nodiscard]] QString unfinishedText() const override
    {
        return m_isUnfinished ? QStringLiteral("1 of 3") : QString();
    }
    void finishWork() override { ++m_asked; }

    EventHistory m_events{{QStringLiteral("a.db")}};
    QString m_source = QStringLiteral("a.db");
    QString m_filter;
    bool m_filtersByNow = false;
    std::vector<EventIndex> m_selected;
    std::optional<EventOrder> m_order;
    bool m_isUnfinished = false;
    int m_asked = 0; ///< Times that the work was to be finished.
};

} // namespace sled::test
