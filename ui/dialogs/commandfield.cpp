// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandfield.h"

#include "core/report/visibletext.h"
#include "ui/theme/fixedfont.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <string>

namespace sled {

CommandField::CommandField(QWidget *parent) : QWidget(parent)
{
    m_line = new QLineEdit;
    m_line->setObjectName(QStringLiteral("exportCommand"));
    m_line->setReadOnly(true);
    m_line->setFont(fixedFont(font()));
    m_line->setAccessibleName(tr("Command that writes the same file"));
    m_label = new QLabel(tr("Comma&nd:"));
    m_label->setBuddy(m_line);
    m_label->setToolTip(tr("Writes the same file, byte for byte"));
    m_copy = new QPushButton(tr("Cop&y"));
    m_copy->setToolTip(tr("Copy the command"));
    m_copy->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command); });
    setReason({});
}

void CommandField::setCommand(const QString &command)
{
    m_command = command;
    std::string visible; // paths and filters may hold anything; what is copied is as it is
    appendVisible(visible, command.toStdString());
    m_line->setText(QString::fromStdString(visible));
    m_line->setCursorPosition(0);
    m_copy->setEnabled(true);
}

void CommandField::setReason(const QString &reason)
{
    m_command.clear();
    m_line->clear();
    m_line->setPlaceholderText(reason);
    m_copy->setEnabled(false);
}

int CommandField::labelWidth() const
{
    return m_label->sizeHint().width();
}

void CommandField::setLabelWidth(int width)
{
    m_label->setMinimumWidth(width);
}

QString CommandField::reason() const
{
    return m_line->placeholderText();
}

} // namespace sled
