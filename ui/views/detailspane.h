// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rawopreader.h"
#include "ui/views/detailstext.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace sled {

class ManualButton;
class ProofCard;

/// All about one event, op or malformed row: what it says, how it is stored, and its proof.
class DetailsPane final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// Shows \a event of \a history, which is read now and not kept.
    void show(const History &history, EventIndex event);
    void showOp(const History &history, OpIndex op); ///< The same for any op.
    /// The same for a row that holds no op, by its position in \a source.
    void showMalformed(const History &history, SourceIndex source, std::size_t number);
    void clear();

private:
    struct RawPlace {
        QString path;
        RowId row{};

        friend bool operator==(const RawPlace &, const RawPlace &) = default;
    };

    [[nodiscard]] QWidget *makeDecodedPage();
    void failToRead(const Error &error);
    void showPlaces(const History &history, SourceIndex source, OpIndex op);
    void showRaw(std::optional<RawPlace> place);
    void readRaw(); ///< If it is asked for and not there yet.
    void copyAll();

    QStackedWidget *m_pages = nullptr;
    QTabWidget *m_tabs = nullptr;
    DetailsText *m_decoded = nullptr;
    QComboBox *m_form = nullptr; ///< Its index is a StoredForm.
    QPlainTextEdit *m_raw = nullptr;
    QLabel *m_rawState = nullptr;
    ManualButton *m_meaning = nullptr;    ///< Of the worst that is known of what is shown.
    ManualButton *m_rawMeaning = nullptr; ///< Of why it could not be read.
    ProofCard *m_proof = nullptr;
    std::optional<RawPlace> m_place;  ///< Of what is shown.
    std::optional<RawPlace> m_toRead; ///< The same, until it is read.
    RawOpReader m_reader;
};

} // namespace sled
