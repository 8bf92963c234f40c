// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/entryfields.h"
#include "core/ops/opparser.h"
#include "core/session/sourceloader.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/support/vectors.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// From a database to its history, all in one go.
class TestSourceLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threadsMakeNoDifference_data();
    void threadsMakeNoDifference();
    void deliveredVerdictsAreTheReferences_data();
    void deliveredVerdictsAreTheReferences();
    void unreadableSourceLeavesTheRest();
    void copiesAreLaidOverEachOther();
    void logOrderIsThatOfTheList();
    void pendingSignaturesCountAsGood();
    void stopIsCancelled();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
};

void TestSourceLoader::threadsMakeNoDifference_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("seven") << 7;
}

void TestSourceLoader::threadsMakeNoDifference()
{
    QFETCH(int, threads);
    const QString path = file(u"threads_%1.db"_s.arg(threads));
    writeDatabase(path, appendedEvents(3000, testKeys(1)));
    History history(std::make_shared<StringPool>());
    LoadOptions options;
    options.threads = threads;

    loadAll({path}, history, options, {});

    const Source &source = history.source(SourceIndex{0});
    QCOMPARE(source.state, Source::State::Complete);
    QCOMPARE(source.openedHow, u"read-only"_s);
    QCOMPARE(source.counts.of(Standing::Accepted), 3000);
    QCOMPARE(history.eventCount(), 3000U);
    for (std::uint32_t i = 0; i < 3000; ++i)
        QCOMPARE(history.events().facts(EventIndex{i}).eventSeq, double(i));
}

void TestSourceLoader::deliveredVerdictsAreTheReferences_data()
{
    QTest::addColumn<VectorSled>("sled");
    for (const VectorSled &sled : readVectorSleds())
        QTest::newRow(qPrintable(sled.name)) << sled;
}

void TestSourceLoader::deliveredVerdictsAreTheReferences()
{
    QFETCH(VectorSled, sled);
    const QString path = file(sled.name + u".db"_s);
    std::vector<OpRow> rows;
    for (const QByteArray &row : sled.rows)
        rows.push_back({std::to_string(rows.size()), 0, row.toStdString(), "2026-05-17T12:00:00Z"});
    {
        Result<OpWriter> writer = OpWriter::create(path, OpWriter::Journal::Rollback);
        QVERIFY(writer);
        QVERIFY(writer->append(rows));
    }
    History history(std::make_shared<StringPool>());

    loadAll({path}, history, {}, {});

    QStringList verdicts;
    for (std::size_t i = 0; i < history.rowCount(SourceIndex{0}); ++i) {
        const std::string_view name = verdictName(history.row(SourceIndex{0}, i).delivered);
        verdicts.append(QString::fromLatin1(name.data(), qsizetype(name.size())));
    }
    QCOMPARE(verdicts, sled.states);
    QCOMPARE(history.source(SourceIndex{0}).counts.read(), sled.rows.size());
}

void TestSourceLoader::unreadableSourceLeavesTheRest()
{
    const QString good = file(u"good.db"_s);
    const QString bad = file(u"bad.db"_s);
    writeDatabase(good, appendedEvents(3, testKeys(1)));
    QFile text(bad);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("this is no database, however long it may be for one of them");
    text.close();
    History history(std::make_shared<StringPool>());

    loadAll({bad, file(u"missing.db"_s), good}, history, {}, {});

    QCOMPARE(history.source(SourceIndex{0}).state, Source::State::Failed);
    QCOMPARE(history.source(SourceIndex{0}).error.code, ErrorCode::NotADatabase);
    QVERIFY(!history.source(SourceIndex{0}).error.detail.isEmpty());
    QCOMPARE(history.source(SourceIndex{1}).state, Source::State::Failed);
    QCOMPARE(history.source(SourceIndex{1}).error.code, ErrorCode::Io);
    QCOMPARE(history.source(SourceIndex{2}).state, Source::State::Complete);
    QCOMPARE(history.eventCount(), 3U);
}

void TestSourceLoader::copiesAreLaidOverEachOther()
{
    const QString path = file(u"original.db"_s);
    const QString copy = file(u"copy.db"_s);
    writeDatabase(path, appendedEvents(5, testKeys(1)));
    QVERIFY(QFile::copy(path, copy));
    History history(std::make_shared<StringPool>());

    loadAll({path, copy, path}, history, {}, {});

    QCOMPARE(history.eventCount(), 5U);
    QCOMPARE(history.sourcesOf(EventIndex{4}).size(), 3U);
}

void TestSourceLoader::logOrderIsThatOfTheList()
{
    const QString path = file(u"order.db"_s);
    const std::vector<SignedOp> ops = appendedEvents(50, testKeys(1));
    writeDatabase(path, ops);
    History history(std::make_shared<StringPool>());
    LoadOptions options;
    options.wantsLogOrder = true;

    loadAll({path}, history, options, {});

    const std::vector<OpId> &order = history.outcome(SourceIndex{0}).logOrder;
    QCOMPARE(order.size(), ops.size());
    for (std::size_t i = 0; i < ops.size(); ++i)
        QCOMPARE(order[i], ops[i].inner.id);
}

void TestSourceLoader::pendingSignaturesCountAsGood()
{
    const QString path = file(u"pending.db"_s);
    std::vector<SignedOp> ops = appendedEvents(2, testKeys(1));
    ops.back().signedDigest = {};
    writeDatabase(path, ops);
    History history(std::make_shared<StringPool>());
    LoadOptions options;
    options.signatures = SignatureMode::Leave;

    loadAll({path}, history, options, {});

    QCOMPARE(history.source(SourceIndex{0}).counts.of(Standing::Accepted), 2);
    QCOMPARE(history.opOf(EventIndex{1}).signature, CheckResult::Pending);
}

void TestSourceLoader::stopIsCancelled()
{
    const QString path = file(u"stopped.db"_s);
    writeDatabase(path, appendedEvents(2000, testKeys(1)));
    History history(std::make_shared<StringPool>());
    const SourceIndex source = history.addSource(path);
    std::stop_source stop;

    loadSource({source, path, {}}, *history.strings(), stop.get_token(), [&](LoadMessage message) {
        stop.request_stop(); // with the first thing heard
        apply(std::move(message), history);
        return true;
    });

    QCOMPARE(history.source(source).state, Source::State::Cancelled);
    QVERIFY(history.eventCount() < 2000U);
}

QTEST_GUILESS_MAIN(TestSourceLoader)
#include "tst_sourceloader.moc"
