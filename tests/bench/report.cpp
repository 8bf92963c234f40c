// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include "core/base/heap.h"

#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>
#include <sys/resource.h>

namespace sled {

namespace {

using namespace Qt::StringLiterals;

// A line such as "VmRSS:     1234 kB" of the kernel's account of this process.
qint64 statusBytes(const std::string &field)
{
    constexpr qint64 kKibibyte = 1024;
    std::ifstream status("/proc/self/status");
    std::string name;
    for (std::string line; status >> name; std::getline(status, line)) {
        qint64 kibibytes = 0;
        if (name == field + ":" && status >> kibibytes)
            return kibibytes * kKibibyte;
    }
    return 0;
}

} // namespace

std::vector<double> measure(int runs, const std::function<void()> &work)
{
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        seconds.push_back(taken.count());
    }
    return seconds;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QJsonObject spread(std::vector<double> seconds)
{
    const auto [min, max] = std::minmax_element(seconds.begin(), seconds.end());
    return {{"min"_L1, *min}, {"max"_L1, *max}, {"median"_L1, median(seconds)}};
}

qint64 residentBytes()
{
    trimHeap();
    return statusBytes("VmRSS");
}

qint64 peakResidentBytes()
{
    return statusBytes("VmHWM");
}

qint64 peakResidentBytesOfChildren()
{
    constexpr qint64 kKibibyte = 1024;
    rusage usage{};
    return getrusage(RUSAGE_CHILDREN, &usage) == 0 ? usage.ru_maxrss * kKibibyte : 0;
}

void printReport(const char *name, QJsonObject results)
{
    results.insert("benchmark"_L1, QLatin1StringView(name));
    results.insert("version"_L1, QLatin1StringView(SLEDSCOPE_VERSION));
    results.insert("cores"_L1, QThread::idealThreadCount());
    std::fputs(QJsonDocument(results).toJson().constData(), stdout);
}

} // namespace sled
