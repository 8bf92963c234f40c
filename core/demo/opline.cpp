// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/opline.h"

#include "core/ops/opparser.h"

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

QJsonObject toMessage(const OpRow &row)
{
    return {{u"kind"_s, u"op"_s},
            {u"createdAt"_s, QString::fromStdString(row.createdAt)},
            {u"op"_s, QString::fromStdString(row.opJson)}};
}

Result<MadeOp> opFromMessage(const QJsonObject &message)
{
    return opFromText(message[u"op"_s].toString().toStdString(),
                      message[u"createdAt"_s].toString().toStdString());
}

Result<MadeOp> opFromText(std::string_view text, std::string createdAt)
{
    OpParser parser;
    MadeOp made;
    if (const Result<void> parsed = parser.parse(text, made.op); !parsed)
        return tl::unexpected(parsed.error());
    made.row = {.opIdHex = made.op.inner.id.toHex(),
                .seq = made.op.inner.seq,
                .opJson = std::string(text),
                .createdAt = std::move(createdAt)};
    return made;
}

} // namespace sled
