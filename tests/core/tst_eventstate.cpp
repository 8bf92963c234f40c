// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"
#include "tests/support/randomops.h"

#include <QTest>

#include <set>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// What the history says of \a event when it is asked for each part.
EventState askedFor(const History &history, EventIndex event)
{
    const OpRecord &op = history.opOf(event);
    const EventFacts &facts = history.events().facts(event);
    return {history.stateOf(event).heldBy, op.verdict(), verificationOf(op.idCheck, op.signature),
            attributionOf(history.text(facts.sledId), history.authors().at(op.signer),
                          history.authors().at(op.innerAuthor))};
}

/// Does to a history what loading, checking and revising do, in any order.
class RandomHistory {
public:
    explicit RandomHistory(std::mt19937 &random) : m_random(random)
    {
        for (int i = 0; i < kSources; ++i)
            history.addSource(u"%1.db"_s.arg(i));
    }

    void step()
    {
        switch (below(6)) {
        case 0:
            check();
            break;
        case 1:
            history.promoteVariants();
            break;
        case 2:
            revise();
            break;
        default:
            append();
        }
    }

    History history{std::make_shared<StringPool>()};

private:
    static constexpr int kSources = 3;

    int below(int end) { return int(m_random() % std::uint32_t(end)); }
    SourceIndex source() { return SourceIndex{std::uint32_t(below(kSources))}; }

    Verdict verdict()
    {
        constexpr std::array kVerdicts{Verdict::Ok, Verdict::Ok, Verdict::MissingCausalDependencies,
                                       Verdict::ErrPathMismatch, Verdict::ErrDigestMismatch};
        return kVerdicts[std::size_t(below(int(kVerdicts.size())))];
    }

    void append()
    {
        HistoryBatch batch;
        batch.source = source();
        const auto rows = history.rowCount(batch.source);
        if (below(10) == 0)
            batch.rows.push_back(
                {RowId{qint64(rows)}, Verdict::Malformed, RowReason(u"no op"_s), {}});
        else
            batch.rows.push_back({RowId{qint64(rows)}, verdict(), {}, op()});
        const auto changed = static_cast<std::uint32_t>(below(int(rows) + 1));
        if (changed < rows && history.row(batch.source, changed).op != OpIndex::None)
            batch.changes.push_back({changed, verdict()});
        history.append(batch);
    }

    OpFacts op()
    {
        OpFacts facts;
        const int id = below(30);
        const int variant = below(3);
        facts.id = OpId({static_cast<std::uint8_t>(id)});
        facts.fingerprint = static_cast<std::uint64_t>(id * 10 + variant);
        facts.signer = AuthorId({static_cast<std::uint8_t>(variant)});
        facts.innerAuthor = AuthorId({static_cast<std::uint8_t>(id % 5 == 0 ? 9 : variant)});
        facts.idCheck = id % 4 == 0 ? CheckResult::Bad : CheckResult::Ok;
        facts.signature = CheckResult::Pending;
        if (id % 7 == 0)
            return facts;
        facts.event.emplace();
        const std::string sledId = id % 3 == 0 ? facts.signer.toHex() : "elsewhere";
        facts.event->sledId = history.strings()->intern(sledId);
        return facts;
    }

    void check()
    {
        if (history.ops().size() == 0)
            return;
        const OpIndex op{static_cast<std::uint32_t>(below(int(history.ops().size())))};
        if (history.ops().at(op).signature == CheckResult::Pending)
            history.setSignature(op, below(2) == 0);
    }

    void revise()
    {
        const SourceIndex revised = source();
        if (history.rowCount(revised) == 0)
            return;
        const auto row = static_cast<std::size_t>(below(int(history.rowCount(revised))));
        if (history.row(revised, row).op != OpIndex::None)
            history.revise(revised, row, {verdict(), verdict(), {}});
    }

    std::mt19937 &m_random;
};

} // namespace

/// The column of what is known of events.
class TestEventState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAlwaysWhatTheOpSays();
    void countsAreThoseOfTheRows();
    void copyKeepsWhatItWas();
};

void TestEventState::isAlwaysWhatTheOpSays()
{
    std::mt19937 random(propertySeed());
    for (int round = 0; round < 30; ++round) {
        RandomHistory made(random);
        for (int step = 0; step < 200; ++step) {
            made.step();
            const History &history = made.history;
            QCOMPARE(history.states().size(), history.eventCount());
            for (std::uint32_t i = 0; i < history.eventCount(); ++i)
                QVERIFY(history.stateOf(EventIndex{i}) == askedFor(history, EventIndex{i}));
        }
    }
}

void TestEventState::countsAreThoseOfTheRows()
{
    std::mt19937 random(propertySeed());
    for (int round = 0; round < 30; ++round) {
        RandomHistory made(random);
        for (int step = 0; step < 300; ++step)
            made.step();
        const History &history = made.history;
        struct Expected {
            std::uint32_t accepted = 0;
            std::uint32_t waiting = 0;
            std::set<SourceIndex> holders;
        };
        std::vector<Expected> expected(history.ops().size());
        for (std::uint32_t i = 0; i < history.sourceCount(); ++i) {
            for (std::size_t number = 0; number < history.rowCount(SourceIndex{i}); ++number) {
                const SourceRow &row = history.row(SourceIndex{i}, number);
                if (row.op == OpIndex::None)
                    continue;
                for (const OpIndex op : {row.op, history.ops().at(row.op).primary()}) {
                    if (op == OpIndex::None)
                        continue;
                    Expected &one = expected[static_cast<std::size_t>(op)];
                    one.accepted += standingOf(row.verdict) == Standing::Accepted ? 1U : 0U;
                    one.waiting += standingOf(row.verdict) == Standing::Waiting ? 1U : 0U;
                    one.holders.insert(SourceIndex{i});
                }
            }
        }
        for (std::uint32_t i = 0; i < expected.size(); ++i) {
            const OpRecord &op = history.ops().at(OpIndex{i});
            QCOMPARE(op.acceptedBy, expected[i].accepted);
            QCOMPARE(history.waitingIn(OpIndex{i}), expected[i].waiting);
            const auto &holders = history.sourceSets().members(history.heldBy(OpIndex{i}));
            QCOMPARE(std::set(holders.begin(), holders.end()), expected[i].holders);
        }
    }
}

void TestEventState::copyKeepsWhatItWas()
{
    History history(std::make_shared<StringPool>());
    HistoryBatch batch;
    batch.source = history.addSource(u"a.db"_s);
    OpFacts op;
    op.idCheck = CheckResult::Ok;
    op.event.emplace();
    batch.rows.push_back({RowId{1}, Verdict::Ok, {}, op});
    history.append(batch);
    const std::vector<EventState> before = history.states();

    history.setSignature(OpIndex{0}, false);

    QCOMPARE(before[0].verification, Verification::Pending);
    QCOMPARE(history.stateOf(EventIndex{0}).verification, Verification::BadSignature);
    QCOMPARE(history.stateOf(EventIndex{0}).verdict, Verdict::ErrDigestMismatch);
}

QTEST_APPLESS_MAIN(TestEventState)
#include "tst_eventstate.moc"
