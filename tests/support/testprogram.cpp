// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

namespace sled::test {

namespace {

using Programs = std::map<std::string, TestProgram, std::less<>>;

// In a function: entries are made before main(), in no order.
Programs &programs()
{
    static Programs all;
    return all;
}

std::string &runningTest()
{
    static std::string name;
    return name;
}

std::string_view nameOf(std::string_view file)
{
    file.remove_prefix(file.rfind('/') + 1);
    return file.substr(0, file.rfind('.'));
}

} // namespace

TestEntry::TestEntry(const char *file, TestProgram run)
{
    programs().emplace(nameOf(file), run);
}

const char *nameOfRunningTest()
{
    return runningTest().c_str();
}

} // namespace sled::test

int main(int argc, char **argv)
{
    const auto &programs = sled::test::programs();
    const auto chosen = programs.find(argc > 1 ? std::string_view(argv[1]) : std::string_view());
    if (chosen == programs.end()) {
        std::fputs("The first argument is one of these tests, the others are for it:\n", stderr);
        for (const auto &[name, program] : programs)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return EXIT_FAILURE; // nothing was tested
    }
    sled::test::runningTest() = chosen->first;
    const QTemporaryDir caches; // of programs that it starts as well: never the user's own
    if (!caches.isValid() || !qputenv("XDG_CACHE_HOME", caches.path().toUtf8())) {
        std::fputs("There is no room for a cache directory.\n", stderr);
        return EXIT_FAILURE;
    }
    argv[1] = argv[0];
    return chosen->second(argc - 1, argv + 1);
}
