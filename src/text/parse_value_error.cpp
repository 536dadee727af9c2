// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <deals/base/character.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/write.hpp>

#include "parse_error.hpp"

namespace deals {
namespace {

using scan::Span;

bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         static_cast<unsigned char>(byte) >= 0x80;
}

/// The currency sign that `text` starts with, or nothing.
std::string_view currency_sign(std::string_view text) {
  constexpr std::array<std::string_view, 4> signs = {"€", "£", "¥", "$"};
  for (const auto sign : signs) {
    if (text.starts_with(sign)) return sign;
  }
  return {};
}

/// `48.000,50 EUR` as `9.9,9 a`: runs of digits and of letters as one character each.
std::string shape_of(std::string_view token) {
  std::string shape;
  for (std::size_t at = 0; at < token.size(); ++at) {
    if (const auto sign = currency_sign(token.substr(at)); !sign.empty()) {
      shape += '$';
      at += sign.size() - 1;
      continue;
    }
    const char byte = token[at];
    const char sort = is_digit(byte) ? '9' : is_letter(byte) ? 'a' : byte;
    const bool repeats = !shape.empty() && shape.back() == sort && (sort == '9' || sort == 'a');
    if (!repeats) shape += sort;
  }
  return shape;
}

/// How a value that looks like this should have been written.
struct Shape {
  std::string_view shape;
  std::string_view what;
  std::string_view hint;
};

constexpr std::string_view separators_hint =
    "write numbers with a decimal point and no separators: 48000.00";
constexpr std::string_view dates_hint = "write dates as 2026-12-15, without quotes";
constexpr std::string_view currency_hint =
    "an amount is a plain number; the currency is a key of its own: currency = \"EUR\"";

constexpr std::array shapes = {
    Shape{"9,9", "a number", separators_hint},
    Shape{"9.9,9", "a number", separators_hint},
    Shape{"9,9.9", "a number", separators_hint},
    Shape{"9,9,9", "a number", separators_hint},
    Shape{"9 9", "a number", separators_hint},
    Shape{"9 9.9", "a number", separators_hint},
    Shape{"9 9,9", "a number", separators_hint},
    Shape{"9'9", "a number", separators_hint},
    Shape{"9'9.9", "a number", separators_hint},
    Shape{".9", "a number", "write a digit before the point: 0.5"},
    Shape{"-.9", "a number", "write a digit before the point: -0.5"},
    Shape{"9.", "a number", "write a digit behind the point: 1.0"},
    Shape{"9%", "a number", "leave the % out"},
    Shape{"9 %", "a number", "leave the % out"},
    Shape{"9 a", "a number", currency_hint},
    Shape{"a 9", "a number", currency_hint},
    Shape{"$9", "a number", currency_hint},
    Shape{"$ 9", "a number", currency_hint},
    Shape{"9$", "a number", currency_hint},
    Shape{"9 $", "a number", currency_hint},
    Shape{"$9,9", "a number", currency_hint},
    Shape{"$9.9", "a number", currency_hint},
    Shape{"$9,9.9", "a number", currency_hint},
    Shape{"9.9.9", "a date", dates_hint},
    Shape{"9.9.", "a date", dates_hint},
    Shape{"9/9/9", "a date", dates_hint},
    Shape{"9-9-9", "a date", dates_hint},
    Shape{"9/9", "a date", dates_hint},
    Shape{"9 a 9", "a date", dates_hint},
    Shape{"9. a 9", "a date", dates_hint},
    Shape{"a 9, 9", "a date", dates_hint},
};

std::string lower(std::string_view token) {
  std::string text(token);
  for (char& byte : text) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
  }
  return text;
}

bool is_yes_or_no(std::string_view token) {
  constexpr std::array<std::string_view, 6> words = {"true", "false", "yes", "no", "on", "off"};
  return std::find(words.begin(), words.end(), lower(token)) != words.end();
}

/// `2026-02-31`, right in form: toml++ says that the month or day is out of range.
std::optional<Diagnosis> impossible_date(const Refusal& refusal, Span where) {
  if (!refusal.says("(inclusive), saw")) return std::nullopt;
  const auto token = shown(where.of(refusal.text));
  if (refusal.says("date: ")) {
    return Diagnosis{where, fmt::format("the date {} does not exist", token.substr(0, 10)), {}};
  }
  return Diagnosis{where, fmt::format("the time \"{}\" does not exist", token), {}};
}

std::optional<Diagnosis> known_shape(std::string_view token, Span where) {
  const auto shape = shape_of(token);
  const auto found = std::find_if(shapes.begin(), shapes.end(),
                                  [&](const Shape& each) { return each.shape == shape; });
  if (found == shapes.end()) return std::nullopt;
  return Diagnosis{where,
                   fmt::format("\"{}\" is not {}", shown(token), found->what),
                   {std::string(found->hint)}};
}

std::optional<Diagnosis> leading_zero(const Refusal& refusal, std::string_view token, Span where) {
  if (!refusal.says("leading zeroes")) return std::nullopt;
  return Diagnosis{where,
                   fmt::format("\"{}\" is not a number: it starts with a zero", shown(token)),
                   {fmt::format("write \"{}\" with quotes if it is text", shown(token))}};
}

/// Text behind a complete string: `"Acme" Corp`, `"The "big" one"`.
std::optional<Diagnosis> text_behind_string(const Refusal& refusal, std::string_view token,
                                            Span where) {
  if (token.front() != '"' && token.front() != '\'') return std::nullopt;
  const auto end = std::min(scan::end_of_string(refusal.text, where.begin), where.end);
  const Span rest{scan::skip_blanks(refusal.text, end), where.end};
  if (rest.begin >= rest.end) return std::nullopt;
  return Diagnosis{rest,
                   fmt::format("\"{}\" behind the end of the text", shown(rest.of(refusal.text))),
                   {token.front() == '"' ? "a quote inside of a text is written \\\""
                                         : "text that holds a ' goes between \" and \""}};
}

}  // namespace

Span Refusal::value() const {
  const bool in_brackets = open && (text[*open] == '[' || text[*open] == '{');
  auto begin = in_brackets ? std::max(*open + 1, scan::start_of_line(text, at))
                           : scan::start_of_line(text, at);
  bool behind_equals = false;
  for (auto i = begin; i < at;) {
    const char byte = text[i];
    if (byte == '"' || byte == '\'') {
      i = std::max(scan::end_of_string(text, i), i + 1);
      continue;
    }
    ++i;
    const bool equals = byte == '=' && (in_brackets || !behind_equals);
    if (equals || (in_brackets && byte == ',')) begin = i;
    behind_equals = behind_equals || byte == '=';
  }
  begin = scan::skip_blanks(text, begin);
  auto end = std::min(text.find_first_of(in_brackets ? ",]}#\r\n" : "#\r\n", begin), text.size());
  while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
  return {begin, end};
}

std::optional<Diagnosis> bad_value(const Refusal& refusal) {
  const Span where = refusal.value();
  const auto token = where.of(refusal.text);
  if (token.empty()) {
    return Diagnosis{
        {refusal.at, refusal.at}, "a value is missing", {"write \"\" for an empty text"}};
  }
  if (auto found = impossible_date(refusal, where)) return found;
  if (auto found = text_behind_string(refusal, token, where)) return found;
  if (auto found = leading_zero(refusal, token, where)) return found;
  if (auto found = known_shape(token, where)) return found;
  const std::string word = shown(token);
  const std::string quoted = shown(to_toml(string_value(std::string(token))));
  if (token.find(" = ") != std::string_view::npos) {
    return Diagnosis{
        where, fmt::format("\"{}\" is not a value", word), {"write one key on a line"}};
  }
  if (is_yes_or_no(token)) {
    return Diagnosis{where, fmt::format("\"{}\" is not a value", word), {"write true or false"}};
  }
  if (is_letter(token.front())) {
    return Diagnosis{where,
                     fmt::format("\"{}\" is text without quotes", word),
                     {fmt::format("put quotes around it: {}", quoted)}};
  }
  return Diagnosis{where,
                   fmt::format("\"{}\" is not a value", word),
                   {fmt::format("put quotes around it if it is text: {}", quoted)}};
}

}  // namespace deals
