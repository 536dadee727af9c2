// SPDX-License-Identifier: MIT
#include <deals/command/outcome.hpp>
#include <utility>

namespace deals {

Outcome Outcome::saying(std::string text) {
  Outcome outcome;
  outcome.text = std::move(text);
  return outcome;
}

}  // namespace deals
