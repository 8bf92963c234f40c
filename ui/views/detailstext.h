// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eventdetails.h"

#include <QTextEdit>

namespace sled {

/// Shows what is known of an event as labels and values: read-only, to be selected and
/// copied, plain text throughout.
class DetailsText final : public QTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsText)

public:
    explicit DetailsText(QWidget *parent = nullptr);

    void setSections(std::vector<DetailSection> sections);
    [[nodiscard]] QString allAsText() const { return sled::toPlainText(m_sections); }

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addSection(QTextCursor &cursor, const DetailSection &section);

    std::vector<DetailSection> m_sections;
};

} // namespace sled
