// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutbox.h"

#include "ui/help/askmanual.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SayAboutBox {
    Q_DECLARE_TR_FUNCTIONS(sled::AboutBox)
};

} // namespace

void showAboutBox(QWidget &parent)
{
    auto *box = new QMessageBox(&parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(SayAboutBox::tr("About SledScope"));
    offerManual(*box, {u"start"_s, u"about"_s});
    box->setTextFormat(Qt::PlainText);
    box->setText(u"SledScope " SLEDSCOPE_VERSION ""_s);
    box->setInformativeText(SayAboutBox::tr(
        "Shows the pipeline history of sleds, and how far it can be trusted. Databases are "
        "only read, and left exactly as they are.\n\n"
        "Free software under the GNU General Public License, version 3 or later."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace sled
