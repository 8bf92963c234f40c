// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanespicture.h"
#include "ui/models/newestjob.h"
#include "ui/views/picturefile.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace sled {

class PictureView;

/// The lanes as they are at one moment, and what is said of them.
struct LanesShown {
    LaneScene scene;
    std::shared_ptr<const LaneData> data; ///< Of their own: nothing is appended.
    QTimeZone zone;
    QStringList caption; ///< See LanesPicture.
    QStringList sources; ///< Are not overwritten.
    QString directory;   ///< Where pictures go; empty: where the user has pictures.
};

/// Saves or copies the lanes as a picture, and shows it before.
class LanesPictureDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanesPictureDialog)

public:
    /// Colours that a picture may have.
    struct Look {
        QString name;
        QPalette palette;
    };

    /// \a looks: at least one.
    LanesPictureDialog(LanesShown shown, std::vector<Look> looks, QWidget *parent = nullptr);
    ~LanesPictureDialog() override;

    void saveTo(const QString &path); ///< Ends in saved() or in words in the dialog.
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isBusy() const
    {
        return m_preview.isBusy() || m_copy.isBusy() || m_save.isBusy();
    }

Q_SIGNALS:
    void saved(const QString &path);
    void directoryChosen(const QString &directory); ///< By the user, for the next time too.

protected:
    void reject() override; ///< While a picture is being saved, once that is done.

private:
    void makeForm();
    void makeButtons();
    void chooseFile();
    void copy();
    void takeSaved(const Result<void> &result);
    void refresh();
    void tell(const QString &text);
    [[nodiscard]] Picture picture() const;
    [[nodiscard]] std::shared_ptr<const LanesPicture> lanesPicture() const;
    [[nodiscard]] double scale() const;

    LanesShown m_shown;
    std::vector<Look> m_looks;
    PictureView *m_view = nullptr;
    QComboBox *m_lanes = nullptr;
    QComboBox *m_colors = nullptr;
    QSpinBox *m_width = nullptr;
    QComboBox *m_scale = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_copyButton = nullptr;
    QString m_path; ///< That is being written.
    bool m_closesWhenSaved = false;
    NewestJob<QImage> m_preview;
    NewestJob<QImage> m_copy;
    NewestJob<Result<void>> m_save; // last: they stop before what they answer to goes away
};

} // namespace sled
