// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caret.h"

#include "core/report/visibletext.h"

#include <algorithm>

namespace sled {

namespace {

constexpr qsizetype kBefore = 40; ///< Characters shown before the place, if there are more.
constexpr qsizetype kAfter = 30;  ///< And from there on.

std::string visible(QStringView text)
{
    std::string shown;
    appendVisible(shown, text.toString().toStdString());
    return shown;
}

} // namespace

std::string pointedOut(const QString &text, qsizetype position, qsizetype length)
{
    constexpr std::string_view kIndent = "    ";
    constexpr std::string_view kEllipsis = "…";
    const qsizetype place = std::clamp<qsizetype>(position, 0, text.size());
    const qsizetype begin = std::max<qsizetype>(0, place - kBefore);
    const qsizetype end = std::min(text.size(), place + kAfter);
    const qsizetype fault = std::min(std::max<qsizetype>(length, 0), end - place);

    const std::string before = visible(QStringView(text).sliced(begin, place - begin));
    const std::string after = visible(QStringView(text).sliced(place, end - place));
    const std::size_t width = displayWidth(visible(QStringView(text).sliced(place, fault)));
    std::string lines(kIndent);
    lines.append(begin > 0 ? kEllipsis : "").append(before).append(after);
    lines.append(end < text.size() ? kEllipsis : "").append("\n").append(kIndent);
    lines.append(displayWidth(before) + (begin > 0 ? 1U : 0U), ' ').append("^");
    lines.append(width > 1 ? width - 1 : 0, '~').append("\n");
    return lines;
}

} // namespace sled
