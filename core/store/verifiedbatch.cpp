// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verifiedbatch.h"

namespace sled {

VerifiedBatch::VerifiedBatch(KnownMarks &known, const std::stop_token &stop)
    : m_ops(known.ops()), m_marks(known.marks(stop))
{
    if (const auto key = m_ops.key())
        m_marker.emplace(*key);
}

VerifiedBatch::VerifiedBatch(VerifiedOps &ops) : m_ops(ops)
{
    if (const auto key = m_ops.key())
        m_marker.emplace(*key);
}

VerifiedBatch::~VerifiedBatch()
{
    if (!m_passed.empty())
        m_ops.record(m_passed);
}

OpMark VerifiedBatch::markOf(std::string_view text, std::string_view checked)
{
    return m_marker ? m_marker->markOf(text, checked) : OpMark();
}

bool VerifiedBatch::hasPassed(const OpMark &mark) const
{
    return !mark.isNone() && (m_marks.contains(mark) || m_ops.isRecorded(mark));
}

} // namespace sled
