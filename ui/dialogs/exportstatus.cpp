// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportstatus.h"

#include "ui/help/manualbutton.h"
#include "ui/models/displaytext.h"
#include "ui/theme/severitysign.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/findingdelegate.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace sled {

ExportStatus::ExportStatus(QWidget *parent) : QWidget(parent)
{
    m_sign = new QLabel;
    constexpr int kSign = 16;
    m_sign->setPixmap(severityIcon(Severity::Warning, palette()).pixmap(kSign, kSign));
    m_sign->setAccessibleName(tr("Warning"));
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_meaning = new ManualButton;
    m_text = new ElidedLabel;
    m_text->setObjectName(QStringLiteral("exportStatus"));
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->setTextVisible(false);
    m_folder = new QPushButton(tr("Open Folder"));
    m_copy = new QPushButton(tr("Copy Path"));
    for (QPushButton *button : {m_folder, m_copy})
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sign);
    layout->addWidget(m_problem, 1);
    layout->addWidget(m_meaning);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_folder);
    layout->addWidget(m_copy);
    setMinimumHeight(m_folder->sizeHint().height()); // nothing moves when they come
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).path())); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_path)); });
    clear();
}

void ExportStatus::say(const QString &text)
{
    m_text->setText(text);
    m_text->show();
    for (QWidget *widget : QList<QWidget *>{m_sign, m_problem, m_meaning, m_bar, m_folder, m_copy})
        widget->hide();
}

void ExportStatus::clear()
{
    say({});
}

void ExportStatus::setBusy(const QString &text)
{
    say(text);
    m_bar->setRange(0, 0);
    m_bar->show();
}

void ExportStatus::setProgress(qint64 written, qint64 total)
{
    constexpr int kSteps = 1000;
    m_text->setText(tr("%1 of %2 written").arg(displayCount(written), displayEvents(total)));
    m_bar->setRange(0, kSteps);
    m_bar->setValue(total > 0 ? int(written * kSteps / total) : kSteps);
}

void ExportStatus::setDone(const QString &text, const QString &path)
{
    m_path = path;
    say(text);
    m_folder->show();
    m_copy->show();
}

void ExportStatus::setProblem(const QString &text, const std::optional<ManualPlace> &about)
{
    say(text);
    m_text->hide();
    m_problem->setText(text);
    m_problem->show();
    m_sign->show();
    m_meaning->setPlace(about);
    m_meaning->setVisible(about.has_value());
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ExportStatus::text() const
{
    return m_text->text();
}

} // namespace sled
