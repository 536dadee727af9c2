// SPDX-License-Identifier: MIT
#include <deals/render/agenda.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/render/line.hpp>
#include <deals/render/phrase.hpp>

#include "agenda_phrase.hpp"

namespace deals {
namespace {

constexpr int mail_columns = 80;
constexpr int agenda_indent = 2;
constexpr int widest_id = 30;       // a longer one has a line of its own
constexpr int narrowest_what = 20;  // else it goes below

/// The texts of one line, escaped.
struct AgendaLine {
  std::string id;
  std::string amount;
  std::string what;
  std::string owner;
  bool is_late = false;
};

/// The lines of all things together take more room than what they are about: each is made to be
/// measured, and again to be written.
AgendaLine line_of(Concern concern, const AgendaItem& item, const AgendaPage& page,
                   const Terminal& terminal) {
  const std::string nothing(dash(terminal));
  const std::string amount = amount_of(item, page);
  return {shown(item.deal->id.text), amount.empty() ? nothing : amount,
          shown(what_of(concern, item, page)), item.owner.empty() ? nothing : shown(item.owner),
          is_late(concern, item, page.today)};
}

/// How wide each part is.
struct Layout {
  int id = 0;
  int amount = 0;
  int what = 0;
  int owner = 0;
  bool is_below = false;  ///< what is to be said stands on lines of its own

  int before_what() const { return agenda_indent + id + column_gap + amount + column_gap; }
  int whole() const {
    return is_below ? agenda_indent + id + column_gap + amount + column_gap + owner
                    : before_what() + what + column_gap + owner;
  }
};

Layout layout_of(const AgendaPage& page, const Terminal& terminal) {
  Layout layout;
  for (const AgendaGroup& group : page.groups) {
    for (const AgendaItem& item : group.items) {
      const AgendaLine line = line_of(group.concern, item, page, terminal);
      layout.id = std::max(layout.id, std::min(width(line.id), widest_id));
      layout.amount = std::max(layout.amount, width(line.amount));
      layout.what = std::max(layout.what, width(line.what));
      layout.owner = std::max(layout.owner, width(line.owner));
    }
  }
  const int room = terminal.width > 0 ? terminal.width : mail_columns;
  const int left = room - layout.before_what() - column_gap - layout.owner;
  layout.is_below = left < std::min(layout.what, narrowest_what);
  layout.what =
      layout.is_below ? std::max(room - 2 * agenda_indent, 1) : std::min(layout.what, left);
  return layout;
}

void write_heading(LineWriter& out, const AgendaGroup& group, const AgendaPage& page,
                   const Layout& layout) {
  const auto [name, meaning] = title_of(group.concern, page);
  const std::string worth = worth_of(group, page);
  out.add(name, Style::strong);
  int used = width(name);
  if (!meaning.empty()) {
    out.skip(1);
    out.add("(" + meaning + ")", Style::faint);
    used += width(meaning) + 3;
  }
  out.skip(std::max(layout.whole() - used - width(worth), column_gap));
  out.add(worth);
  out.end();
}

void write_line(LineWriter& out, const AgendaLine& line, const Layout& layout) {
  const Style style = line.is_late ? Style::warning : Style::plain;
  out.skip(agenda_indent);
  out.add(line.id, Style::accent);
  int used = width(line.id);
  if (used > layout.id) {
    out.end();
    out.skip(agenda_indent);
    used = 0;
  }
  out.skip(layout.id - used + column_gap + layout.amount - width(line.amount));
  out.add(line.amount);
  out.skip(column_gap);
  const auto texts = wrap(line.what, layout.what);
  std::size_t next = 0;
  if (!layout.is_below) {
    out.add(texts[next], style);
    out.skip(layout.what - width(texts[next++]) + column_gap);
  }
  out.add(line.owner);
  out.end();
  for (; next < texts.size(); ++next) {
    out.skip(layout.is_below ? 2 * agenda_indent : layout.before_what());
    out.add(texts[next], style);
    out.end();
  }
}

}  // namespace

void write_agenda(const AgendaPage& page, const Terminal& terminal, const WritePart& out) {
  const Layout layout = layout_of(page, terminal);
  LineWriter lines(terminal, out);
  for (const AgendaGroup& group : page.groups) {
    write_heading(lines, group, page, layout);
    for (const AgendaItem& item : group.items) {
      write_line(lines, line_of(group.concern, item, page, terminal), layout);
    }
  }
  out(lines.take());
}

}  // namespace deals
