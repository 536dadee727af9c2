// SPDX-License-Identifier: MIT
#include "amount_parts.hpp"

#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include <fmt/core.h>
#include <algorithm>
#include <utility>

#include "currency_mark.hpp"
#include "typed_number.hpp"

namespace deals {
namespace {

constexpr std::string_view decimal_digits = "0123456789";

struct Multiple {
  std::string_view suffix;
  int exponent;
};

constexpr Multiple multiples[] = {{"bn", 9}, {"k", 3}, {"m", 6}};

bool is_mark(std::string_view word) { return !currencies_marked(word).empty(); }

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words = split(text, ' ');
  std::erase(words, std::string_view());
  return words;
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_ascii_punctuation(char c) { return c > ' ' && c <= '~' && !is_ascii_letter(c); }

Error not_an_amount(const TypedArgument& argument, std::string_view part) {
  return hinted_at_amounts(argument.error_at(part, argument.quoted() + " is not an amount"));
}

Error unknown_word(const TypedArgument& argument, std::string_view word, std::string_view rule) {
  if (std::all_of(word.begin(), word.end(), is_ascii_punctuation)) {
    return not_an_amount(argument, word);
  }
  if (word.size() != 3 || !std::all_of(word.begin(), word.end(), is_ascii_letter)) {
    return hinted_at_amounts(
        argument.error_at(word, fmt::format("\"{}\" is {}", shown(word), rule)));
  }
  const Error error = parse_currency(word).error();
  Error located = argument.error_at(word, error.message);
  located.hints = error.hints;
  return located;
}

/// Takes the suffix from the front of the words behind the number: k of "k", "K EUR", "kEUR" and
/// "kkr", nothing of "kr", which is a currency.
void take_suffix(std::vector<std::string_view>& words, AmountParts& parts) {
  if (words.empty() || is_mark(words.front())) return;
  for (const auto& [suffix, exponent] : multiples) {
    const std::string_view typed = words.front().substr(0, suffix.size());
    const std::string_view rest = words.front().substr(typed.size());
    if (to_lower_ascii(typed) != suffix || !(rest.empty() || is_mark(rest))) continue;
    parts.suffix = typed;
    parts.exponent = exponent;
    words.front() = rest;
    if (rest.empty()) words.erase(words.begin());
    return;
  }
}

Result<void> take_marks(const TypedArgument& argument, const std::vector<std::string_view>& words,
                        std::string_view rule, AmountParts& parts) {
  for (const std::string_view word : words) {
    if (!is_mark(word)) return unknown_word(argument, word, rule);
    parts.marks.push_back(word);
    rule = "not a currency";
  }
  return {};
}

/// What is between the first and the last digit.
Result<std::string_view> number_in(const TypedArgument& argument, std::string_view text) {
  const auto is_odd = [](char c) {
    return decimal_digits.find(c) == std::string_view::npos &&
           number_separators.find(c) == std::string_view::npos;
  };
  const auto first = text.find_first_of(decimal_digits);
  const std::string_view number = text.substr(first, text.find_last_of(decimal_digits) + 1 - first);
  const auto* const odd = std::find_if(number.begin(), number.end(), is_odd);
  if (odd == number.end()) return number;
  const auto at = static_cast<std::size_t>(odd - number.begin());
  return not_an_amount(argument, number.substr(at, 1));
}

}  // namespace

Error hinted_at_amounts(Error error) {
  return std::move(error).hinted("write it as 48000, 48000.10, 50k, 1.2m or \"1200 NOK\"");
}

Result<AmountParts> amount_parts(const TypedArgument& argument) {
  const std::string_view text = trim(argument.plain());
  const auto first = text.find_first_of(decimal_digits);
  if (first == std::string_view::npos) {
    return hinted_at_amounts(usage_error(argument.quoted() + " is not an amount"));
  }
  const std::string_view before = text.substr(0, first);
  if (before.find('-') != std::string_view::npos) {
    return usage_error(argument.quoted() + " is negative").hinted("an amount is 0 or more");
  }
  const auto number = number_in(argument, text);
  if (!number) return number.error();
  AmountParts parts;
  parts.number = *number;
  std::vector<std::string_view> words = words_of(text.substr(first + number->size()));
  take_suffix(words, parts);
  const bool suffix_may_follow = parts.suffix.empty();
  auto taken = take_marks(argument, words_of(before), "not a currency", parts);
  if (!taken) return std::move(taken).error();
  taken =
      take_marks(argument, words,
                 suffix_may_follow ? "neither a currency nor k, m or bn" : "not a currency", parts);
  if (!taken) return std::move(taken).error();
  return parts;
}

}  // namespace deals
