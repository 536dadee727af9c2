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
  std::string amount(dash(context.terminal));
  if (deal.amount) amount = brief({deal.amount->minor, deal.amount->currency}, book);
  std::string who = customer_name(context.view->book(), deal);
  if (!deal.owner.empty()) who += ", " + deal.owner;
  const ListFacts facts{&config, context.today, context.terminal};
  const Cell age = age_cell(deal, facts);
  std::string marks = age.style == Style::faint ? "" : age.text;
  const bool is_late = is_overdue(deal, config, context.today);
  if (is_late)
    marks =
        fmt::format("! {} late{}{}", context.today - *deal.close, marks.empty() ? "" : ", ", marks);
  return {{deal.id.text, amount, Style::accent},
          {who, marks, is_late || age.style == Style::warning ? Style::warning : Style::plain}};
}

std::string heading_of(const Lane& lane) {
  return lane.pipeline->id.empty() ? lane.stage->name : lane.pipeline->id + ": " + lane.stage->name;
}

std::string text_of(const Context& context, const std::vector<Lane>& lanes) {
  std::vector<BoardColumn> board;
  for (const Lane& lane : lanes) {
    BoardColumn column{heading_of(lane), subtitle(lane, context), {}};
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
  for (const Lane& lane : lanes) {
    std::vector<DealRow> rows;
    for (const Opportunity* deal : lane.deals) {
      rows.push_back({deal, context.view->book().find(deal->customer)});
    }
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
  if (context.wants_page) {
    auto page = page_of(context, *chosen, lanes);
    if (!page) return std::move(page).error();
    outcome.page = *std::move(page);
  }
  return outcome;
}

}  // namespace deals
