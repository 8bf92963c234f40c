// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/picturefile.h"

#include <QString>
#include <QStringList>

#include <stop_token>
#include <utility>
#include <variant>
#include <vector>

namespace sled {

/// What is to be printed, from top to bottom: plain values and plain texts, so that any thread
/// may lay them out. Texts may be hostile; nothing in them is markup.
struct Paper {
    /// Names and what is said of them, below each other.
    struct Facts {
        std::vector<std::pair<QString, QString>> lines;
    };
    struct Table {
        QString heading; ///< Above; may be empty.
        QStringList titles;
        std::vector<bool> areNumbers; ///< By column: aligned to the right.
        std::vector<QStringList> rows;
        QString note; ///< Below: what is left out, or why there is nothing; may be empty.
    };
    struct Note {
        QString text;
    };
    using Block = std::variant<Facts, Table, Picture, Note>;

    QString title;
    QString origin; ///< From where and when; at the foot of each page.
    std::vector<Block> blocks;
};

/// What no table of a paper is longer than: more is for a report in a file.
inline constexpr std::size_t kMaxPaperRows = 500;

/// Lays \a paper out on A4 pages and writes them to \a path as PDF. The file appears whole or not
/// at all. Five hundred rows take a few seconds.
/// \return as OutputFile::open() for \a sources; ErrorCode::Io; ErrorCode::Cancelled, which is
///         heard between pages and blocks.
Result<void> savePaper(const Paper &paper, const QString &path, const QStringList &sources,
                       const std::stop_token &stop);

} // namespace sled
