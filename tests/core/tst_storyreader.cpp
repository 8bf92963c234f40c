// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/storyreader.h"
#include "tests/core/eventhistory.h"

#include <QTest>

namespace sled {

using enum StoryEventState;

class TestStoryReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historyIsReadInParts();
};

void TestStoryReader::historyIsReadInParts()
{
    EventHistory made({QStringLiteral("a.db"), QStringLiteral("b.db")});
    const std::string sled = AuthorId().toHex();
    const auto event = [&sled](int id, Verdict verdict = Verdict::Ok) {
        return TestEvent{id, sled, double(id), 1000.0 + id, "1_story", verdict};
    };
    made.add(event(0));
    made.add(event(1, Verdict::MissingCausalDependencies));
    made.add(event(2, Verdict::ErrPathMismatch));
    OpFacts pending = made.opOf(event(3));
    pending.signature = CheckResult::Pending;
    made.add(pending);
    made.add({4, "another", 4, 1004});
    made.add(event(5, Verdict::MissingCausalDependencies));
    made.add(event(5), SourceIndex{1});
    OpFacts incomplete = made.opOf(event(6));
    incomplete.event->lacking = 1U << static_cast<unsigned>(EntryString::ToStage);
    made.add(incomplete);
    made.add(event(7));
    ReplayOutcome outcome;
    outcome.altered.push_back({EventHistory::id(7), true});
    made.history.setOutcome(SourceIndex{0}, std::move(outcome));

    StoryReader reader;
    int reads = 1;
    while (!reader.read(made.history, 3))
        ++reads;
    const StoryInput input = reader.take();

    QCOMPARE(reads, 3);
    QCOMPARE(input.states,
             (std::vector{Sound, LeftOut, LeftOut, Pending, Faulty, Sound, LeftOut, LeftOut}));
    QCOMPARE(input.events.size(), 8U);
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestStoryReader)
#include "tst_storyreader.moc"
