// SPDX-License-Identifier: MIT
#include "field_values.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <deals/base/character.hpp>
#include <deals/base/date_phrase.hpp>
#include <deals/base/decimal.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/record.hpp>

namespace deals {
namespace {

constexpr std::size_t longest_line = 1000;
constexpr std::size_t most_steps = 32;

bool is_integer(std::string_view text) {
  long long number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  const bool has_leading_zero = digits.size() > 1 && digits.front() == '0';
  return error == std::errc() && end == text.data() + text.size() && !has_leading_zero;
}

bool is_fraction(std::string_view text) {
  const auto point = text.find('.');
  if (point == std::string_view::npos || point == 0 || point + 1 == text.size()) return false;
  return is_integer(text.substr(0, point)) && parse_decimal(text).has_value() &&
         text.find('_') == std::string_view::npos;
}

Value::Kind kind_of(std::string_view text) {
  if (text == "true" || text == "false") return Value::Kind::boolean;
  if (is_integer(text)) return Value::Kind::integer;
  if (is_fraction(text)) return Value::Kind::floating;
  if (parse_iso_date(text)) return Value::Kind::date;
  return Value::Kind::string;
}

std::string_view words_for(Value::Kind kind) {
  switch (kind) {
    case Value::Kind::integer:
      return "a whole number";
    case Value::Kind::floating:
      return "a number";
    case Value::Kind::boolean:
      return "true or false";
    case Value::Kind::date:
      return "a date like 2026-12-15";
    case Value::Kind::moment:
      return "a moment like 2026-11-21T10:30:00Z";
    default:
      return "a time of day; deals edit opens the file";
  }
}

Error not_a(std::string_view field, std::string_view text, std::string_view what) {
  return usage_error(fmt::format("{} cannot be \"{}\"", shown(field), shown(text)))
      .hinted(fmt::format("it is {}", what));
}

Value scalar(Value::Kind kind, std::string_view text) {
  if (kind == Value::Kind::string) return string_value(std::string(text));
  if (kind == Value::Kind::boolean) return boolean_value(text == "true");
  return token_value(kind, std::string(text));
}

/// The number, when it is one of the declared values or these are not listed.
Result<Value> listed(const FieldDeclaration& declaration, Value number) {
  auto fits = check_field(declaration, number);
  if (fits) return number;
  return not_a(declaration.name, number.text, join_words(declaration.values, "or"));
}

/// The entries of the table that holds the path's last key, made on the way; null when a value that
/// is no table stands in it.
std::vector<Entry>* table_at(std::vector<Entry>& root, const std::vector<std::string_view>& path) {
  std::vector<Entry>* table = &root;
  for (std::size_t at = 0; at + 1 < path.size(); ++at) {
    auto entry = std::find_if(table->begin(), table->end(),
                              [&](const Entry& each) { return each.key == path[at]; });
    if (entry == table->end()) {
      table->push_back({std::string(path[at]), Value{.kind = Value::Kind::table}, {}});
      entry = std::prev(table->end());
    }
    if (entry->value.kind != Value::Kind::table) return nullptr;
    table = &entry->value.entries;
  }
  return table;
}

/// A table goes with the last thing in it.
void remove_empty(std::vector<Entry>& root, std::vector<std::string_view> path) {
  for (path.pop_back(); !path.empty(); path.pop_back()) {
    std::vector<Entry>* table = table_at(root, path);
    const Value* value = value_of_key(*table, path.back());
    if (value == nullptr || !value->entries.empty()) return;
    set_entry(*table, path.back(), std::nullopt);
  }
}

}  // namespace

Result<std::string> many_lines(std::string_view field, std::string_view text) {
  if (!is_valid_utf8(text)) {
    return usage_error(fmt::format("{} is not valid UTF-8: \"{}\"", field, shown(text)));
  }
  const auto control = std::find_if(text.begin(), text.end(), [](char letter) {
    return is_control(letter) && letter != '\n' && letter != '\t';
  });
  if (control != text.end()) {
    return usage_error(fmt::format("{} holds a control character: \"{}\"", field, shown(text)));
  }
  return std::string(text);
}

Result<std::string> one_line(std::string_view field, std::string_view text) {
  auto checked = many_lines(field, text);
  if (!checked) return checked;
  if (text.find_first_of("\n\t") != std::string_view::npos) {
    return usage_error(fmt::format("{} must be one line: \"{}\"", field, shown(text)));
  }
  if (code_points(text) > longest_line) {
    return usage_error(fmt::format("{} is longer than 1,000 characters", field))
        .hinted("long text belongs into notes");
  }
  return std::string(trim(text));
}

Result<std::string> one_of(std::string_view field, std::string_view text,
                           const std::vector<std::string>& allowed) {
  auto line = one_line(field, text);
  if (!line || allowed.empty()) return line;
  if (std::find(allowed.begin(), allowed.end(), *line) != allowed.end()) return line;
  Error error = usage_error(fmt::format("no {} \"{}\"", field, shown(text)));
  if (auto hint = did_you_mean(text, allowed)) return std::move(error).hinted(*hint);
  return std::move(error).hinted("it is " + join_words(allowed, "or"));
}

Result<std::vector<std::string>> word_list(std::string_view field, std::string_view text) {
  std::vector<std::string> words;
  for (std::string_view part : split(text, ',')) {
    auto word = one_line(field, trim(part));
    if (!word) return std::move(word).error();
    if (!word->empty() && std::find(words.begin(), words.end(), *word) == words.end()) {
      words.push_back(*std::move(word));
    }
  }
  return words;
}

Result<Value> declared_value(const FieldDeclaration& declaration, std::string_view text,
                             const DateContext& dates) {
  using Type = FieldDeclaration::Type;
  switch (declaration.type) {
    case Type::string: {
      auto word = one_of(declaration.name, text, declaration.values);
      if (!word) return std::move(word).error();
      return string_value(*std::move(word));
    }
    case Type::date: {
      auto day = parse_date(text, dates);
      if (!day) return std::move(day).error();
      return token_value(Value::Kind::date, to_iso(*day));
    }
    case Type::boolean:
      if (kind_of(text) == Value::Kind::boolean) return scalar(Value::Kind::boolean, text);
      return not_a(declaration.name, text, "true or false");
    case Type::integer:
      if (is_integer(text)) return listed(declaration, scalar(Value::Kind::integer, text));
      return not_a(declaration.name, text, "a whole number");
    case Type::decimal:
      if (is_integer(text)) return listed(declaration, scalar(Value::Kind::integer, text));
      if (is_fraction(text)) return listed(declaration, scalar(Value::Kind::floating, text));
      return not_a(declaration.name, text, "a number like 12 or 12.50");
  }
  return internal_error("a custom field of no type");
}

Result<Value> loose_value(std::string_view path, std::string_view text, const Value* existing) {
  auto checked = many_lines(path, text);
  if (!checked) return std::move(checked).error();
  if (existing == nullptr) return scalar(kind_of(text), text);
  switch (existing->kind) {
    case Value::Kind::string:
      return string_value(*std::move(checked));
    case Value::Kind::array:
    case Value::Kind::table:
      return usage_error(fmt::format("\"{}\" is a list or a table", shown(path)))
          .hinted("deals edit opens the file; a dotted path reaches a value inside");
    case Value::Kind::floating:
      if (is_integer(text) || is_fraction(text)) return scalar(kind_of(text), text);
      break;
    case Value::Kind::moment:
      if (parse_moment(text)) return scalar(Value::Kind::moment, text);
      break;
    default:
      if (kind_of(text) == existing->kind) return scalar(existing->kind, text);
  }
  return not_a(path, text, words_for(existing->kind));
}

const Value* value_of_key(const std::vector<Entry>& entries, std::string_view key) {
  const auto at = std::find_if(entries.begin(), entries.end(),
                               [&](const Entry& each) { return each.key == key; });
  return at == entries.end() ? nullptr : &at->value;
}

void set_entry(std::vector<Entry>& entries, std::string_view key, std::optional<Value> value) {
  const auto at = std::find_if(entries.begin(), entries.end(),
                               [&](const Entry& each) { return each.key == key; });
  if (!value) {
    if (at != entries.end()) entries.erase(at);
  } else if (at != entries.end()) {
    at->value = *std::move(value);
  } else {
    entries.push_back({std::string(key), *std::move(value), {}});
  }
}

Result<void> set_path(std::vector<Entry>& entries, std::string_view path, std::string_view text) {
  std::vector<std::string_view> steps = split(path, '.');
  // A key that has dots in it, in quotes in the file.
  if (value_of_key(entries, path) != nullptr) steps = {path};
  if (std::find(steps.begin(), steps.end(), "") != steps.end()) {
    return usage_error(fmt::format("\"{}\" is no path: a part of it is empty", shown(path)));
  }
  if (auto line = one_line("a field's name", path); !line) return std::move(line).error();
  if (steps.size() > most_steps) {
    return usage_error(fmt::format("\"{}…\" is too deep", shown(path.substr(0, 40))));
  }
  std::vector<Entry> changed = entries;
  std::vector<Entry>* table = table_at(changed, steps);
  if (table == nullptr) {
    return usage_error(fmt::format("\"{}\" leads through something that is no table", shown(path)));
  }
  if (text.empty()) {
    // Removing what is not there must not leave the tables made on the way.
    if (value_of_key(*table, steps.back()) == nullptr) return {};
    set_entry(*table, steps.back(), std::nullopt);
    remove_empty(changed, steps);
  } else {
    auto value = loose_value(path, text, value_of_key(*table, steps.back()));
    if (!value) return std::move(value).error();
    set_entry(*table, steps.back(), *std::move(value));
  }
  entries = std::move(changed);
  return {};
}

Error unknown_field(std::string_view field, const std::vector<std::string>& names) {
  Error error = usage_error(fmt::format("no field \"{}\"", shown(field)));
  if (auto hint = did_you_mean(field, names)) return std::move(error).hinted(*hint);
  return std::move(error).hinted("the fields are " + join_words(names, "and"));
}

Error must_have(std::string_view record, std::string_view field) {
  return usage_error(fmt::format("{} must have a {}", record, field))
      .hinted(fmt::format("{}=VALUE changes it", field));
}

}  // namespace deals
