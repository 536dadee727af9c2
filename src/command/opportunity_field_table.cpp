// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/find_stage.hpp>
#include <deals/model/amount.hpp>

#include "field_tables.hpp"
#include "field_values.hpp"

namespace deals {
namespace {

using Deal = Opportunity;

Result<void> set_name(Deal& deal, std::string_view text, const Context& /*context*/) {
  if (trim(text).empty()) return must_have("an opportunity", "name");
  return assign(deal.name, one_line("name", text));
}

Result<void> set_customer(Deal& deal, std::string_view text, const Context& context) {
  if (text.empty()) return must_have("an opportunity", "customer");
  auto customer = context.view->customer(text);
  if (!customer) return std::move(customer).error();
  deal.customer = customer->record.id;
  return {};
}

Result<void> set_stage(Deal& deal, std::string_view text, const Context& context) {
  if (text.empty()) return must_have("an opportunity", "stage");
  auto stage = find_open_stage(context.config(), deal, text);
  if (!stage) return std::move(stage).error();
  deal.stage = (*stage)->id;
  return {};
}

Result<void> set_amount(Deal& deal, std::string_view text, const Context& context) {
  if (text.empty()) {
    deal.amount.reset();
    return {};
  }
  const Currency book = context.config().currency;
  auto typed = parse_amount(text, deal.currency.value_or(book), book);
  if (!typed) return std::move(typed).error();
  const Currency currency = typed->amount.currency;
  const Currency own = currency_of(deal, context.config());
  const bool has_own = deal.currency || deal.amount;
  if (has_own && currency != own) {
    return usage_error(fmt::format("\"{}\" is in {}, but the opportunity is in {}", shown(text),
                                   currency.code(), own.code()))
        .hinted(fmt::format("leave {} out, or set the currency to {} too", currency.code(),
                            currency.code()));
  }
  if (currency != book) deal.currency = currency;
  deal.amount = typed->amount;
  return {};
}

/// The amount keeps its number: 100 EUR becomes 100 USD.
Result<void> set_currency(Deal& deal, std::string_view text, const Context& context) {
  Currency currency = context.config().currency;
  if (!text.empty()) {
    auto named = parse_currency(text);
    if (!named) return std::move(named).error();
    currency = *named;
  }
  if (!text.empty() && currency == currency_of(deal, context.config())) return {};
  if (deal.amount) {
    const Decimal number{deal.amount->minor, deal.amount->currency.digits()};
    auto amount = money_of(number, currency);
    if (!amount) {
      return usage_error(amount.error().message)
          .hinted(fmt::format("set both: currency={} amount=NUMBER", currency.code()));
    }
    deal.amount = *amount;
  }
  deal.currency = currency == context.config().currency ? std::nullopt : std::optional(currency);
  return {};
}

Result<void> set_date(CompactOptional<Date>& target, std::string_view text,
                      const DateContext& dates) {
  if (text.empty()) {
    target.reset();
    return {};
  }
  auto day = parse_date(text, dates);
  if (!day) return std::move(day).error();
  target = *day;
  return {};
}

Result<void> set_close(Deal& deal, std::string_view text, const Context& context) {
  return set_date(deal.close, text, context.dates());
}

Result<void> set_closed(Deal& deal, std::string_view text, const Context& context) {
  if (state_of(deal, context.config()) == State::open) {
    return usage_error("an open opportunity has no closed date")
        .hinted("close is the expected date; deals close-won and close-lost set closed");
  }
  if (text.empty()) return must_have("a won or lost opportunity", "closed date");
  auto day = parse_date(text, context.dates(Toward::past));
  if (!day) return std::move(day).error();
  if (*day > context.today) {
    return usage_error(fmt::format("{} is in the future", to_iso(*day)))
        .hinted("closed is the day on which it was won or lost");
  }
  deal.closed = *day;
  return {};
}

Result<void> set_probability(Deal& deal, std::string_view text, const Context& context) {
  if (text.empty()) {
    deal.probability.reset();
    return {};
  }
  if (state_of(deal, context.config()) != State::open) {
    return usage_error("the probability of a won or lost opportunity is fixed")
        .hinted(fmt::format("deals reopen {} opens it again", deal.id.text));
  }
  auto percent = parse_percent(text);
  if (!percent) return std::move(percent).error();
  deal.probability = *percent;
  return {};
}

Result<void> set_category(Deal& deal, std::string_view text, const Context& context) {
  if (text.empty()) {
    deal.category.reset();
    return {};
  }
  if (state_of(deal, context.config()) != State::open) {
    return usage_error("the category of a won or lost opportunity is fixed")
        .hinted(fmt::format("deals reopen {} opens it again", deal.id.text));
  }
  static const std::vector<std::string> open_ones = {"pipeline", "best", "commit", "omitted"};
  auto name = one_of("category", text, open_ones);
  if (!name) return std::move(name).error();
  deal.category = category_named(*name);
  return {};
}

Result<void> set_owner(Deal& deal, std::string_view text, const Context& context) {
  return assign(deal.owner, one_line("owner", text == "me" ? context.me() : text));
}

Result<void> set_type(Deal& deal, std::string_view text, const Context& context) {
  if (text.empty()) return assign(deal.type, std::string());
  return assign(deal.type, one_of("type", text, context.config().types));
}

Result<void> set_source(Deal& deal, std::string_view text, const Context& context) {
  if (text.empty()) return assign(deal.source, std::string());
  return assign(deal.source, one_of("source", text, context.config().sources));
}

Result<void> set_pipeline(Deal& deal, std::string_view text, const Context& context) {
  std::vector<std::string> names;
  for (const Pipeline& each : context.config().pipelines) names.push_back(each.id);
  if (text.empty()) return assign(deal.pipeline, std::string());
  if (names.empty()) {
    return usage_error("this book has one pipeline only")
        .hinted("[[pipelines.NAME.stages]] in deals.toml declares more");
  }
  return assign(deal.pipeline, one_of("pipeline", text, names));
}

Result<void> set_tags(Deal& deal, std::string_view text, const Context& /*context*/) {
  auto words = word_list("tags", text);
  if (!words) return std::move(words).error();
  deal.tags = *std::move(words);
  return {};
}

Result<void> set_next_step(Deal& deal, std::string_view text, const Context& /*context*/) {
  auto line = one_line("next_step", text);
  if (!line) return std::move(line).error();
  if (line->empty()) {
    deal.next_step.reset();
  } else {
    if (!deal.next_step) deal.next_step.emplace();
    deal.next_step->text = *std::move(line);
  }
  return {};
}

Result<void> set_lost_reason(Deal& deal, std::string_view text, const Context& context) {
  if (state_of(deal, context.config()) != State::lost) {
    return usage_error("only a lost opportunity has a reason")
        .hinted(fmt::format("deals close-lost {} --reason {}", deal.id.text, shown(text)));
  }
  if (text.empty()) {
    if (context.config().lost_reason_required)
      return must_have("a lost opportunity", "lost_reason");
    return assign(deal.lost_reason, std::string());
  }
  return assign(deal.lost_reason, one_of("lost_reason", text, context.config().lost_reasons));
}

Result<void> set_notes(Deal& deal, std::string_view text, const Context& /*context*/) {
  return assign(deal.notes, many_lines("notes", text));
}

Result<void> set_next_step_on(Deal& deal, std::string_view text, const Context& context) {
  if (!deal.next_step) {
    if (text.empty()) return {};
    return usage_error("there is no next step to date")
        .hinted("next_step=TEXT says what is to be done");
  }
  return set_date(deal.next_step->on, text, context.dates());
}

Json next_step_json(const Deal& deal, const Config& /*config*/) {
  if (!deal.next_step) return {};
  return Json(Json::Object{{"on", Json(deal.next_step->on)}, {"text", deal.next_step->text}});
}

}  // namespace

const std::vector<FieldOf<Opportunity>>& opportunity_part_table() {
  static const std::vector<FieldOf<Opportunity>> table = {
      {"next_step.text", set_next_step, next_step_json},
      {"next_step.on", set_next_step_on, next_step_json},
  };
  return table;
}

const std::vector<FieldOf<Opportunity>>& opportunity_field_table() {
  using C = Config;
  static const std::vector<FieldOf<Opportunity>> table = {
      {"name", set_name, [](const Deal& d, const C&) { return Json::text_or_null(d.name); }},
      {"customer", set_customer,
       [](const Deal& d, const C&) { return Json::text_or_null(d.customer.text); }},
      {"pipeline", set_pipeline,
       [](const Deal& d, const C&) { return Json::text_or_null(d.pipeline); }},
      {"stage", set_stage, [](const Deal& d, const C&) { return Json::text_or_null(d.stage); }},
      {"currency", set_currency,
       [](const Deal& d, const C&) { return d.currency ? Json(d.currency->code()) : Json(); }},
      {"amount", set_amount, [](const Deal& d, const C&) { return Json(d.amount); }},
      {"close", set_close, [](const Deal& d, const C&) { return Json(d.close); }},
      {"probability", set_probability, [](const Deal& d, const C&) { return Json(d.probability); }},
      {"category", set_category,
       [](const Deal& d, const C&) { return d.category ? Json(name_of(*d.category)) : Json(); }},
      {"owner", set_owner, [](const Deal& d, const C&) { return Json::text_or_null(d.owner); }},
      {"type", set_type, [](const Deal& d, const C&) { return Json::text_or_null(d.type); }},
      {"source", set_source, [](const Deal& d, const C&) { return Json::text_or_null(d.source); }},
      {"tags", set_tags, [](const Deal& d, const C&) { return Json::array(d.tags); }},
      {"next_step", set_next_step, next_step_json},
      {"closed", set_closed, [](const Deal& d, const C&) { return Json(d.closed); }},
      {"lost_reason", set_lost_reason,
       [](const Deal& d, const C&) { return Json::text_or_null(d.lost_reason); }},
      {"notes", set_notes, [](const Deal& d, const C&) { return Json::text_or_null(d.notes); }},
  };
  return table;
}

}  // namespace deals
