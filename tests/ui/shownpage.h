// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/historysamples.h"
#include "ui/models/lanefeed.h"
#include "ui/pages/timelinepage.h"

#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace sled::test {

/// When the samples begin.
inline constexpr double kNow = 1'778'659'200.0;

/// A page over a history that grows.
struct ShownPage {
    SampleHistory samples;
    SledRoster roster;
    EventTableModel events;
    LaneFeed feed;
    TimelinePage page{events, feed, [](quint32) { return QString(); }};
    LanesView &lanes = page.lanes();

    ShownPage()
    {
        feed.setHistory(&samples.history, &roster);
        events.setHistory(&samples.history, &roster);
        page.resize(1000, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    void add(const std::vector<SampleEvent> &added)
    {
        const auto [first, end] = samples.add(added);
        roster.append(samples.history, first, end);
        feed.appendEvents(first, end);
        events.appendEvents(first, end);
        feed.announce();
    }
    void addThreeSleds()
    {
        add({{.sled = "aaaa", .seq = 0, .time = kNow, .story = "1_a"},
             {.sled = "bbbb", .seq = 0, .time = kNow + 600.0, .story = "2_b", .to = "done"},
             {.sled = "cccc", .seq = 0, .time = kNow + 1200.0, .story = "1_a", .to = "merge"}});
    }
    [[nodiscard]] QString labels() const
    {
        QStringList all;
        for (const Lane &lane : feed.lanes()->lanes)
            all << lane.label;
        return all.join(u' ');
    }
    [[nodiscard]] QToolButton *button(const QString &text) const
    {
        const auto buttons = page.findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, text, &QToolButton::text);
        return found == buttons.end() ? nullptr : *found;
    }
};

} // namespace sled::test
