// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/error.hpp>
#include <string>
#include <utility>

namespace deals {

/// An error about what a file holds.
inline Error bad_data(std::string message, Place place = {}) {
  Error error;
  error.kind = ErrorKind::invalid_data;
  error.message = std::move(message);
  error.place = std::move(place);
  return error;
}

}  // namespace deals
