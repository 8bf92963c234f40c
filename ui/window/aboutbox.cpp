// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutbox.h"

#include "ui/help/askmanual.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace sled {

using namespace Qt::StringLiterals;

void showAboutBox(QWidget &parent)
{
    const auto say
        = [](const char *text) { return QCoreApplication::translate("sled::AboutBox", text); };
    auto *box = new QMessageBox(&parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(say("About SledScope"));
    offerManual(*box, {u"start"_s, u"about"_s});
    box->setTextFormat(Qt::PlainText);
    box->setText(u"SledScope " SLEDSCOPE_VERSION ""_s);
    box->setInformativeText(
        say("Shows the pipeline history of sleds, and how far it can be trusted. Databases are "
            "only read, and left exactly as they are.\n\n"
            "Free software under the GNU General Public License, version 3 or later."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace sled
