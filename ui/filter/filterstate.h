// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sled {

/// A few words beside the filter line, elided: how much it lets through, or what is wrong.
class FilterState final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterState)

public:
    enum class Tone { Quiet, Error };

    explicit FilterState(QWidget *parent = nullptr);

    void say(const QString &text, Tone tone = Tone::Quiet);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Quiet;
};

} // namespace sled
