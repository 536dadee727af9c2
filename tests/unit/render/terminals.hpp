// SPDX-License-Identifier: MIT
#pragma once

#include <deals/render/terminal.hpp>

namespace deals {

inline Terminal in_pipe() { return {}; }
inline Terminal on_screen(int columns) { return {true, columns, false, true}; }
inline Terminal in_ascii(int columns) { return {true, columns, false, false}; }
inline Terminal in_color() { return {true, 0, true, true}; }

}  // namespace deals
