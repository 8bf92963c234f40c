// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualwindow.h"

#include "ui/help/manualbrowser.h"
#include "ui/help/manualcontents.h"
#include "ui/help/manualhits.h"
#include "ui/help/manualicons.h"
#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/theme/clearbutton.h"

#include <QAction>
#include <QDataStream>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace sled {

namespace {

constexpr qint32 kManualLayoutVersion = 1;

} // namespace

ManualWindow::ManualWindow(Manual manual, QWidget *parent)
    : QWidget(parent, Qt::Window), m_manual(std::move(manual))
{
    setWindowTitle(tr("Manual"));
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeSide());
    m_splitter->addWidget(makePage());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({270, 730});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    resize(1000, 720);
    connect(m_contents, &ManualContents::placeRequested, m_browser, &ManualBrowser::go);
    connect(m_browser, &ManualBrowser::placeChanged, this, &ManualWindow::followPlace);
    connect(m_browser, &ManualBrowser::historyChanged, this, &ManualWindow::followPlace);
    followPlace();
    m_browser->setFocus();
}

QWidget *ManualWindow::makeSide()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    addClearButton(*m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    m_found = new QLabel;
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_found->hide();
    m_contents = new ManualContents(m_manual);
    m_hits = new ManualHits;
    connect(m_hits, &QListWidget::currentRowChanged, this, &ManualWindow::showCurrentHit);
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_contents);
    m_lists->addWidget(m_hits);
    auto *side = new QWidget;
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto *layout = new QVBoxLayout(side);
    constexpr int kSideMargin = 6;
    layout->setContentsMargins(kSideMargin, kSideMargin, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_found);
    layout->addWidget(m_lists, 1);
    return side;
}

QWidget *ManualWindow::makePage()
{
    m_browser = new ManualBrowser(m_manual);
    auto *bar = new QToolBar(tr("Manual"));
    bar->setIconSize({16, 16});
    addActions(*bar);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_browser, 1);
    return page;
}

QAction *ManualWindow::addKey(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? text : tr("%1 (%2)").arg(text, key));
    addAction(action);
    return action;
}

void ManualWindow::addActions(QToolBar &bar)
{
    m_back = addKey(tr("Back"), {Qt::ALT | Qt::Key_Left, Qt::Key_Back});
    m_back->setIcon(manualIcon(ManualSign::Back));
    connect(m_back, &QAction::triggered, m_browser, &ManualBrowser::backward);
    m_forward = addKey(tr("Forward"), {Qt::ALT | Qt::Key_Right, Qt::Key_Forward});
    m_forward->setIcon(manualIcon(ManualSign::Forward));
    connect(m_forward, &QAction::triggered, m_browser, &ManualBrowser::forward);
    bar.addActions({m_back, m_forward});
    bar.addSeparator();
    const auto zoom
        = [&](const QString &text, const QList<QKeySequence> &keys, ManualSign sign, int steps) {
              QAction *action = addKey(text, keys);
              action->setIcon(manualIcon(sign));
              connect(action, &QAction::triggered, m_browser,
                      [this, steps] { m_browser->setZoom(m_browser->zoom() + steps); });
              bar.addAction(action);
          };
    zoom(tr("Smaller Text"), {QKeySequence::ZoomOut}, ManualSign::Smaller, -1);
    zoom(tr("Larger Text"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}, ManualSign::Larger,
         1);
    connect(addKey(tr("Usual Size of Text"), {Qt::CTRL | Qt::Key_0}), &QAction::triggered,
            m_browser, [this] { m_browser->setZoom(0); });
    connect(addKey(tr("Search"), {QKeySequence::Find}), &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(addKey(tr("Next Place Found"), {QKeySequence::FindNext}), &QAction::triggered, this,
            [this] { goToHit(1); });
    connect(addKey(tr("Previous Place Found"), {QKeySequence::FindPrevious}), &QAction::triggered,
            this, [this] { goToHit(-1); });
    connect(addKey(tr("Close"), {Qt::CTRL | Qt::Key_W, Qt::Key_Escape}), &QAction::triggered, this,
            &QWidget::close);
}

void ManualWindow::go(const ManualPlace &place)
{
    m_search->clear();
    m_browser->go(place);
    m_browser->setFocus();
}

void ManualWindow::search()
{
    if (!m_finder)
        m_finder.emplace(m_manual);
    const QStringList words = searchWords(m_search->text());
    {
        const QSignalBlocker blocker(m_hits);
        m_hits->setHits(m_finder->find(words), words);
    }
    m_browser->markWords(words);
    m_lists->setCurrentWidget(words.isEmpty() ? static_cast<QWidget *>(m_contents) : m_hits);
    m_found->setText(
        tr("%1 places found", nullptr, plural(m_hits->count())).arg(displayCount(m_hits->count())));
    m_found->setVisible(!words.isEmpty());
    m_search->setAccessibleDescription(words.isEmpty() ? QString() : m_found->text());
}

void ManualWindow::goToHit(int steps)
{
    if (m_hits->count() == 1)
        showCurrentHit(); // it is the next one, too
    m_hits->goOn(steps);
}

void ManualWindow::showCurrentHit()
{
    if (const int row = m_hits->currentRow(); row >= 0)
        m_browser->goToWords(m_hits->hits()[std::size_t(row)].place, m_hits->words());
}

void ManualWindow::followPlace()
{
    m_back->setEnabled(m_browser->canGoBack());
    m_forward->setEnabled(m_browser->canGoForward());
    m_contents->setPlace(m_browser->place());
    setWindowTitle(tr("%1 – Manual").arg(m_browser->chapter().title));
}

bool ManualWindow::handleSearchKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToHit(key.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Down:
        if (m_hits->count() > 0)
            m_hits->setFocus();
        if (m_hits->currentRow() < 0)
            m_hits->goOn(1);
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            m_browser->setFocus();
        m_search->clear();
        return true;
    default:
        return false;
    }
}

bool ManualWindow::eventFilter(QObject *object, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // first it leaves the search, then the window
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleSearchKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(object, event);
}

void ManualWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

QByteArray ManualWindow::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << kManualLayoutVersion << saveGeometry() << m_splitter->saveState()
           << qint32(m_browser->zoom());
    return layout;
}

void ManualWindow::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    qint32 version = 0;
    QByteArray geometry;
    QByteArray splitter;
    qint32 zoom = 0;
    stream >> version >> geometry >> splitter >> zoom;
    if (stream.status() != QDataStream::Ok || version != kManualLayoutVersion)
        return;
    restoreGeometry(geometry);
    m_splitter->restoreState(splitter);
    m_browser->setZoom(zoom);
}

} // namespace sled
