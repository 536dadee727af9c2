// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/bulk.hpp>
#include <optional>
#include <string>

/// \file
/// What close-won and close-lost share.
namespace deals {

/// How opportunities are closed.
struct Closing {
  State outcome = State::won;
  std::optional<std::string> stage;   ///< of several stages of this outcome
  std::optional<std::string> amount;  ///< what it came to in the end
  std::string reason;                 ///< of a lost one
};

/// Closes an opportunity: stage and closed date are set, a probability or category set by hand
/// goes. One that is closed in this way already is left as it is; closed otherwise, it is a
/// conflict.
Result<Remark> close(const Context& context, const Closing& closing, Change<Opportunity>& change,
                     const Occasion& when);

}  // namespace deals
