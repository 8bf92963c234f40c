// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/papercontrol.h"

#include "ui/help/askmanual.h"
#include "ui/lanes/lanespicture.h"
#include "ui/models/displaytext.h"
#include "ui/models/documentsdirectory.h"
#include "ui/models/errortext.h"
#include "ui/models/timedisplay.h"
#include "ui/pages/storiespage.h"
#include "ui/pages/storypanel.h"
#include "ui/pages/timelinepage.h"
#include "ui/print/storypaper.h"
#include "ui/views/noticebar.h"
#include "ui/window/apptheme.h"
#include "ui/window/filtercontrol.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QMainWindow>
#include <QProgressDialog>
#include <QStatusBar>

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kReadAtOnce = 20'000;
constexpr std::chrono::milliseconds kMaxTurn{10};
constexpr double kLanesWidth = 900.0; ///< Of the picture, before it is fitted to the page.
constexpr std::chrono::milliseconds kFilterWait{30};
constexpr int kHistoryPatienceMs = 300; ///< What takes longer shows that it does.

QString shownFile(const QString &path)
{
    return displayText(QDir::toNativeSeparators(path).toStdString());
}

} // namespace

PaperControl::PaperControl(const WindowParts &parts)
    : m_parts(parts),
      m_reading(kReadAtOnce, kMaxTurn,
                [this](const std::shared_ptr<const ReportInput> &input) { printRange(input); }),
      m_save([this](const Result<void> &result) { finish(result); })
{
    connect(parts.actions.printStory, &QAction::triggered, this,
            [this] { choose(tr("story.pdf"), [this](const QString &path) { saveStory(path); }); });
    connect(parts.actions.printRange, &QAction::triggered, this, [this] {
        choose(tr("history.pdf"), [this](const QString &path) { saveRange(path); });
    });
    connect(&parts.workspace, &Workspace::replaced, this, [this] {
        if (m_reading.isActive() || m_wait.isActive())
            cancel();
        update();
    });
    connect(&parts.workspace.stories(), &StoriesFeed::livesChanged, this, &PaperControl::update);
    connect(&parts.pages.stories->panel(), &StoryPanel::storyChanged, this, &PaperControl::update);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kFilterWait);
    connect(&m_wait, &QTimer::timeout, this, [this] { printRange(std::exchange(m_input, {})); });
    update();
}

void PaperControl::update()
{
    const auto lives = m_parts.workspace.stories().lives();
    m_parts.actions.printRange->setEnabled(lives->input().strings != nullptr
                                           && m_parts.workspace.history().eventCount() > 0);
    m_parts.actions.printStory->setEnabled(!m_parts.pages.stories->panel().story().isNone());
}

QString PaperControl::origin() const
{
    return tr("%1  ·  SledScope %2, %3")
        .arg(m_parts.workspace.sources().names().join(u", "_s), QStringLiteral(SLEDSCOPE_VERSION),
             TimeDisplay::ofProgram().absoluteText(double(QDateTime::currentSecsSinceEpoch())));
}

void PaperControl::choose(const QString &name, const std::function<void(const QString &)> &save)
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Print to PDF"), documentsDirectory(),
                                   tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    offerManual(*dialog, {u"timeline"_s, u"pictures"_s});
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void PaperControl::saveStory(const QString &path)
{
    const StoryPanel &panel = m_parts.pages.stories->panel();
    Paper paper = storyPaper(panel.story(), panel.context(), origin(), lightPalette(),
                             m_parts.window.font());
    begin(path);
    print([paper = std::move(paper)](const std::stop_token &) { return paper; });
}

void PaperControl::saveRange(const QString &path)
{
    const LanesView &lanes = m_parts.pages.timeline->lanes();
    TimeDisplay &times = TimeDisplay::ofProgram();
    m_range = RangeToPrint{};
    m_range.range
        = m_parts.filter.times().value_or(lanes.chosenRange().value_or(lanes.visibleRange()));
    m_range.filter = displayText(m_parts.filter.conditions().text().toStdString());
    m_range.times = times.format();
    m_range.zone = times.zone();
    m_range.zoneName = times.zoneName();
    m_range.origin = origin();
    m_range.lanes = lanesPicture(m_range.range);
    begin(path);
    m_reading.start(m_parts.workspace.history());
}

std::optional<Picture> PaperControl::lanesPicture(const TimeRange &range) const
{
    const LanesView &view = m_parts.pages.timeline->lanes();
    if (view.data().lanes.empty())
        return std::nullopt;
    LaneScene scene = view.scene();
    scene.geometry.scale.setVisible(range);
    const auto lanes = std::make_shared<const LanesPicture>(
        scene, std::make_shared<const LaneData>(view.data()), view.timeZone(), QStringList(),
        LanesPictureLook{LanesPictureLook::Lanes::All, kLanesWidth, lightPalette(),
                         m_parts.window.font()});
    return Picture{lanes->size(), {}, [lanes](QPainter &painter) { lanes->paint(painter); }};
}

void PaperControl::printRange(const std::shared_ptr<const ReportInput> &input)
{
    if (!m_parts.workspace.filter().isAnswered()) { // what it names is not what is shown yet
        m_input = input;
        m_wait.start();
        return;
    }
    auto whole = std::make_shared<ReportInput>(*input);
    whole->lives = m_parts.workspace.stories().lives();
    whole->shown = m_parts.workspace.filter().shown();
    m_range.input = std::move(whole);
    print([range = std::exchange(m_range, {})](const std::stop_token &stop) {
        return rangePaper(range, stop);
    });
}

void PaperControl::begin(const QString &path)
{
    m_reading.stop();
    m_wait.stop();
    m_save.cancel();
    m_path = path;
    delete m_progress;
    m_progress = new QProgressDialog(tr("Printing to %1…").arg(shownFile(path)), tr("Cancel"), 0, 0,
                                     &m_parts.window);
    m_progress->setWindowTitle(tr("Print to PDF"));
    m_progress->setMinimumDuration(kHistoryPatienceMs);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, &PaperControl::cancel);
}

void PaperControl::cancel()
{
    m_reading.stop();
    m_wait.stop();
    m_save.cancel();
    finish(failure(ErrorCode::Cancelled, {}));
}

void PaperControl::print(std::function<Paper(const std::stop_token &stop)> make)
{
    m_save.run([make = std::move(make), path = m_path,
                sources = m_parts.workspace.paths()](const std::stop_token &stop) {
        const Paper paper = make(stop);
        return savePaper(paper, path, sources, stop);
    });
}

void PaperControl::finish(const Result<void> &result)
{
    if (m_progress)
        m_progress->deleteLater();
    m_progress.clear();
    constexpr int kShownMs = 8000;
    if (result) {
        m_parts.window.statusBar()->showMessage(tr("Printed to %1").arg(shownFile(m_path)),
                                                kShownMs);
        Q_EMIT saved(m_path);
    } else if (result.error().code == ErrorCode::Cancelled) {
        m_parts.window.statusBar()->showMessage(tr("Printing was cancelled"), kShownMs);
    } else {
        m_parts.notice.tell(
            tr("%1 is not written. %2").arg(shownFile(m_path), errorSentence(result.error())),
            manualPlaceOf(result.error().code));
    }
}

} // namespace sled
