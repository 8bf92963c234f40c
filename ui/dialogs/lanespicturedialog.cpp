// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lanespicturedialog.h"

#include "ui/dialogs/pictureview.h"
#include "ui/help/askmanual.h"
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kScales{1.0, 2.0, 3.0};

} // namespace

LanesPictureDialog::LanesPictureDialog(LanesShown shown, std::vector<Look> looks, QWidget *parent)
    : QDialog(parent),
      m_shown(std::move(shown)),
      m_looks(std::move(looks)),
      m_view(new PictureView),
      m_preview([this](const QImage &image) { m_view->setImage(image); }),
      m_copy([this](const QImage &image) {
          QGuiApplication::clipboard()->setImage(image);
          tell(tr("Copied"));
      }),
      m_save([this](const Result<void> &result) { takeSaved(result); })
{
    setWindowTitle(tr("Lanes as a Picture"));
    offerManual(*this, {u"timeline"_s, u"pictures"_s});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    makeForm();
    makeButtons();
    resize(960, 620);
    refresh();
}

LanesPictureDialog::~LanesPictureDialog() = default;

void LanesPictureDialog::makeForm()
{
    const auto all = qsizetype(m_shown.data->lanes.size());
    m_lanes = new QComboBox;
    m_lanes->addItems({tr("All %1").arg(displayCount(all)), tr("Those in view")});
    m_lanes->setAccessibleName(tr("Lanes"));
    m_colors = new QComboBox;
    for (const Look &look : m_looks)
        m_colors->addItem(look.name);
    m_colors->setAccessibleName(tr("Colours"));
    m_width = new QSpinBox;
    m_width->setRange(int(kMinLanesPicture), int(kMaxLanesPicture));
    m_width->setSingleStep(100);
    m_width->setSuffix(tr(" px"));
    m_width->setKeyboardTracking(false);
    m_width->setValue(int(m_shown.scene.geometry.viewport.width()));
    m_width->setAccessibleName(tr("Width in pixels"));
    m_scale = new QComboBox;
    for (const double scale : kScales)
        m_scale->addItem(tr("%1×").arg(scale));
    m_scale->setCurrentIndex(1);
    m_scale->setAccessibleName(tr("Sharpness of PNG files and copies"));
    m_scale->setToolTip(tr("Device pixels a pixel, for PNG and copies; SVG and PDF are sharp "
                           "at any size"));
    auto *row = new QHBoxLayout;
    const auto add = [row](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(10);
    };
    add(tr("&Lanes:"), m_lanes);
    add(tr("C&olours:"), m_colors);
    add(tr("&Width:"), m_width);
    add(tr("S&harpness:"), m_scale);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_message = new QLabel;
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setFocusPolicy(Qt::StrongFocus); // else no key leads to it
    m_message->setAccessibleName(tr("Outcome"));
    layout()->addWidget(m_message);
    connect(m_lanes, &QComboBox::currentIndexChanged, this, &LanesPictureDialog::refresh);
    connect(m_colors, &QComboBox::currentIndexChanged, this, &LanesPictureDialog::refresh);
    connect(m_width, &QSpinBox::valueChanged, this, &LanesPictureDialog::refresh);
}

void LanesPictureDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_saveButton = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copyButton->setToolTip(tr("Puts the picture on the clipboard"));
    m_saveButton->setDefault(true);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(button == m_saveButton);
    layout()->addWidget(buttons);
    setTabOrder(m_saveButton, m_copyButton);
    setTabOrder(m_copyButton, buttons->button(QDialogButtonBox::Close));
    m_saveButton->setFocus();
    connect(m_saveButton, &QPushButton::clicked, this, &LanesPictureDialog::chooseFile);
    connect(m_copyButton, &QPushButton::clicked, this, &LanesPictureDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

double LanesPictureDialog::scale() const
{
    return kScales[std::size_t(m_scale->currentIndex())];
}

std::shared_ptr<const LanesPicture> LanesPictureDialog::lanesPicture() const
{
    using Lanes = LanesPictureLook::Lanes;
    return std::make_shared<const LanesPicture>(
        m_shown.scene, m_shown.data, m_shown.zone, m_shown.caption,
        LanesPictureLook{m_lanes->currentIndex() == 0 ? Lanes::All : Lanes::InView,
                         double(m_width->value()),
                         m_looks[std::size_t(m_colors->currentIndex())].palette, font()});
}

Picture LanesPictureDialog::picture() const
{
    const auto lanes = lanesPicture();
    return {lanes->size(), m_shown.caption.value(0),
            [lanes](QPainter &painter) { lanes->paint(painter); }};
}

void LanesPictureDialog::refresh()
{
    const auto lanes = lanesPicture();
    tell(lanes->lanesLeftOut() > 0
             ? tr("%n lane(s) have no room in the picture; hide or collapse others to have them.",
                  nullptr, int(lanes->lanesLeftOut()))
             : QString());
    m_view->setWaiting(true);
    m_preview.run([picture = picture(), ratio = devicePixelRatioF()](const std::stop_token &) {
        return imageOf(picture, ratio);
    });
}

void LanesPictureDialog::chooseFile()
{
    const QString directory = m_shown.directory.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
        : m_shown.directory;
    auto *dialog = new QFileDialog(this, tr("Save Picture"), directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    offerManual(*dialog, {u"timeline"_s, u"pictures"_s});
    const QStringList filters{tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"),
                              tr("PDF page (*.pdf)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(u"lanes.png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &chosen) {
        constexpr std::array kSuffixes{"png"_L1, "svg"_L1, "pdf"_L1};
        const qsizetype format = filters.indexOf(chosen);
        if (format >= 0)
            dialog->setDefaultSuffix(kSuffixes[std::size_t(format)]);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &LanesPictureDialog::saveTo);
    dialog->open();
}

void LanesPictureDialog::saveTo(const QString &path)
{
    m_shown.directory = QFileInfo(path).absolutePath();
    Q_EMIT directoryChosen(m_shown.directory);
    m_path = path;
    tell(tr("Saving…"));
    m_save.run([picture = picture(), path, scale = scale(),
                sources = m_shown.sources](const std::stop_token &stop) {
        return savePicture(picture, path, scale, sources, stop);
    });
}

void LanesPictureDialog::takeSaved(const Result<void> &result)
{
    const bool isClosing = std::exchange(m_closesWhenSaved, false);
    if (!result)
        return tell(errorSentence(result.error()));
    tell(tr("Saved as %1").arg(displayText(QDir::toNativeSeparators(m_path).toStdString())));
    Q_EMIT saved(m_path);
    if (isClosing)
        QDialog::reject();
}

void LanesPictureDialog::copy()
{
    tell(tr("Copying…"));
    m_copy.run([picture = picture(), scale = scale()](const std::stop_token &) {
        return imageOf(picture, scale);
    });
}

void LanesPictureDialog::reject()
{
    m_closesWhenSaved = m_save.isBusy();
    if (!m_closesWhenSaved)
        QDialog::reject();
}

void LanesPictureDialog::tell(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString LanesPictureDialog::message() const
{
    return m_message->text();
}

} // namespace sled
