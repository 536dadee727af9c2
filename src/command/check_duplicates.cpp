// SPDX-License-Identifier: MIT
#include "check_duplicates.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/report/duplicates.hpp>

namespace deals {

std::vector<Flaw> duplicate_flaws(const Book& book, const std::set<std::string>& wanted) {
  std::vector<Flaw> flaws;
  for (const Duplicate& each : duplicates(book)) {
    const std::string& keep = each.keep->id.text;
    const std::string& drop = each.drop->id.text;
    const std::string kept_file = path_of(RecordKind::customer, keep);
    const std::string dropped_file = path_of(RecordKind::customer, drop);
    const bool is_told_there =
        !wanted.empty() && wanted.contains(kept_file) && !wanted.contains(dropped_file);
    const auto& [told, other] =
        is_told_there ? std::pair(each.keep, each.drop) : std::pair(each.drop, each.keep);
    Error problem{.kind = ErrorKind::invalid_data,
                  .message = fmt::format("{} may be {}, \"{}\": {}", told->id.text, other->id.text,
                                         shown(other->name), join_words(each.reasons, "and")),
                  .place = {.file = is_told_there ? kept_file : dropped_file},
                  .hints = {fmt::format("deals merge {} {} makes one of them", keep, drop)}};
    flaws.push_back({std::move(problem).coded("duplicate-customer", Severity::notice),
                     is_told_there ? Path{"name"} : each.where});
  }
  return flaws;
}

}  // namespace deals
