// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/historyreviser.h"
#include "core/session/sourceloader.h"
#include "core/session/verifier.h"

#include <QTest>

#include <memory>
#include <string>

namespace sled::test {

/// Everything that the history knows of rows, counts and events, as text to compare.
inline QString judgement(const History &history)
{
    QString text;
    for (std::uint32_t i = 0; i < history.sourceCount(); ++i) {
        const SourceIndex source{i};
        const RowCounts &counts = history.source(source).counts;
        text += QStringLiteral("%1 + %2 + %3 + %4 rows\n")
                    .arg(counts.of(Standing::Accepted))
                    .arg(counts.of(Standing::Waiting))
                    .arg(counts.of(Standing::Rejected))
                    .arg(counts.of(Standing::Malformed));
        for (std::size_t row = 0; row < history.rowCount(source); ++row) {
            const SourceRow &one = history.row(source, row);
            text += QStringLiteral("%1 %2 %3 %4\n")
                        .arg(row)
                        .arg(int(one.delivered))
                        .arg(int(one.verdict))
                        .arg(history.reason(source, row));
        }
        for (const AlteredEntry &entry : history.outcome(source).altered)
            text += QString::fromStdString(entry.id.toHex()) + u'\n';
        for (const OpId &entry : history.outcome(source).logOrder)
            text += QString::fromStdString(entry.toHex()) + u'\n';
    }
    for (std::uint32_t i = 0; i < history.ops().size(); ++i) {
        const OpRecord &op = history.ops().at(OpIndex{i});
        text += QString::fromStdString(op.id.toHex())
            + QStringLiteral(" %1 %2\n").arg(int(op.verdict())).arg(int(op.signature));
    }
    return text;
}

/// A history that was loaded with its signatures pending, and those who check them.
struct PendingHistory {
    explicit PendingHistory(const QStringList &paths, int threads = 0)
    {
        options.signatures = SignatureMode::Leave;
        options.wantsLogOrder = true;
        loadAll(paths, history, options, {});
        verifier = std::make_unique<Verifier>(history, threads);
        reviser = std::make_unique<HistoryReviser>(history, options);
        QObject::connect(verifier.get(), &Verifier::checked, reviser.get(),
                         [this](const std::vector<OpIndex> &, const std::vector<OpIndex> &forged) {
                             reviser->forget(forged);
                         });
    }

    [[nodiscard]] bool isDone() const
    {
        return verifier->state() == Verifier::State::Idle && !reviser->isBusy();
    }

    LoadOptions options;
    History history{std::make_shared<StringPool>()};
    std::unique_ptr<Verifier> verifier;
    std::unique_ptr<HistoryReviser> reviser;
};

/// The same, loaded with every signature checked at once.
inline QString judgementAtOnce(const QStringList &paths)
{
    History history(std::make_shared<StringPool>());
    LoadOptions options;
    options.wantsLogOrder = true;
    loadAll(paths, history, options, {});
    return judgement(history);
}

} // namespace sled::test
