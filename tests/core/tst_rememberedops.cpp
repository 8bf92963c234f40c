// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/importrun.h"
#include "core/session/statereplay.h"
#include "tests/core/changedops.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/loadedhistory.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"
#include "tests/support/vectors.h"
#include "tests/support/verifiedcache.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Loading with and without what was remembered before.
class TestRememberedOps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory.emplace();
        m_cache.emplace();
    }
    void vectorsAreTheSame_data();
    void vectorsAreTheSame();
    void randomHistoriesAreTheSame();
    void forgedOpsAreNeverRemembered();
    void changedByteMisses();
    void nothingIsPendingTheSecondTime();
    void verifierRemembers();
    void importRemembersUnlessSignaturesAreLeft();
    void stateRemembers();
    void sourcesShareWhatPassed();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] QString load(const QStringList &paths, SignatureMode mode,
                               std::shared_ptr<VerifiedOps> verified) const
    {
        History history(std::make_shared<StringPool>());
        LoadOptions options;
        options.signatures = mode;
        options.wantsLogOrder = true;
        options.verified = std::move(verified);
        loadAll(paths, history, options, {});
        return judgement(history);
    }
    [[nodiscard]] qint64 remembered() const { return m_cache->open()->facts().ops; }

    std::optional<QTemporaryDir> m_directory;
    std::optional<VerifiedCache> m_cache;
};

void TestRememberedOps::vectorsAreTheSame_data()
{
    QTest::addColumn<VectorSled>("sled");
    for (const VectorSled &sled : readVectorSleds())
        QTest::newRow(qPrintable(sled.name)) << sled;
}

void TestRememberedOps::vectorsAreTheSame()
{
    QFETCH(VectorSled, sled);
    std::vector<std::string> texts;
    for (const QByteArray &row : sled.rows)
        texts.push_back(row.toStdString());
    writeRows(path(u"v.db"_s), texts);
    const QString plain = load({path(u"v.db"_s)}, SignatureMode::Check, nullptr);

    QCOMPARE(load({path(u"v.db"_s)}, SignatureMode::Check, m_cache->open()), plain);
    QCOMPARE(load({path(u"v.db"_s)}, SignatureMode::Check, m_cache->open()), plain);
}

void TestRememberedOps::randomHistoriesAreTheSame()
{
    std::mt19937 random(propertySeed());
    for (int round = 0; round < 4; ++round) {
        std::vector<SignedOp> ops = randomOps(random, {.ops = 120});
        for (int i = 0; i < 6; ++i) {
            SignedOp &op = ops[random() % ops.size()];
            op = forged(op);
        }
        QStringList paths;
        for (int source = 0; source < 2; ++source) {
            std::shuffle(ops.begin(), ops.end(), random);
            paths += path(u"%1-%2.db"_s.arg(round).arg(source));
            writeDatabase(paths.back(), {ops.begin(), ops.begin() + 90});
        }
        const QString plain = load(paths, SignatureMode::Check, nullptr);

        QCOMPARE(load(paths, SignatureMode::Check, m_cache->open()), plain);
        QCOMPARE(load(paths, SignatureMode::Check, m_cache->open()), plain);
    }
}

void TestRememberedOps::forgedOpsAreNeverRemembered()
{
    std::vector<SignedOp> ops = appendedEvents(20, testKeys(1));
    ops[7] = forged(ops[7]);
    SignedOp other = ops[9];
    other.author = testKeys(2).author();
    ops[9] = other;
    writeDatabase(path(u"a.db"_s), ops);

    const QString first = load({path(u"a.db"_s)}, SignatureMode::Check, m_cache->open());

    QCOMPARE(remembered(), 18);
    QCOMPARE(load({path(u"a.db"_s)}, SignatureMode::Check, m_cache->open()), first);
    QCOMPARE(remembered(), 18);
}

void TestRememberedOps::changedByteMisses()
{
    const QByteArray text = textOf(appendedEvents(1, testKeys(1)).front());
    writeRows(path(u"a.db"_s), {text.toStdString()});
    static_cast<void>(load({path(u"a.db"_s)}, SignatureMode::Check, m_cache->open()));
    QCOMPARE(remembered(), 1);
    QByteArray spaced = text;
    spaced.insert(1, ' '); // the same op, in another text
    writeRows(path(u"b.db"_s), {spaced.toStdString()});

    const auto pendingOf = [this](const QString &name) {
        History history(std::make_shared<StringPool>());
        LoadOptions options;
        options.signatures = SignatureMode::Leave;
        options.verified = m_cache->open();
        loadAll({path(name)}, history, options, {});
        return history.claims().pendingCount();
    };

    QCOMPARE(pendingOf(u"a.db"_s), std::size_t(0));
    QCOMPARE(pendingOf(u"b.db"_s), std::size_t(1));
}

void TestRememberedOps::nothingIsPendingTheSecondTime()
{
    writeDatabase(path(u"a.db"_s), appendedEvents(700, testKeys(1)));
    const QString checked = load({path(u"a.db"_s)}, SignatureMode::Check, m_cache->open());

    QCOMPARE(load({path(u"a.db"_s)}, SignatureMode::Leave, m_cache->open()), checked);
}

void TestRememberedOps::verifierRemembers()
{
    std::vector<SignedOp> ops = appendedEvents(700, testKeys(1));
    ops[600] = forged(ops[600]);
    writeDatabase(path(u"a.db"_s), ops);
    {
        const auto cache = m_cache->open();
        LoadOptions options;
        options.signatures = SignatureMode::Leave;
        options.verified = cache;
        History history(std::make_shared<StringPool>());
        loadAll({path(u"a.db"_s)}, history, options, {});
        QCOMPARE(history.claims().pendingCount(), std::size_t(700));
        Verifier verifier(history, 0, nullptr, cache);
        verifier.takeIn();
        QTRY_COMPARE(verifier.state(), Verifier::State::Idle);
    }
    QCOMPARE(remembered(), 699);
    History history(std::make_shared<StringPool>());
    LoadOptions options;
    options.signatures = SignatureMode::Leave;
    options.verified = m_cache->open();

    loadAll({path(u"a.db"_s)}, history, options, {});

    QCOMPARE(history.claims().pendingCount(), std::size_t(1));
    QVERIFY(history.claims().find(OpIndex{600}));
}

void TestRememberedOps::importRemembersUnlessSignaturesAreLeft()
{
    writeDatabase(path(u"a.db"_s), appendedEvents(30, testKeys(1)));
    ImportRequest request{.archive = path(u"x.archive"_s), .sources = {path(u"a.db"_s)}};
    request.isDryRun = true;
    request.verified = m_cache->open();
    request.signatures = SignatureMode::Leave;
    valueOf(runImport(request, {}, {}));
    request.verified->flush();
    QCOMPARE(remembered(), 0);

    request.signatures = SignatureMode::Check;
    valueOf(runImport(request, {}, {}));
    request.verified->flush();

    QCOMPARE(remembered(), 30);
}

void TestRememberedOps::stateRemembers()
{
    writeDatabase(path(u"a.db"_s), appendedEvents(30, testKeys(1)));

    QVERIFY(replayState(path(u"a.db"_s), 10, {}, m_cache->open()));

    QCOMPARE(remembered(), 10);
}

void TestRememberedOps::sourcesShareWhatPassed()
{
    const std::vector<SignedOp> ops = appendedEvents(30, testKeys(1));
    writeDatabase(path(u"a.db"_s), ops);
    writeDatabase(path(u"b.db"_s), ops);

    static_cast<void>(
        load({path(u"a.db"_s), path(u"b.db"_s)}, SignatureMode::Check, m_cache->open()));

    QCOMPARE(remembered(), 30);
}

QTEST_GUILESS_MAIN(TestRememberedOps)
#include "tst_rememberedops.moc"
