// SPDX-License-Identifier: MIT
#include "reading.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>
#include <deals/text/write.hpp>

namespace deals {
namespace {

constexpr std::size_t most_names_listed = 25;
/// Of one file; the next ones are seen once these are mended.
constexpr std::size_t most_problems = 1000;

std::string described(const Value& value) {
  switch (value.kind) {
    case Value::Kind::string:
      return fmt::format("the string \"{}\"", shown(value.text));
    case Value::Kind::integer:
      return "the integer " + shown(value.text);
    case Value::Kind::floating:
      return "the number " + shown(value.text);
    case Value::Kind::boolean:
      return "the boolean " + shown(value.text);
    case Value::Kind::date:
      return "the date " + shown(value.text);
    case Value::Kind::time:
      return "the time " + shown(value.text);
    case Value::Kind::local_date_time:
    case Value::Kind::moment:
      return "the date-time " + shown(value.text);
    case Value::Kind::array:
      return "an array";
    case Value::Kind::table:
      return "a table";
  }
  return "something else";
}

/// What the line would look like, when what was meant is plain to see.
std::optional<std::string> better_form(std::string_view key, std::string_view wanted,
                                       const Value& value) {
  const bool is_string = value.kind == Value::Kind::string;
  const bool is_scalar = value.kind < Value::Kind::array;
  const std::string start = fmt::format("{} = ", shown(key_to_toml(key)));
  if (wanted == "a string" && is_scalar) {
    return fmt::format("put it in quotes: {}\"{}\"", start, shown(value.text));
  }
  if (wanted == "a date" && is_string && parse_iso_date(value.text)) {
    return fmt::format("write it without quotes: {}{}", start, value.text);
  }
  if (wanted == "a date" && value.text.size() > 10 && parse_iso_date(value.text.substr(0, 10))) {
    return fmt::format("write the day alone: {}{}", start, value.text.substr(0, 10));
  }
  if (wanted == "an array of strings" && is_string) {
    return fmt::format("put it in brackets: {}[\"{}\"]", start, shown(value.text));
  }
  const bool is_token = is_string && (value.text == "true" || value.text == "false" ||
                                      parse_decimal(value.text).has_value());
  if (is_token && wanted != "a date" && !wanted.ends_with("table") && !wanted.ends_with("tables")) {
    return fmt::format("write it without quotes: {}{}", start, value.text);
  }
  return {};
}

}  // namespace

void Reading::fail(Error error, const Region& region) {
  if (error_ && error_begin_ <= region.begin) return;
  error_ = locate(std::move(error), text_, file_, region);
  error_begin_ = region.begin;
}

void Reading::note(Error error, const Region& region) {
  if (problems_.size() >= most_problems) {
    ++untold_;
    return;
  }
  problems_.push_back(locate(std::move(error), text_, file_, region));
}

void Reading::fail_at_top(Error error) {
  if (error_ && error_begin_ == 0) return;
  error_ = std::move(error).at({.file = file_, .line = 1});
  error_begin_ = 0;
}

void Reading::note_at_top(Error error) {
  problems_.push_back(std::move(error).at({.file = file_, .line = 1}));
}

void Reading::sort_problems() {
  const auto place = [](const Error& error) {
    return std::pair(error.place.line, error.place.column);
  };
  std::stable_sort(problems_.begin(), problems_.end(), [&](const Error& left, const Error& right) {
    return place(left) < place(right);
  });
  if (untold_ == 0) return;
  Error rest = data_error(fmt::format("and {} more problems in this file", untold_), "");
  problems_.push_back(
      std::move(rest).coded("more-problems", Severity::warning).at({.file = file_}));
}

Result<void> check_size(const Value& root, const std::string& file) {
  constexpr std::size_t most_keys = 4096;
  if (root.entries.size() <= most_keys) return {};
  return data_error(fmt::format("{} keys; {} are the most", root.entries.size(), most_keys),
                    "too-many-keys")
      .at({.file = file});
}

Error data_error(std::string message, std::string code) {
  Error error;
  error.kind = ErrorKind::invalid_data;
  error.message = std::move(message);
  error.code = std::move(code);
  return error;
}

Error unknown_name(std::string_view what, std::string_view name,
                   std::span<const std::string> candidates) {
  std::string code = fmt::format("unknown-{}", what);
  for (char& each : code) {
    if (each == ' ') each = '-';
  }
  Error error = data_error(fmt::format("unknown {} \"{}\"", what, shown(name)), std::move(code));
  if (auto hint = did_you_mean(name, candidates)) return std::move(error).hinted(*std::move(hint));
  if (candidates.empty() || candidates.size() > most_names_listed) return error;
  return std::move(error).hinted(
      fmt::format("write {}", join_words({candidates.begin(), candidates.end()}, "or")));
}

Error wrong_type(std::string_view key, std::string_view wanted, const Value& value) {
  Error error = data_error(
      fmt::format("{} must be {}, not {}", shown(key), wanted, described(value)), "wrong-type");
  auto form = better_form(key, wanted, value);
  return form ? std::move(error).hinted(*std::move(form)) : error;
}

}  // namespace deals
