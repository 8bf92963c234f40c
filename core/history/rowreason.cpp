// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/rowreason.h"

#include "core/crdt/document.h"

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString textOfLack(const Lack &lack)
{
    switch (lack.what) {
    case Lack::What::Dependency:
        break;
    case Lack::What::Element:
        return u"waits for the element %1 that it changes"_s.arg(
            QString::fromStdString(lack.id.toHex()));
    case Lack::What::Origin:
        return u"waits for its origin %1"_s.arg(QString::fromStdString(lack.id.toHex()));
    case Lack::What::Room:
        return u"more than %1 ops wait; this one is not tried again"_s.arg(Document::kMaxWaiting);
    }
    return u"waits for an op that it depends on, or for its origin"_s;
}

} // namespace

QString RowReason::text() const
{
    if (const auto *const lack = std::get_if<Lack>(&m_said))
        return textOfLack(*lack);
    const auto *const text = std::get_if<QString>(&m_said);
    return text ? *text : QString();
}

} // namespace sled
