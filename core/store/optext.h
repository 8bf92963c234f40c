// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/jsonstring.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <variant>

namespace sled {

/// A frame that carries no op, such as `{"type":"clock",…}`.
struct SkippedFrame {};
/// Why a text holds no op although it looks like one of the forms that do.
struct RefusedText {
    QString reason; ///< In English, without any of the text.
};
/// The text of one op as it was written, or what may be one: it is not looked into.
using OpText = std::variant<QByteArray, SkippedFrame, RefusedText>;

/// Finds the op in one line of a file, or one element of a list of ops, in whatever form of
/// formats.md 9. Not thread-safe.
class OpTextFinder final {
public:
    /// \a text is an op, a frame or envelope around one, or such a text as a JSON string.
    /// Requires: it is not empty, and has no blanks around it.
    OpText find(std::string_view text);

private:
    OpText findInObject(std::string_view text);
    OpText unquoted(std::string_view text);

    JsonStringReader m_strings;
};

/// How a list of ops begins that is too long to be looked at as a whole.
struct ListStart {
    enum class Answer {
        Yes,      ///< A list of ops: its first element comes at \a begin.
        No,       ///< Something else.
        NeedsMore ///< The text is too short to tell.
    };

    Answer answer = Answer::No;
    std::size_t begin = 0;
    bool isFrame = false; ///< A sync frame around the list: more than `]` ends it.
};

/// Whether \a text begins an array, or a sync frame of the type `bulk`. Requires: not empty, and
/// the first character is no blank.
ListStart listStartOf(std::string_view text) noexcept;

} // namespace sled
