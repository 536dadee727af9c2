// SPDX-License-Identifier: MIT
#include <deals/render/leads.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/render/bar.hpp>
#include <deals/render/caption.hpp>
#include <deals/render/phrase.hpp>

#include "figure.hpp"

namespace deals {
namespace {

constexpr int widest_lead_bar = 16;
constexpr int narrowest_lead_bar = 8;
constexpr int gap_before_lead_bar = 2;

Row lead_row(const LeadFigures& figures, const std::string& label, Style style,
             const Terminal& terminal) {
  Row row;
  row.cells.emplace_back(label, figures.source, style);
  for (const std::size_t count : {figures.made, figures.promoted, figures.former, figures.open}) {
    row.cells.push_back(count_cell(count, style, terminal));
  }
  row.cells.push_back(share_cell(figures.conversion(), style, terminal));
  row.cells.push_back(median_cell(figures.days, style, terminal));
  return row;
}

Table lead_table(const LeadFunnel& funnel, const Terminal& terminal) {
  Table table;
  table.columns = {{"source", "Source", Align::left, true}, {"made", "Leads", Align::right},
                   {"promoted", "Promoted", Align::right},  {"former", "Former", Align::right},
                   {"open", "Open", Align::right},          {"conversion", "Share", Align::right},
                   {"days_median", "Days", Align::right}};
  for (const LeadFigures& each : funnel.rows) {
    const bool is_known = !each.source.empty();
    table.rows.push_back(lead_row(each, is_known ? each.source : "(no source)",
                                  is_known ? Style::plain : Style::faint, terminal));
  }
  table.totals.push_back(lead_row(funnel.total, "Total", Style::strong, terminal));
  table.rules = true;
  return table;
}

/// Promoted ones full, the others in their order fainter.
void add_lead_bars(Table& table, const LeadFunnel& funnel, const Terminal& terminal) {
  std::size_t most = 0;
  for (const LeadFigures& each : funnel.rows) most = std::max(most, each.made);
  int columns = widest_lead_bar;
  if (terminal.width > 0) {
    columns =
        std::min(terminal.width - text_width(table).natural - gap_before_lead_bar, widest_lead_bar);
  }
  if (most == 0 || columns < narrowest_lead_bar) return;
  table.columns.push_back({"bar", ""});
  for (std::size_t at = 0; at < table.rows.size(); ++at) {
    const LeadFigures& each = funnel.rows[at];
    table.rows[at].cells.emplace_back(
        bar({{static_cast<Int128>(each.promoted), Fill::full},
             {static_cast<Int128>(each.made - each.promoted), Fill::medium}},
            static_cast<Int128>(most), columns, terminal));
  }
}

Json to_json(const LeadFigures& figures) {
  return Json(Json::Object{{"source", Json::text_or_null(figures.source)},
                           {"made", figures.made},
                           {"promoted", figures.promoted},
                           {"former", figures.former},
                           {"open", figures.open},
                           {"conversion", share_json(figures.conversion())},
                           {"days", days_json(figures.days)}});
}

}  // namespace

std::string to_text(const LeadFunnelPage& page, const Terminal& terminal) {
  const Terminal below = below_table(terminal);
  const LeadFigures& total = page.funnel.total;
  std::string out = report_heading(page.about, {"leads by source"}, terminal) + "\n";
  Table table = lead_table(page.funnel, terminal);
  add_lead_bars(table, page.funnel, terminal);
  out += to_text(table, terminal) + "\n";
  out +=
      footer({fmt::format("promoted {} of {}, {}", grouped(total.promoted), grouped(total.made),
                          share_phrase(total.conversion())),
              total.open == 0 ? "" : grouped(total.open) + " still open",
              page.funnel.untimed == 0 ? ""
                                       : counted(page.funnel.untimed, "promotion", "promotions") +
                                             " of unknown length: not in the days"},
             below);
  out += footer({"share = promoted of all leads", "former = given up without a promotion",
                 "days from lead to promotion: median"},
                below);
  return out + report_limits(page.about, terminal);
}

Table to_table(const LeadFunnelPage& page, const Terminal& terminal) {
  return lead_table(page.funnel, terminal);
}

Json to_json(const LeadFunnelPage& page) {
  Json::Array rows;
  for (const LeadFigures& each : page.funnel.rows) rows.push_back(to_json(each));
  Json::Object object = {{"as_of", page.about.as_of},
                         {"rows", Json(std::move(rows))},
                         {"total", to_json(page.funnel.total)},
                         {"untimed", page.funnel.untimed},
                         {"never_led", page.funnel.never_led}};
  add_limits(object, page.about);
  return Json(std::move(object));
}

}  // namespace deals
