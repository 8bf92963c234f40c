// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPicture>
#include <QSizeF>
#include <QString>
#include <QStringList>

class QPainter;

namespace sled {

struct Chart;
struct NamedReport;

/// A chart with what has to be known of it: a value that any thread may paint.
struct ReportPicture {
    /// Of \a chart, which is of \a report; \a sources are named. On the GUI thread.
    ReportPicture(const Chart &chart, const NamedReport &report, const QStringList &sources);

    void paint(QPainter &painter) const; ///< In dark on white.
    [[nodiscard]] QSizeF size() const;

    QString title;
    QStringList lines; ///< Below it.
    QPicture chart;
};

} // namespace sled
