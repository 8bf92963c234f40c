// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/zoomhistory.h"

namespace sled {

void ZoomHistory::note(ZoomGesture gesture, const View &before)
{
    if (gesture == ZoomGesture::None)
        return;
    const bool goesOn = gesture == m_gesture && gesture != ZoomGesture::Jump;
    m_gesture = gesture;
    if (goesOn)
        return;
    m_ahead.clear();
    m_before.push_back(before);
    if (m_before.size() > kMaxSteps)
        m_before.pop_front();
}

void ZoomHistory::clear()
{
    *this = {};
}

std::optional<ZoomHistory::View> ZoomHistory::back(const View &now)
{
    if (m_before.empty())
        return std::nullopt;
    endGesture();
    m_ahead.push_back(now);
    const View view = m_before.back();
    m_before.pop_back();
    return view;
}

std::optional<ZoomHistory::View> ZoomHistory::forward(const View &now)
{
    if (m_ahead.empty())
        return std::nullopt;
    endGesture();
    m_before.push_back(now);
    const View view = m_ahead.back();
    m_ahead.pop_back();
    return view;
}

} // namespace sled
