// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/board.hpp>
#include <deals/command/filtered.hpp>
#include <deals/render/board.hpp>
#include <deals/render/phrase.hpp>
#include <deals/render/record_json.hpp>

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

Card card_of(const Opportunity& deal, const Context& context) {
  const Config& config = context.config();
  const Currency book = config.currency;
  const bool needs_care =
      is_overdue(deal, config, context.today) || is_stale(deal, config, context.today);
  std::string amount(dash(context.terminal));
  if (deal.amount) amount = brief({deal.amount->minor, deal.amount->currency}, book);
  std::string who = customer_name(context.view->book(), deal);
  if (!deal.owner.empty()) who += ", " + deal.owner;
  const auto since = stage_since(deal);
  std::string age = needs_care ? "! " : "";
  if (since) age += fmt::format("{} d", context.today - *since);
  return {{deal.id.text, amount, Style::accent},
          {who, age, needs_care ? Style::warning : Style::plain}};
}

std::string text_of(const Context& context, const std::vector<Lane>& lanes) {
  std::vector<BoardColumn> board;
  for (const Lane& lane : lanes) {
    BoardColumn column{lane.stage->name, subtitle(lane, context), {}};
    if (!lane.pipeline->id.empty()) column.heading = lane.pipeline->id + ": " + column.heading;
    for (const Opportunity* deal : lane.deals) column.cards.push_back(card_of(*deal, context));
    board.push_back(std::move(column));
  }
  return to_text(board, context.terminal);
}

Json json_of(const Context& context, const std::vector<Lane>& lanes) {
  const Config& config = context.config();
  const Book& book = context.view->book();
  Json::Array columns;
  for (const Lane& lane : lanes) {
    const MoneySums sums = sums_of(lane, config);
    Json::Array deals;
    for (const Opportunity* deal : lane.deals) {
      deals.emplace_back(opportunity_json(*deal, book.find(deal->customer), config, context.today));
    }
    columns.emplace_back(
        Json::Object{{"pipeline", Json::text_or_null(lane.pipeline->id)},
                     {"stage", Json(lane.stage->id)},
                     {"stage_name", Json(lane.stage->name)},
                     {"state", Json(name_of(lane.stage->outcome))},
                     {"count", Json(lane.deals.size())},
                     {"amount", Json(sums.only())},
                     {"amounts", Json(Json::Array(sums.sums().begin(), sums.sums().end()))},
                     {"opportunities", Json(std::move(deals))}});
  }
  return Json(std::move(columns));
}

/// A row per opportunity, for csv and the like.
Result<Table> table_of(const Context& context, const std::vector<Lane>& lanes) {
  std::vector<DealRow> rows;
  for (const Lane& lane : lanes) {
    for (const Opportunity* deal : lane.deals) {
      rows.push_back({deal, context.view->book().find(deal->customer)});
    }
  }
  const ListFacts facts{&context.config(), context.today, context.terminal};
  static const std::vector<std::string> usual = {"pipeline",      "stage",    "id",    "customer",
                                                 "amount",        "currency", "owner", "close",
                                                 "days_in_stage", "overdue",  "stale"};
  return list_table(rows, deal_columns(facts, rows),
                    context.columns.empty() ? usual : context.columns);
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
  auto chosen = filtered(context, options.filter, options.all ? Scope::all : Scope::open, outcome);
  if (!chosen) return std::move(chosen).error();
  auto& deals = chosen->opportunities;
  std::stable_sort(deals.begin(), deals.end(), [&](const auto* left, const auto* right) {
    const auto day = [&](const Opportunity& deal) {
      return shown_day(deal, context.config()).value_or(last_date);
    };
    return day(*left) < day(*right);
  });
  const auto lanes = lanes_of(context.config(), *chosen);
  outcome.text = deals.empty() ? nothing_found(context, *chosen)
                               : text_of(context, lanes) + "\n" + deal_summary(context, *chosen, 0);
  auto table = table_of(context, lanes);
  if (!table) return std::move(table).error();
  outcome.table = *std::move(table);
  outcome.data = json_of(context, lanes);
  return outcome;
}

}  // namespace deals
