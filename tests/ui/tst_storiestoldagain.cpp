// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storycase.h"
#include "tests/ui/shownwindow.h"
#include "ui/pages/storiespage.h"
#include "ui/pages/storypanel.h"
#include "ui/stories/storybar.h"

#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <string>
#include <utility>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// The page of stories while their history grows.
class TestStoriesToldAgain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void nothingMoves();
};

void TestStoriesToldAgain::nothingMoves()
{
    std::vector<std::string> names;
    for (int i = 0; i < 200; ++i)
        names.push_back(std::to_string(i) + "_story");
    std::vector<StoryEvent> events;
    for (int i = 0; i < 200; ++i) {
        for (const auto &[from, to] : {std::pair("coding", "qa"), std::pair("qa", "coding")})
            events.push_back(
                {1000.0 + i, from, to, "x", "a", double(events.size()), names[std::size_t(i)]});
    }
    StoriesPage page;
    page.resize(700, 600);
    page.show();
    const auto tell = [&page, &events] {
        page.setLives(std::make_shared<const StoryLives>(storyLives(events)));
        QTRY_VERIFY(!page.isBusy());
    };
    tell();
    auto &stories = *page.findChild<QTableView *>(u"stories"_s);
    auto &bar = *page.findChild<StoryBar *>();
    bar.setFocus();
    QTest::keyClick(&bar, Qt::Key_Right);
    stories.verticalScrollBar()->setValue(50);
    const QString shown = page.panel().text();

    events.push_back({5000, "qa", "done", "x", "a", 1e6, "0_story"});
    events.push_back({5001, "qa", "done", "x", "a", 1e6 + 1, "zzz"});
    tell();

    QCOMPARE(page.model().total(), 201U);
    QCOMPARE(stories.verticalScrollBar()->value(), 50);
    QCOMPARE(bar.currentStep(), std::optional<std::size_t>(0));
    QCOMPARE(page.panel().text().section(u'\n', 0, 0), shown.section(u'\n', 0, 0));
}

} // namespace sled

QTEST_MAIN(sled::TestStoriesToldAgain)
#include "tst_storiestoldagain.moc"
