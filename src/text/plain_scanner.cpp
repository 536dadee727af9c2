// SPDX-License-Identifier: MIT
#include "plain_scanner.hpp"

#include <algorithm>
#include <array>
#include <deals/base/character.hpp>

#include "scan.hpp"

namespace deals {
namespace {

constexpr std::size_t date_size = 10;
/// Digits of a second that everybody takes.
constexpr std::size_t most_fraction_digits = 9;

constexpr auto may_be_bare = [] {
  std::array<bool, 256> may{};
  for (std::size_t byte = 'a'; byte <= 'z'; ++byte) may[byte] = may[byte - 'a' + 'A'] = true;
  for (std::size_t byte = '0'; byte <= '9'; ++byte) may[byte] = true;
  may['_'] = may['-'] = true;
  return may;
}();

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

/// How long the time of a moment is: `T10:30:00.25Z`, or with `+01:00`. 0: there is none.
std::size_t size_of_time(std::string_view text) {
  constexpr std::size_t seconds_end = 9;
  if (text.size() <= seconds_end) return 0;
  std::size_t at = seconds_end;
  if (text[at] == '.') {
    const std::size_t digits = digits_at(text, at + 1);
    if (digits == 0 || digits > most_fraction_digits) return 0;
    at += 1 + digits;
  }
  if (at == text.size()) return 0;
  constexpr std::size_t offset_size = 6;
  return at + (text[at] == 'Z' || text[at] == 'z' ? 1 : offset_size);
}

}  // namespace

PlainScanner::PlainScanner(std::string_view text)
    : at_(text.data()), end_(text.data() + text.size()) {
  if (text.starts_with(scan::byte_order_mark)) at_ += scan::byte_order_mark.size();
}

std::size_t PlainScanner::tables_ahead() const {
  constexpr std::size_t most_counted = 32;
  std::size_t count = 0;
  const std::string_view text = rest();
  for (auto at = text.find('{'); at != std::string_view::npos && count < most_counted;
       at = text.find('{', at + 1)) {
    ++count;
  }
  return count;
}

std::optional<PlainScalar> PlainScanner::scalar() {
  const char first = next();
  if (first == '"' || first == '\'') {
    const auto text = string();
    if (!text) return std::nullopt;
    return PlainScalar{.kind = Value::Kind::string, .text = *text};
  }
  if (first == 't') return word("true");
  if (first == 'f') return word("false");
  constexpr std::size_t year_size = 4;
  if (end_ - at_ > static_cast<std::ptrdiff_t>(year_size) && at_[year_size] == '-') {
    return day_or_moment();
  }
  return number();
}

std::optional<Date> PlainScanner::date() {
  if (end_ - at_ < std::ptrdiff_t{date_size}) return std::nullopt;
  // A time behind it would make it a moment, but no value may have that behind it.
  const auto day = parse_iso_date({at_, date_size});
  if (day) at_ += date_size;
  return day;
}

std::optional<Moment> PlainScanner::moment() {
  constexpr std::size_t usual_size = std::string_view("2026-11-21T10:30:00Z").size();
  const std::string_view usual = rest().substr(0, usual_size);
  const auto found = usual.ends_with('Z') ? parse_moment(usual) : std::nullopt;
  if (found) {
    at_ += usual_size;
    return found;
  }
  const auto other = day_or_moment();
  if (!other || other->kind != Value::Kind::moment) return std::nullopt;
  return other->moment;
}

std::optional<PlainHeader> PlainScanner::header() {
  if (!accept('[')) return std::nullopt;
  PlainHeader found;
  found.is_element = accept('[');
  skip_blanks();
  found.name = bare_name();
  skip_blanks();
  const bool is_closed = accept(']') && (!found.is_element || accept(']'));
  if (found.name.empty() || !is_closed || !end_line()) return std::nullopt;
  return found;
}

std::optional<std::string_view> PlainScanner::key() {
  auto name = std::optional(bare_name());
  if (name->empty()) name = short_string();
  skip_blanks();
  if (!name || !accept('=')) return std::nullopt;
  skip_blanks();
  return name;
}

std::string_view PlainScanner::bare_name() {
  const char* const begin = at_;
  while (at_ != end_ && may_be_bare[static_cast<unsigned char>(*at_)]) ++at_;
  return from(begin);
}

std::optional<std::string_view> PlainScanner::short_string() {
  const char quote = next();
  if (quote != '"' && quote != '\'') return std::nullopt;
  ++at_;
  PlainString reading(rest(), quote, false, decoded_);
  const auto content = reading.content();
  at_ = reading.end();
  return content;
}

std::optional<std::string_view> PlainScanner::any_string() {
  const char quote = next();
  const bool is_long = end_ - at_ > 2 && at_[1] == quote && at_[2] == quote;
  if (!is_long || (quote != '"' && quote != '\'')) return short_string();
  at_ += 3;
  PlainString reading(rest(), quote, true, decoded_);
  const auto content = reading.content();
  at_ = reading.end();
  return content;
}

std::optional<PlainScalar> PlainScanner::word(std::string_view name) {
  if (!rest().starts_with(name)) return std::nullopt;
  at_ += name.size();
  return PlainScalar{.kind = Value::Kind::boolean, .text = name};
}

std::optional<PlainScalar> PlainScanner::number() {
  const char* const begin = at_;
  if (next() == '-' || next() == '+') ++at_;
  const bool leads_with_zero = next() == '0';
  bool is_whole = true;
  std::size_t size_of_whole = 0;
  while (at_ != end_ && (is_digit(*at_) || *at_ == '_' || *at_ == '.')) {
    is_whole = is_whole && *at_ != '.';
    size_of_whole += is_whole ? 1 : 0;
    ++at_;
  }
  if (leads_with_zero && size_of_whole > 1) return std::nullopt;
  PlainScalar found{.kind = is_whole ? Value::Kind::integer : Value::Kind::floating,
                    .text = from(begin)};
  const auto value = parse_decimal(found.text);
  if (!value) return std::nullopt;
  found.number = *value;
  return found;
}

std::optional<PlainScalar> PlainScanner::day_or_moment() {
  const char* const begin = at_;
  const std::string_view behind = rest().substr(std::min(date_size, rest().size()));
  const bool has_time = behind.starts_with('T') || behind.starts_with('t') ||
                        (behind.starts_with(' ') && digits_at(behind, 1) > 0);
  const std::size_t size = date_size + (has_time ? size_of_time(behind) : 0);
  at_ += std::min(size, rest().size());
  PlainScalar found{.kind = has_time ? Value::Kind::moment : Value::Kind::date,
                    .text = from(begin)};
  if (has_time) {
    const auto moment = parse_moment(found.text);
    found.moment = moment.value_or(Moment{});
    return moment ? std::optional(found) : std::nullopt;
  }
  const auto day = parse_iso_date(found.text);
  found.date = day.value_or(Date{});
  return day ? std::optional(found) : std::nullopt;
}

void PlainScanner::skip_space() {
  while (at_ != end_) {
    if (*at_ == ' ' || *at_ == '\n' || *at_ == '\t') {
      ++at_;
    } else if (*at_ == '#') {
      skip_comment();
    } else if (rest().starts_with("\r\n")) {
      at_ += 2;
    } else {
      return;
    }
  }
}

void PlainScanner::skip_comment() {
  while (at_ != end_ && (!is_control(*at_) || *at_ == '\t')) ++at_;
}

bool PlainScanner::end_line() {
  skip_blanks();
  if (next() == '#') skip_comment();
  if (at_ == end_) return true;
  accept('\r');
  return accept('\n');
}

}  // namespace deals
