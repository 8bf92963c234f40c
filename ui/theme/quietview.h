// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace sled {

/// An item view that tells screen readers what is current in it only while it has the focus.
///
/// Qt's views say that their current item has the focus, wherever that is; a selection that comes
/// from another view, or from a program that loads, is none of a reader's business.
template <typename View>
class QuietView : public View {
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (this->hasFocus())
            View::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
};

} // namespace sled
