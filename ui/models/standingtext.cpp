// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/standingtext.h"

#include "core/report/verdictreason.h"
#include "ui/language/coretext.h"

#include <QCoreApplication>

namespace sled {

using namespace Qt::StringLiterals;

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Accepted:
        return QCoreApplication::translate("sled::StandingText", "accepted");
    case Standing::Waiting:
        return QCoreApplication::translate("sled::StandingText", "waiting");
    case Standing::Rejected:
        return QCoreApplication::translate("sled::StandingText", "rejected");
    case Standing::Malformed:
        break;
    }
    return QCoreApplication::translate("sled::StandingText", "malformed");
}

QString verdictText(Verdict verdict)
{
    const QString name = QString::fromUtf8(verdictName(verdict));
    const QString reason = verdict == Verdict::Ok
        ? QCoreApplication::translate("sled::StandingText", "the op is part of the document")
        : coreText(verdictReason(verdict));
    return name + u": "_s + reason;
}

} // namespace sled
