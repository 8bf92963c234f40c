// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/document.h"
#include "core/ops/opjson.h"
#include "core/ops/opparser.h"
#include "tests/support/vectors.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// Every sled of every file that the reference library made, against our replay.
class TestConformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdictsAreTheReferences_data() { addSleds(); }
    void verdictsAreTheReferences();
    void eventLogStandsInTheReferencesOrder_data() { addSleds(); }
    void eventLogStandsInTheReferencesOrder();
    void viewIsTheReferences_data() { addSleds(); }
    void viewIsTheReferences();
    void rowsAreWrittenAsTheyWereRead_data() { addSleds(); }
    void rowsAreWrittenAsTheyWereRead();
    void replicasKeepTheirOwnValues();

private:
    static void addSleds();
};

void TestConformance::addSleds()
{
    QTest::addColumn<VectorSled>("sled");
    for (const VectorSled &sled : readVectorSleds())
        QTest::newRow(qPrintable(sled.name)) << sled;
}

void TestConformance::verdictsAreTheReferences()
{
    QFETCH(VectorSled, sled);
    StringPool strings;
    Document document(vectorSchema(), strings);

    const QStringList verdicts = replayVector(sled, document);

    QCOMPARE(verdicts, sled.states);
    document.checkInvariants();
}

void TestConformance::eventLogStandsInTheReferencesOrder()
{
    QFETCH(VectorSled, sled);
    StringPool strings;
    Document document(vectorSchema(), strings);
    replayVector(sled, document);

    const ListReplica &log = document.list("event_log");
    QList<VectorElement> elements;
    for (const ElementIndex element : log.order()) {
        elements.append({QString::fromStdString(log.id(element).toHex()), log.isDeleted(element),
                         log.isVisible(element)});
    }

    QCOMPARE(elements, sled.eventLog);
}

void TestConformance::viewIsTheReferences()
{
    QFETCH(VectorSled, sled);
    StringPool strings;
    Document document(vectorSchema(), strings);
    replayVector(sled, document);

    QCOMPARE(viewOf(document), sled.view);
}

void TestConformance::rowsAreWrittenAsTheyWereRead()
{
    QFETCH(VectorSled, sled);
    OpParser parser;

    for (const QByteArray &row : sled.rows) {
        SignedOp op;
        QVERIFY(parser.parse(row.toStdString(), op));
        QCOMPARE(QByteArray::fromStdString(toJson(op)), row);
    }
}

void TestConformance::replicasKeepTheirOwnValues()
{
    QList<QJsonObject> views;
    for (const VectorSled &sled : readVectorSleds()) {
        if (!sled.name.startsWith(u"divergent_replicas"_s))
            continue;
        StringPool strings;
        Document document(vectorSchema(), strings);
        replayVector(sled, document);
        views.append(viewOf(document));
    }

    QCOMPARE(views.size(), 2);
    QVERIFY(views.front() != views.back());
}

QTEST_APPLESS_MAIN(TestConformance)
#include "tst_conformance.moc"
