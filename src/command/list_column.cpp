// SPDX-License-Identifier: MIT
#include "list_column.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>

namespace deals {

SortKey SortKey::of(std::string_view text) { return {text.empty(), "", 0, fold(text)}; }

SortKey SortKey::of(std::int64_t number) { return {false, "", number, ""}; }

SortKey SortKey::of(const std::optional<Date>& day) { return day ? of(day->days) : SortKey{}; }

Cell text_cell(const std::string& text, const ListFacts& facts, Style style) {
  if (text.empty()) return {std::string(dash(facts.terminal)), "", Style::faint};
  return {text, text, style};
}

Cell day_cell(const std::optional<Date>& day, const ListFacts& facts) {
  if (!day) return text_cell("", facts);
  return {to_short(*day, facts.today), to_iso(*day)};
}

Cell yes_cell(bool yes) { return {yes ? "yes" : "no", yes ? "true" : "false"}; }

Cell words_cell(const std::vector<std::string>& words, const ListFacts& facts) {
  return text_cell(fmt::format("{}", fmt::join(words, ", ")), facts);
}

Cell value_cell(const Value* value, const ListFacts& facts) {
  return text_cell(value == nullptr ? "" : value->text, facts);
}

SortKey value_key(const Value* value) {
  if (value == nullptr) return {};
  if (value->kind == Value::Kind::integer || value->kind == Value::Kind::floating) {
    const auto number = parse_decimal(value->text);
    const auto scaled = number ? scaled_to(*number, 6) : std::nullopt;
    if (scaled) return SortKey::of(*scaled);
  }
  return SortKey::of(std::string_view(value->text));
}

Cell external_cell(const External& external, const ListFacts& facts) {
  std::vector<std::string> words;
  for (const auto& [system, id] : external) words.push_back(system + " " + id);
  return words_cell(words, facts);
}

const Value* custom_value(const std::vector<Entry>& extra, std::string_view name) {
  const auto at = std::find_if(extra.begin(), extra.end(),
                               [&](const Entry& entry) { return entry.key == name; });
  return at == extra.end() ? nullptr : &at->value;
}

const std::string* external_id(const External& external, std::string_view system) {
  const auto at = std::find_if(external.begin(), external.end(),
                               [&](const auto& each) { return each.first == system; });
  return at == external.end() ? nullptr : &at->second;
}

void AmountStyle::consider(const MoneySum& amount) {
  has_decimals_ = has_decimals_ || has_decimals(amount);
  names_currencies_ = names_currencies_ || amount.currency != book_;
}

Cell AmountStyle::cell(const MoneySum& amount) const {
  constexpr std::string_view room_for_currency = "    ";
  std::string text = to_grouped(amount, has_decimals_);
  if (amount.currency != book_) {
    text.append(" ").append(amount.currency.code());
  } else if (names_currencies_) {
    text.append(room_for_currency);
  }
  return {std::move(text), to_plain(amount)};
}

Cell AmountStyle::cell(const std::optional<Money>& amount, const ListFacts& facts) const {
  if (amount) return cell(MoneySum{amount->minor, amount->currency});
  Cell none = text_cell("", facts);
  if (names_currencies_) none.text += "    ";
  return none;
}

Cell sums_cell(const MoneySums& sums, const AmountStyle& style, const ListFacts& facts) {
  if (sums.sums().empty()) return text_cell("", facts);
  if (const auto only = sums.only()) return style.cell(*only);
  std::vector<std::string> texts;
  for (const MoneySum& sum : sums.sums()) texts.push_back(amount_phrase(sum));
  const std::string text = fmt::format("{}", fmt::join(texts, " + "));
  return {text, text};
}

SortKey sums_key(const MoneySums& sums, Currency book) {
  if (sums.sums().empty()) return {};
  const MoneySum& first = sums.sums().front();
  SortKey by = SortKey::of(narrow(first.minor).value_or(INT64_MAX));
  if (first.currency != book) by.group = first.currency.code();
  return by;
}

std::string sums_phrase(const MoneySums& sums) {
  std::vector<std::string> phrases;
  for (const MoneySum& sum : sums.sums()) phrases.push_back(amount_phrase(sum));
  return join_words(phrases, "and");
}

}  // namespace deals
