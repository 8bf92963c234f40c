// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QTextBlock>

class QFont;
class QPalette;
class QTextDocument;
class QUrl;

namespace sled {

/// Fills \a document with \a chapter in \a font, with the colours of \a palette. Lines of code that
/// are filters become links; see filterOfLink().
void layOutChapter(QTextDocument &document, const ManualChapter &chapter, const QFont &font,
                   const QPalette &palette);

/// The heading of \a chapter called \a anchor in \a document, which layOutChapter() has filled; its
/// first block if \a anchor is empty or unknown.
[[nodiscard]] QTextBlock headingBlock(const QTextDocument &document, const ManualChapter &chapter,
                                      const QString &anchor);

/// The filter that \a link holds; empty if it is a link of another kind.
[[nodiscard]] QString filterOfLink(const QUrl &link);

/// The number of the last heading of the chapter at or before \a block; -1: there is none.
[[nodiscard]] int headingNumberAt(QTextBlock block);

} // namespace sled
