// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingsreader.h"
#include "core/analysis/sourcetrails.h"
#include "core/ops/opjson.h"
#include "core/session/sourceloader.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sled;
using namespace Qt::StringLiterals;

/// How far sleds are behind the one with the newest event.
class TestSourceTrails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trails();
    void othersTrailNobody();

private:
    [[nodiscard]] static FindingsInput read(const QStringList &paths)
    {
        History history(std::make_shared<StringPool>());
        loadAll(paths, history, {}, {});
        FindingsReader reader;
        while (!reader.read(history, 1000)) {}
        return reader.take();
    }
    static QString make(const QTemporaryDir &directory, const QString &name, std::size_t begin,
                        std::size_t end)
    {
        const QString path = directory.filePath(name);
        const std::vector<SignedOp> ops = appendedEvents(30, testKeys(1));
        writeDatabase(path,
                      {ops.begin() + std::ptrdiff_t(begin), ops.begin() + std::ptrdiff_t(end)});
        return path;
    }
};

void TestSourceTrails::trails()
{
    const QTemporaryDir directory;
    const FindingsInput input
        = read({make(directory, u"a.db"_s, 0, 20), make(directory, u"b.db"_s, 0, 30),
                make(directory, u"empty.db"_s, 0, 0)});
    const double last = input.events.facts(EventIndex{29}).timestamp;
    const double middle = input.events.facts(EventIndex{19}).timestamp;

    const std::vector<SourceTrail> trails = sourceTrails(input);

    QCOMPARE(trails.size(), 3U);
    QCOMPARE(trails[0].lacking, 10);
    QCOMPARE(trails[0].newest, middle);
    QCOMPARE(trails[0].behind, last - middle);
    QCOMPARE(trails[1].lacking, 0);
    QCOMPARE(trails[1].newest, last);
    QCOMPARE(trails[1].behind, 0.0);
    QVERIFY(std::isnan(trails[2].newest));
    QCOMPARE(trails[2].lacking, 0);
}

void TestSourceTrails::othersTrailNobody()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"ops.jsonl"_s);
    QFile ops(file);
    QVERIFY(ops.open(QIODevice::WriteOnly));
    for (const SignedOp &op : appendedEvents(30, testKeys(1)))
        ops.write(QByteArray::fromStdString(toJson(op)) + '\n');
    ops.close();

    const std::vector<SourceTrail> trails
        = sourceTrails(read({make(directory, u"a.db"_s, 0, 20), file}));

    QCOMPARE(trails[0].lacking, 0);
    QCOMPARE(trails[0].behind, 0.0);
    QVERIFY(std::isnan(trails[1].newest));
    QVERIFY(sourceTrails({}).empty());
}

QTEST_GUILESS_MAIN(TestSourceTrails)
#include "tst_sourcetrails.moc"
