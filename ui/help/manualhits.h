// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manualsearch.h"
#include "ui/theme/quietview.h"

#include <QListWidget>

namespace sled {

/// Where the words that are looked for were found in the manual: heading, chapter, some text.
class ManualHits final : public QuietView<QListWidget> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManualHits)

public:
    explicit ManualHits(QWidget *parent = nullptr);

    /// \a words are made bold in the texts. None of \a hits is current.
    void setHits(std::vector<ManualHit> hits, const QStringList &words);
    [[nodiscard]] const std::vector<ManualHit> &hits() const { return m_hits; }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    void goOn(int steps); ///< Makes the next hit current, or one before; after the last the first.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<ManualHit> m_hits;
    QStringList m_words;
};

} // namespace sled
