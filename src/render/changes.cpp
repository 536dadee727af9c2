// SPDX-License-Identifier: MIT
#include <deals/render/changes.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/model/money_sums.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/line.hpp>
#include <deals/render/phrase.hpp>

#include "changes_parts.hpp"

namespace deals {
namespace {

constexpr int changes_columns = 80;
constexpr int changes_indent = 2;
constexpr int widest_changed_id = 30;  // a longer one has a line of its own
constexpr int narrowest_change = 20;   // else it goes below

/// How wide each part of a line is.
struct ChangesLayout {
  int id = 0;
  int amount = 0;
  int what = 0;
  bool is_below = false;  ///< what happened stands on lines of its own

  int before_what() const {
    return changes_indent + id + column_gap + (amount > 0 ? amount + column_gap : 0);
  }
};

ChangesLayout layout_of(const std::vector<ChangesPart>& parts, const Terminal& terminal) {
  ChangesLayout layout;
  int widest = 0;
  const int widest_change_id =
      terminal.width > 0 ? std::min(widest_changed_id, terminal.width / 3) : widest_changed_id;
  for (const ChangesPart& part : parts) {
    for (const ChangesLine& line : part.lines) {
      layout.id = std::max(layout.id, std::min(width(line.id), widest_change_id));
      layout.amount = std::max(layout.amount, width(line.amount));
      widest = std::max(widest, width(line.what));
    }
  }
  if (terminal.width <= 0) {
    layout.what = std::max(widest, 1);
    return layout;
  }
  const int left = terminal.width - layout.before_what();
  layout.is_below = left < std::min(widest, narrowest_change);
  layout.what = layout.is_below ? std::max(terminal.width - 2 * changes_indent, 1) : left;
  return layout;
}

void write_part_heading(LineWriter& out, const ChangesPart& part, const ChangesLayout& layout,
                        const Terminal& terminal) {
  const std::string name = in_capitals(part.name);
  out.add(name, part.style == Style::plain ? Style::strong : part.style);
  const int room = terminal.width > 0 ? terminal.width : changes_columns;
  const int whole = std::min(room, layout.before_what() + layout.what);
  out.skip(std::max(whole - width(name) - width(part.worth), column_gap));
  out.add(part.worth);
  out.end();
}

void write_change(LineWriter& out, const ChangesLine& line, const ChangesLayout& layout) {
  out.skip(changes_indent);
  out.add(line.id, Style::accent);
  int used = width(line.id);
  if (used > layout.id) {
    out.end();
    out.skip(changes_indent);
    used = 0;
  }
  out.skip(layout.id - used + column_gap);
  if (layout.amount > 0) {
    out.skip(layout.amount - width(line.amount));
    out.add(line.amount);
    out.skip(column_gap);
  }
  const auto texts = wrap(line.what, layout.what);
  std::size_t next = 0;
  if (!layout.is_below) out.add(texts[next++]);
  out.end();
  for (; next < texts.size(); ++next) {
    out.skip(layout.is_below ? 2 * changes_indent : layout.before_what());
    out.add(texts[next]);
    out.end();
  }
}

/// `118,500 → 111,500 EUR`, then each step with its sign.
std::vector<std::string> pipeline_parts(const Waterfall& fall, const Terminal& terminal) {
  const bool decimals = has_decimals(fall.start.amount) || has_decimals(fall.end.amount);
  std::vector<std::string> parts = {
      fmt::format("open pipeline {} {} {} {}", to_grouped(fall.start.amount, decimals),
                  arrow(terminal), to_grouped(fall.end.amount, decimals), fall.currency.code())};
  for (const Step step : all_steps) {
    const Flow& flow = fall[step];
    if (flow.count == 0) continue;
    MoneySum size = flow.amount;
    const bool is_gain = size.minor >= 0;
    if (!is_gain) size.minor = -size.minor;
    std::string name(name_of(step));
    std::replace(name.begin(), name.end(), '_', ' ');
    parts.push_back(fmt::format("{} {}, {}{}", name, grouped(flow.count),
                                is_gain ? "+" : signs(terminal).minus,
                                to_grouped(size, has_decimals(size))));
  }
  return parts;
}

std::string changed_money(const ChangesPage& page, const Terminal& terminal) {
  std::string out;
  for (const Waterfall& fall : page.pipelines) {
    const bool is_still = std::all_of(fall.steps.begin(), fall.steps.end(),
                                      [](const Flow& flow) { return flow.count == 0; });
    if (!is_still) out += footer(pipeline_parts(fall, terminal), terminal);
  }
  return out;
}

std::string remarks_on(const ChangesPage& page, const Terminal& terminal) {
  std::vector<std::string> parts;
  if (page.not_compared > 0) {
    parts.push_back(fmt::format("not compared {}: a side of it cannot be read",
                                grouped_count(page.not_compared, "record", "records")));
  }
  return footer(parts, terminal) + report_limits(page.about, terminal);
}

std::vector<std::string> changes_heading(const ChangesPage& page, const Terminal& terminal) {
  return {page.about.title, "what changed",
          fmt::format("{} {} {}", page.from.phrase, arrow(terminal), page.to.phrase)};
}

}  // namespace

std::string changes_text(const ChangesPage& page, const Terminal& terminal) {
  const auto parts = parts_of(page, terminal);
  const ChangesLayout layout = layout_of(parts, terminal);
  LineWriter out(terminal);
  for (const ChangesPart& part : parts) {
    write_part_heading(out, part, layout, terminal);
    for (const ChangesLine& line : part.lines) write_change(out, line, layout);
  }
  return out.take();
}

std::string to_text(const ChangesPage& page, const Terminal& terminal) {
  const Terminal below = below_table(terminal);
  std::string out = heading(changes_heading(page, terminal), terminal) + "\n";
  out += page.is_empty() ? footer({"nothing changed"}, below) : changes_text(page, terminal);
  const std::string said = changed_money(page, below) + remarks_on(page, below);
  return said.empty() ? out : out + "\n" + said;
}

ReportPage to_page(const ChangesPage& page) {
  const Terminal wide = page_terminal();
  ReportPage out;
  out.heading = changes_heading(page, wide);
  for (const ChangesPart& part : parts_of(page, wide)) {
    PageSection section;
    section.heading =
        fmt::format("{}{}{}", capitalized(part.name), part.worth.empty() ? "" : ": ", part.worth);
    section.table.columns = {
        {"id", "ID"}, {"amount", "Amount", Align::right}, {"what", "What happened"}};
    for (const ChangesLine& line : part.lines) {
      section.table.rows.push_back({{Cell(line.id), Cell(line.amount), Cell(line.what)}});
    }
    out.sections.push_back(std::move(section));
  }
  out.notes = page_notes((page.is_empty() ? footer({"nothing changed"}, wide) : "") +
                         changed_money(page, wide) + remarks_on(page, wide));
  return out;
}

}  // namespace deals
