// SPDX-License-Identifier: MIT
#include "list_column.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

constexpr std::string_view room_for_currency = "    ";

std::vector<std::string> phrases_of(const MoneySums& sums) {
  std::vector<std::string> phrases;
  for (const MoneySum& sum : sums.sums()) phrases.push_back(amount_phrase(sum));
  return phrases;
}

}  // namespace

SortKey SortKey::of(std::string_view text) { return {text.empty(), "", 0, fold(text)}; }

SortKey SortKey::of(std::int64_t number) { return {false, "", number, ""}; }

SortKey SortKey::of(const std::optional<Date>& day) { return day ? of(day->days) : SortKey{}; }

Style write_text(std::string& to, std::string_view text, const ListFacts& facts, Style style) {
  to += text.empty() ? dash(facts.terminal) : text;
  return text.empty() ? Style::faint : style;
}

Style write_day(std::string& to, const std::optional<Date>& day, const ListFacts& facts) {
  return write_text(to, day ? to_short(*day, facts.today) : "", facts);
}

Style write_count(std::string& to, std::size_t count, const ListFacts& facts) {
  return write_text(to, count == 0 ? "" : std::to_string(count), facts);
}

std::string raw_day(const std::optional<Date>& day) { return day ? to_iso(*day) : ""; }

std::string words_text(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

std::string_view value_text(const Value* value) {
  return value == nullptr ? std::string_view() : value->text;
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

std::string external_text(const External& external) {
  std::vector<std::string> words;
  for (const auto& [system, id] : external) words.push_back(system + " " + id);
  return words_text(words);
}

SortKey external_key(const External& external) {
  return external.empty() ? SortKey{} : SortKey::of(std::string_view(external.front().second));
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

Style AmountStyle::write(std::string& to, const MoneySum& amount) const {
  to += to_grouped(amount, has_decimals_);
  if (amount.currency != book_) {
    to.append(" ").append(amount.currency.code());
  } else if (names_currencies_) {
    to += room_for_currency;
  }
  return Style::plain;
}

Style AmountStyle::write(std::string& to, const std::optional<Money>& amount,
                         const ListFacts& facts) const {
  if (amount) return write(to, MoneySum{amount->minor, amount->currency});
  const Style style = write_text(to, "", facts);
  if (names_currencies_) to += room_for_currency;
  return style;
}

Style write_sums(std::string& to, const MoneySums& sums, const AmountStyle& style,
                 const ListFacts& facts) {
  const bool is_one = sums.sums().size() == 1;
  return is_one ? style.write(to, sums.sums().front())
                : write_text(to, fmt::format("{}", fmt::join(phrases_of(sums), " + ")), facts);
}

std::string raw_sums(const MoneySums& sums) {
  const bool is_one = sums.sums().size() == 1;
  return is_one ? to_plain(sums.sums().front())
                : fmt::format("{}", fmt::join(phrases_of(sums), " + "));
}

SortKey sums_key(const MoneySums& sums, Currency book) {
  if (sums.sums().empty()) return {};
  const MoneySum& first = sums.sums().front();
  SortKey by = SortKey::of(narrow(first.minor).value_or(INT64_MAX));
  if (first.currency != book) by.group = first.currency.code();
  return by;
}

std::string sums_phrase(const MoneySums& sums) { return join_words(phrases_of(sums), "and"); }

}  // namespace deals
