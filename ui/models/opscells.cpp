// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opscells.h"

#include "core/report/oppath.h"
#include "core/report/verdictreason.h"
#include "ui/language/coretext.h"
#include "ui/models/displaytext.h"
#include "ui/models/latintext.h"
#include "ui/models/opstablemodel.h"
#include "ui/models/standingtext.h"

namespace sled {

namespace {

constexpr qsizetype kShownIdDigits = 12;

TrustSign signOf(CheckResult result, TrustSign bad)
{
    if (result == CheckResult::Pending)
        return TrustSign::Pending;
    return result == CheckResult::Ok ? TrustSign::Verified : bad;
}

} // namespace

std::optional<TrustSign> OpsCells::trust(const OpsPlace &place, int column) const
{
    const OpIndex index = m_history.row(place.source, place.number).op;
    if (index == OpIndex::None)
        return std::nullopt;
    const OpRecord &op = m_history.ops().at(index);
    if (column == OpsTableModel::IdColumn)
        return signOf(op.idCheck, TrustSign::BadId);
    if (column == OpsTableModel::SignatureColumn)
        return signOf(op.signature, TrustSign::BadSignature);
    return std::nullopt;
}

QString OpsCells::text(const OpsPlace &place, int column) const
{
    const SourceRow row = m_history.row(place.source, place.number);
    switch (column) {
    case OpsTableModel::SourceColumn:
        return m_sourceNames.value(qsizetype(place.source));
    case OpsTableModel::RowColumn:
        return QString::number(toNumber(row.row));
    case OpsTableModel::DeliveredColumn:
        return fromLatin(verdictName(row.delivered));
    case OpsTableModel::StandingColumn:
        return standingText(standingOf(row.verdict));
    case OpsTableModel::IdColumn:
    case OpsTableModel::SignatureColumn: {
        const auto sign = trust(place, column);
        return sign ? trustText(*sign) : QString();
    }
    case OpsTableModel::ReasonColumn: {
        const QString noted = m_history.reason(place.source, place.number);
        const bool isSettled = standingOf(row.verdict) == Standing::Accepted;
        if (!noted.isEmpty() && !isSettled)
            return displayText(coreText(noted).toStdString());
        return coreText(verdictReason(row.verdict));
    }
    default:
        break;
    }
    if (row.op == OpIndex::None)
        return column == OpsTableModel::KindColumn ? standingText(Standing::Malformed) : QString();
    return opText(m_history.ops().at(row.op), column);
}

QString OpsCells::opText(const OpRecord &op, int column) const
{
    switch (column) {
    case OpsTableModel::KindColumn:
        return fromLatin(opKindName(op.kind));
    case OpsTableModel::OpColumn:
        return QString::fromStdString(op.id.toHex()).left(kShownIdDigits);
    case OpsTableModel::PathColumn:
        return displayText(opPathText(m_history, op));
    case OpsTableModel::SeqColumn:
        return QString::number(op.seq);
    case OpsTableModel::SignerColumn:
        return shortSledId(m_history.authors().at(op.signer).toHex());
    default:
        return {};
    }
}

} // namespace sled
