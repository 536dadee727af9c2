// SPDX-License-Identifier: MIT
#include "typed_value.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <deals/base/date_phrase.hpp>
#include <deals/model/amount.hpp>
#include <utility>

#include "culprit.hpp"
#include "lex_value.hpp"

namespace deals {
namespace {

/// An error when the value and a word or two behind it are one value as well (`amount:48 000`,
/// `close:next fri`), which the blank has cut in two.
template <class Parse>
Result<void> check_blank(const Binding& binding, const Term& term, const Part& value,
                         const Parse& parse) {
  if (value.quoted) return {};
  const auto& source = binding.source;
  auto end = value.span.end();
  for (int more = 0; more < 2 && end < source.size() && source[end] == ' '; ++more) {
    const auto next = end + 1;
    end = std::min({end_of_word(source, next), source.find("..", next), source.find(',', next)});
    const Span whole{value.span.begin, end - value.span.begin};
    const auto text = source.substr(whole.begin, whole.length);
    if (text.back() == ' ' || !parse(text)) continue;
    return culprit(fmt::format("the blank in {} ends the value", quoted(text)), source, whole)
        .hinted(fmt::format("put the value in quotes: {}\"{}\"",
                            source.substr(term.span.begin, whole.begin - term.span.begin), text));
  }
  return {};
}

/// Whether digits, a comma and exactly three digits stand here: a comma that may group thousands.
bool could_group(std::string_view text, std::size_t comma) {
  const auto is_digit = [&](std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
  };
  return comma > 0 && is_digit(comma - 1) && is_digit(comma + 1) && is_digit(comma + 2) &&
         is_digit(comma + 3) && !is_digit(comma + 4);
}

/// Whether several amounts with commas between them are one as well.
bool could_be_one(std::string_view text, Currency book) {
  const auto comma = text.find(',');
  if (comma == std::string_view::npos) return false;
  return could_group(text, comma) || parse_amount(text, book, book);
}

}  // namespace

template <>
Result<Ends<Date>> typed_value(const Binding& binding, const Field& field, const Term& term,
                               const Part& value) {
  const bool past = field.type == Field::Type::past_day;
  const DateContext context{binding.settings.today, binding.settings.config.calendar,
                            past ? Toward::past : Toward::future};
  const auto parse = [&](std::string_view text) { return parse_period(text, context); };
  if (auto checked = check_blank(binding, term, value, parse); !checked) {
    return std::move(checked).error();
  }
  auto period = parse(value.text);
  if (!period) return relocated(std::move(period).error(), binding.source, value.span);
  return Ends<Date>{period->first, period->last};
}

template <>
Result<Ends<Money>> typed_value(const Binding& binding, const Field&, const Term& term,
                                const Part& value) {
  const auto book = binding.settings.config.currency;
  const auto parse = [&](std::string_view text) { return parse_amount(text, book, book); };
  if (auto checked = check_blank(binding, term, value, parse); !checked) {
    return std::move(checked).error();
  }
  auto typed = parse(value.text);
  if (!typed) return relocated(std::move(typed).error(), binding.source, value.span);
  return Ends<Money>{typed->amount, typed->amount};
}

template <>
Result<Ends<Decimal>> typed_value(const Binding& binding, const Field& field, const Term&,
                                  const Part& value) {
  if (field.type == Field::Type::percent) {
    auto percent = parse_percent(value.text);
    if (!percent) return relocated(std::move(percent).error(), binding.source, value.span);
    const Decimal number{percent->hundredths, 2};
    return Ends<Decimal>{number, number};
  }
  const bool whole = field.type == Field::Type::whole_number;
  const auto number = parse_decimal(value.text);
  if (number && (!whole || scaled_to(*number, 0))) return Ends<Decimal>{*number, *number};
  return culprit(fmt::format("{} is no {}number", quoted(value.text), whole ? "whole " : ""),
                 binding.source, value.span)
      .hinted(fmt::format("write it plain: {}", whole ? "14" : "12.5"));
}

Result<void> check_commas(const Binding& binding, const Term& term) {
  const bool is_quoted = std::any_of(term.values.begin(), term.values.end(), [](auto& choice) {
    return choice.first.quoted || choice.last.quoted;
  });
  if (is_quoted || term.values.size() < 2) return {};
  for (auto begin = term.values.front().span.begin; begin < term.span.end();) {
    const auto end = std::min(binding.source.find("..", begin), term.span.end());
    const auto piece = binding.source.substr(begin, end - begin);
    if (could_be_one(piece, binding.settings.config.currency)) {
      return culprit(fmt::format("{} can be read as one amount or as several", quoted(piece)),
                     binding.source, {begin, end - begin})
          .hinted(fmt::format("for one amount, put quotes around it: {}", quoted(piece)))
          .hinted(fmt::format("for several, write ({0}:A or {0}:B)", term.field.text));
    }
    begin = end + 2;
  }
  return {};
}

std::string in_words(Date day) { return to_iso(day); }

std::string in_words(const Money& amount) {
  return fmt::format("{} {}", to_plain(amount), amount.currency.code());
}

std::string in_words(const Decimal& number) { return to_text(number); }

}  // namespace deals
