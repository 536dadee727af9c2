// SPDX-License-Identifier: MIT
#include "record_words.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/date.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/phrase.hpp>
#include <deals/text/record.hpp>
#include <map>
#include <vector>

namespace deals {
namespace {

constexpr int label_width = 12;
constexpr int author_width = 8;

std::string label_of(std::string_view key) {
  std::string label = shown(key);
  std::replace(label.begin(), label.end(), '_', ' ');
  return label;
}

std::string padded_to(std::string text, int columns) {
  const int missing = columns - width(text);
  return missing > 0 ? text + std::string(static_cast<std::size_t>(missing), ' ') : text;
}

/// `48,000.00` of 48000.00 and 48_000.00; other forms stay.
std::string grouped_number(std::string token) {
  std::erase(token, '_');
  const std::size_t end = std::min(token.find('.'), token.size());
  const bool is_plain = std::all_of(token.begin(), token.end(), [](char letter) {
    return letter == '.' || (letter >= '0' && letter <= '9');
  });
  if (!is_plain) return token;
  return grouped(token.substr(0, end)) + token.substr(end);
}

std::string weekday_and_day(const std::string& token) {
  const auto day = parse_iso_date(token);
  return day ? fmt::format("{} {}", weekday_name(weekday(*day)), to_long(*day)) : token;
}

/// `2026-10-20 15:00`, in UTC.
std::string moment_words(const std::string& token) {
  constexpr std::size_t up_to_minute = 16;
  const auto moment = parse_moment(token);
  if (!moment) return shown(token);
  std::string words = to_iso(*moment).substr(0, up_to_minute);
  std::replace(words.begin(), words.end(), 'T', ' ');
  return words;
}

std::string value_words(std::string_view key, const Value& value);

std::string entries_words(const std::vector<Entry>& entries) {
  std::vector<std::string> parts;
  for (const auto& [key, value, region] : entries) {
    // What each entry begins with needs no label.
    const bool is_plain = key == "id" || key == "name" || key == "text" || key == "on";
    parts.push_back((is_plain ? "" : label_of(key) + " ") + value_words(key, value));
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string array_words(std::string_view key, const Value& array) {
  std::vector<std::string> parts;
  for (const Value& each : array.items) parts.push_back(value_words(key, each));
  return parts.empty() ? "none" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string value_words(std::string_view key, const Value& value) {
  switch (value.kind) {
    case Value::Kind::string:
      return value.text.empty() ? "\"\"" : shown(trim(value.text));
    case Value::Kind::integer:
    case Value::Kind::floating:
      if (key == "amount" || key == "price" || key == "total") return grouped_number(value.text);
      return value.text + (key == "probability" ? " %" : "");
    case Value::Kind::date:
      return weekday_and_day(value.text);
    case Value::Kind::moment:
      return moment_words(value.text);
    case Value::Kind::array:
      return array_words(key, value);
    case Value::Kind::table:
      return "(" + entries_words(value.entries) + ")";
    default:
      return shown(value.text);
  }
}

/// A text of many lines stands below its label.
std::string block(std::string_view text) {
  std::string lines;
  for (std::string_view line : split(trim(text), '\n')) {
    lines += trim(line).empty() ? "\n" : fmt::format("    {}\n", shown(line));
  }
  return lines;
}

std::string labelled(std::string_view label, std::string_view words) {
  return fmt::format("{} {}\n", padded_to(std::string(label), label_width), words);
}

bool is_list_of_tables(const Value& value) {
  return value.kind == Value::Kind::array && !value.items.empty() &&
         std::all_of(value.items.begin(), value.items.end(),
                     [](const Value& each) { return each.kind == Value::Kind::table; });
}

/// `contacts` lists contacts, one a line.
std::string singular_of(std::string_view key) {
  std::string label = label_of(key);
  if (label.ends_with('s')) label.pop_back();
  return label;
}

/// The history, with what each value was before.
class EventLines {
 public:
  std::string of(const Value& history) {
    std::string lines = "history\n";
    for (const Value& event : history.items) lines += line_of(event);
    return lines;
  }

 private:
  static std::string text_at(const Value& event, std::string_view key) {
    const Value* value = event.find(key);
    return value == nullptr ? "" : value_words(key, *value);
  }

  std::string step(std::string_view key, const Value& value) {
    const std::string now = value_words(key, value);
    std::string& before = known_[std::string(key)];
    const auto& tracked = tracked_field_names();
    const bool is_tracked = std::find(tracked.begin(), tracked.end(), key) != tracked.end();
    std::string words = is_tracked && !before.empty() && before != now
                            ? fmt::format("{} {} → {}", label_of(key), before, now)
                            : fmt::format("{} {}", label_of(key), now);
    before = now;
    return words;
  }

  std::string line_of(const Value& event) {
    std::vector<std::string> parts;
    for (const auto& [key, value, region] : event.entries) {
      if (key == "at" || key == "by" || key == "event" || key == "text") continue;
      if (key != "cleared") {
        parts.push_back(step(key, value));
        continue;
      }
      for (const Value& field : value.items) {
        parts.push_back("no " + label_of(field.text));
        known_.erase(field.text);
      }
    }
    std::string words = text_at(event, "event");
    if (!parts.empty()) words += fmt::format(": {}", fmt::join(parts, ", "));
    const Value* text = event.find("text");
    if (text != nullptr && !has_many_lines(*text)) words += ": " + value_words("text", *text);
    std::string line = fmt::format("  {}  {}  {}\n", text_at(event, "at"),
                                   padded_to(text_at(event, "by"), author_width), words);
    return text != nullptr && has_many_lines(*text) ? line + block(text->text) : line;
  }

  std::map<std::string, std::string> known_;
};

std::string entry_lines(std::string_view key, const Value& value) {
  if (key == "history" && is_list_of_tables(value)) return EventLines().of(value);
  if (has_many_lines(value)) return label_of(key) + "\n" + block(value.text);
  if (value.kind == Value::Kind::table) {
    return labelled(label_of(key), entries_words(value.entries));
  }
  if (!is_list_of_tables(value)) return labelled(label_of(key), value_words(key, value));
  std::string lines;
  for (const Value& each : value.items) {
    lines += labelled(singular_of(key), entries_words(each.entries));
  }
  return lines;
}

/// Where keys and plain values stand: what looks like a comment there is none.
void add_regions(const Value& value, std::vector<Region>& regions) {
  for (const Value& each : value.items) add_regions(each, regions);
  for (const Entry& each : value.entries) {
    regions.push_back(each.key_region);
    add_regions(each.value, regions);
  }
  if (value.kind != Value::Kind::array && value.kind != Value::Kind::table) {
    regions.push_back(value.region);
  }
}

std::string comment_lines(const Value& root, std::string_view text) {
  std::vector<Region> regions;
  add_regions(root, regions);
  std::sort(regions.begin(), regions.end(),
            [](const Region& left, const Region& right) { return left.begin < right.begin; });
  std::string lines;
  auto next = regions.begin();
  for (std::size_t at = 0; at < text.size(); ++at) {
    while (next != regions.end() && next->begin < at) ++next;
    if (next != regions.end() && next->begin == at && next->end > at) {
      at = next->end - 1;
    } else if (text[at] == '#') {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      lines += shown(trim(text.substr(at, end - at))) + "\n";
      at = end;
    }
  }
  return lines;
}

}  // namespace

std::string record_words(const Value& root, std::string_view text) {
  const bool is_opportunity = root.find("stage") != nullptr;
  std::vector<std::string> keys;
  for (const Entry& entry : root.entries) keys.push_back(entry.key);
  keys = in_file_order(std::move(keys),
                       is_opportunity ? RecordKind::opportunity : RecordKind::customer);
  std::string lines;
  for (const std::string& key : keys) lines += entry_lines(key, *root.find(key));
  return lines + comment_lines(root, text);
}

bool has_many_lines(const Value& value) {
  return value.kind == Value::Kind::string && trim(value.text).find('\n') != std::string::npos;
}

}  // namespace deals
