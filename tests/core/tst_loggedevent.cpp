// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/loggedevent.h"
#include "tests/support/loggingsled.h"

#include <QTest>

#include <algorithm>

using namespace sled;
using namespace sled::test;

class TestLoggedEvent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void malformedEntryIsLeftOut_data();
    void malformedEntryIsLeftOut();
    void deletedEntryIsLeftOut();
    void numbersAreReadAsTheServerDoes_data();
    void numbersAreReadAsTheServerDoes();
    void eventsAreSortedBySledThenNumber();
};

void TestLoggedEvent::malformedEntryIsLeftOut_data()
{
    QTest::addColumn<std::string>("field");
    QTest::addColumn<bool>("isAbsent");
    for (const char *field : {"event_seq", "sled_id", "timestamp", "story_id", "from_stage",
                              "to_stage", "pipeline_event"}) {
        QTest::addRow("%s absent", field) << std::string(field) << true;
        QTest::addRow("%s of another type", field) << std::string(field) << false;
    }
    QTest::newRow("nothing is wrong") << std::string() << true;
}

void TestLoggedEvent::malformedEntryIsLeftOut()
{
    QFETCH(std::string, field);
    QFETCH(bool, isAbsent);
    LoggingSled sled(1);
    Value content;
    ValueBuilder builder(content);
    builder.openObject();
    for (const FieldSchema &known : sled.log->read([](const Document &document) {
             return document.list(kEventLogField).structSchema()->fields;
         })) {
        if (known.name == field && isAbsent)
            continue;
        builder.addKey(known.name);
        if (known.name == field)
            builder.addBool(true);
        else if (known.type == PrimitiveType::Number)
            builder.addNumber(1);
        else
            builder.addString("text");
    }
    builder.close();

    QCOMPARE(sled.log->receive(entry(sled.keys, content)).value_or(Verdict::Malformed),
             Verdict::Ok);

    QCOMPARE(sled.events().size(), std::size_t{field.empty() ? 1U : 0U});
}

void TestLoggedEvent::deletedEntryIsLeftOut()
{
    LoggingSled sled(1);
    QVERIFY(sled.log->append(fired(0)));
    QVERIFY(sled.log->append(fired(1)));

    const OpId first = sled.ops.front().inner.id;
    QVERIFY(sled.log->receive(
        signOp(deleteOp(kEventLogField, first, 3, sled.keys.author()), sled.keys)));

    QCOMPARE(sled.numbers(), std::vector<std::uint64_t>{1});
    QCOMPARE(sled.log->append(fired(2)).value_or(99), std::uint64_t{2});
}

void TestLoggedEvent::numbersAreReadAsTheServerDoes_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<quint64>("eventId");
    QTest::addColumn<qint64>("at");

    QTest::newRow("zero") << 0.0 << quint64{0} << qint64{0};
    QTest::newRow("fraction is cut off") << 7.9 << quint64{7} << qint64{7};
    QTest::newRow("negative") << -7.9 << quint64{0} << qint64{-7};
    QTest::newRow("last date") << 8'210'266'876'799.0 << quint64{8'210'266'876'799}
                               << qint64{8'210'266'876'799};
    QTest::newRow("no date") << 8'210'266'876'800.0 << quint64{8'210'266'876'800} << qint64{0};
    QTest::newRow("first date") << -8'334'601'228'800.0 << quint64{0} << qint64{-8'334'601'228'800};
    QTest::newRow("before the first date") << -8'334'601'228'801.0 << quint64{0} << qint64{0};
    QTest::newRow("beyond 64 bits") << 1e300 << ~quint64{0} << qint64{0};
}

void TestLoggedEvent::numbersAreReadAsTheServerDoes()
{
    QFETCH(double, number);
    QFETCH(quint64, eventId);
    QFETCH(qint64, at);
    LoggingSled sled(1);
    const Value content
        = eventValue(number, sled.keys.author(), number, "s", "qa", "done", "Close");

    QVERIFY(sled.log->receive(entry(sled.keys, content)));

    QCOMPARE(sled.events().at(0).eventId, std::uint64_t{eventId});
    QCOMPARE(sled.events().at(0).at, at);
}

void TestLoggedEvent::eventsAreSortedBySledThenNumber()
{
    LoggingSled sled(1);
    for (const double number : {3.0, 1.0, 2.0}) {
        for (const std::uint8_t author : {std::uint8_t{2}, std::uint8_t{3}}) {
            const KeyPair keys = testKeys(author);
            const Value content
                = eventValue(number, keys.author(), -number, "s", "qa", "done", "Close");
            QVERIFY(sled.log->receive(entry(keys, content, static_cast<std::uint64_t>(number))));
        }
    }

    const std::vector<LoggedEvent> events = sled.events();

    QCOMPARE(events.size(), std::size_t{6});
    QVERIFY(std::ranges::is_sorted(events, {}, [](const LoggedEvent &event) {
        return std::pair(event.sledId, event.eventId);
    }));
}

QTEST_APPLESS_MAIN(TestLoggedEvent)
#include "tst_loggedevent.moc"
