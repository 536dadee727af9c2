// SPDX-License-Identifier: MIT
#include "status.hpp"

#include <deals/base/spelling.hpp>
#include <optional>

namespace deals {
namespace {

struct EntryForm {
  char sign;
  StatusEntry::Kind kind;
  int fields;  ///< before the path
};

constexpr EntryForm forms[] = {{'1', StatusEntry::Kind::changed, 8},
                               {'u', StatusEntry::Kind::unmerged, 10},
                               {'?', StatusEntry::Kind::untracked, 1},
                               {'!', StatusEntry::Kind::ignored, 1}};

/// What is behind so many fields. A path may have blanks of its own.
std::string_view behind_fields(std::string_view entry, int fields) {
  for (; fields > 0; --fields) {
    const std::size_t blank = entry.find(' ');
    if (blank == std::string_view::npos) return {};
    entry.remove_prefix(blank + 1);
  }
  return entry;
}

std::optional<StatusEntry> parse_entry(std::string_view entry) {
  constexpr std::size_t state_at = 2;
  for (const EntryForm& form : forms) {
    if (entry.empty() || entry.front() != form.sign) continue;
    const bool has_state = form.fields > 1 && entry.size() > state_at;
    return StatusEntry{.kind = form.kind,
                       .state = has_state ? entry.substr(state_at, 2) : std::string_view(),
                       .path = behind_fields(entry, form.fields)};
  }
  return {};
}

}  // namespace

Status parse_status(std::string_view output) {
  constexpr std::string_view head_key = "# branch.oid ";
  Status status;
  for (std::string_view text : split(output, '\0')) {
    if (text.starts_with(head_key)) status.head = text.substr(head_key.size());
    if (const auto entry = parse_entry(text)) status.entries.push_back(*entry);
  }
  return status;
}

}  // namespace deals
