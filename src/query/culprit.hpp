// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/error.hpp>
#include <string>
#include <string_view>

#include "syntax.hpp"

namespace deals {

/// A usage error about a part of a filter's source.
Error culprit(std::string message, std::string_view source, Span span);

/// An error about a value (a date, an amount), made one about the filter that the value is in.
Error relocated(Error error, std::string_view source, Span span);

/// The text as a message quotes it: safe to show, and not too long.
std::string quoted(std::string_view text);

}  // namespace deals
