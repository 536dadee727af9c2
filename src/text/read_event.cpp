// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/utf8.hpp>

#include "read_value.hpp"

namespace deals {
namespace {

template <auto Member>
void read_tracked(Reading& in, const Entry& from, Event& to) {
  read_value(in, from, to.changes.*Member);
}

void read_cleared(Reading& in, const Entry& from, Event& to) {
  read_value(in, from, to.cleared);
  if (to.cleared.size() != from.value.items.size()) return;
  for (std::size_t i = 0; i < to.cleared.size(); ++i) {
    const auto& names = tracked_field_names();
    if (std::find(names.begin(), names.end(), to.cleared[i]) == names.end()) {
      in.fail(unknown_name("tracked field", to.cleared[i], names), from.value.items[i].region);
    }
  }
}

constexpr auto event_fields = std::to_array<Field<Event>>({
    {"at", read_member<&Event::at>},
    {"by", read_member<&Event::by>},
    {"event", read_member<&Event::kind>},
    {"stage", read_tracked<&Tracked::stage>},
    {"amount", read_tracked<&Tracked::amount>},
    {"currency", read_tracked<&Tracked::currency>},
    {"close", read_tracked<&Tracked::close>},
    {"probability", read_tracked<&Tracked::probability>},
    {"category", read_tracked<&Tracked::category>},
    {"owner", read_tracked<&Tracked::owner>},
    {"pipeline", read_tracked<&Tracked::pipeline>},
    {"status", read_tracked<&Tracked::status>},
    {"lost_reason", read_tracked<&Tracked::lost_reason>},
    {"closed", read_tracked<&Tracked::closed>},
    {"cleared", read_cleared},
    {"text", read_member<&Event::text>},
});

void read_event(Reading& in, const Value& table, Event& to) {
  for (const Entry* other : read_fields<Event>(in, table.entries, std::span(event_fields), to)) {
    to.extra.push_back(*other);
  }
  for (const std::string_view key : {"at", "event"}) {
    if (table.find(key) != nullptr) continue;
    in.fail(data_error(fmt::format("an event without \"{}\"", key), "missing-key")
                .hinted("an event is { at = 2026-11-21T10:30:00Z, event = \"note\", … }"),
            table.region);
  }
}

}  // namespace

void read_value(Reading& in, const Entry& from, History& to) {
  const auto tables = tables_in(in, from);
  to.reserve(tables.size());
  for (const Value& table : tables) read_event(in, table, to.emplace_back());
}

}  // namespace deals
