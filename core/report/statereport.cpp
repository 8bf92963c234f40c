// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statereport.h"

#include "core/ops/opjson.h"
#include "core/report/jsonlineswriter.h"
#include "core/report/outputbuffer.h"

namespace sled {

namespace {

constexpr std::size_t kElementsAStopTest = 1024;

/// One run of writeState().
class StateWriter {
public:
    StateWriter(const Document &document, QIODevice &out, const std::stop_token &stop)
        : m_document(document), m_buffer(out), m_out(m_buffer.text()), m_stop(stop)
    {
    }

    Result<void> write()
    {
        char separator = '{';
        for (const RootField &field : m_document.schema().fields) {
            m_out += separator;
            separator = ',';
            appendJsonString(m_out, field.name);
            m_out += ':';
            if (std::holds_alternative<PrimitiveType>(field.type))
                appendCell(m_document.rootRegister(field.name).value);
            else if (Result<void> list = writeList(m_document.list(field.name)); !list)
                return list;
        }
        m_out += separator == '{' ? "{}\n" : "}\n";
        return m_buffer.flush();
    }

private:
    Result<void> writeList(const ListReplica &list)
    {
        m_out += '[';
        bool isFirst = true;
        std::size_t untilTest = 1;
        for (const ElementIndex element : list.order()) {
            if (--untilTest == 0) {
                untilTest = kElementsAStopTest;
                if (m_stop.stop_requested())
                    return failure(ErrorCode::Cancelled, {});
            }
            if (!list.isVisible(element))
                continue;
            if (!isFirst)
                m_out += ',';
            isFirst = false;
            appendElement(list, element);
            if (Result<void> flushed = m_buffer.flushIfFull(); !flushed)
                return flushed;
        }
        m_out += ']';
        return {};
    }

    void appendElement(const ListReplica &list, ElementIndex element)
    {
        const StructSchema *const fields = list.structSchema();
        if (!fields)
            return appendCell(list.cell(element, 0));
        m_out += '{';
        for (std::size_t i = 0; i < fields->fields.size(); ++i) {
            if (i > 0)
                m_out += ',';
            appendJsonString(m_out, fields->fields[i].name);
            m_out += ':';
            appendCell(list.cell(element, i));
        }
        m_out += '}';
    }

    void appendCell(const Cell &cell)
    {
        if (const auto number = cell.number())
            appendJsonNumber(m_out, *number);
        else if (const auto boolean = cell.boolean())
            m_out += *boolean ? "true" : "false";
        else if (const auto string = cell.string())
            appendJsonString(m_out, m_document.strings().text(*string));
        else
            m_out += "null";
    }

    const Document &m_document;
    OutputBuffer m_buffer;
    std::string &m_out;
    const std::stop_token &m_stop;
};

} // namespace

Result<void> writeState(const Document &document, QIODevice &out, const std::stop_token &stop)
{
    return StateWriter(document, out, stop).write();
}

} // namespace sled
