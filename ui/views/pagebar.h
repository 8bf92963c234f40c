// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace sled {

class ElidedLabel;

/// What stands above a list: lines that say what is shown, and the controls that choose it. Side by
/// side where both have room, else one below the other, so that the lines are elided last.
class PageBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageBar)

public:
    enum class First { Summary, Controls };

    static constexpr int kMargin = 8;

    /// Takes the lines of \a summary and \a controls, in their order; a label stands close to its
    /// buddy.
    PageBar(const QList<ElidedLabel *> &summary, const QList<QWidget *> &controls,
            First first = First::Summary);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< One below the other.

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QList<ElidedLabel *> m_summary;
    QWidget *m_controls = nullptr;
    QBoxLayout *m_layout = nullptr;
};

} // namespace sled
