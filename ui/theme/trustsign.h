// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QtGlobal>

class QPainter;

namespace sled {

/// What is known about an event's trustworthiness, as one sign: a shape, a letter and a colour
/// each. From Pending on, the later one is the worse.
enum class TrustSign : quint8 {
    Match,        ///< The sled that the entry names signed it.
    Verified,     ///< The id is that of the content, the signature the signer's.
    Pending,      ///< The signature is not checked yet.
    Waiting,      ///< Sound, but it waits for another op.
    Mismatch,     ///< Another than the sled that it names signed it.
    Rejected,     ///< Sound, but replay refused it.
    BadId,        ///< The id is not that of the content.
    BadSignature, ///< The signature is not the signer's.
};

/// Whether the sign says that something is wrong.
[[nodiscard]] constexpr bool isFault(TrustSign sign)
{
    return sign > TrustSign::Pending;
}

[[nodiscard]] QChar trustLetter(TrustSign sign);
[[nodiscard]] QString trustText(TrustSign sign);    ///< A word or two.
[[nodiscard]] QString trustMeaning(TrustSign sign); ///< A sentence for tool tips.

/// The colour of the sign as text on \a ground.
[[nodiscard]] QColor trustColor(TrustSign sign, const QColor &ground);

/// Draws the sign in \a color into the square from (0, 0) to (16, 16).
void drawTrust(QPainter &painter, TrustSign sign, const QColor &color);

} // namespace sled
