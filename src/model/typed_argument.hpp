// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/error.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// An argument in which every kind of space, apostrophe and minus has become the plain one. Its
/// errors point into the argument as it was typed.
class TypedArgument {
 public:
  explicit TypedArgument(std::string_view original);

  std::string_view plain() const { return plain_; }
  /// The argument as typed, trimmed, in quotes and safe to show.
  std::string quoted() const;
  /// A usage error with `part`, a view into `plain()`, underlined.
  Error error_at(std::string_view part, std::string message) const;

 private:
  std::string original_;
  std::string plain_;
  std::vector<std::size_t> offsets_;  ///< of each byte of plain_ in original_, and one past the end
};

}  // namespace deals
