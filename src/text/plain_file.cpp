// SPDX-License-Identifier: MIT
#include "plain_file.hpp"

#include <algorithm>
#include <deals/base/file_size.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/record.hpp>

#include "read_value.hpp"

namespace deals {

EventsRead::EventsRead(Depth depth) : events_(&kept_) {
  if (depth == Depth::history) return;
  thread_local History passing;
  passing.clear();
  events_ = &passing;
}

void EventsRead::give(Opportunity& to) {
  if (events_ == &kept_) {
    to.history = std::move(kept_);
  } else {
    to.milestones = milestones_of(to, *events_);
  }
}

void EventsRead::give(Customer& to) {
  if (events_ == &kept_) {
    to.history = std::move(kept_);
  } else {
    to.milestones = milestones_of(*events_);
  }
}

bool is_plain_text(std::string_view text) {
  return text.size() <= max_file_size && is_valid_utf8(text);
}

bool fits_declarations(const std::vector<Entry>& extra,
                       std::span<const FieldDeclaration> declared) {
  return std::all_of(declared.begin(), declared.end(), [&](const FieldDeclaration& field) {
    const Entry* entry = find_entry(extra, field.name);
    return entry == nullptr ? !field.required : static_cast<bool>(check_field(field, entry->value));
  });
}

}  // namespace deals
