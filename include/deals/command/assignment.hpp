// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// `amount=50k`, `close=`, `tags+=priority`, `tags-=cold`.
struct Assignment {
  enum class How { set, add, remove };

  std::string field;
  std::string value;  ///< "" removes the field
  How how = How::set;
};

/// Whether a word of a command line is an assignment and not an id.
bool is_assignment(std::string_view word);

/// Usage error when no field stands before the `=`.
Result<Assignment> parse_assignment(std::string_view word);

/// Makes all of them, whatever their order: the pipeline first, then stage and currency, then the
/// rest. Besides what set_field refuses: a field assigned twice, a pipeline without the stage, an
/// amount in another currency than the one assigned.
Result<void> assign(Opportunity& opportunity, std::vector<Assignment> assignments,
                    const Context& context);
Result<void> assign(Customer& customer, std::vector<Assignment> assignments,
                    const Context& context);

}  // namespace deals
