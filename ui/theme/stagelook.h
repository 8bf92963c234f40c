// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/vocabulary.h"
#include "ui/theme/markshape.h"

#include <QObject>
#include <QRgb>
#include <QString>

#include <optional>

namespace sled {

/// How the marks of a stage look.
struct StageLook {
    QRgb color = 0; ///< Opaque; made darker or lighter where the ground asks for that.
    MarkShape shape = MarkShape::Plus;

    friend bool operator==(const StageLook &, const StageLook &) = default;
};

/// How \a stage looks until somebody wants it otherwise: hues from Okabe and Ito, which the common
/// forms of colour blindness keep apart, and another shape for each stage.
[[nodiscard]] StageLook usualStageLook(Stage stage);

/// How \a stage looks now. Thread-safe, for pictures are painted in the background.
[[nodiscard]] StageLook stageLook(Stage stage);

/// As settings have it, such as `#0072b2 circle`.
[[nodiscard]] QString toText(const StageLook &look);
/// \return nothing if \a text is not written like that.
[[nodiscard]] std::optional<StageLook> stageLookFromText(const QString &text);

/// A translated name of \a shape.
[[nodiscard]] QString markShapeText(MarkShape shape);

/// How all stages look: one setting of the whole program. For the GUI thread.
class StageLooks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageLooks)

public:
    static StageLooks &ofProgram();

    void set(Stage stage, const StageLook &look);
    void reset(); ///< All of them to the usual.

Q_SIGNALS:
    void changed(); ///< Whatever is drawn with them is to be drawn again.

private:
    StageLooks() = default;
};

} // namespace sled
