// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/eventcolumn.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// Names of columns.
class TestEventColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allColumnsHaveTheirNameInOrder();
    void listsKeepTheirOrder();
    void wrongListsSayWhatIsWrong_data();
    void wrongListsSayWhatIsWrong();
};

void TestEventColumn::allColumnsHaveTheirNameInOrder()
{
    std::string names;
    for (const EventColumn column : allEventColumns())
        names.append(eventColumnName(column)).append(" ");

    QCOMPARE(QByteArray::fromStdString(names),
             QByteArray("sled_id event_seq at timestamp story_id from_stage to_stage "
                        "pipeline_event op_id signer verdict verification attribution sources "));
}

void TestEventColumn::listsKeepTheirOrder()
{
    const auto columns = parseEventColumns("sources,at");

    QVERIFY(columns);
    QVERIFY(*columns == (std::vector{EventColumn::Sources, EventColumn::At}));
}

void TestEventColumn::wrongListsSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("said");

    QTest::newRow("empty") << QByteArray() << u"no column ''"_s;
    QTest::newRow("unknown") << QByteArray("at,when") << u"no column 'when'"_s;
    QTest::newRow("valid ones are named") << QByteArray("when") << u"verification, attribution"_s;
    QTest::newRow("comma at the end") << QByteArray("at,") << u"no column ''"_s;
    QTest::newRow("space") << QByteArray("at, op_id") << u"no column ' op_id'"_s;
    QTest::newRow("twice") << QByteArray("at,op_id,at") << u"'at' is named twice"_s;
}

void TestEventColumn::wrongListsSayWhatIsWrong()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, said);

    const auto columns = parseEventColumns(list.toStdString());

    QVERIFY(!columns);
    QCOMPARE(columns.error().code, ErrorCode::OutOfRange);
    QVERIFY2(columns.error().detail.contains(said), qPrintable(columns.error().detail));
}

QTEST_APPLESS_MAIN(TestEventColumn)
#include "tst_eventcolumn.moc"
