// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/csvoptionsbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 3> kNamedSeparators{",", ";", "\t"}; ///< Those with names.
constexpr int kOtherSeparator = 3; ///< In the list of separators.

/// The presets as the list has them; the last entry stands for whatever is none of them.
const std::vector<CsvOptions> &choices()
{
    static const std::vector<CsvOptions> all = [] {
        std::vector<CsvOptions> options;
        for (const CsvPreset &preset : csvPresets())
            options.push_back(preset.options);
        options.emplace_back(); // as the command line does by itself
        return options;
    }();
    return all;
}

/// \a combo with the name that \a label gives it.
QLabel *labelFor(QComboBox &combo, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(&combo);
    combo.setAccessibleName(QString(text).remove(u'&'));
    combo.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return label;
}

} // namespace

CsvOptionsBox::CsvOptionsBox(QWidget *parent) : QGroupBox(tr("CSV"), parent)
{
    m_preset = new QComboBox;
    m_preset->addItems(
        {tr("RFC 4180"), tr("Excel"), tr("European Excel"), tr("Plain (LF)"), tr("Own choice")});
    m_preset->setToolTip(tr("What the file is for. Excel knows UTF-8 by a byte order mark; where "
                            "numbers have a comma it wants semicolons."));
    auto *model = qobject_cast<QStandardItemModel *>(m_preset->model());
    model->item(m_preset->count() - 1)->setEnabled(false); // shown, but nothing to choose
    m_separator = new QComboBox;
    m_separator->addItems({tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Other")});
    m_other = new QLineEdit;
    constexpr int kTwoUnits = 2; // a character may be a pair in UTF-16
    m_other->setMaxLength(kTwoUnits);
    m_other->setFixedWidth(m_other->fontMetrics().averageCharWidth() * 6);
    m_other->setAccessibleName(tr("Other separator"));
    m_other->setToolTip(tr("Any one character but the quotation mark"));
    m_quoting = new QComboBox;
    m_quoting->addItems({tr("Where needed"), tr("Always")});
    m_newline = new QComboBox;
    m_newline->addItems({tr("LF (Unix)"), tr("CR LF (Windows)")});
    m_header = new QCheckBox(tr("&Header with the names of columns"));
    m_bom = new QCheckBox(tr("Byte order &mark"));
    m_bom->setToolTip(tr("Lets spreadsheets know that the text is UTF-8; other programs may take "
                         "it for a part of the first name"));
    m_guard = new QCheckBox(tr("&Guard against formulas"));
    m_guard->setToolTip(tr("Puts an apostrophe before a cell that begins with = + - @, a tab or a "
                           "CR, so that no spreadsheet takes it for a formula. Negative numbers "
                           "stay as they are."));
    addFields();
    showOptions();
    connect(m_preset, &QComboBox::activated, this, &CsvOptionsBox::takePreset);
    connect(m_separator, &QComboBox::activated, this, &CsvOptionsBox::takeSeparator);
    connect(m_other, &QLineEdit::textEdited, this, &CsvOptionsBox::takeSeparator);
    for (QComboBox *combo : {m_quoting, m_newline})
        connect(combo, &QComboBox::activated, this, &CsvOptionsBox::takeRest);
    for (QCheckBox *box : {m_header, m_bom, m_guard})
        connect(box, &QCheckBox::clicked, this, &CsvOptionsBox::takeRest);
}

void CsvOptionsBox::addFields()
{
    auto *separator = new QHBoxLayout;
    separator->addWidget(m_separator, 1);
    separator->addWidget(m_other);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(labelFor(*m_preset, tr("&Preset:")), m_preset);
    form->addRow(labelFor(*m_separator, tr("&Separator:")), separator);
    form->addRow(labelFor(*m_quoting, tr("&Quotes:")), m_quoting);
    form->addRow(labelFor(*m_newline, tr("&Line ends:")), m_newline);
    for (QCheckBox *box : {m_header, m_bom, m_guard})
        form->addRow(box);
}

void CsvOptionsBox::setOptions(const CsvOptions &options)
{
    m_options = options;
    showOptions();
}

void CsvOptionsBox::takePreset(int index)
{
    const bool isGuarded = m_options.guardsFormulas;
    if (std::size_t(index) < choices().size())
        m_options = choices()[std::size_t(index)];
    m_options.guardsFormulas = isGuarded;
    showOptions();
    Q_EMIT changed();
}

void CsvOptionsBox::takeSeparator()
{
    const int index = m_separator->currentIndex();
    m_other->setEnabled(index == kOtherSeparator);
    m_problem.clear();
    if (index != kOtherSeparator) {
        m_options.separator = kNamedSeparators.at(std::size_t(index));
        showOptions();
    } else if (sender() == m_separator) {
        m_other->setText(u"|"_s); // something that works; the user types over it
        m_options.separator = std::string(1, '|');
        m_other->setFocus();
        m_other->selectAll();
        showOptions();
    } else if (const auto separator = parseCsvSeparator(m_other->text())) {
        m_options.separator = *separator;
    } else {
        m_problem = tr("The separator has to be one character, and not the quotation mark.");
    }
    Q_EMIT changed();
}

void CsvOptionsBox::takeRest()
{
    m_options.quoting = CsvQuoting(m_quoting->currentIndex());
    m_options.newline = CsvNewline(m_newline->currentIndex());
    m_options.hasBom = m_bom->isChecked();
    m_options.hasHeader = m_header->isChecked();
    m_options.guardsFormulas = m_guard->isChecked();
    showOptions();
    Q_EMIT changed();
}

void CsvOptionsBox::showOptions()
{
    m_problem.clear(); // what was typed goes
    CsvOptions unguarded = m_options;
    unguarded.guardsFormulas = false;
    const auto preset = std::ranges::find(choices(), unguarded);
    m_preset->setCurrentIndex(int(preset - choices().begin()));
    const auto *const separator = std::ranges::find(kNamedSeparators, m_options.separator);
    const bool isOther = separator == kNamedSeparators.end();
    m_separator->setCurrentIndex(int(separator - kNamedSeparators.begin()));
    m_other->setEnabled(isOther);
    m_other->setText(isOther ? QString::fromStdString(m_options.separator) : QString());
    m_quoting->setCurrentIndex(int(m_options.quoting));
    m_newline->setCurrentIndex(int(m_options.newline));
    m_bom->setChecked(m_options.hasBom);
    m_header->setChecked(m_options.hasHeader);
    m_guard->setChecked(m_options.guardsFormulas);
}

} // namespace sled
