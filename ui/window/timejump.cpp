// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/timejump.h"

#include "core/query/filterclock.h"
#include "core/query/filterparser.h"
#include "core/query/filterquoting.h"
#include "ui/help/askmanual.h"
#include "ui/help/warningbox.h"
#include "ui/language/coretext.h"
#include "ui/models/timedisplay.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QInputDialog>

#include <algorithm>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SayJump {
    Q_DECLARE_TR_FUNCTIONS(sled::TimeJump)
};

} // namespace

FilterResult<double> momentOf(const QString &text, std::int64_t now, const QTimeZone &zone)
{
    const QString before = u"time >= "_s;
    const FilterResult<Filter> filter
        = parseFilter(QString(before + quoteFilterText(text.trimmed())));
    if (!filter) {
        FilterError error = filter.error();
        error.position = std::max<qsizetype>(0, error.position - before.size());
        return tl::unexpected(error);
    }
    const auto *time = std::get_if<FilterTime>(&filter->conditions().front().values.front().value);
    if (!time)
        return tl::unexpected(FilterError{FilterErrorCode::NotATime, 0, text.size(), text, {}});
    return FilterClock(now, zone).spanOf(*time).begin;
}

void askForMoment(QWidget &window, std::function<void(double moment)> chosen)
{
    const ManualPlace times = manualPlaceOf(FilterField::Time);
    auto *dialog = new QInputDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(SayJump::tr("Go to Time"));
    dialog->setLabelText(
        SayJump::tr("Date, time or both, such as 2026-05-17 14:05, yesterday or -2h"));
    offerManual(*dialog, times);
    QObject::connect(dialog, &QInputDialog::textValueSelected, &window,
                     [&window, times, chosen = std::move(chosen)](const QString &text) {
                         if (text.trimmed().isEmpty())
                             return;
                         const auto moment = momentOf(text, QDateTime::currentSecsSinceEpoch(),
                                                      TimeDisplay::ofProgram().zone());
                         if (moment)
                             chosen(*moment);
                         else
                             showWarning(window, SayJump::tr("Go to Time"),
                                         coreText(filterErrorText(moment.error())), times);
                     });
    dialog->open();
}

} // namespace sled
