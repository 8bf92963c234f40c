// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/archivecontent.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"
#include "ui/dialogs/importdialog.h"
#include "ui/views/noticebar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace sled::test {

/// An import dialog in front, and files to import. Three ops of one sled lie in `ops`.
struct ShownImport {
    QTemporaryDir directory;
    ImportDialog dialog;

    ShownImport()
    {
        writeFile(path("ops"), linesOf(appendedEvents(3, testKeys(1))));
        dialog.setArchive(path("a.archive"));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return directory.filePath(QLatin1StringView(name));
    }
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QString::fromUtf8(text))
                return button;
        }
        return nullptr;
    }
    void click(const char *text) const
    {
        QPushButton *found = button(text);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), text);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// All that labels say.
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    [[nodiscard]] bool says(const char *text) const
    {
        return texts().contains(QString::fromUtf8(text));
    }
    [[nodiscard]] QString notice() const { return dialog.findChild<NoticeBar *>()->text(); }

    void previewed(const QStringList &sources)
    {
        dialog.addSources(sources);
        QTRY_VERIFY(button("Import")->isEnabled());
    }
};

} // namespace sled::test
