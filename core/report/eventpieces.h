// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/eventcells.h"
#include "core/report/eventreport.h"
#include "core/report/outputbuffer.h"

#include <QIODevice>

#include <algorithm>
#include <string>
#include <vector>

namespace sled {

/// Makes lines of events piece by piece, as many at a time as the options let, and writes them in
/// order: what a report costs is mostly the making. \a Events: History or EventSnapshot, which
/// nobody changes meanwhile. \a Lines: CsvLines or JsonLines.
template <typename Events, typename Lines>
class EventPieces final {
public:
    /// \a cells is what each piece starts with. All else outlives this.
    EventPieces(const Events &source, const EventCells &cells, const EventReportOptions &options)
        : m_source(source),
          m_options(options),
          m_pieces(std::max(options.tasks.width, std::size_t{1}), Piece{cells, {}, {}})
    {
    }

    /// \return ErrorCode::Io with the device's own words, ErrorCode::Cancelled.
    Result<void> write(std::span<const EventIndex> events, QIODevice &out,
                       const std::stop_token &stop)
    {
        std::size_t done = 0;
        while (!events.empty()) {
            std::size_t count = 0;
            for (; count < m_pieces.size() && !events.empty(); ++count) {
                Piece &piece = m_pieces[count];
                piece.left = events.first(std::min(events.size(), kEvents));
                events = events.subspan(piece.left.size());
            }
            m_options.tasks.run(count, [this](std::size_t task) { fill(m_pieces[task]); });
            for (Piece &piece : std::span(m_pieces).first(count)) {
                if (m_options.progress)
                    m_options.progress(done);
                done += kEvents; // only the last piece has fewer
                if (Result<void> written = writePiece(piece, out, stop); !written)
                    return written;
            }
        }
        return {};
    }

private:
    static constexpr std::size_t kEvents = 512; ///< Of one piece.
    /// A text may be megabytes long, and be that of each event: what is left of a piece that is
    /// full is made while it is written.
    static constexpr std::size_t kFullBytes = std::size_t{1} << 20U;

    /// Events in a row of which one task makes lines.
    struct Piece {
        EventCells cells;
        std::span<const EventIndex> left; ///< Of which there are no lines yet.
        std::string text;
    };

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
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
            if (Result<void> written = writeAll(piece.text, out); !written)
                return written;
            if (piece.left.empty())
                return {};
            fill(piece);
        }
    }

    const Events &m_source;
    const EventReportOptions &m_options;
    std::vector<Piece> m_pieces; ///< One a task.
};

} // namespace sled
