// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/detailspane.h"

#include "ui/help/manualbutton.h"
#include "ui/models/errortext.h"
#include "ui/models/eventtrust.h"
#include "ui/theme/fixedfont.h"
#include "ui/theme/hint.h"
#include "ui/views/proofcard.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sled {

DetailsPane::DetailsPane(QWidget *parent) : QWidget(parent)
{
    m_raw = new QPlainTextEdit;
    m_raw->setObjectName(QStringLiteral("rawOp"));
    m_raw->setReadOnly(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setTabChangesFocus(true);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_raw->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_raw->setFont(smallFont(fixedFont(font())));
    m_raw->setAccessibleName(tr("The op as it is stored"));
    m_rawState = hintLabel(QString());
    m_rawMeaning = new ManualButton;
    m_rawMeaning->hide();
    m_form = new QComboBox;
    m_form->addItems({tr("Laid out"), tr("As it is stored"), tr("Bytes")}); // by StoredForm
    m_form->setAccessibleName(tr("How the op is shown"));
    m_form->setAccessibleDescription(m_form->accessibleName()); // the name told is what is chosen
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_toRead = m_place;
        readRaw();
    });

    auto *rawPage = new QWidget;
    auto *rawLayout = new QVBoxLayout(rawPage);
    rawLayout->setContentsMargins(0, 0, 0, 0);
    rawLayout->setSpacing(0);
    rawLayout->addWidget(m_form);
    rawLayout->addWidget(m_rawState);
    rawLayout->addWidget(m_rawMeaning, 0, Qt::AlignHCenter);
    rawLayout->addWidget(m_raw);

    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("Forms of the details"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeDecodedPage(), tr("Decoded"));
    m_tabs->addTab(rawPage, tr("Raw"));
    m_proof = new ProofCard;
    m_tabs->addTab(m_proof, tr("Proof"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPane::readRaw);

    m_pages = new QStackedWidget;
    m_pages->addWidget(hintLabel(tr("Select an event or an op.")));
    m_pages->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(&m_reader, &RawOpReader::ready, this, [this](const QString &json) {
        m_rawState->hide();
        m_raw->setPlainText(json);
    });
    connect(&m_reader, &RawOpReader::failed, this, &DetailsPane::failToRead);
}

QWidget *DetailsPane::makeDecodedPage()
{
    m_decoded = new DetailsText;
    auto *copy = new QPushButton(tr("&Copy all"));
    copy->setAccessibleName(tr("Copy all details as text"));
    connect(copy, &QPushButton::clicked, this, &DetailsPane::copyAll);
    m_meaning = new ManualButton;
    m_meaning->setObjectName(QStringLiteral("trustMeaning"));
    m_meaning->setToolTip(tr("Read in the manual what the checks of this op mean"));
    auto *decodedPage = new QWidget;
    auto *decodedLayout = new QVBoxLayout(decodedPage);
    decodedLayout->setContentsMargins(0, 0, 0, 8);
    decodedLayout->addWidget(m_decoded);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(m_meaning);
    buttons->addStretch();
    decodedLayout->addLayout(buttons);
    return decodedPage;
}

void DetailsPane::show(const History &history, EventIndex event)
{
    m_decoded->setSections(eventDetails(history, event));
    m_meaning->setPlace(manualPlaceOf(eventTrust(history, event)));
    showPlaces(history, history.sourcesOf(event).front(), history.events().op(event));
}

void DetailsPane::showOp(const History &history, OpIndex op)
{
    m_decoded->setSections(opDetails(history, op));
    const OpRecord &record = history.ops().at(op);
    m_meaning->setPlace(manualPlaceOf(opTrust(record)));
    showPlaces(history, history.sourceSets().members(record.sources).front(), op);
}

void DetailsPane::showPlaces(const History &history, SourceIndex source, OpIndex op)
{
    const auto row = history.findRow(source, op);
    m_proof->setSubject(proofSubject(history, op));
    showRaw(row ? std::optional(RawPlace{history.source(source).path, *row}) : std::nullopt);
}

void DetailsPane::showMalformed(const History &history, SourceIndex source, std::size_t number)
{
    m_decoded->setSections(malformedDetails(history, source, number));
    m_meaning->setPlace(manualPlaceOf(FindingKind::MalformedRow));
    m_proof->clear(tr("A row that holds no op cannot be proven."));
    showRaw(RawPlace{history.source(source).path, history.row(source, number).row});
}

void DetailsPane::showRaw(std::optional<RawPlace> place)
{
    if (m_pages->currentIndex() == 1 && place && place == m_place)
        return; // the same, told of again
    m_reader.cancel();
    m_raw->clear();
    m_place = std::move(place);
    m_toRead = m_place;
    m_rawMeaning->hide();
    m_pages->setCurrentIndex(1);
    readRaw();
}

void DetailsPane::clear()
{
    m_reader.cancel();
    m_toRead.reset();
    m_place.reset();
    m_decoded->setSections({});
    m_raw->clear();
    m_proof->clear();
    m_pages->setCurrentIndex(0);
}

void DetailsPane::readRaw()
{
    if (m_tabs->currentIndex() != 1 || !m_toRead)
        return;
    m_rawState->setText(tr("Reading…"));
    m_rawState->show();
    m_rawMeaning->hide();
    m_reader.request(m_toRead->path, m_toRead->row, StoredForm(m_form->currentIndex()));
    m_toRead.reset();
}

void DetailsPane::failToRead(const Error &error)
{
    m_rawState->setText(errorText(error));
    m_rawMeaning->setPlace(manualPlaceOf(error.code));
    m_rawMeaning->show();
}

void DetailsPane::copyAll()
{
    QGuiApplication::clipboard()->setText(m_decoded->allAsText());
}

} // namespace sled
