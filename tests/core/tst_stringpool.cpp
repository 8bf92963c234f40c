// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stringpool.h"

#include <QTest>

#include <string>
#include <thread>

using namespace sled;

/// Strings that are kept once.
class TestStringPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalStringsHaveOneId();
    void idsOutliveGrowth();
    void longStringsAreKeptWhole();
    void readersNeedNoLock();
};

void TestStringPool::equalStringsHaveOneId()
{
    StringPool pool;

    const StringId a = pool.intern("a");

    QCOMPARE(pool.intern({}), StringId::Empty);
    QCOMPARE(pool.intern("a"), a);
    QVERIFY(pool.intern(std::string("a\0", 2)) != a);
    QCOMPARE(pool.text(a), "a");
    QCOMPARE(pool.text(StringId::Empty), "");
    QCOMPARE(pool.size(), 3U);
}

void TestStringPool::idsOutliveGrowth()
{
    StringPool pool;
    std::vector<StringId> ids;
    for (int i = 0; i < 50'000; ++i)
        ids.push_back(pool.intern(std::to_string(i)));

    for (int i = 0; i < 50'000; ++i) {
        QCOMPARE(pool.text(ids[std::size_t(i)]), std::to_string(i));
        QCOMPARE(pool.intern(std::to_string(i)), ids[std::size_t(i)]);
    }
}

void TestStringPool::longStringsAreKeptWhole()
{
    StringPool pool;
    const std::string text(1'000'000, 'x');

    QCOMPARE(pool.text(pool.intern(text)), text);
    QCOMPARE(pool.text(pool.intern("short")), "short");
}

void TestStringPool::readersNeedNoLock()
{
    StringPool pool;
    const StringId first = pool.intern("first");
    std::size_t length = 0;
    {
        const std::jthread reader([&] {
            for (int i = 0; i < 50'000; ++i)
                length += pool.text(first).size();
        });
        for (int i = 0; i < 50'000; ++i)
            pool.intern(std::to_string(i));
    }

    QCOMPARE(length, 5U * 50'000U);
}

QTEST_APPLESS_MAIN(TestStringPool)
#include "tst_stringpool.moc"
