// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <array>
#include <deals/render/agenda.hpp>
#include <deals/render/phrase.hpp>
#include <memory>
#include <utility>

#include "agenda_phrase.hpp"

namespace deals {
namespace {

std::optional<int> days_in_stage(const Opportunity& deal, Date today) {
  const auto since = stage_since(deal);
  if (!since) return {};
  return today - *since;
}

std::optional<int> days_until(const std::optional<Date>& on, Date today) {
  if (!on) return {};
  return *on - today;
}

std::string number(const std::optional<int>& value) {
  return value ? std::to_string(*value) : std::string();
}

Cell or_dash(const std::string& text, const std::string& raw, const Terminal& terminal) {
  if (text.empty()) return {std::string(dash(terminal)), raw, Style::faint};
  return {text, raw};
}

Row row_of(Concern concern, const AgendaItem& item, const AgendaPage& page,
           const Terminal& terminal) {
  const Opportunity& deal = *item.deal;
  const Config& config = page.book.config;
  const std::optional<int> days = days_until(item.on, page.today);
  const auto& amount = deal.amount;
  const Style style = is_late(concern, item, page.today) ? Style::warning : Style::plain;
  Row row;
  row.cells = {Cell(title_of(concern, page).name, std::string(name_of(concern))),
               Cell(deal.id.text, deal.id.text, Style::accent),
               Cell(customer_name(page.book, deal), deal.customer.text),
               Cell(stage_name(deal, config), deal.stage),
               or_dash(amount_of(item, page), amount ? to_plain(*amount) : "", terminal),
               Cell(std::string(currency_of(deal, config).code())),
               or_dash(item.owner, item.owner, terminal),
               or_dash(item.on ? to_short(*item.on, page.today) : "",
                       item.on ? to_iso(*item.on) : "", terminal),
               or_dash(number(days), number(days), terminal),
               Cell(what_of(concern, item, page), item.text, style),
               or_dash(item.task == 0 ? "" : std::to_string(item.task),
                       item.task == 0 ? "" : std::to_string(item.task), terminal),
               or_dash(number(days_in_stage(deal, page.today)),
                       number(days_in_stage(deal, page.today)), terminal)};
  return row;
}

Table empty_table() {
  Table table;
  table.columns = {{"concern", "Concern"},
                   {"id", "ID", Align::left, true},
                   {"customer", "Customer", Align::left, true},
                   {"stage", "Stage", Align::left, true},
                   {"amount", "Amount", Align::right},
                   {"currency", "Currency"},
                   {"owner", "Owner", Align::left, true},
                   {"on", "On"},
                   {"days", "Days", Align::right},
                   {"text", "What", Align::left, true},
                   {"task", "Task", Align::right},
                   {"days_in_stage", "In stage", Align::right}};
  return table;
}

/// The columns that a section of a page has: id, customer, amount, what, owner.
Table brief(const Table& table) {
  constexpr auto kept = std::to_array<std::size_t>({1, 2, 4, 9, 6});
  Table shown;
  for (const std::size_t at : kept) shown.columns.push_back(table.columns[at]);
  for (const Row& row : table.rows) {
    Row cut;
    for (const std::size_t at : kept) cut.cells.push_back(row.cells[at]);
    shown.rows.push_back(std::move(cut));
  }
  return shown;
}

Json json_of(Concern concern, const AgendaItem& item, const AgendaPage& page) {
  const Opportunity& deal = *item.deal;
  const Config& config = page.book.config;
  const std::optional<int> days = days_until(item.on, page.today);
  return Json(Json::Object{{"concern", Json(name_of(concern))},
                           {"id", Json(deal.id.text)},
                           {"name", Json(deal.name)},
                           {"customer", Json(deal.customer.text)},
                           {"customer_name", Json(customer_name(page.book, deal))},
                           {"stage", Json(deal.stage)},
                           {"stage_name", Json(stage_name(deal, config))},
                           {"amount", Json(deal.amount)},
                           {"close", Json(deal.close)},
                           {"owner", Json::text_or_null(item.owner)},
                           {"on", Json(item.on)},
                           {"days", Json(days)},
                           {"text", Json::text_or_null(item.text)},
                           {"task", item.task == 0 ? Json() : Json(item.task)},
                           {"days_in_stage", Json(days_in_stage(deal, page.today))},
                           {"stale_days", Json(stage_of(deal, config).stale_days)}});
}

}  // namespace

Table to_table(const AgendaPage& page, const Terminal& terminal) {
  Table table = empty_table();
  for (const AgendaGroup& group : page.groups) {
    for (const AgendaItem& item : group.items) {
      table.rows.push_back(row_of(group.concern, item, page, terminal));
    }
  }
  return table;
}

std::vector<PageSection> to_sections(const AgendaPage& page, const Terminal& terminal) {
  std::vector<PageSection> sections;
  for (const AgendaGroup& group : page.groups) {
    const auto [name, meaning] = title_of(group.concern, page);
    Table table = empty_table();
    for (const AgendaItem& item : group.items) {
      table.rows.push_back(row_of(group.concern, item, page, terminal));
    }
    sections.push_back({fmt::format("{}{} {} {}", name, meaning.empty() ? "" : " (" + meaning + ")",
                                    signs(terminal).separator, worth_of(group, page)),
                        brief(table),
                        {}});
  }
  return sections;
}

Json to_json(AgendaPage page) {
  const auto kept = std::make_shared<const AgendaPage>(std::move(page));
  std::vector<std::pair<Concern, const AgendaItem*>> items;
  for (const AgendaGroup& group : kept->groups) {
    for (const AgendaItem& item : group.items) items.emplace_back(group.concern, &item);
  }
  const std::size_t count = items.size();
  return Json::made_when_written(count, [kept, items = std::move(items)](std::size_t i) {
    return json_of(items[i].first, *items[i].second, *kept);
  });
}

}  // namespace deals
