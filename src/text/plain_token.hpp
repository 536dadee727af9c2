// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date.hpp>
#include <deals/base/decimal.hpp>
#include <deals/model/value.hpp>
#include <string_view>

namespace deals {

/// A value that is neither an array nor a table.
struct PlainScalar {
  Value::Kind kind = Value::Kind::string;
  std::string_view text;  ///< a string's content, else the source; until the next token is read
  Decimal number;         ///< of integers and floats
  Date date;              ///< of dates
  Moment moment;          ///< of moments
};

/// `[name]` or `[[name]]`
struct PlainHeader {
  std::string_view name;
  bool is_element = false;  ///< of an array of tables
};

}  // namespace deals
