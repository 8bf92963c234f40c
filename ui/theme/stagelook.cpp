// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stagelook.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <atomic>

namespace sled {

namespace {

constexpr std::array<StageLook, kStageCount> kUsualLooks{{
    {0xff8a8a8a, MarkShape::Plus},
    {0xff8296b0, MarkShape::Ring},
    {0xff5b7fa6, MarkShape::Square},
    {0xff0072b2, MarkShape::Circle},
    {0xffd55e00, MarkShape::Octagon},
    {0xffe69f00, MarkShape::Diamond},
    {0xffcc79a7, MarkShape::TriangleUp},
    {0xffc8102e, MarkShape::TriangleDown},
    {0xff8b0a1a, MarkShape::Cross},
    {0xff9a8f00, MarkShape::Pause},
    {0xff56b4e9, MarkShape::Star},
    {0xff009e73, MarkShape::Hexagon},
    {0xff6b6259, MarkShape::Bar},
}};

struct ShapeName {
    const char *name = nullptr;
    const char *text = nullptr;
};

constexpr std::array<ShapeName, kMarkShapeCount> kShapeNames{{
    {"plus", QT_TRANSLATE_NOOP("sled::MarkShape", "Plus")},
    {"ring", QT_TRANSLATE_NOOP("sled::MarkShape", "Ring")},
    {"square", QT_TRANSLATE_NOOP("sled::MarkShape", "Square")},
    {"circle", QT_TRANSLATE_NOOP("sled::MarkShape", "Circle")},
    {"octagon", QT_TRANSLATE_NOOP("sled::MarkShape", "Octagon")},
    {"diamond", QT_TRANSLATE_NOOP("sled::MarkShape", "Diamond")},
    {"triangle-up", QT_TRANSLATE_NOOP("sled::MarkShape", "Triangle up")},
    {"triangle-down", QT_TRANSLATE_NOOP("sled::MarkShape", "Triangle down")},
    {"cross", QT_TRANSLATE_NOOP("sled::MarkShape", "Cross")},
    {"pause", QT_TRANSLATE_NOOP("sled::MarkShape", "Two bars")},
    {"star", QT_TRANSLATE_NOOP("sled::MarkShape", "Star")},
    {"hexagon", QT_TRANSLATE_NOOP("sled::MarkShape", "Hexagon")},
    {"bar", QT_TRANSLATE_NOOP("sled::MarkShape", "Bar")},
}};

std::size_t numberOf(Stage stage)
{
    const auto number = static_cast<std::size_t>(stage);
    return number < kStageCount ? number : 0;
}

/// A look in one word, so that no reader sees half of it.
std::uint64_t packed(const StageLook &look)
{
    return std::uint64_t{look.color} << 8U | static_cast<std::uint64_t>(look.shape);
}

StageLook unpacked(std::uint64_t word)
{
    return {static_cast<QRgb>(word >> 8U), static_cast<MarkShape>(word & 0xffU)};
}

/// Those of now.
std::array<std::atomic<std::uint64_t>, kStageCount> &looks()
{
    struct Looks {
        Looks()
        {
            for (std::size_t i = 0; i < kStageCount; ++i)
                words[i] = packed(kUsualLooks[i]);
        }
        std::array<std::atomic<std::uint64_t>, kStageCount> words{};
    };
    static Looks looks;
    return looks.words;
}

} // namespace

StageLook usualStageLook(Stage stage)
{
    return kUsualLooks[numberOf(stage)];
}

StageLook stageLook(Stage stage)
{
    return unpacked(looks()[numberOf(stage)]);
}

QString toText(const StageLook &look)
{
    return QColor(look.color).name() + u' '
        + QLatin1String(kShapeNames[static_cast<std::size_t>(look.shape)].name);
}

std::optional<StageLook> stageLookFromText(const QString &text)
{
    constexpr qsizetype kColorLength = 7; // #rrggbb
    const QString shape = text.mid(kColorLength + 1);
    const QString color = text.first(std::min(kColorLength, text.size()));
    if (!color.startsWith(u'#') || !QColor::isValidColor(color) || text.size() <= kColorLength
        || text[kColorLength] != u' ')
        return std::nullopt;
    for (std::size_t i = 0; i < kMarkShapeCount; ++i) {
        if (shape == QLatin1String(kShapeNames[i].name))
            return StageLook{QColor(color).rgb(), static_cast<MarkShape>(i)};
    }
    return std::nullopt;
}

QString markShapeText(MarkShape shape)
{
    return QCoreApplication::translate("sled::MarkShape",
                                       kShapeNames[static_cast<std::size_t>(shape)].text);
}

StageLooks &StageLooks::ofProgram()
{
    static StageLooks looks;
    return looks;
}

void StageLooks::set(Stage stage, const StageLook &look)
{
    const std::uint64_t word = packed({look.color | 0xff000000U, look.shape});
    if (looks()[numberOf(stage)].exchange(word) != word)
        Q_EMIT changed();
}

void StageLooks::reset()
{
    bool isChanged = false;
    for (std::size_t i = 0; i < kStageCount; ++i) {
        const std::uint64_t word = packed(kUsualLooks[i]);
        isChanged |= looks()[i].exchange(word) != word;
    }
    if (isChanged)
        Q_EMIT changed();
}

} // namespace sled
