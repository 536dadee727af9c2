// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "plain_fields.hpp"

namespace deals {
namespace {

template <auto Member>
bool take_tracked(PlainScanner& in, Event& to) {
  return take(in, to.changes.*Member);
}

bool take_cleared(PlainScanner& in, Event& to) {
  const auto& names = tracked_field_names();
  return take(in, to.cleared) &&
         std::all_of(to.cleared.begin(), to.cleared.end(), [&](const auto& each) {
           return std::find(names.begin(), names.end(), each) != names.end();
         });
}

/// What most events have comes first.
constexpr auto plain_event_fields = std::to_array<PlainField<Event>>({
    {"at", take_member<&Event::at>},
    {"by", take_member<&Event::by>},
    {"event", take_member<&Event::kind>},
    {"text", take_member<&Event::text>},
    {"stage", take_tracked<&Tracked::stage>},
    {"amount", take_tracked<&Tracked::amount>},
    {"currency", take_tracked<&Tracked::currency>},
    {"close", take_tracked<&Tracked::close>},
    {"probability", take_tracked<&Tracked::probability>},
    {"category", take_tracked<&Tracked::category>},
    {"owner", take_tracked<&Tracked::owner>},
    {"pipeline", take_tracked<&Tracked::pipeline>},
    {"status", take_tracked<&Tracked::status>},
    {"lost_reason", take_tracked<&Tracked::lost_reason>},
    {"closed", take_tracked<&Tracked::closed>},
    {"cleared", take_cleared},
});
constexpr std::size_t event_time_at = 0;
constexpr std::size_t event_kind_at = 2;
constexpr std::size_t event_text_at = 3;

/// The same where what was said is not kept.
constexpr auto silent_event_fields = [] {
  auto fields = plain_event_fields;
  fields[event_text_at].value = [](PlainScanner& in, Event&) { return in.string().has_value(); };
  return fields;
}();

std::span<const PlainField<Event>> event_fields_for(Depth depth) {
  return depth == Depth::history ? plain_event_fields : silent_event_fields;
}

/// Reads one event by `take_fields`, which reads a table or the lines below a header.
template <class TakeFields>
bool take_event(PlainScanner& in, Depth depth, Event& to, const TakeFields& take_fields) {
  const auto fields = event_fields_for(depth);
  PlainFields<Event> found(fields);
  return take_fields(in, found, to) && found.has(fields[event_time_at]) &&
         found.has(fields[event_kind_at]);
}

}  // namespace

bool take_events(PlainScanner& in, Depth depth, History& to) {
  if (to.capacity() == 0) to.reserve(in.tables_ahead());
  return in.elements(
      [&] { return take_event(in, depth, to.emplace_back(), take_table_of<Event>); });
}

bool take_event_lines(PlainScanner& in, Depth depth, History& to) {
  return take_event(in, depth, to.emplace_back(), take_lines_of<Event>);
}

}  // namespace deals
