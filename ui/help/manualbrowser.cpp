// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualbrowser.h"

#include "ui/help/manuallayout.h"
#include "ui/theme/palettecolors.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr int kPageSideMargin = 28;
constexpr int kPageTopMargin = 18;
constexpr int kLineCharacters = 88; ///< Longer lines are hard to read.
constexpr double kZoomStep = 1.1;
constexpr int kWheelNotch = 120; ///< In eighths of a degree.

} // namespace

ManualBrowser::ManualBrowser(const Manual &manual, QWidget *parent)
    : QTextBrowser(parent), m_manual(manual)
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // lines break alike in all chapters
    setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Text of the manual"));
    connect(this, &QTextBrowser::anchorClicked, this, &ManualBrowser::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isLayingOut)
            Q_EMIT placeChanged();
    });
    go({});
}

void ManualBrowser::follow(const QUrl &link)
{
    const QString filter = filterOfLink(link);
    if (filter.isEmpty())
        go(ManualPlace::fromLink(link.toString()));
    else
        Q_EMIT filterChosen(filter);
}

void ManualBrowser::go(const ManualPlace &place)
{
    if (!m_visits.empty())
        m_visits[m_now++].position = topPosition();
    m_visits.resize(m_now);
    moveTo(place);
    m_visits.push_back({m_chapter->name, topPosition()});
    Q_EMIT historyChanged();
}

void ManualBrowser::moveTo(const ManualPlace &place)
{
    const bool isKnown = m_manual.chapter(place.chapter) != nullptr;
    showChapter(isKnown ? place.chapter : m_manual.chapters().front().name);
    m_asked = isKnown ? place : ManualPlace{m_chapter->name, {}};
    scrollToAsked();
    mark();
    Q_EMIT placeChanged();
}

void ManualBrowser::goToWords(const ManualPlace &place, const QStringList &words)
{
    m_words = words;
    go(place);
    mark();
    const QTextBlock heading = headingBlock(*document(), *m_chapter, place.anchor);
    for (const ExtraSelection &mark : extraSelections()) {
        if (!mark.cursor.hasSelection() || mark.cursor.selectionStart() < heading.position())
            continue;
        if (cursorRect(mark.cursor).bottom() > viewport()->height())
            scrollTo(std::max(heading.position(), mark.cursor.block().previous().position()));
        break;
    }
}

void ManualBrowser::markWords(const QStringList &words)
{
    m_words = words;
    mark();
}

void ManualBrowser::mark()
{
    const PaletteColors colors(palette());
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(colors.isDark ? QColor(0x6b5300) : QColor(0xffe58a));
    for (const QString &word : std::as_const(m_words)) {
        QTextCursor found = document()->find(word);
        while (!found.isNull()) {
            marks.append({found, format});
            found = document()->find(word, found);
        }
    }
    std::ranges::sort(marks, {},
                      [](const ExtraSelection &one) { return one.cursor.selectionStart(); });
    if (m_asked.chapter == m_chapter->name && !m_asked.anchor.isEmpty()) {
        QTextCharFormat band;
        band.setBackground(colors.freshBand);
        band.setProperty(QTextFormat::FullWidthSelection, true);
        marks.prepend({QTextCursor(headingBlock(*document(), *m_chapter, m_asked.anchor)), band});
    }
    setExtraSelections(marks);
}

void ManualBrowser::backward()
{
    if (canGoBack())
        visit(m_now - 1);
}

void ManualBrowser::forward()
{
    if (canGoForward())
        visit(m_now + 1);
}

void ManualBrowser::visit(std::size_t number)
{
    m_visits[m_now].position = topPosition();
    m_now = number;
    showChapter(m_visits[number].chapter);
    scrollTo(m_visits[number].position);
    Q_EMIT historyChanged();
    Q_EMIT placeChanged();
}

bool ManualBrowser::isWhereAsked() const
{
    return m_asked.chapter == m_chapter->name && m_askedValue == verticalScrollBar()->value();
}

void ManualBrowser::scrollToAsked()
{
    scrollTo(headingBlock(*document(), *m_chapter, m_asked.anchor).position());
    m_askedValue = verticalScrollBar()->value();
}

ManualPlace ManualBrowser::place() const
{
    if (isWhereAsked())
        return m_asked; // the last ones of a chapter do not come to the upper edge
    int number = headingNumberAt(document()->findBlock(topPosition()));
    while (number > 0 && m_chapter->headings[std::size_t(number)].anchor.isEmpty())
        --number;
    return {m_chapter->name,
            number < 0 ? QString() : m_chapter->headings[std::size_t(number)].anchor};
}

void ManualBrowser::setZoom(int steps)
{
    const int zoom = std::clamp(steps, -kMostZoom / 2, kMostZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    layOutAgain();
    Q_EMIT zoomChanged();
}

QVariant ManualBrowser::loadResource(int, const QUrl &)
{
    return {};
}

void ManualBrowser::showChapter(const QString &name)
{
    if (m_chapter && m_chapter->name == name)
        return;
    m_chapter = m_manual.chapter(name);
    layOut();
}

void ManualBrowser::layOut()
{
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    setExtraSelections({});
    QFont font = QApplication::font();
    font.setPointSizeF(std::max(6.0, font.pointSizeF() * std::pow(kZoomStep, m_zoom)));
    // One that is not shown yet: Qt does not survive a change of the view while it clears one.
    auto *document = new QTextDocument(this);
    layOutChapter(*document, *m_chapter, font, palette());
    updateMargins(*document);
    std::swap(m_document, document);
    setDocument(m_document);
    delete document;
    mark();
}

void ManualBrowser::layOutAgain()
{
    const bool wasAsked = isWhereAsked();
    const int position = topPosition();
    layOut();
    if (wasAsked)
        scrollToAsked();
    else
        scrollTo(position);
}

void ManualBrowser::updateMargins(QTextDocument &document) const
{
    QTextFrame *root = document.rootFrame();
    QTextFrameFormat format = root->frameFormat();
    const QFontMetrics metrics(document.defaultFont());
    const int text = metrics.averageCharWidth() * kLineCharacters;
    format.setMargin(0);
    format.setTopMargin(kPageTopMargin);
    format.setBottomMargin(2 * kPageTopMargin);
    format.setLeftMargin(kPageSideMargin);
    format.setRightMargin(std::max(kPageSideMargin, viewport()->width() - kPageSideMargin - text));
    root->setFrameFormat(format);
}

int ManualBrowser::topPosition() const
{
    return cursorForPosition({kPageSideMargin, kPageTopMargin}).position();
}

void ManualBrowser::scrollTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    const bool isFirst = cursor.block() == document()->begin();
    QScrollBar &bar = *verticalScrollBar();
    bar.setValue(isFirst ? 0 : bar.value() + cursorRect(cursor).top() - kPageTopMargin / 2);
}

void ManualBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange;
    if (isLook && m_chapter && !m_isLayingOut)
        layOutAgain();
}

void ManualBrowser::resizeEvent(QResizeEvent *event)
{
    if (m_isLayingOut || event->oldSize().width() == event->size().width())
        return QTextBrowser::resizeEvent(event);
    const bool wasAsked = isWhereAsked();
    const int position = topPosition();
    {
        const QScopedValueRollback layingOut(m_isLayingOut, true);
        QTextBrowser::resizeEvent(event);
        updateMargins(*m_document);
    }
    if (wasAsked)
        scrollToAsked();
    else
        scrollTo(position);
}

void ManualBrowser::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    m_turned += event->angleDelta().y(); // a touchpad sends many small ones
    const int notches = m_turned / kWheelNotch;
    m_turned -= notches * kWheelNotch;
    if (notches != 0)
        setZoom(m_zoom + notches);
    event->accept();
}

} // namespace sled
