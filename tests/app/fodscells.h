// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace sled::test {

/// A cell as a spreadsheet understood it.
struct SheetCell {
    QString type; ///< Such as `string` or `float`; empty: nothing is in it.
    QString text; ///< As it is shown.
    bool isFormula = false;
};

/// Reads the cells of the first table of a flat OpenDocument spreadsheet, row by row.
class FodsCells final {
public:
    explicit FodsCells(const QByteArray &fods) : m_xml(fods) {}

    QList<QList<SheetCell>> read()
    {
        QList<QList<SheetCell>> rows;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement() && m_xml.name() == QLatin1StringView("table"))
                break;
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() == QLatin1StringView("table-row"))
                rows.emplaceBack();
            else if (m_xml.name() == QLatin1StringView("table-cell"))
                readCell(rows.last());
        }
        return rows;
    }

private:
    [[nodiscard]] QString attribute(const char *name) const
    {
        for (const QXmlStreamAttribute &one : m_xml.attributes()) {
            if (one.qualifiedName() == QLatin1StringView(name))
                return one.value().toString();
        }
        return {};
    }

    void readCell(QList<SheetCell> &row)
    {
        const QString repeated = attribute("table:number-columns-repeated");
        SheetCell cell{attribute("office:value-type"), {}, !attribute("table:formula").isEmpty()};
        bool isFirst = true;
        bool isInText = false; // what is between paragraphs is layout of the XML
        while (!(m_xml.readNext() == QXmlStreamReader::EndElement
                 && m_xml.name() == QLatin1StringView("table-cell"))) {
            if (m_xml.tokenType() != QXmlStreamReader::Characters
                && m_xml.name() == QLatin1StringView("p"))
                isInText = m_xml.isStartElement();
            if (m_xml.isCharacters() && isInText)
                cell.text += m_xml.text();
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() == QLatin1StringView("p") && !std::exchange(isFirst, false))
                cell.text += u'\n';
            else if (m_xml.name() == QLatin1StringView("tab"))
                cell.text += u'\t';
            else if (m_xml.name() == QLatin1StringView("s"))
                cell.text += QString(std::max(1, attribute("text:c").toInt()), u' ');
        }
        for (int i = 0; i < std::max(1, repeated.toInt()); ++i)
            row.append(cell);
    }

    QXmlStreamReader m_xml;
};

} // namespace sled::test
