// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findings.h"
#include "core/analysis/storylives.h"
#include "core/analysis/storyreader.h"
#include "core/history/replayer.h"
#include "core/ops/opjson.h"
#include "core/session/sourceloader.h"
#include "tests/fuzz/opscript.h"
#include "tests/support/opdatabase.h"

#include <QTemporaryDir>

#include <algorithm>
#include <string>
#include <vector>

using namespace sled;
using namespace sled::fuzz;
using namespace Qt::StringLiterals;

namespace {

/// What each op came to, in the order of the ops, and the state in the end.
struct Outcome {
    std::vector<Verdict> delivered;
    std::vector<Verdict> verdicts;
    std::string state;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// By the library alone, one op after the other.
Outcome replayedByDocument(const std::vector<CheckedRow> &rows)
{
    StringPool strings;
    Document document(pipelineSchema(), strings);
    Outcome outcome;
    for (const CheckedRow &row : rows) {
        const auto tag = static_cast<OpTag>(outcome.verdicts.size());
        outcome.verdicts.push_back(document.apply(row.op, replayChecks(row), tag));
        outcome.delivered.push_back(outcome.verdicts.back());
        for (const Document::Release &release : document.released())
            outcome.verdicts[static_cast<std::size_t>(release.tag)] = release.verdict;
        document.checkInvariants();
    }
    outcome.state = stateText(document);
    return outcome;
}

Outcome outcomeIn(const History &history, SourceIndex source)
{
    Outcome outcome;
    for (std::size_t number = 0; number < history.rowCount(source); ++number) {
        outcome.delivered.push_back(history.row(source, number).delivered);
        outcome.verdicts.push_back(history.row(source, number).verdict);
    }
    return outcome;
}

/// Laid into a history, page by page.
Outcome replayedInPages(const std::vector<CheckedRow> &rows, std::size_t pageSize)
{
    History history(std::make_shared<StringPool>());
    const SourceIndex source = history.addSource(u"a.db"_s);
    Replayer replayer(*history.strings());
    for (std::size_t begin = 0; begin < rows.size(); begin += pageSize) {
        const std::size_t size = std::min(pageSize, rows.size() - begin);
        history.append(replayer.replay(source, std::span(rows).subspan(begin, size)));
    }
    Outcome outcome = outcomeIn(history, source);
    outcome.state = stateText(replayer.document());
    return outcome;
}

std::vector<CheckedRow> checkedRows(const std::vector<SignedOp> &ops)
{
    OpParser parser;
    std::vector<CheckedRow> rows;
    for (const SignedOp &op : ops) {
        RawRow raw;
        raw.row = RowId{static_cast<qint64>(rows.size()) + 1};
        raw.text = QByteArray::fromStdString(toJson(op));
        raw.sizeBytes = raw.text.size();
        rows.push_back(checkRow(raw, SignatureMode::Check, parser));
        require(!rows.back().isMalformed && rows.back().op == op);
    }
    return rows;
}

void checkAnalysis(const History &history)
{
    const auto findings = findFindings(history, {});
    require(findings.has_value());
    StoryReader reader;
    while (!reader.read(history, 3)) {}
    const auto lives = StoryLives::tell(reader.take(), {});
    require(lives.has_value());
    std::size_t steps = 0;
    for (const StoryLife &life : lives->all()) {
        require(lives->find(lives->text(life.story)).has_value());
        steps += lives->steps(life).size();
    }
    require(steps + lives->withoutStory() <= history.eventCount());
}

Outcome loaded(const QString &path, const std::vector<SignedOp> &ops)
{
    std::vector<std::string> texts;
    for (const SignedOp &op : ops)
        texts.push_back(toJson(op));
    QFile::remove(path);
    writeRows(path, texts);
    History history(std::make_shared<StringPool>());
    LoadOptions options;
    options.threads = 1;
    options.wantsItems = true;
    options.wantsLogOrder = true;
    loadAll({path}, history, options, {});
    const Source &source = history.source(SourceIndex{0});
    require(source.state == Source::State::Complete);
    require(source.counts.read() == static_cast<qint64>(ops.size()));
    checkAnalysis(history);
    return outcomeIn(history, SourceIndex{0});
}

} // namespace

/// Invariants: ops written as rows, loaded, checked and laid into a history come to what the
/// library makes of them one by one, in pages of any size; whatever they say, findings and lives
/// of stories can be told of them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ensureApplication();
    static const QTemporaryDir directory;
    const auto ops = OpScript(Choices({data, size}), OpScript::Variety::Rich).run();
    if (ops.empty())
        return 0;
    const std::vector<CheckedRow> rows = checkedRows(ops);
    const Outcome expected = replayedByDocument(rows);
    for (const std::size_t pageSize : {std::size_t{1}, std::size_t{3}, rows.size()})
        require(replayedInPages(rows, pageSize) == expected);

    const Outcome all = loaded(directory.filePath(u"a.db"_s), ops);
    require(all.delivered == expected.delivered && all.verdicts == expected.verdicts);
    return 0;
}
