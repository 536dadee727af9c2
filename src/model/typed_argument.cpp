// SPDX-License-Identifier: MIT
#include "typed_argument.hpp"

#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include <fmt/core.h>
#include <algorithm>
#include <iterator>
#include <utility>

namespace deals {
namespace {

struct LookAlike {
  std::string_view text;
  char plain;
};

constexpr LookAlike look_alikes[] = {
    {"\t", ' '},      {"\u00A0", ' '},  // no-break space
    {"\u2007", ' '},  {"\u2008", ' '},  // figure and punctuation space
    {"\u2009", ' '},  {"\u202F", ' '},  // thin and narrow no-break space
    {"\u2019", '\''}, {"\u02BC", '\''}, {"\u2212", '-'},
};

}  // namespace

TypedArgument::TypedArgument(std::string_view original) : original_(original) {
  for (std::size_t at = 0; at < original.size();) {
    const auto* const found = std::find_if(
        std::begin(look_alikes), std::end(look_alikes),
        [&](const LookAlike& one) { return original.substr(at).starts_with(one.text); });
    const bool is_plain = found == std::end(look_alikes);
    plain_.push_back(is_plain ? original[at] : found->plain);
    offsets_.push_back(at);
    at += is_plain ? 1 : found->text.size();
  }
  offsets_.push_back(original.size());
}

std::string TypedArgument::quoted() const { return fmt::format("\"{}\"", shown(trim(original_))); }

Error TypedArgument::error_at(std::string_view part, std::string message) const {
  const auto begin = static_cast<std::size_t>(part.data() - plain_.data());
  const std::size_t offset = offsets_[begin];
  return argument_error(std::move(message), original_, offset,
                        offsets_[begin + part.size()] - offset);
}

}  // namespace deals
