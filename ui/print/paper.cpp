// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "core/store/outputfile.h"
#include "ui/print/paperwriter.h"

#include <QPdfWriter>

namespace sled {

namespace {

constexpr double kMarginMm = 15.0;

} // namespace

Result<void> savePaper(const Paper &paper, const QString &path, const QStringList &sources,
                       const std::stop_token &stop)
{
    Result<OutputFile> file = OutputFile::open(path, sources);
    if (!file)
        return tl::unexpected(file.error());
    {
        QPdfWriter pdf(&file->device());
        pdf.setTitle(paper.title);
        pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                      QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                                      QPageLayout::Millimeter));
        PaperWriter writer(pdf);
        if (Result<void> added = writer.add(paper, stop); !added)
            return added;
        if (Result<void> printed = writer.print(paper, stop); !printed)
            return printed;
    }
    return file->commit();
}

} // namespace sled
