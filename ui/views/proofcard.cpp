// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/proofcard.h"

#include "core/report/proofreport.h"
#include "core/session/proofreader.h"
#include "ui/help/manualbutton.h"
#include "ui/models/errortext.h"
#include "ui/theme/fixedfont.h"
#include "ui/theme/hint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sled {

ProofCard::ProofCard(QWidget *parent)
    : QWidget(parent), m_job([this](const Answer &answer) { show(answer); })
{
    m_state = hintLabel(QString());
    m_meaning = new ManualButton;
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFont(smallFont(fixedFont(font())));
    m_text->setAccessibleName(tr("Proof: what was hashed and signed, and how it checks"));
    m_copyText = new QPushButton(tr("Copy &Text"));
    m_copyJson = new QPushButton(tr("Copy &JSON"));
    m_copyJson->setToolTip(
        tr("The exact texts, ids and keys, to be checked with any other tool:\n"
           "SHA-256 of id_text is the op id, the signature is over SHA-256 of signed_text."));
    connect(m_copyText, &QPushButton::clicked, this, [this] { copy(appendProofText); });
    connect(m_copyJson, &QPushButton::clicked, this, [this] { copy(appendProofJson); });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copyText);
    buttons->addWidget(m_copyJson);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(m_state);
    layout->addWidget(m_meaning, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    clear();
}

void ProofCard::setSubject(ProofSubject subject)
{
    if (m_subject == subject)
        return; // the same, told of again
    clear();
    m_subject = subject;
    m_toRead = std::move(subject);
    read();
}

void ProofCard::clear(const QString &reason)
{
    m_job.cancel();
    m_subject.reset();
    m_toRead.reset();
    m_proof.reset();
    m_text->clear();
    m_state->setText(reason);
    m_state->setVisible(!reason.isEmpty());
    m_meaning->hide();
    m_copyText->setEnabled(false);
    m_copyJson->setEnabled(false);
}

QString ProofCard::text() const
{
    return m_text->toPlainText();
}

void ProofCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void ProofCard::read()
{
    if (!isVisible() || !m_toRead)
        return;
    m_state->setText(tr("Reading…"));
    m_state->show();
    m_job.run([subject = *std::exchange(m_toRead, std::nullopt)](const std::stop_token &stop) {
        return readProof(subject, stop).map([](Proof proof) {
            std::string text;
            appendProofText(text, proof);
            return Shown{std::move(proof), inShortLines(QString::fromStdString(text))};
        });
    });
}

void ProofCard::show(const Answer &answer)
{
    if (!answer) {
        m_state->setText(errorText(answer.error()));
        m_meaning->setPlace(manualPlaceOf(answer.error().code));
        m_meaning->show();
        return;
    }
    QString hint = shortLinesHint(answer->lines);
    if (!hint.isEmpty())
        hint += u' ' + tr("What is copied is whole.");
    m_state->setText(hint);
    m_state->setVisible(!hint.isEmpty());
    m_proof = answer->proof;
    m_text->setPlainText(answer->lines.text);
    m_copyText->setEnabled(true);
    m_copyJson->setEnabled(true);
}

void ProofCard::copy(void (*append)(std::string &, const Proof &))
{
    std::string text;
    append(text, *m_proof);
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
}

} // namespace sled
