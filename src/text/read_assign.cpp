// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include "read_config.hpp"
#include "read_extra.hpp"

namespace deals {
namespace {

/// Names that are people's, and each once: somebody who stands there twice may be a slip, or be
/// meant to get twice as much.
void read_owners(Reading& in, const Entry& from, AutoAssign& to) {
  std::vector<std::string> owners;
  read_value(in, from, owners);
  for (auto owner = owners.begin(); owner != owners.end(); ++owner) {
    const bool is_nobody = trim(*owner).empty() || *owner == "none" || *owner == "me";
    const bool is_twice = std::find(owners.begin(), owner, *owner) != owner;
    if (!is_nobody && !is_twice) continue;
    in.fail(data_error(is_twice ? fmt::format("owner \"{}\" stands there twice", shown(*owner))
                                : fmt::format("\"{}\" is not the name of an owner", shown(*owner)),
                       "bad-owner")
                .hinted("name each owner once, such as owners = [\"anna\", \"bo\"]"),
            from.value.region);
    return;
  }
  to.owners = std::move(owners);
}

constexpr auto assign_fields = std::to_array<Field<AutoAssign>>({
    {"owners", read_owners},
    {"method",
     [](Reading& in, const Entry& from, AutoAssign& to) {
       read_choice<AssignMethod>(in, from, "method",
                                 named({AssignMethod::round_robin, AssignMethod::least_loaded}),
                                 to.method);
     }},
});

}  // namespace

void read_auto_assign(Reading& in, const Entry& from, Config& to) {
  if (!is_table(in, from)) return;
  const auto unknown =
      read_fields<AutoAssign>(in, from.value.entries, std::span(assign_fields), to.auto_assign);
  warn_of_unknown(in, unknown, from.key + ".", keys_of<AutoAssign>(assign_fields));
}

}  // namespace deals
