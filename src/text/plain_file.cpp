// SPDX-License-Identifier: MIT
#include "plain_file.hpp"

#include <algorithm>
#include <deals/base/file_size.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/record.hpp>

#include "read_value.hpp"

namespace deals {

EventsRead::EventsRead(Depth depth) : depth_(depth), events_(&kept_) {
  if (depth >= Depth::courses) return;
  thread_local History passing;
  passing.clear();
  events_ = &passing;
}

History& EventsRead::kept() {
  if (depth_ == Depth::history) return kept_;
  for (Event& event : kept_) {
    event.text.clear();
    event.extra.clear();
  }
  return kept_;
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
