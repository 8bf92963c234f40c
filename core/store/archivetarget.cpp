// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archivetarget.h"

#include "core/base/sha256.h"

namespace sled {

ArchiveTarget::~ArchiveTarget() = default;

QByteArray conflictKey(const QByteArray &idHex, const QByteArray &text)
{
    const Digest digest = sha256({text.constData(), static_cast<std::size_t>(text.size())});
    return idHex + '+' + QByteArray::fromStdString(digest.toHex());
}

} // namespace sled
