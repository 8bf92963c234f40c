// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cachecontrol.h"

#include "ui/help/askmanual.h"
#include "ui/language/coretext.h"
#include "ui/language/plural.h"
#include "ui/models/backgroundpool.h"
#include "ui/models/displaytext.h"
#include "ui/views/noticebar.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QLocale>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QtConcurrent>

namespace sled {

CacheControl::CacheControl(const WindowParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    connect(parts.actions.clearCache, &QAction::triggered, this, &CacheControl::ask);
    connect(&m_clearing, &QFutureWatcher<QString>::finished, this, &CacheControl::tell);
}

CacheControl::~CacheControl()
{
    m_clearing.waitForFinished();
}

void CacheControl::tell()
{
    m_parts.actions.clearCache->setEnabled(true);
    constexpr int kShownMs = 8'000;
    if (const QString wrong = m_clearing.result(); wrong.isEmpty())
        m_parts.window.statusBar()->showMessage(tr("The cache is empty now"), kShownMs);
    else
        m_parts.notice.tell(
            tr("The cache cannot be cleared: %1.").arg(displayText(coreText(wrong).toStdString())),
            {QStringLiteral("cache"), QStringLiteral("clear")});
    Q_EMIT cleared();
}

void CacheControl::findCache()
{
    m_cache = m_parts.workspace.verifiedOps();
    if (!m_cache)
        m_cache = std::make_shared<VerifiedOps>(VerifiedOps::standardDirectory());
}

VerifiedOpsFacts CacheControl::facts()
{
    findCache();
    return m_cache->facts();
}

void CacheControl::ask()
{
    const bool isUsed = m_parts.workspace.verifiedOps() != nullptr;
    const VerifiedOpsFacts facts = this->facts();
    const QLocale locale;
    auto *box = new QMessageBox(&m_parts.window);
    box->setObjectName(QStringLiteral("clearCache"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Clear Cache"));
    offerManual(*box, ManualPlace::of(u"cache"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Forget which ops have passed the signature check?"));
    QString more
        = tr("%1 ops are remembered, in %2 of files in %3. They are not checked again when "
             "they are read; once forgotten, they are.",
             nullptr, plural(facts.ops))
              .arg(locale.toString(facts.ops), locale.formattedDataSize(facts.sizeBytes),
                   displayText(facts.directory.toStdString()));
    if (!isUsed)
        more += QStringLiteral("\n\n") + tr("This window does not use them.");
    box->setInformativeText(more);
    const auto *clearing = box->addButton(tr("&Clear"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(clearing, &QPushButton::clicked, this, &CacheControl::clear);
    box->open();
}

void CacheControl::clear()
{
    m_parts.actions.clearCache->setEnabled(false); // until it is done
    m_clearing.setFuture(QtConcurrent::run(&backgroundPool(), [cache = m_cache] {
        const Result<void> cleared = cache->clear();
        return cleared ? QString() : cleared.error().detail;
    }));
}

} // namespace sled
