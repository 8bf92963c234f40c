// SPDX-License-Identifier: GPL-3.0-or-later
// A sled that numbers its events, for benchmarks of what follows it. Not a test.
//
//   livewriter DATABASE [--rate R] [--count N] [--burst N] [--for SECONDS]
//
// DATABASE       made if missing (write-ahead log, a key of its own), else continued: the numbers
//                go on behind the events of this sled that it holds.
// --rate R       events a second, each in a transaction of its own (default 50; 0: no pause).
// --count N      ends after N events (default: no limit).
// --burst N      N events in each transaction; with --rate R, still R events a second on average.
//                `--burst 10000 --count 10000 --rate 0` is one burst.
// --for SECONDS  ends after that time (default: no limit). Also ends on SIGINT and SIGTERM, and
//                when standard input was a pipe and --until-eof is given, at its end.
//
// Event n has the story "bench-<n>", the stages coding to qa and the event GatesStarted; its
// time is that of its making. n is the event's `event_seq`. After each commit a line "n commit_ns"
// is printed for each of its events and flushed: nanoseconds of the system's monotonic clock
// (CLOCK_MONOTONIC, the same in all processes) after COMMIT returned. Before the first, "ready
// SLED_ID" is printed. Exit status: 0; 1 with a message if the database fails; 2 wrong usage.
#include "core/demo/demosled.h"
#include "core/eventlog/loggedevent.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <limits>
#include <poll.h>
#include <thread>
#include <unistd.h>

using namespace sled;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock; // CLOCK_MONOTONIC in libstdc++

namespace {

std::atomic<bool> isOver = false;

struct Options {
    double rate = 50.0;
    std::uint64_t count = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t burst = 1;
    double seconds = std::numeric_limits<double>::infinity();
    bool untilEof = false;
    QString path;
};

bool isInputAtEnd()
{
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    if (poll(&input, 1, 0) <= 0)
        return false;
    char byte = 0;
    return read(STDIN_FILENO, &byte, 1) <= 0;
}

/// Sleeps until \a when in short steps. False: it is over.
bool waitUntil(Clock::time_point when, const Options &options)
{
    constexpr std::chrono::milliseconds kStep{50};
    for (;;) {
        if (isOver || (options.untilEof && isInputAtEnd()))
            return false;
        const auto left = when - Clock::now();
        if (left <= Clock::duration::zero())
            return true;
        std::this_thread::sleep_for(std::min<Clock::duration>(left, kStep));
    }
}

std::uint64_t firstNumber(const DemoSled &sled)
{
    return sled.read([&sled](const Document &document) {
        std::uint64_t next = 0;
        for (const LoggedEvent &event : readEventLog(document)) {
            if (event.sledId == sled.id())
                next = event.eventId + 1;
        }
        return next;
    });
}

Result<void> writeBatch(DemoSled &sled, std::uint64_t first, std::uint64_t count)
{
    const qint64 now = std::chrono::duration_cast<std::chrono::seconds>(
                           std::chrono::system_clock::now().time_since_epoch())
                           .count();
    sled.setTime(now);
    for (std::uint64_t n = first; n < first + count; ++n) {
        const TransitionFired fired{.storyId = "bench-" + std::to_string(n),
                                    .before = "coding",
                                    .after = "qa",
                                    .event = "GatesStarted",
                                    .at = now};
        if (Result<void> logged = sled.log(fired); !logged)
            return logged;
    }
    return sled.flush();
}

Result<void> writeAll(DemoSled &sled, const Options &options)
{
    std::printf("ready %s\n", sled.id().c_str());
    std::fflush(stdout);
    const auto begin = Clock::now();
    std::uint64_t number = firstNumber(sled);
    for (std::uint64_t done = 0; done < options.count;) {
        const double at = options.rate > 0 ? double(done) / options.rate : 0.0;
        if (at > options.seconds
            || std::chrono::duration<double>(Clock::now() - begin).count() > options.seconds)
            return {};
        const auto due = begin
            + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(at));
        if (!waitUntil(due, options))
            return {};
        const std::uint64_t size = std::min(options.burst, options.count - done);
        if (Result<void> written = writeBatch(sled, number, size); !written)
            return written;
        const auto committed = static_cast<long long>(Clock::now().time_since_epoch().count());
        static_cast<void>(sled.takeMade());
        for (std::uint64_t n = number; n < number + size; ++n)
            std::printf("%llu %lld\n", static_cast<unsigned long long>(n), committed);
        std::fflush(stdout);
        number += size;
        done += size;
    }
    return {};
}

bool readOptions(const QCommandLineParser &parser, Options &options)
{
    bool isOk = true;
    const auto number = [&](const QString &name, auto &value) {
        if (!parser.isSet(name))
            return;
        bool isNumber = false;
        const double given = parser.value(name).toDouble(&isNumber);
        isOk = isOk && isNumber && given >= 0;
        if (isOk)
            value = static_cast<std::remove_reference_t<decltype(value)>>(given);
    };
    number(u"rate"_s, options.rate);
    number(u"count"_s, options.count);
    number(u"burst"_s, options.burst);
    number(u"for"_s, options.seconds);
    options.untilEof = parser.isSet(u"until-eof"_s);
    // A burst is one transaction only as far as DemoSled makes one.
    isOk = isOk && options.burst > 0 && options.burst <= DemoSled::kRowsATransaction;
    if (parser.positionalArguments().size() != 1)
        return false;
    options.path = parser.positionalArguments().constFirst();
    return isOk;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, [](int) { isOver = true; });
    QCommandLineParser parser;
    parser.addPositionalArgument(u"DATABASE"_s, {});
    for (const auto *const name : {"rate", "count", "burst", "for"})
        parser.addOption({QString::fromLatin1(name), {}, u"N"_s});
    parser.addOption(QCommandLineOption(u"until-eof"_s));
    Options options;
    if (!parser.parse(QCoreApplication::arguments()) || !readOptions(parser, options)) {
        std::fputs("usage: see the top of livewriter.cpp\n", stderr);
        return 2;
    }
    auto sled = QFileInfo::exists(options.path)
        ? DemoSled::reopen(options.path, {})
        : DemoSled::create(options.path, OpWriter::Journal::WriteAheadLog, KeyPair::randomSeed());
    const Result<void> written = sled ? writeAll(**sled, options) : tl::unexpected(sled.error());
    if (written)
        return 0;
    std::fprintf(stderr, "livewriter: %s: %s\n", qPrintable(options.path),
                 qPrintable(written.error().detail));
    return 1;
}
