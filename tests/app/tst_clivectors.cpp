// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opwriter.h"
#include "tests/app/jsonline.h"
#include "tests/app/runcli.h"
#include "tests/support/vectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// The rows of \a sled as a database; keys are made up, for rows may repeat an op.
void writeVector(const QString &path, const VectorSled &sled)
{
    Result<OpWriter> writer = OpWriter::create(path, OpWriter::Journal::Rollback);
    std::vector<OpRow> rows;
    for (const QByteArray &row : sled.rows)
        rows.push_back({"row " + std::to_string(rows.size()), 0, row.toStdString(), ""});
    if (!writer || !writer->append(rows))
        qFatal("cannot write %s", qPrintable(path));
}

/// \a view with every field of our schema, those that the vector lacks as null.
QJsonObject withOurFields(const QJsonObject &view)
{
    QJsonObject full;
    for (const RootField &list : pipelineSchema().fields) {
        QJsonArray elements;
        const QString name = QString::fromStdString(list.name);
        for (const QJsonValue element : view[name].toArray()) {
            QJsonObject object = element.toObject();
            const auto &fields = std::get<StructSchema>(std::get<ElementSchema>(list.type)).fields;
            for (const FieldSchema &field : fields) {
                const QString key = QString::fromStdString(field.name);
                if (!object.contains(key))
                    object.insert(key, QJsonValue::Null);
            }
            elements.append(object);
        }
        full.insert(name, elements);
    }
    return full;
}

} // namespace

/// What the reference library made of the vectors, as the command line tells it.
class TestCliVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opsTellTheReferencesVerdicts_data() { addSleds(); }
    void opsTellTheReferencesVerdicts();
    void stateIsTheReferencesView_data() { addSleds(); }
    void stateIsTheReferencesView();
    void eventsStandInTheReferencesOrder_data() { addSleds(); }
    void eventsStandInTheReferencesOrder();
    void stateAtARowIsThatOfThoseRowsAlone();

private:
    static void addSleds();
};

void TestCliVectors::addSleds()
{
    QTest::addColumn<VectorSled>("sled");
    for (const VectorSled &sled : readVectorSleds())
        QTest::newRow(qPrintable(sled.name)) << sled;
}

void TestCliVectors::opsTellTheReferencesVerdicts()
{
    QFETCH(VectorSled, sled);
    QTemporaryDir directory;
    writeVector(directory.filePath(u"a.db"_s), sled);

    const CliRun run = runCli({u"ops"_s, u"a.db"_s}, directory.path());
    QStringList verdicts;
    qint64 row = 0;
    for (const QByteArray &line : run.lines()) {
        const QJsonObject op = jsonOf(line);
        verdicts.append(op["verdict"_L1].toString());
        QCOMPARE(op["row"_L1].toInteger(), ++row);
        QCOMPARE(op["source"_L1].toString(), u"a.db"_s);
    }

    QCOMPARE(run.status, 0);
    QCOMPARE(verdicts, sled.states);
}

void TestCliVectors::stateIsTheReferencesView()
{
    QFETCH(VectorSled, sled);
    QTemporaryDir directory;
    writeVector(directory.filePath(u"a.db"_s), sled);

    const CliRun run = runCli({u"state"_s, u"a.db"_s}, directory.path());

    QCOMPARE(run.status, 0);
    QVERIFY(run.out.endsWith("}\n"));
    QCOMPARE(jsonOf(run.out), withOurFields(sled.view));
}

void TestCliVectors::eventsStandInTheReferencesOrder()
{
    QFETCH(VectorSled, sled);
    QTemporaryDir directory;
    writeVector(directory.filePath(u"a.db"_s), sled);
    QByteArrayList visible;
    for (const VectorElement &element : sled.eventLog) {
        if (element.isVisible)
            visible.append(element.id.toLatin1());
    }

    const CliRun run
        = runCli({u"events"_s, u"--order"_s, u"log"_s, u"--columns"_s, u"op_id"_s, u"a.db"_s},
                 directory.path());

    QCOMPARE(run.status, 0);
    // Deleted events are accepted ones too; they follow.
    QCOMPARE(run.lines().mid(1, visible.size()), visible);
}

void TestCliVectors::stateAtARowIsThatOfThoseRowsAlone()
{
    const VectorSled whole = readVectorSleds().constFirst();
    QTemporaryDir directory;
    writeVector(directory.filePath(u"whole.db"_s), whole);
    const auto stateAt = [&](qsizetype rows) {
        return runCli({u"state"_s, u"--at-row"_s, QString::number(rows), u"whole.db"_s},
                      directory.path())
            .out;
    };
    const qsizetype count = whole.rows.size();

    QCOMPARE(stateAt(0), QByteArray("{\"items\":[],\"event_log\":[]}\n"));
    for (const qsizetype rows : {qsizetype{1}, count - 1}) {
        VectorSled part = whole;
        part.rows.resize(rows);
        const QString name = u"%1.db"_s.arg(rows);
        writeVector(directory.filePath(name), part);
        QCOMPARE(stateAt(rows), runCli({u"state"_s, name}, directory.path()).out);
    }
    QCOMPARE(jsonOf(stateAt(count)), withOurFields(whole.view));
    QCOMPARE(stateAt(count + 1), stateAt(count));
}

QTEST_GUILESS_MAIN(TestCliVectors)
#include "tst_clivectors.moc"
