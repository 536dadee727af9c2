// SPDX-License-Identifier: MIT
#include <deals/render/losses.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/render/bar.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/report_charts.hpp>

#include "figure.hpp"
#include "losses_table.hpp"

namespace deals {
namespace {

constexpr int widest_losses_bar = 16;
constexpr int narrowest_losses_bar = 8;
constexpr int gap_before_losses_bar = 2;

void add_bars(Table& table, const Losses& losses, const Terminal& terminal) {
  Int128 maximum = 0;
  for (const LossRow& row : losses.rows) maximum = std::max(maximum, row.amount.minor);
  int columns = widest_losses_bar;
  if (terminal.width > 0) {
    columns = std::min(terminal.width - text_width(table).natural - gap_before_losses_bar,
                       widest_losses_bar);
  }
  if (maximum == 0 || columns < narrowest_losses_bar) return;
  table.columns.push_back({"bar", ""});
  for (std::size_t at = 0; at < table.rows.size(); ++at) {
    table.rows[at].cells.emplace_back(
        bar({{losses.rows[at].amount.minor, Fill::medium}}, maximum, columns, terminal));
  }
}

std::string table_text(const Losses& losses, const Terminal& terminal) {
  Table table = losses_table({&losses, 1}, false, terminal);
  table.columns[0].may_cut = false;
  drop_to_fit(table, {"amount_share", "count_share", "stages"}, terminal);
  table.columns[0].may_cut = true;
  add_bars(table, losses, terminal);
  return to_text(table, terminal);
}

std::string asides(const Losses& losses, const Terminal& terminal) {
  return footer({counted_aside("lost on other days", losses.outside),
                 counted_aside("lost nobody knows when", losses.undated),
                 counted_aside("no amount", losses.total.unpriced)},
                terminal);
}

std::string no_losses(const Terminal& terminal) { return footer({"no deal was lost"}, terminal); }

std::string section(const Losses& losses, const Terminal& terminal) {
  const Terminal below = below_table(terminal);
  const std::string out = losses.rows.empty() ? no_losses(below) : table_text(losses, terminal);
  return out + "\n" + asides(losses, below);
}

std::vector<std::string> heading_of(const LossesPage& page) {
  const LossSettings& settings = page.losses.front().settings;
  std::vector<std::string> codes;
  for (const Losses& each : page.losses) codes.emplace_back(each.currency.code());
  return {"losses by " + settings.by.name(), join_words(codes, "and"),
          span_words("lost", settings.closed)};
}

std::string notes(const LossesPage& page, const Terminal& terminal) {
  std::vector<std::string> parts;
  const auto& by = page.losses.front().settings.by.dimension;
  if (by && by->kind == Dimension::Kind::tag) {
    parts.emplace_back("a deal is in the row of each of its tags, once in the total");
  }
  if (page.losses.size() > 1) parts.emplace_back("currencies are not added");
  return footer(parts, below_table(terminal)) + report_limits(page.about, terminal);
}

Json to_json(const StageLoss& loss) {
  return Json(Json::Object{{"stage", Json::text_or_null(loss.stage.key)},
                           {"label", loss.stage.label},
                           {"count", loss.count},
                           {"amount", loss.amount}});
}

Json to_json(const LossRow& row, const LossRow& total) {
  Json::Array stages;
  for (const StageLoss& loss : row.stages) stages.push_back(to_json(loss));
  const Share by_count{static_cast<Int128>(row.count), static_cast<Int128>(total.count)};
  return Json(Json::Object{{"key", Json::text_or_null(row.group.key)},
                           {"label", row.group.label},
                           {"count", row.count},
                           {"count_share", share_json(by_count)},
                           {"amount", row.amount},
                           {"amount_share", share_json({row.amount.minor, total.amount.minor})},
                           {"unpriced", row.unpriced},
                           {"stages", Json(std::move(stages))}});
}

Json to_json(const Losses& losses, const ReportScope& about) {
  Json::Array rows;
  for (const LossRow& row : losses.rows) rows.push_back(to_json(row, losses.total));
  Json::Object object = {{"currency", losses.currency.code()}};
  add_span(object, losses.settings.closed);
  object.emplace_back("by", losses.settings.by.name());
  object.emplace_back("as_of", losses.as_of);
  object.emplace_back("rows", Json(std::move(rows)));
  object.emplace_back("total", to_json(losses.total, losses.total));
  object.emplace_back("not_lost", losses.not_lost);
  object.emplace_back("outside", losses.outside);
  object.emplace_back("undated", losses.undated);
  object.emplace_back("in_scope", losses.in_scope);
  add_limits(object, about);
  return Json(std::move(object));
}

}  // namespace

std::string to_text(const LossesPage& page, const Terminal& terminal) {
  if (page.losses.empty()) return {};
  std::string out = report_heading(page.about, heading_of(page), terminal) + "\n";
  for (const Losses& each : page.losses) {
    if (page.losses.size() > 1) out += heading({std::string(each.currency.code())}, terminal);
    out += section(each, terminal);
    if (&each != &page.losses.back()) out += "\n";
  }
  out += notes(page, terminal);
  // Nothing may have come under the last table.
  if (out.ends_with("\n\n")) out.pop_back();
  return out;
}

ReportPage to_page(const LossesPage& page) {
  if (page.losses.empty()) return {};
  const Terminal wide = page_terminal();
  ReportPage out = report_page(page.about, heading_of(page));
  for (const Losses& each : page.losses) {
    PageSection section;
    if (page.losses.size() > 1) section.heading = each.currency.code();
    if (!each.rows.empty()) {
      section.table = losses_table({&each, 1}, false, wide);
      section.chart = to_chart(each);
    }
    section.notes = page_notes((each.rows.empty() ? no_losses(wide) : "") + asides(each, wide));
    out.sections.push_back(std::move(section));
  }
  out.notes = page_notes(notes(page, wide));
  return out;
}

Json to_json(const LossesPage& page) {
  Json::Array each;
  for (const Losses& losses : page.losses) each.push_back(to_json(losses, page.about));
  return one_or_each(std::move(each), page.about.is_apart);
}

}  // namespace deals
