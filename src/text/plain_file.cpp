// SPDX-License-Identifier: MIT
#include "plain_file.hpp"

#include <algorithm>
#include <deals/base/file_size.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/record.hpp>

#include "read_value.hpp"

namespace deals {
namespace {

/// The events that change something, the first one and that of the creation: states, and the days
/// since which they are, come out the same on any day.
History course_of(History& events) {
  if (events.empty()) return {};
  const Event* const first =
      &*std::min_element(events.begin(), events.end(),
                         [](const Event& left, const Event& right) { return left.at < right.at; });
  const auto is_told = [&](const Event& event) {
    return &event == first || event.kind == EventKind::created || !event.cleared.empty() ||
           event.changes != Tracked{};
  };
  History course;
  course.reserve(static_cast<std::size_t>(std::count_if(events.begin(), events.end(), is_told)));
  for (Event& event : events) {
    if (!is_told(event)) continue;
    course.push_back({.at = event.at,
                      .by = event.by,
                      .kind = event.kind,
                      .changes = event.changes,
                      .cleared = event.cleared});
  }
  return course;
}

}  // namespace

EventsRead::EventsRead(Depth depth) : depth_(depth), events_(&kept_) {
  if (depth == Depth::history) return;
  thread_local History passing;
  passing.clear();
  events_ = &passing;
}

History EventsRead::kept() {
  return depth_ == Depth::history ? std::move(kept_) : course_of(*events_);
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
