// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/board.hpp>
#include <deals/command/filtered.hpp>
#include <deals/model/customer_index.hpp>
#include <deals/render/board.hpp>
#include <deals/render/phrase.hpp>
#include <span>

#include "deal_columns.hpp"
#include "deal_summary.hpp"
#include "list_table.hpp"

namespace deals {
namespace {

/// A stage of a pipeline with what is in it.
struct Lane {
  const Pipeline* pipeline = nullptr;
  const Stage* stage = nullptr;
  std::vector<const Opportunity*> deals;
};

/// What is won or lost only stands there when there is something in it; open stages also when
/// there is something in another open one of their pipeline.
bool is_worth_showing(const Lane& lane, const std::vector<Lane>& all) {
  if (!lane.deals.empty()) return true;
  if (lane.stage->outcome != State::open) return false;
  return std::any_of(all.begin(), all.end(), [&](const Lane& other) {
    return other.pipeline == lane.pipeline && other.stage->outcome == State::open &&
           !other.deals.empty();
  });
}

std::vector<Lane> lanes_of(const Config& config, const Filtered& chosen) {
  std::vector<Lane> lanes;
  const auto add = [&](const Pipeline& pipeline) {
    for (const Stage& stage : pipeline.stages) lanes.push_back({&pipeline, &stage, {}});
  };
  add(config.pipeline);
  std::for_each(config.pipelines.begin(), config.pipelines.end(), add);
  for (const Opportunity* deal : chosen.opportunities) {
    const Stage* stage = &stage_of(*deal, config);
    const auto lane = std::find_if(lanes.begin(), lanes.end(),
                                   [&](const Lane& each) { return each.stage == stage; });
    if (lane != lanes.end()) lane->deals.push_back(deal);
  }
  std::vector<Lane> shown;
  std::copy_if(lanes.begin(), lanes.end(), std::back_inserter(shown),
               [&](const Lane& lane) { return is_worth_showing(lane, lanes); });
  return shown;
}

/// An open deal that its category keeps out of totals.
bool is_omitted(const Opportunity& deal, const Config& config) {
  return state_of(deal, config) == State::open && category_of(deal, config) == Category::omitted;
}

MoneySums sums_of(const Lane& lane, const Config& config, bool of_omitted = false) {
  MoneySums sums(config.currency);
  for (const Opportunity* deal : lane.deals) {
    if (deal->amount && is_omitted(*deal, config) == of_omitted) sums.add(*deal->amount);
  }
  return sums;
}

/// Without the currency when that is the book's.
std::string brief(const MoneySum& sum, Currency book) {
  return sum.currency == book ? to_grouped(sum, has_decimals(sum)) : amount_phrase(sum);
}

/// `3 · 40,500 + 150,000 NOK, omitted 800`
std::string subtitle(const Lane& lane, const Context& context) {
  const Config& config = context.config();
  std::string text = std::to_string(lane.deals.size());
  std::string_view before = dot(context.terminal);
  const auto add = [&](const MoneySums& sums) {
    for (const MoneySum& sum : sums.sums()) {
      text.append(before).append(brief(sum, config.currency));
      before = " + ";
    }
  };
  add(sums_of(lane, config));
  before = ", omitted ";
  add(sums_of(lane, config, true));
  return text;
}

Card card_of(const Opportunity& deal, const CustomerIndex& customers, const Context& context) {
  const Config& config = context.config();
  const Currency book = config.currency;
  std::string amount(dash(context.terminal));
  if (deal.amount) amount = brief({deal.amount->minor, deal.amount->currency}, book);
  std::string who = customer_name(customers.find(deal.customer), deal);
  if (!deal.owner.empty()) who += ", " + deal.owner;
  const ListFacts facts{&config, context.today, context.terminal};
  std::string marks;
  const Style age = write_age(marks, deal, facts);
  if (age == Style::faint) marks.clear();
  const bool is_late = is_overdue(deal, config, context.today);
  if (is_late)
    marks =
        fmt::format("! {} late{}{}", context.today - *deal.close, marks.empty() ? "" : ", ", marks);
  return {{deal.id.text, amount, Style::accent},
          {who, marks, is_late || age == Style::warning ? Style::warning : Style::plain}};
}

std::string heading_of(const Lane& lane) {
  return lane.pipeline->id.empty() ? lane.stage->name : lane.pipeline->id + ": " + lane.stage->name;
}

LongText text_of(const Context& context, const std::vector<Lane>& lanes) {
  return [=](const WritePart& out) {
    const CustomerIndex customers(context.view->book());
    std::vector<BoardColumn> board;
    for (const Lane& lane : lanes) {
      const auto card = [&](std::size_t i) { return card_of(*lane.deals[i], customers, context); };
      board.push_back({heading_of(lane), subtitle(lane, context), {lane.deals.size(), card}});
    }
    write_board(board, context.terminal, out);
  };
}

std::vector<DealRow> rows_of(const Lane& lane, const CustomerIndex& customers) {
  std::vector<DealRow> rows;
  rows.reserve(lane.deals.size());
  for (const Opportunity* deal : lane.deals) rows.push_back({deal, customers.find(deal->customer)});
  return rows;
}

Json json_of(const Context& context, const std::vector<Lane>& lanes) {
  const CustomerIndex customers(context.view->book());
  Json::Array columns;
  for (const Lane& lane : lanes) {
    const MoneySums sums = sums_of(lane, context.config());
    columns.emplace_back(
        Json::Object{{"pipeline", Json::text_or_null(lane.pipeline->id)},
                     {"stage", Json(lane.stage->id)},
                     {"stage_name", Json(lane.stage->name)},
                     {"state", Json(name_of(lane.stage->outcome))},
                     {"count", Json(lane.deals.size())},
                     {"amount", Json(sums.only())},
                     {"amounts", Json(Json::Array(sums.sums().begin(), sums.sums().end()))},
                     {"opportunities", rows_json(context, rows_of(lane, customers))}});
  }
  return Json(std::move(columns));
}

/// A row per opportunity, for csv and the like. Where it is not wanted, only its columns are looked
/// for.
Result<Table> table_of(const Context& context, const std::vector<Lane>& lanes, bool is_wanted) {
  const CustomerIndex customers(context.view->book());
  std::vector<DealRow> rows;
  for (const Lane& lane : lanes) {
    const auto its = rows_of(lane, customers);
    rows.insert(rows.end(), its.begin(), its.end());
  }
  const ListFacts facts{&context.config(), context.today, context.terminal};
  static const std::vector<std::string> usual = {"pipeline",      "stage",    "id",    "customer",
                                                 "amount",        "currency", "owner", "close",
                                                 "days_in_stage", "overdue",  "stale"};
  const std::span<const DealRow> none;
  return list_table(is_wanted ? std::span<const DealRow>(rows) : none, deal_columns(facts, rows),
                    context.columns.empty() ? usual : context.columns);
}

/// What each stage is worth, when all of it is in one currency.
std::optional<Chart> chart_of(const Context& context, const std::vector<Lane>& lanes) {
  Chart chart;
  chart.title = fmt::format("By stage, {}", context.config().currency.code());
  for (const Lane& lane : lanes) {
    const auto sum = sums_of(lane, context.config()).only();
    if (!sum || sum->currency != context.config().currency) return {};
    const Tone tone = lane.stage->outcome == State::won    ? Tone::closed
                      : lane.stage->outcome == State::lost ? Tone::loss
                                                           : Tone::commit;
    const std::string figure = amount_phrase(*sum);
    chart.bars.push_back({heading_of(lane), 0, {{sum->minor, tone, figure}}, figure, {}});
  }
  return chart;
}

/// A section for each stage.
Result<ReportPage> page_of(const Context& context, const Filtered& chosen,
                           const std::vector<Lane>& lanes) {
  const Config& config = context.config();
  static const std::vector<std::string> names = {"id",    "customer", "amount",
                                                 "owner", "close",    "days_in_stage"};
  ReportPage page;
  page.heading = {config.name, "board", "as of " + to_long(context.today)};
  page.sections.push_back({"", {}, chart_of(context, lanes)});
  const ListFacts facts{&config, context.today, context.terminal};
  const CustomerIndex customers(context.view->book());
  for (const Lane& lane : lanes) {
    const auto rows = rows_of(lane, customers);
    auto table = list_table(rows, deal_columns(facts, rows), names);
    if (!table) return std::move(table).error();
    if (rows.empty()) table->columns.clear();
    const std::string heading = fmt::format(
        "{} {} {}", heading_of(lane), signs(context.terminal).separator, subtitle(lane, context));
    page.sections.push_back({heading, *std::move(table), {}});
  }
  page.notes = summary_notes(context, chosen, 0);
  return page;
}

void sort_by_day(std::vector<const Opportunity*>& deals, const Config& config) {
  const auto day_of = [&](const Opportunity& deal) {
    return shown_day(deal, state_of(deal, config)).value_or(last_date);
  };
  std::stable_sort(deals.begin(), deals.end(), [&](const auto* left, const auto* right) {
    return day_of(*left) < day_of(*right);
  });
}

}  // namespace

void describe(Args& args, BoardOptions& options) {
  args.positional(options.filter, "FILTER", "which ones: owner:me, close:..eoq, …", false)
      .completes(Complete::filter);
  args.flag(options.all, "--all", "won and lost ones too");
  args.example("deals board owner:me");
}

Result<Outcome> run(const Context& context, const BoardOptions& options) {
  Outcome outcome;
  outcome.is_paged = true;
  const bool is_json = writes_json(context.format);
  const bool is_text = context.format == Format::table;
  auto chosen = filtered(context, options.filter, options.all ? Scope::all : Scope::open, outcome,
                         is_json || !context.columns.empty() ? Depth::fields : Depth::rows);
  if (!chosen) return std::move(chosen).error();
  sort_by_day(chosen->opportunities, context.config());
  const auto lanes = lanes_of(context.config(), *chosen);
  // Each form only where it is wanted: there may be very many cards.
  const bool wants_table = !is_json && !(is_text && context.columns.empty());
  if (wants_table || !context.columns.empty()) {
    auto table = table_of(context, lanes, wants_table);
    if (!table) return std::move(table).error();
    outcome.table = *std::move(table);
  }
  if (is_text && chosen->opportunities.empty()) {
    outcome.text = nothing_found(context, *chosen);
  } else if (is_text && context.columns.empty()) {
    outcome.long_text = text_of(context, lanes);
    outcome.text = "\n" + deal_summary(context, *chosen, 0);
  }
  if (is_json) outcome.data = json_of(context, lanes);
  if (context.wants_page) {
    auto page = page_of(context, *chosen, lanes);
    if (!page) return std::move(page).error();
    outcome.page = *std::move(page);
  }
  return outcome;
}

}  // namespace deals
