// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdata.h"
#include "tests/bench/report.h"
#include "ui/lanes/density.h"
#include "ui/lanes/scenepainter.h"
#include "ui/models/lanefeed.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <random>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kEvents = 1'000'000;
constexpr double kBegin = 1'700'000'000.0;
constexpr double kSpan = 60.0 * 86'400.0;
constexpr QSize kImage(1920, 1080);

/// Lanes as full as \a kEvents make them, with gaps, faults, and one check in ten pending.
std::shared_ptr<LaneData> makeLanes(std::size_t lanes, bool isCollapsed)
{
    std::mt19937_64 random(11);
    auto data = std::make_shared<LaneData>();
    data->hasPending = true;
    data->trust.resize(kEvents, TrustSign::Verified);
    std::vector<std::vector<LaneMark>> marks(lanes);
    for (std::size_t i = 0; i < kEvents; ++i) {
        const double time = std::floor(kBegin + kSpan * double(i) / double(kEvents));
        marks[random() % lanes].push_back({time, quint32(i), quint8(random() % kStageCount)});
        if (random() % 1000 == 0)
            data->trust[i] = TrustSign::BadSignature;
        else if (i > kEvents / 10 * 9)
            data->trust[i] = TrustSign::Pending;
    }
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        Lane next;
        next.label = u"sled %1"_s.arg(lane);
        next.key = quint32(lane);
        next.colorIndex = lane;
        next.isCollapsed = isCollapsed;
        next.marks.append(std::move(marks[lane]));
        std::vector<LaneGap> gaps;
        for (int i = 0; i < 40; ++i) {
            const double begin = kBegin + kSpan * double(random() % 1000) / 1000.0;
            gaps.push_back({begin, begin + double(random() % 7200), 3, 0});
        }
        next.gaps.append(gaps);
        for (std::size_t i = 0; i < next.marks.size(); ++i) {
            if (isFault(data->trust[next.marks[i].eventIndex]))
                next.faults.push_back(quint32(i));
        }
        data->lanes.push_back(std::move(next));
    }
    return data;
}

/// The slowest of all paintings of \a data, each the best of five, at zooms from everything
/// to a minute, at the beginning, in the middle and at the end.
QJsonObject paintAtAllZooms(const LaneData &data)
{
    LaneScene scene;
    scene.data = &data;
    scene.setTheme(QPalette(), QFont());
    scene.geometry.viewport = kImage;
    scene.geometry.lanes = LaneLayout(data, scene.geometry.metrics);
    scene.range = TimeRange{kBegin + kSpan / 3, kBegin + kSpan / 2};
    TimeScale &scale = scene.geometry.scale;
    scale.setWidth(scene.geometry.trackWidth());
    scale.setExtent(*dataExtent(data));
    QImage image(kImage, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> all;
    double slowestLength = 0.0;
    for (double length = kSpan; length > 60.0; length /= 2.0) {
        for (const double share : {0.0, 0.5, 0.95}) {
            const double begin = kBegin + kSpan * share;
            scale.setVisible({begin, begin + length});
            scene.axis = makeTimeAxis(
                {scale.visible(), scale.width(), 90.0, QTimeZone::utc(), QLocale::c()});
            const std::vector<double> seconds = measure(5, [&] {
                QPainter painter(&image);
                paintScene(painter, scene);
            });
            all.push_back(*std::ranges::min_element(seconds));
            if (all.back() >= *std::ranges::max_element(all))
                slowestLength = length;
        }
    }
    QJsonObject result = spread(all);
    result["slowest_visible_s"_L1] = slowestLength;
    return result;
}

/// A history of kEvents events of \a sleds sleds in 80,000 stories, built without files.
void fill(History &history, std::size_t sleds)
{
    StringPool &strings = *history.strings();
    const SourceIndex source = history.addSource(u"a.db"_s);
    constexpr std::array<std::string_view, 5> kStages{"backlog", "coding", "qa", "merge", "done"};
    std::mt19937_64 random(7);
    HistoryBatch batch;
    batch.source = source;
    for (std::size_t i = 0; i < kEvents; ++i) {
        OpFacts op;
        std::array<std::uint8_t, OpId::kBytes> id{};
        for (std::size_t byte = 0; byte < 8; ++byte)
            id[byte] = std::uint8_t(i >> (8 * byte));
        op.id = OpId(id);
        op.fingerprint = i + 1;
        op.event = EventFacts{double(i / sleds),
                              std::floor(kBegin + double(i) * 5.0),
                              strings.intern(std::to_string(i % sleds) + std::string(60, 'a')),
                              strings.intern(std::to_string(random() % 80'000) + "_story"),
                              strings.intern(kStages[i % 5]),
                              strings.intern(kStages[(i + 1) % 5]),
                              strings.intern("GatesPassed")};
        batch.rows.push_back({RowId{qint64(i)}, Verdict::Ok, {}, op});
        if (batch.rows.size() == 10'000 || i + 1 == kEvents) {
            history.append(batch);
            batch.rows.clear();
        }
    }
}

/// Seconds from a request until it is on the lanes, and the longest that the thread was deaf.
QJsonObject untilSettled(LaneFeed &feed, const std::function<void()> &request)
{
    QElapsedTimer whole;
    whole.start();
    double longest = 0.0;
    const auto timed = [&longest](const std::function<void()> &work) {
        QElapsedTimer turn;
        turn.start();
        work();
        longest = std::max(longest, double(turn.nsecsElapsed()) / 1e9);
    };
    timed(request);
    while (feed.isPending())
        timed([] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20); });
    return {{"seconds"_L1, double(whole.nsecsElapsed()) / 1e9}, {"longest_turn_s"_L1, longest}};
}

QJsonObject feedResults()
{
    History history{std::make_shared<StringPool>()};
    fill(history, 8);
    SledRoster roster;
    roster.append(history, EventIndex{0}, EventIndex{quint32(kEvents)});
    LaneFeed feed;
    feed.setHistory(&history, &roster);
    QJsonObject results;
    results["append_1m"_L1] = untilSettled(
        feed, [&] { feed.appendEvents(EventIndex{0}, EventIndex{quint32(kEvents)}); });
    results["refresh_all_trust"_L1] = untilSettled(feed, [&] { feed.refreshAllTrust(); });
    auto shown = std::make_shared<std::vector<bool>>(kEvents, false);
    for (std::size_t i = 0; i < kEvents; i += 3)
        (*shown)[i] = true;
    results["filter"_L1] = untilSettled(feed, [&] { feed.setShownEvents(shown); });
    results["filter_off"_L1] = untilSettled(feed, [&] { feed.setShownEvents(nullptr); });
    results["by_story"_L1] = untilSettled(feed, [&] { feed.setGrouping(LaneGrouping::Story); });
    results["by_stage"_L1] = untilSettled(feed, [&] { feed.setGrouping(LaneGrouping::Stage); });
    results["next_in_story_s"_L1] = spread(measure(5, [&] {
        if (!feed.neighbour(kEvents / 2, EventTrail::Story, 1))
            fail(u"no neighbour"_s);
    }));
    return results;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const auto eight = makeLanes(8, false);
    const auto many = makeLanes(200, false);
    const auto thin = makeLanes(200, true);
    const TimeRange whole{kBegin, kBegin + kSpan};
    printReport("lanes",
                {{"paint_8_lanes_s"_L1, paintAtAllZooms(*eight)},
                 {"paint_200_lanes_s"_L1, paintAtAllZooms(*many)},
                 {"paint_200_collapsed_s"_L1, paintAtAllZooms(*thin)},
                 {"density_8_lanes_s"_L1,
                  spread(measure(5, [&] { (void)markDensity(*eight, whole, 1700); }))},
                 {"density_200_lanes_s"_L1,
                  spread(measure(5, [&] { (void)markDensity(*many, whole, 1700); }))},
                 {"feed"_L1, feedResults()}});
    return EXIT_SUCCESS;
}
