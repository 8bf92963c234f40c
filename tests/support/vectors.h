// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/document.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace sled {

/// An element of a vector's event log, in list order.
struct VectorElement {
    QString id;
    bool isDeleted = false;
    bool isVisible = false;

    friend bool operator==(const VectorElement &, const VectorElement &) = default;
};

/// One sled of a conformance vector (tests/data), as the reference library left it.
struct VectorSled {
    QString name;           ///< File and number, for messages.
    QList<QByteArray> rows; ///< op_json in row order.
    QStringList states;     ///< The verdict of each row.
    QList<VectorElement> eventLog;
    QJsonObject view;
};

/// All sleds of all vectors that hold sleds.
QList<VectorSled> readVectorSleds();

/// The two lists that the vectors were made with.
const Schema &vectorSchema();

/// Replays all rows and returns their verdicts by name. Every row must parse.
QStringList replayVector(const VectorSled &sled, Document &document);

/// The document as the reference shows it: visible elements in list order, plain JSON.
QJsonObject viewOf(const Document &document);

} // namespace sled

Q_DECLARE_METATYPE(sled::VectorSled)
