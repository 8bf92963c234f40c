// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QTextBrowser>

#include <vector>

namespace sled {

/// Shows a chapter of the manual, and knows the way back to what was shown before. It shows
/// nothing but the texts that it is given: no link leads out of them.
class ManualBrowser final : public QTextBrowser {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManualBrowser)

public:
    static constexpr int kMostZoom = 12; ///< Steps up; half as many down.

    /// Shows the first chapter of \a manual, which must outlive the browser.
    explicit ManualBrowser(const Manual &manual, QWidget *parent = nullptr);

    void go(const ManualPlace &place); ///< Where that is not in the manual, to its beginning.
    /// Goes to \a place, so that the first of \a words there is in view.
    void goToWords(const ManualPlace &place, const QStringList &words);
    void markWords(const QStringList &words); ///< Wherever they are, until others are.
    void backward() override;
    void forward() override;
    [[nodiscard]] bool canGoBack() const { return m_now > 0; }
    [[nodiscard]] bool canGoForward() const { return m_now + 1 < m_visits.size(); }

    /// What stands at the upper edge of the view: the chapter and its last heading with an anchor.
    [[nodiscard]] ManualPlace place() const;
    [[nodiscard]] const ManualChapter &chapter() const { return *m_chapter; }

    void setZoom(int steps); ///< 0: the size of the application's font.
    [[nodiscard]] int zoom() const { return m_zoom; }

    /// Nothing: links lead within the manual, and it has no pictures.
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void placeChanged();
    void historyChanged(); ///< canGoBack() or canGoForward().
    void zoomChanged();
    void filterChosen(const QString &filter); ///< An example of one, to try.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// Where the reader was.
    struct Visit {
        QString chapter;
        int position = 0; ///< In its text, at the upper edge of the view.
    };

    void follow(const QUrl &link);
    void visit(std::size_t number);
    void showChapter(const QString &name); ///< If it is not shown.
    void layOut();
    void layOutAgain(); ///< At the same place.
    void updateMargins(QTextDocument &document) const;
    void scrollTo(int position);
    void scrollToAsked();
    [[nodiscard]] bool isWhereAsked() const; ///< Not scrolled since.
    void moveTo(const ManualPlace &place);
    void mark(); ///< The words, and the heading that was asked for.
    [[nodiscard]] int topPosition() const;

    const Manual &m_manual;
    const ManualChapter *m_chapter = nullptr;
    QTextDocument *m_document = nullptr; ///< The one that is shown.
    std::vector<Visit> m_visits;
    std::size_t m_now = 0; ///< In m_visits; its position is that when it was left.
    QStringList m_words;
    ManualPlace m_asked;  ///< What was gone to last,
    int m_askedValue = 0; ///< and where the scroll bar was then.
    int m_zoom = 0;
    int m_turned = 0; ///< Of the wheel, since the last whole notch.
    bool m_isLayingOut = false;
};

} // namespace sled
