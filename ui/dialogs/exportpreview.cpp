// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportpreview.h"

#include "core/report/visibletext.h"
#include "ui/theme/fixedfont.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <string>

namespace sled {

namespace {

constexpr int kPreviewLines = 5;
constexpr qsizetype kLongestLine = 2000; ///< Characters: laying out more takes its time.
constexpr qsizetype kMostLines = 100;    ///< A cell may have any number of lines.

/// The beginning of \a line of a file, safe to show; a tab stays one.
QString visibleLine(std::string_view line)
{
    constexpr std::size_t kMaxBytes = 4; // of a character
    line = line.substr(0, kMaxBytes * (kLongestLine + 1));
    std::string visible;
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t end = std::min(line.find('\t', begin), line.size());
        appendVisible(visible, line.substr(begin, end - begin));
        if (end < line.size())
            visible += '\t';
        begin = end + 1;
    }
    QString text = QString::fromStdString(visible);
    if (text.size() <= kLongestLine)
        return text;
    text.truncate(text.at(kLongestLine).isLowSurrogate() ? kLongestLine - 1 : kLongestLine);
    return text + u'…';
}

QString noteOf(const CsvOptions &csv)
{
    QStringList notes;
    if (csv.hasBom)
        notes += ExportPreview::tr("The file begins with a byte order mark.");
    if (csv.newline == CsvNewline::CrLf)
        notes += ExportPreview::tr("Lines end with CR LF.");
    return notes.join(u' ');
}

} // namespace

ExportPreview::ExportPreview(QWidget *parent) : QGroupBox(tr("Preview"), parent)
{
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("exportPreview"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont(font()));
    m_text->setAccessibleName(tr("The first lines of the file"));
    const int line = m_text->fontMetrics().lineSpacing();
    m_text->setMinimumHeight(line * kPreviewLines);
    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(smallFont(font()));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
}

void ExportPreview::setContent(const QByteArray &bytes, const CsvOptions *csv)
{
    std::string_view rest(bytes.constData(), std::size_t(bytes.size()));
    if (csv && csv->hasBom)
        rest.remove_prefix(std::min<std::size_t>(3, rest.size()));
    QStringList lines;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (lines.size() == kMostLines) {
            lines += QStringLiteral("…");
            break;
        }
        lines += visibleLine(line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    m_text->setPlainText(lines.join(u'\n'));
    m_note->setText(csv ? noteOf(*csv) : QString());
}

void ExportPreview::setHint(const QString &hint)
{
    m_text->clear();
    m_text->setPlaceholderText(hint);
    m_note->clear();
}

QString ExportPreview::text() const
{
    return m_text->toPlainText();
}

QString ExportPreview::note() const
{
    return m_note->text();
}

} // namespace sled
