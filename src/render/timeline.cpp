// SPDX-License-Identifier: MIT
#include <deals/render/timeline.hpp>

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/render/line.hpp>
#include <deals/render/phrase.hpp>
#include <limits>

namespace deals {
namespace {

constexpr int least_text_room = 24;
constexpr int most_for_who = 20;

struct Widths {
  int indent = 2;
  int when = 0;
  int who = 0;

  int start() const { return indent + when + column_gap + who + column_gap; }
};

void write_heading(LineWriter& lines, const Widths& widths) {
  lines.skip(widths.indent);
  lines.add("When", Style::strong);
  lines.skip(widths.when - 4 + column_gap);
  lines.add("Who", Style::strong);
  lines.skip(widths.who - 3 + column_gap);
  lines.add("What", Style::strong);
  lines.end();
}

void write_entry(LineWriter& lines, const TimelineEntry& entry, const std::string& day,
                 const Widths& widths, const Terminal& terminal) {
  const std::string who = fitted(shown(entry.by), most_for_who, terminal);
  lines.skip(widths.indent + widths.when - width(day));
  lines.add(day, Style::faint);
  lines.skip(column_gap);
  lines.add(who);
  lines.skip(widths.who - width(who) + column_gap);
  const int room = terminal.width > 0 ? std::max(terminal.width - widths.start(), least_text_room)
                                      : std::numeric_limits<int>::max();
  bool is_first = true;
  for (const std::string& line : wrap(entry.what, room)) {
    if (!is_first) lines.skip(widths.start());
    is_first = false;
    lines.add(line);
    lines.end();
  }
}

}  // namespace

std::vector<TimelineEntry> timeline(const History& history, Date today, const Terminal& terminal) {
  std::vector<TimelineEntry> entries;
  Tracked state;
  for (const Event* event : in_order_of_time(history)) {
    entries.push_back(
        {event->at, event->by, event->kind, event_phrase(*event, state, today, terminal)});
    apply(*event, state);
  }
  std::reverse(entries.begin(), entries.end());
  return entries;
}

std::string to_text(const std::vector<TimelineEntry>& entries, Date today, bool has_heading,
                    const Terminal& terminal) {
  Widths widths{has_heading ? 1 : 2, has_heading ? 4 : 0, has_heading ? 3 : 0};
  for (const TimelineEntry& entry : entries) {
    widths.when = std::max(widths.when, width(to_short(date_of(entry.at), today)));
    widths.who = std::max(widths.who, std::min(width(shown(entry.by)), most_for_who));
  }
  LineWriter lines(terminal);
  if (has_heading) write_heading(lines, widths);
  for (const TimelineEntry& entry : entries) {
    write_entry(lines, entry, to_short(date_of(entry.at), today), widths, terminal);
  }
  return lines.take();
}

}  // namespace deals
