// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// A way to go on and what it is.
struct Answer {
  std::string word;
  std::string meaning;
};

using Answers = std::vector<Answer>;

/// What may stand for an argument of this sort, where `word` has been begun. Needs a book for all
/// but choices.
Answers values_for(const ArgSpec& spec, const Context& context, std::string_view word);

}  // namespace deals
