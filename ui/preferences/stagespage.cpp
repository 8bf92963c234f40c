// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/stagespage.h"

#include "ui/preferences/alikestages.h"
#include "ui/theme/drawnicon.h"
#include "ui/theme/hint.h"
#include "ui/theme/stagestyle.h"

#include <QColorDialog>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace sled {

namespace {

constexpr int kMarkSide = 22;

/// The mark of \a stage as it is seen on light and on dark.
QPixmap marksOf(Stage stage, double pixelRatio)
{
    constexpr double kRadius = 7;
    QPixmap pixmap(QSize(2 * kMarkSide, kMarkSide) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    double left = 0;
    for (const QColor &ground : std::array{QColor(0xffffff), QColor(0x1a1c21)}) {
        painter.resetTransform();
        painter.fillRect(QRectF(left, 0, kMarkSide, kMarkSide), ground);
        painter.translate(left + kMarkSide / 2.0, kMarkSide / 2.0);
        painter.scale(kRadius, kRadius);
        painter.fillPath(markPath(stageShape(stage)), stageColor(stage, ground));
        left += kMarkSide;
    }
    return pixmap;
}

QIcon shapeIcon(MarkShape shape)
{
    return lineIcon([shape](QPainter &painter) {
        painter.translate(8, 8);
        painter.scale(6, 6);
        painter.fillPath(markPath(shape), painter.pen().color());
    });
}

QIcon colorIcon(QRgb color)
{
    return drawnIcon([color](QPainter &painter, QIcon::Mode) {
        painter.fillRect(QRectF(1, 2, 14, 12), QColor(color));
    });
}

} // namespace

StagesPage::StagesPage(std::function<void()> chosen)
    : PreferencesPage(tr("Stages")), m_chosen(std::move(chosen))
{
    auto *lines = new QWidget;
    auto *grid = new QGridLayout(lines);
    for (std::size_t i = 0; i < kStageCount; ++i)
        addLine(*grid, Stage(i));
    constexpr int kNameColumn = 1;
    grid->setColumnStretch(kNameColumn, 1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(lines);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_doubts = remarkLabel(QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(
        remarkLabel(tr("Marks are drawn on light and dark ground as is shown; where a "
                       "colour would be hard to see, it is made darker or lighter.")));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_doubts);
    connect(&StageLooks::ofProgram(), &StageLooks::changed, this, &StagesPage::update);
    update();
}

void StagesPage::addLine(QGridLayout &grid, Stage stage)
{
    const QString name = stageText(stage);
    Line line;
    line.mark = new QLabel;
    line.mark->setAccessibleName(tr("Mark of “%1”").arg(name));
    line.color = new QPushButton;
    line.color->setAutoDefault(false);
    connect(line.color, &QPushButton::clicked, this, [this, stage] { askForColor(stage); });
    line.shape = new QComboBox;
    line.shape->setAccessibleName(tr("Shape of “%1”").arg(name));
    for (std::size_t i = 0; i < kMarkShapeCount; ++i)
        line.shape->addItem(shapeIcon(MarkShape(i)), markShapeText(MarkShape(i)));
    connect(line.shape, &QComboBox::activated, this, [this, stage](int shape) {
        choose(stage, {stageLook(stage).color, MarkShape(shape)});
    });
    line.reset = new QToolButton;
    line.reset->setText(tr("Reset"));
    line.reset->setFocusPolicy(Qt::StrongFocus);
    line.reset->setAccessibleName(tr("Reset “%1”").arg(name));
    line.reset->setToolTip(tr("Colour and shape as they were at first"));
    connect(line.reset, &QToolButton::clicked, this,
            [this, stage] { choose(stage, usualStageLook(stage)); });
    const int row = grid.rowCount();
    int column = 0;
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    for (QWidget *widget : QList<QWidget *>{line.mark, label, line.color, line.shape, line.reset})
        grid.addWidget(widget, row, column++);
    m_lines.push_back(line);
}

void StagesPage::choose(Stage stage, const StageLook &look)
{
    StageLooks::ofProgram().set(stage, look);
    m_chosen();
}

void StagesPage::askForColor(Stage stage)
{
    auto *dialog = new QColorDialog(QColor(stageLook(stage).color), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(tr("Colour of “%1”").arg(stageText(stage)));
    connect(dialog, &QColorDialog::colorSelected, this, [this, stage](const QColor &color) {
        choose(stage, {color.rgb(), stageLook(stage).shape});
    });
    dialog->open();
}

void StagesPage::update()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto stage = Stage(i);
        const StageLook look = stageLook(stage);
        const Line &line = m_lines[i];
        line.mark->setPixmap(marksOf(stage, devicePixelRatioF()));
        line.color->setIcon(colorIcon(look.color));
        line.color->setText(QColor(look.color).name());
        line.color->setAccessibleName(
            tr("Colour of “%1”: %2").arg(stageText(stage), line.color->text()));
        line.shape->setCurrentIndex(int(look.shape));
        line.reset->setEnabled(look != usualStageLook(stage));
    }
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width()
                              + m_scroll->verticalScrollBar()->sizeHint().width());
    const QStringList doubts = alikeStages();
    m_doubts->setText(doubts.join(u'\n'));
    m_doubts->setVisible(!doubts.isEmpty());
}

void StagesPage::restoreDefaults()
{
    StageLooks::ofProgram().reset();
    m_chosen();
}

} // namespace sled
