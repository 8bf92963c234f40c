// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/livesled.h"

#include "core/demo/opline.h"

#include <QDateTime>

#include <cmath>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

constexpr std::size_t kLaggingCapacity = 8;
constexpr std::uint64_t kFirstLag = 10;

QJsonObject message(const QString &kind)
{
    return {{u"kind"_s, kind}};
}

SledJob insertJob(const LiveStory &story, qint64 at,
                  const std::shared_ptr<std::map<std::uint32_t, OpId>> &items)
{
    return [story, at, items](DemoSled &sled) -> Result<void> {
        sled.setTime(at);
        const Result<OpId> item = sled.insertItem(itemContent(story.name, "[]"));
        if (!item)
            return tl::unexpected(item.error());
        (*items)[story.number] = *item;
        return {};
    };
}

/// One register: a job that fails must have done nothing.
SledJob updateJob(const LiveStory &story, qint64 at, RegisterUpdate update,
                  const std::shared_ptr<std::map<std::uint32_t, OpId>> &items)
{
    return [story, at, update = std::move(update), items](DemoSled &sled) {
        sled.setTime(at);
        const auto made = items->find(story.number);
        const OpId item = made == items->end() ? story.item : made->second;
        Value value = update.value;
        if (update.field == "claimed_by")
            ValueBuilder(value = {}).addString(sled.id());
        return sled.setRegister(item, update.field, std::move(value));
    };
}

} // namespace

LiveSled::LiveSled(LiveSledOptions options, const Send &send, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_send([send, mutex = std::make_shared<std::mutex>()](const QJsonObject &sent) {
          const std::lock_guard lock(*mutex);
          send(sent);
      }),
      m_random(m_options.seed + static_cast<std::uint64_t>(m_options.share.index)),
      m_stories(std::make_shared<LiveStories>(m_options.share, m_random.next())),
      m_nextHoldup(kFirstLag)
{
    constexpr std::chrono::milliseconds kTick{10};
    m_tick.setInterval(kTick);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &LiveSled::fireDue);
    connectSubscriber();
}

LiveSled::~LiveSled()
{
    release(); // else the writing thread could not be joined
}

void LiveSled::connectSubscriber()
{
    connect(&m_subscriber, &EventLogSubscriber::opened, this, [this](const QString &sledId) {
        m_send({{u"kind"_s, u"opened"_s}, {u"sledId"_s, sledId}});
    });
    connect(&m_subscriber, &EventLogSubscriber::lagged, this, [this](const DeclaredGap &gap) {
        m_missed += gap.count();
        m_send({{u"kind"_s, u"lag"_s},
                {u"first"_s, static_cast<qint64>(gap.first)},
                {u"last"_s, static_cast<qint64>(gap.last)}});
        checkQuiet();
    });
    connect(&m_subscriber, &EventLogSubscriber::written, this, &LiveSled::checkQuiet);
    connect(&m_subscriber, &EventLogSubscriber::writingFailed, this, [this](const Error &error) {
        m_send({{u"kind"_s, u"trouble"_s}, {u"detail"_s, error.detail}});
    });
    connect(&m_subscriber, &EventLogSubscriber::finished, this, [this] { sendEnd(std::nullopt); });
    connect(&m_subscriber, &EventLogSubscriber::failed, this,
            [this](const Error &error) { sendEnd(error); });
}

void LiveSled::start()
{
    EventLogOptions options;
    if (m_options.lags)
        options.capacity = kLaggingCapacity;
    options.onCommitted = [send = m_send](const std::vector<MadeOp> &made) {
        for (const MadeOp &op : made)
            send(toMessage(op.row));
    };
    m_subscriber.start(m_bus, m_options.path, std::move(options));
}

void LiveSled::receive(const QJsonObject &received)
{
    const QString kind = received[u"kind"_s].toString();
    if (kind == "go"_L1)
        go();
    else if (kind == "quiet"_L1)
        quieten();
    if (kind != "op"_L1 || !m_subscriber.isRunning())
        return;
    Result<MadeOp> made = opFromMessage(received);
    if (!made) {
        m_send({{u"kind"_s, u"trouble"_s}, {u"detail"_s, made.error().detail}});
        return;
    }
    m_subscriber.post([made = *std::move(made)](DemoSled &sled) { return sled.receive(made); });
}

void LiveSled::go()
{
    if (!m_subscriber.isRunning())
        return;
    m_subscriber.post([stories = m_stories, ready = m_isReady](DemoSled &sled) -> Result<void> {
        sled.read([&](const Document &document) { stories->takeOver(document); });
        ready->release();
        return {};
    });
    m_tick.start();
}

void LiveSled::fireDue()
{
    if (m_isQuiet)
        return;
    if (!m_isFiring) {
        m_isFiring = m_isReady->try_acquire();
        m_due = steady_clock::now();
    }
    constexpr int kMostAtOnce = 64;
    for (int i = 0; i < kMostAtOnce && m_isFiring && m_due <= steady_clock::now(); ++i) {
        constexpr qint64 kParts = 1000;
        const double seconds
            = 2.0 * static_cast<double>(m_random.below(kParts)) / kParts / m_options.rate;
        m_due += std::chrono::microseconds(std::llround(seconds * 1e6));
        fireOne();
    }
}

void LiveSled::fireOne()
{
    if (m_holdup && m_bus.firedCount() >= m_holdup->until)
        release();
    if (m_options.lags && !m_holdup && m_bus.firedCount() >= m_nextHoldup)
        holdUp();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    LiveStories::Step step = m_stories->next(now);
    while (step.planned.kind == PlannedStep::Kind::Creation) {
        m_subscriber.post(insertJob(step.story, now, m_items));
        step = m_stories->next(now);
    }
    const ItemFacts facts{.sledId = {},
                          .agent = 1 + static_cast<int>(m_random.below(4)),
                          .retries = step.story.retries};
    for (RegisterUpdate &update : updatesOf(step.planned, facts))
        m_subscriber.post(updateJob(step.story, now, std::move(update), m_items));
    m_bus.fire({.storyId = step.story.name.id,
                .before = std::string(stageName(step.planned.from)),
                .after = std::string(stageName(step.planned.to)),
                .event = std::string(step.planned.event),
                .at = now});
}

void LiveSled::holdUp()
{
    constexpr qint64 kMostMissed = 5;
    constexpr std::uint64_t kLeastBetween = 60;
    constexpr qint64 kSpread = 120;
    m_holdup = std::make_shared<Holdup>();
    m_holdup->until = m_bus.firedCount() + kLaggingCapacity + 1
        + static_cast<std::uint64_t>(m_random.below(kMostMissed));
    m_nextHoldup
        = m_holdup->until + kLeastBetween + static_cast<std::uint64_t>(m_random.below(kSpread));
    m_subscriber.post([holdup = m_holdup](DemoSled &) -> Result<void> {
        holdup->isOver.acquire();
        return {};
    });
}

void LiveSled::release()
{
    if (const std::shared_ptr<Holdup> holdup = std::exchange(m_holdup, nullptr))
        holdup->isOver.release();
}

void LiveSled::quieten()
{
    m_tick.stop();
    m_isQuiet = true;
    release();
    checkQuiet();
}

void LiveSled::checkQuiet()
{
    if (!m_isQuiet || m_hasSaidQuiet || m_subscriber.writtenCount() + m_missed < m_bus.firedCount())
        return;
    m_hasSaidQuiet = true;
    m_send(message(u"quiet"_s));
}

void LiveSled::finish()
{
    m_tick.stop();
    m_isQuiet = true;
    release();
    m_bus.close();
}

void LiveSled::sendEnd(const std::optional<Error> &failure)
{
    if (failure)
        m_send({{u"kind"_s, u"failed"_s}, {u"detail"_s, failure->detail}});
    else
        m_send({{u"kind"_s, u"end"_s},
                {u"fired"_s, static_cast<qint64>(m_bus.firedCount())},
                {u"written"_s, static_cast<qint64>(m_subscriber.writtenCount())},
                {u"missed"_s, static_cast<qint64>(m_missed)}});
    Q_EMIT ended(!failure);
}

} // namespace sled
