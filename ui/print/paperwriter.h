// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"
#include "ui/print/paperpicture.h"

#include <QSizeF>
#include <QTextCursor>
#include <QTextDocument>

class QPagedPaintDevice;
class QTextBlockFormat;

namespace sled {

/// Lays a paper out for one device. Lives on one thread.
class PaperWriter final {
public:
    /// \a device outlives the writer; what it prints on is as large as its page layout says.
    explicit PaperWriter(QPagedPaintDevice &device);

    /// \return ErrorCode::Cancelled.
    Result<void> add(const Paper &paper, const std::stop_token &stop);
    /// Prints all pages. \return ErrorCode::Cancelled, ErrorCode::Io.
    Result<void> print(const Paper &paper, const std::stop_token &stop);

    [[nodiscard]] const QTextDocument &document() const { return m_document; }

private:
    void addBlock(const Paper::Facts &facts);
    void addBlock(const Paper::Table &table);
    void addBlock(const Picture &picture);
    void addBlock(const Paper::Note &note);
    void addTitle(const QString &title);
    void beginParagraph();
    void addRow(class QTextTable &table, int row, const QStringList &cells,
                const std::vector<bool> &areNumbers, bool isHeader);

    QPagedPaintDevice &m_device;
    QTextDocument m_document;
    PaperPictures m_pictures;
    QTextCursor m_cursor;
    QSizeF m_page; ///< What the text has of each page.
};

} // namespace sled
