// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/eventcells.h"
#include "core/report/eventreport.h"
#include "core/report/outputbuffer.h"

#include <QIODevice>
#include <QThread>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

namespace sled {

/// Makes lines of events on all cores, and writes them in order: what a report costs is mostly
/// the making. \a Events: History or EventSnapshot, which nobody changes meanwhile. \a Lines:
/// CsvLines or JsonLines.
template <typename Events, typename Lines>
class EventPieces final {
public:
    /// \a cells is what each thread starts with. All else outlives this.
    EventPieces(const Events &source, const EventCells &cells, const EventReportOptions &options)
        : m_source(source), m_options(options), m_pieces(threads(), Piece{cells, {}, {}})
    {
    }

    /// \return ErrorCode::Io with the device's own words, ErrorCode::Cancelled.
    Result<void> write(std::span<const EventIndex> events, QIODevice &out,
                       const EventReporter &report, const std::stop_token &stop)
    {
        const std::size_t all = events.size();
        while (!events.empty()) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
            if (report)
                report(all - events.size());
            for (Piece &piece : m_pieces) {
                piece.text.clear(); // of a last round, which not all take part in
                piece.left = events.first(std::min(events.size(), kEvents));
                events = events.subspan(piece.left.size());
            }
            fillAll();
            for (Piece &piece : m_pieces) {
                if (Result<void> written = writePiece(piece, out, stop); !written)
                    return written;
            }
        }
        return {};
    }

private:
    static constexpr std::size_t kEvents = 2048; ///< Of one piece: some milliseconds.
    /// A text may be megabytes long, and be that of each event.
    static constexpr std::size_t kFullBytes = std::size_t{1} << 20U;

    /// Events in a row of which one thread makes lines.
    struct Piece {
        EventCells cells;
        std::span<const EventIndex> left; ///< Of which there are no lines yet.
        std::string text;
    };

    static std::size_t threads()
    {
        return static_cast<std::size_t>(std::max(QThread::idealThreadCount(), 1));
    }

    void fillAll()
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < m_pieces.size() && !m_pieces[i].left.empty(); ++i)
            others.emplace_back([this, i] { fill(m_pieces[i]); });
        fill(m_pieces.front());
    }

    void fill(Piece &piece) const
    {
        piece.text.clear();
        Lines lines(piece.text, piece.cells, m_options);
        while (!piece.left.empty() && piece.text.size() < kFullBytes) {
            lines.add(eventRow(m_source, piece.left.front()));
            piece.left = piece.left.subspan(1);
        }
    }

    Result<void> writePiece(Piece &piece, QIODevice &out, const std::stop_token &stop) const
    {
        for (;;) {
            if (Result<void> written = writeAll(piece.text, out); !written)
                return written;
            if (piece.left.empty())
                return {};
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
            fill(piece);
        }
    }

    const Events &m_source;
    const EventReportOptions &m_options;
    std::vector<Piece> m_pieces; ///< One a thread; the first is the caller's.
};

} // namespace sled
