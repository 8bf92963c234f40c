// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/loggedevent.h"
#include "tests/support/storycase.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <set>

namespace sled {

using namespace test;

namespace {

using Events = std::vector<StoryEvent>;

/// Lives as the contract words them, told without regard to speed.
class NaiveTeller {
public:
    explicit NaiveTeller(const Events &events) : m_events(events) {}

    QByteArray tell(std::string_view story, double now) const
    {
        const std::vector<std::size_t> order = orderOf(story);
        QByteArray text;
        for (std::size_t i = 0; i < order.size();) {
            std::size_t end = i + 1;
            while (end < order.size() && m_events[order[end]].to == m_events[order[i]].to
                   && m_events[order[end]].from == m_events[order[end - 1]].to)
                ++end;
            text += QByteArray(m_events[order[i]].to.data(),
                               qsizetype(m_events[order[i]].to.size()));
            const bool isLast = end == order.size();
            const double until = isLast ? now : held(order[end]);
            const double dwell = until - held(order[i]);
            text += ' '
                + (std::isfinite(dwell) && hasTime(order[i]) && (isLast || hasTime(order[end]))
                       ? QByteArray::number(std::max(0.0, dwell), 'g', 17)
                       : QByteArray("?"));
            text += losses(order[i], isLast ? std::nullopt : std::optional(order[end])) ? " L" : "";
            text += ", ";
            i = end;
        }
        return text;
    }

private:
    bool hasTime(std::size_t i) const { return isInCalendar(m_events[i].time); }

    /// Whether \a a is before \a b in the log of their sled.
    bool isBefore(std::size_t a, std::size_t b) const
    {
        const StoryEvent &first = m_events[a];
        const StoryEvent &second = m_events[b];
        if (first.number != second.number)
            return first.number < second.number;
        const double firstTime = hasTime(a) ? first.time : -HUGE_VAL;
        const double secondTime = hasTime(b) ? second.time : -HUGE_VAL;
        return firstTime != secondTime ? firstTime < secondTime : a < b;
    }

    bool counts(std::size_t i) const { return m_events[i].state != StoryEventState::LeftOut; }

    bool isTogether(std::size_t a, std::size_t b) const
    {
        return counts(b) && m_events[a].sled == m_events[b].sled
            && m_events[a].story == m_events[b].story;
    }

    /// The latest time up to \a event of its sled and story; else the first after it.
    double held(std::size_t event) const
    {
        double latest = -HUGE_VAL;
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            if (isTogether(event, i) && hasTime(i) && (i == event || isBefore(i, event)))
                latest = std::max(latest, m_events[i].time);
        }
        if (latest != -HUGE_VAL)
            return latest;
        std::optional<std::size_t> first;
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            if (isTogether(event, i) && hasTime(i) && (!first || isBefore(i, *first)))
                first = i;
        }
        return first ? m_events[*first].time : -HUGE_VAL;
    }

    std::vector<std::size_t> orderOf(std::string_view story) const
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            if (m_events[i].story == story && counts(i))
                order.push_back(i);
        }
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            if (held(a) != held(b))
                return held(a) < held(b);
            return m_events[a].sled != m_events[b].sled ? m_events[a].sled < m_events[b].sled
                                                        : isBefore(a, b);
        });
        return order;
    }

    /// The latest time in the log of \a sled up to number \a number, or below it.
    double latestInLog(std::string_view sled, double number, bool isIncluded) const
    {
        double latest = -HUGE_VAL;
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            const StoryEvent &event = m_events[i];
            if (event.sled == sled && counts(i) && hasTime(i)
                && (event.number < number || (isIncluded && event.number == number)))
                latest = std::max(latest, event.time);
        }
        return latest;
    }

    /// Whether number \a number of \a sled was lost, or declares that others were.
    bool isLossAt(std::string_view sled, double number, double smallest) const
    {
        bool isClaimed = false;
        bool isGap = false;
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            const StoryEvent &event = m_events[i];
            const bool isHere = event.sled == sled && event.number == number;
            isClaimed = isClaimed || isHere;
            isGap = isGap || (isHere && counts(i) && event.event == "EventStreamGap");
        }
        return isGap || (!isClaimed && number > smallest);
    }

    bool losses(std::size_t begin, std::optional<std::size_t> end) const
    {
        const StoryEvent &first = m_events[begin];
        std::set<std::string_view> sleds{first.sled};
        if (end)
            sleds.insert(m_events[*end].sled);
        for (const std::string_view sled : sleds) {
            std::set<double> numbers;
            for (const StoryEvent &event : m_events) {
                if (event.sled == sled)
                    numbers.insert(event.number);
            }
            for (double number = *numbers.begin(); number <= *numbers.rbegin(); ++number) {
                if (!isLossAt(sled, number, *numbers.begin()))
                    continue;
                // Where the log goes on.
                const double next = *numbers.lower_bound(number);
                const double from = latestInLog(sled, next, false);
                const double until = latestInLog(sled, next, true);
                const bool isAfter = sled == first.sled
                    ? next > first.number
                    : until > (hasTime(begin) ? held(begin) : std::nan(""));
                const bool isUpTo = !end ? true
                    : sled == m_events[*end].sled
                    ? next <= m_events[*end].number
                    : from < (hasTime(*end) ? held(*end) : std::nan(""));
                if (isAfter && isUpTo)
                    return true;
            }
        }
        return false;
    }

    const Events &m_events;
};

Events randomEvents(QRandomGenerator &random)
{
    static constexpr std::array<std::string_view, 3> kSleds{"a", "b", "c"};
    static constexpr std::array<std::string_view, 3> kStories{"1", "2", "3"};
    static constexpr std::array<std::string_view, 4> kStages{"coding", "qa", "merge", "lab"};
    Events events;
    std::map<std::string_view, std::string_view> stages;
    std::map<std::string_view, double> numbers;
    double time = 1000;
    const int count = random.bounded(1, 25);
    for (int i = 0; i < count; ++i) {
        time += random.bounded(4) - (random.bounded(6) == 0 ? 5 : 0);
        StoryEvent event;
        event.time = random.bounded(15) == 0 ? kNoNumber : time;
        event.sled = kSleds[std::size_t(random.bounded(3))];
        event.story = kStories[std::size_t(random.bounded(3))];
        event.from = random.bounded(5) > 0 && stages.contains(event.story)
            ? stages[event.story]
            : kStages[std::size_t(random.bounded(4))];
        event.to = kStages[std::size_t(random.bounded(4))];
        event.number = numbers[event.sled]
            += 1 + (random.bounded(8) == 0 ? 2 : 0) - (random.bounded(12) == 0 ? 1 : 0);
        if (random.bounded(9) == 0)
            event.state = StoryEventState::LeftOut;
        if (random.bounded(9) == 0) {
            event.event = "EventStreamGap";
            event.story = "";
            event.from = event.to = "7";
        } else if (event.state != StoryEventState::LeftOut) {
            stages[event.story] = event.to;
        }
        events.push_back(event);
    }
    return events;
}

} // namespace

class TestStoryLivesProperty final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNaiveTeller();
    void orderOfArrivalDoesNotMatter();
};

void TestStoryLivesProperty::agreesWithNaiveTeller()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 400; ++round) {
        const Events events = randomEvents(random);
        const NaiveTeller naive(events);

        const StoryLives lives = storyLives(events);

        for (const StoryLife &life : lives.all()) {
            QByteArray told;
            for (const StoryStay &stay : lives.stays(life)) {
                const EventFacts &facts = lives.facts(lives.step(stay.firstStep));
                const auto dwell = lives.dwell(life, stay, 1100);
                told += QByteArray::fromStdString(std::string(lives.text(facts.toStage))) + ' '
                    + (dwell ? QByteArray::number(*dwell, 'g', 17) : QByteArray("?"))
                    + (stay.marks.hasLoss ? " L" : "") + ", ";
            }
            const QByteArray expected = naive.tell(lives.text(life.story), 1100);
            QVERIFY2(
                told == expected,
                qPrintable(QStringLiteral("seed %1, round %2, story %3:\n%4\nexpected\n%5")
                               .arg(seed)
                               .arg(round)
                               .arg(QString::fromStdString(std::string(lives.text(life.story))),
                                    QString::fromUtf8(told), QString::fromUtf8(expected))));
        }
    }
}

void TestStoryLivesProperty::orderOfArrivalDoesNotMatter()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        StoryInput input = storyInput(randomEvents(random));
        StoryInput other;
        other.strings = input.strings;
        std::vector<std::uint32_t> places(input.ids.size());
        std::iota(places.begin(), places.end(), 0U);
        std::shuffle(places.begin(), places.end(), random);
        for (const std::uint32_t place : places) {
            other.events.append(input.events.facts(EventIndex{place}), OpIndex{place});
            other.states.push_back(input.states[place]);
            other.ids.push_back(input.ids[place]);
        }

        const StoryLives lives = StoryLives::tell(input, {}).value();
        const StoryLives shuffled = StoryLives::tell(other, {}).value();

        QCOMPARE(shuffled.all().size(), lives.all().size());
        for (std::size_t i = 0; i < lives.all().size(); ++i) {
            QVERIFY2(staysText(shuffled, shuffled.all()[i], 1100)
                         == staysText(lives, lives.all()[i], 1100),
                     qPrintable(QStringLiteral("seed %1, round %2").arg(seed).arg(round)));
        }
    }
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestStoryLivesProperty)
#include "tst_storylivesproperty.moc"
