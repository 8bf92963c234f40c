// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/opjson.h"
#include "core/store/opfile.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>

#include <utility>
#include <vector>
#include <zlib.h>

namespace sled::test {

inline QByteArray textOf(const SignedOp &op)
{
    return QByteArray::fromStdString(toJson(op));
}

inline QByteArray quotedText(const SignedOp &op) ///< As a JSON string.
{
    std::string out;
    appendJsonString(out, toJson(op));
    return QByteArray::fromStdString(out);
}

inline QByteArray linesOf(const std::vector<SignedOp> &ops)
{
    QByteArray lines;
    for (const SignedOp &op : ops)
        lines += textOf(op) + '\n';
    return lines;
}

/// \a content as gzip.
inline QByteArray packed(QByteArray content)
{
    QByteArray out(content.size() + 1024, '\0');
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("cannot pack");
    stream.next_in = reinterpret_cast<Bytef *>(content.data());
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// Files of \a ops, of which there are three, in every form of formats.md 9 but a database.
inline std::vector<std::pair<const char *, QByteArray>>
opFileForms(const std::vector<SignedOp> &ops)
{
    const QByteArray lines = linesOf(ops);
    const auto text = [&ops](std::size_t i) { return textOf(ops[i]); };
    const auto quoted = [&ops](std::size_t i) { return quotedText(ops[i]); };
    const QByteArray texts = quoted(0) + ',' + quoted(1) + ",\n" + quoted(2);
    return {{"lines", lines},
            {"no newline at the end", lines.chopped(1)},
            {"CRLF and a mark", "\xef\xbb\xbf" + QByteArray(lines).replace("\n", "\r\n")},
            {"envelopes",
             "{\"v\":1,\"op\":" + text(0) + "}\n{\"op\":" + text(1)
                 + ",\"v\":1}\n{ \"v\" : 1 , \"op\" : " + text(2) + " }"},
            {"op frames",
             "{\"type\":\"op\",\"op\":" + quoted(0) + "}\n{\"type\":\"clock\"}\n{\"op\":"
                 + quoted(1) + ",\"type\":\"op\"}\n" + text(2)},
            {"array", '[' + text(0) + " ,\n " + text(1) + ',' + text(2) + ']'},
            {"bulk", "{\"type\":\"bulk\",\"ops\":[" + texts + "]}\n"},
            {"bulk, type behind", "{\n\"ops\":\n[" + texts + "],\n\"type\":\"bulk\"}"},
            {"an array behind a bulk",
             "{\"type\":\"bulk\",\"ops\":[" + quoted(0) + "]}\n[" + text(1) + ',' + text(2) + ']'},
            {"gzip", packed(lines)},
            {"gzip members", packed(lines.left(700)) + packed(lines.mid(700))}};
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray readFile(const QString &path) ///< Empty if there is none.
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray sha256Of(const QString &path) ///< Lower-case hex.
{
    return QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256).toHex();
}

} // namespace sled::test
