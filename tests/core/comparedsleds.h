// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"
#include "core/ops/opjson.h"
#include "core/session/sourceloader.h"
#include "tests/support/opdatabase.h"

#include <QTemporaryDir>

#include <algorithm>

namespace sled {

/// Two sleds' databases, and what they do not share.
class ComparedSleds {
public:
    ComparedSleds(const std::vector<SignedOp> &a, const std::vector<SignedOp> &b)
        : ComparedSleds(textsOf(a), textsOf(b))
    {
    }

    ComparedSleds(const std::vector<std::string> &a, const std::vector<std::string> &b)
    {
        const QStringList paths{directory.filePath(QStringLiteral("a.db")),
                                directory.filePath(QStringLiteral("b.db"))};
        writeRows(paths[0], a);
        writeRows(paths[1], b);
        LoadOptions options;
        options.wantsItems = true;
        loadAll(paths, history, options, {});
        result = between(SourceIndex{0}, SourceIndex{1});
    }

    static std::vector<std::string> textsOf(const std::vector<SignedOp> &ops)
    {
        std::vector<std::string> texts;
        std::transform(ops.begin(), ops.end(), std::back_inserter(texts), toJson);
        return texts;
    }

    [[nodiscard]] Comparison between(SourceIndex a, SourceIndex b) const
    {
        Result<Comparison> comparison = compare(history, a, b, {});
        if (!comparison)
            qFatal("%s", qPrintable(comparison.error().detail));
        return *std::move(comparison);
    }

    [[nodiscard]] OpId idOf(OpIndex op) const { return history.ops().at(op).id; }
    [[nodiscard]] std::vector<OpId> idsOf(const std::vector<OpIndex> &ops) const
    {
        std::vector<OpId> ids;
        for (const OpIndex op : ops)
            ids.push_back(idOf(op));
        return ids;
    }

    QTemporaryDir directory;
    History history{std::make_shared<StringPool>()};
    Comparison result;
};

} // namespace sled
