// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opjson.h"
#include "tests/core/changedops.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/loadedhistory.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

/// What is said of each event, in no order of arrival.
QStringList eventsOf(const History &history)
{
    QStringList events;
    for (std::uint32_t i = 0; i < history.eventCount(); ++i) {
        const OpRecord &op = history.opOf(EventIndex{i});
        QString line
            = QString::fromStdString(op.id.toHex() + ' ' + std::string(verdictName(op.verdict())));
        for (const SourceIndex source : history.sourcesOf(EventIndex{i}))
            line += u" %1"_s.arg(quint32(source));
        events += line;
    }
    events.sort();
    return events;
}

} // namespace

/// Ops of one id of which the check in the background finds some forged.
class TestForgedVariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void genuineVariantReplacesAForgedOne();
    void variantsEndAsIfCheckedAtOnce_data();
    void variantsEndAsIfCheckedAtOnce();

private:
    QTemporaryDir m_directory;
    int m_files = 0;
};

void TestForgedVariants::genuineVariantReplacesAForgedOne()
{
    const std::vector<SignedOp> ops = appendedEvents(3, testKeys(1));
    const QString path = m_directory.filePath(u"variants.db"_s);
    std::vector<OpRow> rows; // one op id twice, which no key allows
    for (const SignedOp &op : {ops[0], forged(ops[1]), ops[1], ops[2]})
        rows.push_back({std::to_string(rows.size()), 0, toJson(op), "2026"});
    makeDatabase(path, rows);
    PendingHistory pending({path});
    QCOMPARE(pending.history.eventCount(), 3U); // the second of one id makes no event

    pending.verifier->takeIn();
    QTRY_VERIFY(pending.isDone());

    QCOMPARE(pending.history.eventCount(), 4U);
    const OpRecord &genuine = pending.history.opOf(EventIndex{3});
    QCOMPARE(genuine.id, ops[1].inner.id);
    QCOMPARE(genuine.verdict(), Verdict::Ok);
    QCOMPARE(pending.history.opOf(EventIndex{1}).verdict(), Verdict::ErrDigestMismatch);
    QCOMPARE(judgement(pending.history), judgementAtOnce({path}));
}

void TestForgedVariants::variantsEndAsIfCheckedAtOnce_data()
{
    QTest::addColumn<QStringList>("orders"); // a source each; g: sound, f: forged, of one id
    QTest::newRow("sound first") << QStringList{u"gf"_s};
    QTest::newRow("forged first") << QStringList{u"fg"_s};
    QTest::newRow("in two sources") << QStringList{u"g"_s, u"f"_s};
    QTest::newRow("in two sources, forged first") << QStringList{u"f"_s, u"g"_s};
    QTest::newRow("both orders") << QStringList{u"gf"_s, u"fg"_s};
}

void TestForgedVariants::variantsEndAsIfCheckedAtOnce()
{
    QFETCH(QStringList, orders);
    const std::vector<SignedOp> ops = appendedEvents(3, testKeys(1));
    QStringList paths;
    for (const QString &order : orders) {
        paths += m_directory.filePath(u"v%1.db"_s.arg(++m_files));
        std::vector<OpRow> rows{{"0", 0, toJson(ops[0]), "2026"}};
        for (const QChar one : order) {
            const SignedOp op = one == u'g' ? ops[1] : forged(ops[1]);
            rows.push_back({std::to_string(rows.size()), 0, toJson(op), "2026"});
        }
        rows.push_back({std::to_string(rows.size()), 0, toJson(ops[2]), "2026"});
        makeDatabase(paths.back(), rows);
    }
    History atOnce(std::make_shared<StringPool>());
    loadAll(paths, atOnce, {}, {});
    PendingHistory pending(paths);

    pending.verifier->takeIn();
    QTRY_VERIFY(pending.isDone());

    QCOMPARE(judgement(pending.history), judgementAtOnce(paths));
    QCOMPARE(eventsOf(pending.history), eventsOf(atOnce));
}

QTEST_GUILESS_MAIN(TestForgedVariants)
#include "tst_forgedvariants.moc"
