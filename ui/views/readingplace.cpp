// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/readingplace.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace sled {

namespace {

/// All columns of \a rows, which are ascending, in as few ranges as there are runs of them.
QItemSelection rangesOf(const std::vector<int> &rows, const EventTableModel &model)
{
    QItemSelection ranges;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        ranges.append({model.index(rows[i], 0),
                       model.index(rows[end - 1], EventTableModel::ColumnCount - 1)});
        i = end;
    }
    return ranges;
}

} // namespace

std::vector<EventIndex> ReadingPlace::eventsInView() const
{
    std::vector<EventIndex> events;
    const int first = m_view.rowAt(0);
    const int last = m_view.rowAt(m_view.viewport()->height() - 1);
    const int end = last < 0 ? m_model.rowCount() : last + 1;
    for (int row = first; row >= 0 && row < end; ++row)
        events.push_back(m_model.eventAt(row));
    return events;
}

void ReadingPlace::note()
{
    if (const QModelIndex current = m_view.currentIndex(); current.isValid())
        m_current = m_model.eventAt(current.row());
    m_selected.clear();
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.push_back(m_model.eventAt(row));
    }
    m_inView = eventsInView();
    m_wasAtTop = m_view.verticalScrollBar()->value() == 0;
}

void ReadingPlace::restore(bool keepsView)
{
    select(m_current ? m_model.rowOf(*m_current) : -1);
    if (keepsView)
        scroll();
    m_inView.clear();
}

void ReadingPlace::select(int currentRow)
{
    std::vector<int> rows;
    rows.reserve(m_selected.size());
    for (const EventIndex event : m_selected) {
        if (const int row = m_model.rowOf(event); row >= 0)
            rows.push_back(row);
    }
    m_selected = {};
    if (rows.empty() && currentRow >= 0)
        rows.push_back(currentRow);
    std::ranges::sort(rows);
    QItemSelectionModel &selection = *m_view.selectionModel();
    if (currentRow >= 0) {
        const int column = std::max(0, m_view.currentIndex().column());
        selection.setCurrentIndex(m_model.index(currentRow, column), QItemSelectionModel::NoUpdate);
    }
    selection.select(rangesOf(rows, m_model), QItemSelectionModel::ClearAndSelect);
}

void ReadingPlace::scroll()
{
    if (m_wasAtTop && !m_keepsRowAtTop)
        return m_view.scrollToTop();
    const auto isShown = [this](EventIndex event) { return m_model.rowOf(event) >= 0; };
    auto anchor = m_current && isShown(*m_current) ? std::ranges::find(m_inView, *m_current)
                                                   : m_inView.end();
    if (anchor == m_inView.end())
        anchor = std::ranges::find_if(m_inView, isShown);
    if (anchor == m_inView.end())
        return m_view.scrollToTop();
    m_view.scrollTo(m_model.index(0, 0)); // lays out what is new: the scroll bar has its range
    m_view.verticalScrollBar()->setValue(m_model.rowOf(*anchor) - int(anchor - m_inView.begin()));
}

} // namespace sled
