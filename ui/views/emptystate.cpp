// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/emptystate.h"

#include "ui/help/askmanual.h"
#include "ui/help/manualbutton.h"
#include "ui/models/displaytext.h"
#include "ui/models/sourcenames.h"
#include "ui/theme/palettecolors.h"
#include "ui/theme/plaintooltip.h"
#include "ui/views/appmark.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = 440;
constexpr int kRecentShown = 5;
constexpr qsizetype kProblemsShown = 5;
constexpr int kInset = 20; ///< Of the frame.

QLabel *centredLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setManualPlace(*this, ManualPlace::of(u"start"));
    auto *mark = new AppMark;
    m_title = centredLabel(QString());
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.5);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_text = centredLabel(QString());
    m_problems = centredLabel(QString());
    m_problems->setAlignment(Qt::AlignLeft);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meaning = new ManualButton;
    m_meaning->setToolTip(tr("Read in the manual what can be wrong with a file"));
    auto *open = new QPushButton(tr("&Open Databases…"));
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &EmptyState::openRequested);
    m_recent = new QWidget;
    m_recentLayout = new QVBoxLayout(m_recent);
    m_recentLayout->setContentsMargins(0, 0, 0, 0);
    m_recentLayout->setSpacing(2);

    // A column of its own: the labels' heights follow from its width.
    auto *column = new QWidget;
    column->setMaximumWidth(kTextWidth);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(14);
    columnLayout->addWidget(mark, 0, Qt::AlignHCenter);
    columnLayout->addWidget(m_title);
    columnLayout->addWidget(m_text);
    columnLayout->addWidget(m_problems);
    columnLayout->addWidget(m_meaning, 0, Qt::AlignHCenter);
    columnLayout->addWidget(open, 0, Qt::AlignHCenter);
    columnLayout->addSpacing(8);
    columnLayout->addWidget(m_recent);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column, 1);
    row->addStretch();
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->addStretch(2);
    pageLayout->addLayout(row);
    pageLayout->addStretch(3);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kInset + 4, kInset + 4, kInset + 4, kInset + 4);
    layout->addWidget(m_scroll);
    setProblems({}, {});
    setRecentFiles({});
}

void EmptyState::setProblems(const QStringList &problems, std::optional<ErrorCode> first)
{
    const bool isFine = problems.isEmpty();
    m_title->setText(isFine ? tr("No sleds open yet") : tr("Nothing could be read"));
    m_text->setText(isFine
                        ? tr("Open the pipeline.db of one or more sleds, or drop the files here. "
                             "They are only read, and left exactly as they are.")
                        : tr("Open other files, or put right what is wrong and reload."));
    QStringList shown = problems.first(std::min(kProblemsShown, problems.size()));
    if (const qsizetype more = problems.size() - shown.size(); more > 0)
        shown += tr("and %1 more, see Sources").arg(displayCount(more));
    m_problems->setText(shown.join(u"\n\n"_s));
    m_problems->setVisible(!isFine);
    m_meaning->setPlace(first ? manualPlaceOf(*first) : ManualPlace::of(u"errors"));
    m_meaning->setVisible(!isFine);
}

void EmptyState::setRecentFiles(const QStringList &paths)
{
    qDeleteAll(m_recent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    auto *title = new QLabel(tr("Opened recently"));
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setAlignment(Qt::AlignHCenter);
    m_recentLayout->addWidget(title);
    const QStringList shown = paths.first(std::min<qsizetype>(kRecentShown, paths.size()));
    const QStringList names = sourceNames(shown);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        auto *button = new QPushButton(QString(names[i]).replace(u'&', u"&&"_s));
        button->setFlat(true);
        setPlainToolTip(*button, displayText(shown[i].toStdString()));
        connect(button, &QPushButton::clicked, this,
                [this, path = shown[i]] { Q_EMIT recentRequested(path); });
        m_recentLayout->addWidget(button);
    }
}

QSize EmptyState::minimumSizeHint() const
{
    return {360, 240};
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // A scroll area does not see that its content has grown while it was hidden.
    QCoreApplication::postEvent(m_scroll, new QEvent(QEvent::LayoutRequest));
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const PaletteColors colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.strongGrid, 1.5, Qt::DashLine));
    constexpr double kRadius = 10;
    painter.drawRoundedRect(QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset), kRadius,
                            kRadius);
}

} // namespace sled
