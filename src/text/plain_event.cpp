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

constexpr auto plain_event_fields = std::to_array<PlainField<Event>>({
    {"at", take_member<&Event::at>},
    {"by", take_member<&Event::by>},
    {"event", take_member<&Event::kind>},
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
    {"text", take_member<&Event::text>},
});
constexpr const auto& event_time_field = plain_event_fields[0];
constexpr const auto& event_kind_field = plain_event_fields[2];

class PlainEventReader {
 public:
  PlainEventReader(PlainScanner& in, Event& to) : in_(in), to_(to), found_(plain_event_fields) {}

  bool operator()(std::string_view key) { return found_.entry(in_, key, to_); }

  bool is_complete() const { return found_.has(event_time_field) && found_.has(event_kind_field); }

 private:
  PlainScanner& in_;
  Event& to_;
  PlainFields<Event> found_;
};

bool take_event(PlainScanner& in, Event& to) {
  PlainEventReader reader(in, to);
  return in.inline_table([&](std::string_view key) { return reader(key); }) && reader.is_complete();
}

}  // namespace

bool take_events(PlainScanner& in, Depth depth, History& to) {
  to.reserve(in.tables_ahead());
  if (depth == Depth::history) {
    return in.elements([&] { return take_event(in, to.emplace_back()); });
  }
  // What was said is looked at in one place for all of them: it is not kept.
  std::string said;
  return in.elements([&] {
    Event& event = to.emplace_back();
    event.text.swap(said);
    const bool is_event = take_event(in, event);
    event.text.swap(said);
    event.extra.clear();
    return is_event;
  });
}

bool take_event_lines(PlainScanner& in, History& to) {
  PlainEventReader reader(in, to.emplace_back());
  return in.lines([&](std::string_view key) { return reader(key); }) && reader.is_complete();
}

}  // namespace deals
