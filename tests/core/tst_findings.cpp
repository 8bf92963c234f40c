// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findings.h"
#include "core/analysis/findingsreader.h"
#include "core/demo/demo.h"
#include "core/session/sourceloader.h"
#include "tests/core/oneofeach.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

/// What a finding says of all sources together, without where it was seen.
QString withoutPlace(const Finding &finding, const History &history)
{
    const std::string op = finding.op ? finding.op->toHex() : std::string();
    const std::string text = std::string(findingKindName(finding.kind)) + ' ' + op + ' '
        + std::string(history.text(finding.sledId)) + ' ' + finding.detail;
    return QString::fromStdString(text);
}

bool isOfOneSource(const Finding &finding)
{
    using enum FindingKind;
    const std::set<FindingKind> kinds{MalformedRow, BadOpId,      BadSignature, BadPath,
                                      Waiting,      UnknownField, StageDrift};
    return kinds.contains(finding.kind);
}

} // namespace

/// All rules together.
class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFoundInNothing();
    void oneFaultOfEachKindIsOneFinding();
    void worstComeFirst();
    void everyRowThatIsNotAcceptedIsFound();
    void demonstrationIsSound_data();
    void demonstrationIsSound();
    void orderOfSourcesDoesNotMatter();
    void partsMakeNoDifference_data();
    void partsMakeNoDifference();
    void stopIsCancelled();
};

void TestFindings::nothingIsFoundInNothing()
{
    ReplayedHistory replayed;
    QCOMPARE(replayed.lines(), QStringList());

    replayed.add(QByteArrayList());
    QCOMPARE(replayed.lines(), QStringList());
}

void TestFindings::oneFaultOfEachKindIsOneFinding()
{
    const OneOfEach each;
    ReplayedHistory replayed;
    const SourceIndex source = replayed.add(each.rows);
    replayed.addShadow(source, "8_story", "done"); // stage_drift

    QMap<QString, int> counts;
    for (const QString &line : replayed.lines())
        ++counts[line.section(u' ', 0, 0)];

    QCOMPARE(counts.size(), qsizetype(kFindingKindCount));
    for (auto kind = counts.cbegin(); kind != counts.cend(); ++kind)
        QVERIFY2(kind.value() == 1, qPrintable(replayed.lines().join(u'\n')));
}

void TestFindings::worstComeFirst()
{
    const OneOfEach each;
    ReplayedHistory replayed;
    replayed.add(each.rows);

    const std::vector<Finding> findings = replayed.findings();

    QVERIFY(std::ranges::is_sorted(
        findings, {}, [](const Finding &finding) { return severityOf(finding.kind); }));
    QCOMPARE(severityOf(findings.front().kind), Severity::Error);
    QCOMPARE(severityOf(findings.back().kind), Severity::Info);
}

void TestFindings::everyRowThatIsNotAcceptedIsFound()
{
    std::mt19937 random(propertySeed());
    std::vector<SignedOp> ops = randomOps(random, {});
    std::ranges::shuffle(ops, random);
    for (std::size_t i = 0; i < ops.size(); i += 9)
        ops[i].inner.seq += 1;
    for (std::size_t i = 4; i < ops.size(); i += 9)
        ops[i].signedDigest = {};
    ReplayedHistory replayed;
    const SourceIndex source = replayed.add(ops);

    std::set<qint64> found;
    for (const Finding &finding : replayed.findings()) {
        if (finding.row)
            found.insert(toNumber(*finding.row));
    }

    for (std::size_t i = 0; i < replayed.history.rowCount(source); ++i) {
        const SourceRow &row = replayed.history.row(source, i);
        QVERIFY(row.verdict == Verdict::Ok || found.contains(toNumber(row.row)));
    }
}

void TestFindings::demonstrationIsSound_data()
{
    QTest::addColumn<int>("seed");
    QTest::newRow("seed 1") << 1;
    QTest::newRow("seed 2") << 2;
    QTest::newRow("seed 3") << 3;
}

void TestFindings::demonstrationIsSound()
{
    QFETCH(int, seed);
    QTemporaryDir directory;
    DemoOptions options;
    options.events = 600;
    options.seed = std::uint64_t(seed);
    const auto demo = writeDemo(directory.filePath(u"demo"_s), options, {});
    QVERIFY(demo);
    History history(std::make_shared<StringPool>());
    LoadOptions load;
    load.wantsItems = true;
    loadAll(demo->paths, history, load, {});

    const auto findings = findFindings(history, {});

    QVERIFY(findings);
    QCOMPARE(findings->size(), 1U);
    QCOMPARE(findings->front().kind, FindingKind::DeclaredGap);
}

void TestFindings::orderOfSourcesDoesNotMatter()
{
    std::mt19937 random(propertySeed());
    const OneOfEach each;
    std::vector<QByteArrayList> sources(3);
    for (const QByteArray &row : each.rows) {
        for (QByteArrayList &source : sources) {
            if (random() % 3 != 0)
                source.append(row);
        }
    }
    std::vector<QStringList> results;
    for (int round = 0; round < 4; ++round) {
        ReplayedHistory replayed;
        for (const QByteArrayList &rows : sources)
            replayed.add(rows);
        QStringList &result = results.emplace_back();
        for (const Finding &finding : replayed.findings()) {
            if (!isOfOneSource(finding))
                result.append(withoutPlace(finding, replayed.history));
        }
        result.sort();
        std::ranges::shuffle(sources, random);
    }

    for (const QStringList &result : results)
        QCOMPARE(result, results.front());
}

void TestFindings::partsMakeNoDifference_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("one") << 1;
    QTest::newRow("seven") << 7;
    QTest::newRow("thousand") << 1000;
}

void TestFindings::partsMakeNoDifference()
{
    QFETCH(int, part);
    const OneOfEach each;
    ReplayedHistory replayed;
    replayed.add(each.rows);
    replayed.add(each.rows);
    FindingsReader reader;
    while (!reader.read(replayed.history, std::size_t(part)))
        continue;

    const auto findings = findFindings(reader.take(), {});

    QStringList lines;
    for (const Finding &finding : *findings)
        lines.append(replayed.lineOf(finding));
    QCOMPARE(lines, replayed.lines());
}

void TestFindings::stopIsCancelled()
{
    const OneOfEach each;
    ReplayedHistory replayed;
    replayed.add(each.rows);
    std::stop_source stop;
    stop.request_stop();

    const auto findings = findFindings(replayed.history, stop.get_token());

    QVERIFY(!findings);
    QCOMPARE(findings.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
