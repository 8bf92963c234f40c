// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace sled::test {

/// What main() of a test of its own would do.
using TestProgram = int (*)(int argc, char **argv);

/// Enters a test among those of its executable, whose first argument chooses one of them; the
/// test does not see that argument. Made before main() by the macros below, never by hand.
class TestEntry final {
public:
    /// \a file is the source as __FILE__ has it: a test has the name of its file, less `.cpp`.
    TestEntry(const char *file, TestProgram run);
};

/// The name of the test that runs: the argument to start another process of it with.
/// Empty before main().
[[nodiscard]] const char *nameOfRunningTest();

} // namespace sled::test

#define SLED_TEST_JOINED_(a, b) a##b
#define SLED_TEST_ENTRY_NAME_(number) SLED_TEST_JOINED_(sledTestEntry, number)

/// The end of a test with a main() of its own, which is the TestProgram in the parentheses.
#define SLED_TEST_PROGRAM(...)                                                                     \
    static const sled::test::TestEntry SLED_TEST_ENTRY_NAME_(__COUNTER__)(__FILE__, __VA_ARGS__);

// Qt's QTEST_MAIN, QTEST_GUILESS_MAIN and QTEST_APPLESS_MAIN are made of this one, which defines
// main(): with many tests in an executable, each enters what its main() would be.
#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                        \
    SLED_TEST_PROGRAM([](int argc, char **argv) {                                                  \
        QTest::Internal::callInitMain<TestObject>();                                               \
        __VA_ARGS__                                                                                \
        TestObject testObject;                                                                     \
        QTEST_SET_MAIN_SOURCE_PATH                                                                 \
        return QTest::qExec(&testObject, argc, argv);                                              \
    })
