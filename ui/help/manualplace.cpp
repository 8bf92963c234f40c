// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualplace.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kChapterNames{"start",  "trust", "timeline",  "pages",   "filters", "findings",
                                   "errors", "live",  "importing", "reports", "cache",   "limits"};

constexpr QLatin1String kSuffix = ".md"_L1;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace

QString ManualPlace::toLink() const
{
    return anchor.isEmpty() ? QString(chapter % kSuffix)
                            : QString(chapter % kSuffix % u'#' % anchor);
}

ManualPlace ManualPlace::fromLink(const QString &link)
{
    const qsizetype hash = link.indexOf(u'#');
    const QString file = link.left(hash);
    if (!file.endsWith(kSuffix))
        return {};
    return {file.chopped(kSuffix.size()), hash < 0 ? QString() : link.mid(hash + 1)};
}

std::span<const char *const> manualChapterNames()
{
    return kChapterNames;
}

ManualPlace manualPlaceOf(FindingKind kind)
{
    return {u"findings"_s, latin(findingKindName(kind))};
}

ManualPlace manualPlaceOf(TrustSign sign)
{
    const auto anchor = [sign] {
        switch (sign) {
        case TrustSign::Match:
            return u"match"_s;
        case TrustSign::Verified:
            return u"verified"_s;
        case TrustSign::Waiting:
            return u"waiting"_s;
        case TrustSign::Mismatch:
            return u"mismatch"_s;
        case TrustSign::Rejected:
            return u"rejected"_s;
        case TrustSign::BadId:
            return u"bad_id"_s;
        case TrustSign::BadSignature:
            return u"bad_signature"_s;
        case TrustSign::Pending:
            break;
        }
        return u"pending"_s;
    };
    return {u"trust"_s, anchor()};
}

ManualPlace manualPlaceOf(Verification verification)
{
    return {u"trust"_s, latin(verificationName(verification))};
}

ManualPlace manualPlaceOf(ErrorCode code)
{
    const auto anchor = [code] {
        switch (code) {
        case ErrorCode::Directory:
            return u"directory"_s;
        case ErrorCode::NotADatabase:
            return u"not_a_database"_s;
        case ErrorCode::Damaged:
            return u"damaged"_s;
        case ErrorCode::UnsupportedSchema:
            return u"unsupported_schema"_s;
        case ErrorCode::Busy:
            return u"busy"_s;
        case ErrorCode::Malformed:
            return u"malformed"_s;
        case ErrorCode::OutOfRange:
            return u"out_of_range"_s;
        case ErrorCode::Cancelled:
            return u"cancelled"_s;
        case ErrorCode::Io:
            break;
        }
        return u"io"_s;
    };
    return {u"errors"_s, anchor()};
}

ManualPlace manualPlaceOf(FilterField field)
{
    const QStringView name = filterFieldName(field);
    return {u"filters"_s, name.isEmpty() ? u"words"_s : QString(u"field_" % name)};
}

ManualPlace manualPlaceOf(FilterErrorCode code)
{
    const auto anchor = [code] {
        switch (code) {
        case FilterErrorCode::TooLong:
        case FilterErrorCode::TooManyConditions:
        case FilterErrorCode::PatternTooLong:
        case FilterErrorCode::TooSlow:
            return u"filter_limits"_s;
        case FilterErrorCode::OperatorExpected:
        case FilterErrorCode::WrongOperator:
            return u"operators"_s;
        case FilterErrorCode::UnclosedSet:
        case FilterErrorCode::SetExpected:
        case FilterErrorCode::EmptyRange:
            return u"sets"_s;
        case FilterErrorCode::UnclosedQuote:
        case FilterErrorCode::BadEscape:
            return u"quotes"_s;
        case FilterErrorCode::UnknownField:
            return u"fields"_s;
        case FilterErrorCode::NotANumber:
            return u"field_seq"_s;
        case FilterErrorCode::NotATime:
        case FilterErrorCode::NoSuchDate:
            return u"field_time"_s;
        case FilterErrorCode::NotAnOpId:
            return u"field_op"_s;
        case FilterErrorCode::BadPattern:
            return u"patterns"_s;
        case FilterErrorCode::UnknownValue:
            return u"values"_s;
        case FilterErrorCode::OperandExpected:
        case FilterErrorCode::ValueExpected:
        case FilterErrorCode::ConnectiveExpected:
        case FilterErrorCode::UnclosedParenthesis:
        case FilterErrorCode::UnmatchedParenthesis:
        case FilterErrorCode::Cancelled:
            break;
        }
        return u"joining"_s;
    };
    return {u"filters"_s, anchor()};
}

ManualPlace manualPlaceOf(const FilterError &error)
{
    if (error.code == FilterErrorCode::WrongOperator) {
        if (const auto field = filterFieldNamed(error.found))
            return manualPlaceOf(*field);
    }
    return manualPlaceOf(error.code);
}

} // namespace sled
