// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/rustnumber.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>

namespace sled {

namespace {

using Digits = std::array<char, 32>; // "-2.2250738585072014e-308" is among the longest

/// How many digits after the point the exact value of \a number has; none, or less, if it is
/// integral. Requires: finite, not zero.
int exactDecimals(double number) noexcept
{
    constexpr int kBits = std::numeric_limits<double>::digits;
    int exponent = 0;
    const double fraction = std::frexp(std::abs(number), &exponent);
    const auto mantissa = static_cast<std::uint64_t>(std::ldexp(fraction, kBits));
    return kBits - exponent - std::countr_zero(mantissa); // each halving adds one digit
}

/// The digits before an exponent, if there is one.
std::string_view mantissaOf(std::string_view digits) noexcept
{
    return digits.substr(0, digits.find('e'));
}

int decimalsOf(std::string_view mantissa) noexcept
{
    const std::size_t point = mantissa.find('.');
    return point == std::string_view::npos ? 0 : static_cast<int>(mantissa.size() - point - 1);
}

int exponentOf(std::string_view digits) noexcept
{
    const std::size_t mark = digits.find('e');
    int exponent = 0;
    if (mark != std::string_view::npos) {
        const std::size_t begin = digits.find_first_not_of("e+", mark);
        std::from_chars(digits.data() + begin, digits.data() + digits.size(), exponent);
    }
    return exponent;
}

/// Of two shortest texts that are equally near, C++ takes the even one and Rust the one farther
/// from zero: 0.5000076293945312(5) ends in 2 here, in 3 there.
void roundHalfAway(Digits &text, std::size_t size, double number, std::chars_format format)
{
    const std::string_view digits(text.data(), size);
    const std::string_view mantissa = mantissaOf(digits);
    const int decimals = decimalsOf(mantissa);
    const int exact = exactDecimals(number);
    // A binary fraction ends in 5: with one digit more than the shortest, it is half way.
    if (exact < 1 || exact != decimals - exponentOf(digits) + 1)
        return;
    Digits whole{};
    std::to_chars(whole.data(), whole.data() + whole.size(), number, format, decimals + 1);
    const bool isRoundedDown = std::equal(mantissa.begin(), mantissa.end(), whole.begin());
    if (isRoundedDown)
        ++text[mantissa.size() - 1]; // even, so there is no carry
}

} // namespace

void appendRustDebug(std::string &out, double number)
{
    Q_ASSERT(std::isfinite(number));
    const double size = std::abs(number);
    const bool isPlain = number == 0 || (size >= 1e-4 && size < 1e16);
    const auto format = isPlain ? std::chars_format::fixed : std::chars_format::scientific;
    Digits text{};
    const char *const end
        = std::to_chars(text.data(), text.data() + text.size(), number, format).ptr;
    const std::string_view digits(text.data(), static_cast<std::size_t>(end - text.data()));
    if (isPlain && digits.find('.') == std::string_view::npos) {
        out += digits;
        out += ".0";
        return;
    }
    roundHalfAway(text, digits.size(), number, format);
    if (isPlain) {
        out += digits;
        return;
    }
    // C++ writes e-07 where Rust writes e-7, and e+16 where Rust writes e16.
    const std::size_t exponent = digits.find('e') + 1;
    out += digits.substr(0, exponent);
    if (digits[exponent] == '-')
        out += '-';
    out += digits.substr(digits.find_first_not_of("+-0", exponent));
}

} // namespace sled
