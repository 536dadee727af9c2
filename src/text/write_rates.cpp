// SPDX-License-Identifier: MIT
#include <deals/text/rates.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/text/edit.hpp>
#include <deals/text/parse.hpp>
#include <map>
#include <span>

#include "reading.hpp"

namespace deals {
namespace {

using Entries = std::span<const RateEntry>;

std::string token(const std::optional<Decimal>& rate) { return rate ? to_text(*rate) : "\"N/A\""; }

/// `USD = 1.0842` and its like, a line each.
std::string lines_of(Entries entries, std::string_view newline) {
  std::string lines;
  for (const RateEntry& each : entries) {
    lines += fmt::format("{} = {}{}", each.code, token(each.rate), newline);
  }
  return lines;
}

/// The entries of one day after the other.
std::vector<Entries> by_day(Entries entries) {
  std::vector<Entries> days;
  for (std::size_t begin = 0; begin < entries.size();) {
    std::size_t end = begin;
    while (end < entries.size() && entries[end].day == entries[begin].day) ++end;
    days.push_back(entries.subspan(begin, end - begin));
    begin = end;
  }
  return days;
}

std::size_t line_start(std::string_view text, std::size_t at) {
  const auto newline = text.substr(0, at).rfind('\n');
  return newline == std::string_view::npos ? 0 : newline + 1;
}

/// Behind the newline of the line that `at` is in; the text's end in its last line.
std::size_t line_end(std::string_view text, std::size_t at) {
  const auto newline = text.find('\n', at);
  return newline == std::string_view::npos ? text.size() : newline + 1;
}

bool is_comment(std::string_view line) { return trim(line).starts_with('#'); }

/// New text at places of an old one.
class Splices {
 public:
  void replace(std::size_t begin, std::size_t end, std::string with) {
    splices_.emplace(begin, Splice{end, std::move(with)});
  }
  void insert(std::size_t at, std::string text) { replace(at, at, std::move(text)); }

  std::string made(std::string_view text) const {
    std::string out;
    std::size_t done = 0;
    for (const auto& [begin, splice] : splices_) {
      out.append(text.substr(done, begin - done)).append(splice.with);
      done = std::max(done, splice.end);
    }
    return out.append(text.substr(done));
  }

 private:
  struct Splice {
    std::size_t end = 0;
    std::string with;
  };
  std::multimap<std::size_t, Splice> splices_;
};

/// A file in which every day is a table under its own header: one pass does it.
class Tables {
 public:
  Tables(std::string_view text, const Value& root) : text_(text) {
    const Value* rates = root.find("rates");
    if (rates != nullptr) days_ = rates->entries;
    const auto first_break = text.find('\n');
    if (first_break != std::string_view::npos && first_break > 0 && text[first_break - 1] == '\r') {
      newline_ = "\r\n";
    }
    is_ended_ = text.empty() || text.back() == '\n';
  }

  bool can_be_edited() const {
    return std::all_of(days_.begin(), days_.end(), [&](const Entry& day) {
      const auto line = text_.substr(line_start(text_, day.key_region.begin));
      return trim(line).starts_with('[') && !day.value.entries.empty();
    });
  }

  std::string with(Entries entries) {
    auto added = by_day(entries);
    if (is_newest_first()) std::reverse(added.begin(), added.end());
    for (const Entries day : added) {
      const std::string name = to_iso(day.front().day);
      const auto there = std::find_if(days_.begin(), days_.end(),
                                      [&](const Entry& each) { return each.key == name; });
      if (there == days_.end()) {
        add_table(name, day);
      } else {
        add_to(*there, day);
      }
    }
    return splices_.made(text_);
  }

 private:
  void add_to(const Entry& day, Entries entries) {
    std::string added;
    for (const RateEntry& each : entries) {
      if (const Value* old = day.value.find(each.code)) {
        splices_.replace(old->region.begin, old->region.end, token(each.rate));
      } else {
        added += fmt::format("{} = {}{}", each.code, token(each.rate), newline_);
      }
    }
    if (!added.empty()) insert_line(line_end(text_, last_of(day)), std::move(added));
  }

  /// The end of the value that stands last in the table.
  static std::size_t last_of(const Entry& day) {
    std::size_t last = 0;
    for (const Entry& each : day.value.entries) last = std::max(last, each.value.region.end);
    return last;
  }

  void add_table(const std::string& name, Entries entries) {
    const std::string table =
        fmt::format("[rates.{}]{}{}", name, newline_, lines_of(entries, newline_));
    const Entry* behind = neighbour(name);
    if (behind != nullptr) {
      splices_.insert(above_comments(line_start(text_, behind->key_region.begin)),
                      table + newline_);
    } else {
      insert_line(text_.size(), newline_ + table);
    }
  }

  bool is_newest_first() const { return days_.size() > 1 && days_.back().key < days_.front().key; }

  /// The first day of the file that comes after this one, in the order that the file has.
  const Entry* neighbour(const std::string& name) const {
    const bool newest_first = is_newest_first();
    for (const Entry& each : days_) {
      if (newest_first ? each.key < name : each.key > name) return &each;
    }
    return nullptr;
  }

  /// Where the comment lines directly above a line begin.
  std::size_t above_comments(std::size_t at) const {
    while (at > 0) {
      const std::size_t before = line_start(text_, at - 1);
      if (!is_comment(text_.substr(before, at - before))) break;
      at = before;
    }
    return at;
  }

  /// The text's last line may have no end; the first that follows it gives it one.
  void insert_line(std::size_t at, std::string lines) {
    if (at == text_.size() && !is_ended_) lines.insert(0, newline_);
    if (at == text_.size()) is_ended_ = true;
    splices_.insert(at, std::move(lines));
  }

  std::string_view text_;
  std::vector<Entry> days_;
  std::string newline_ = "\n";
  Splices splices_;
  bool is_ended_ = true;
};

/// Value by value, for files that have days in any other form.
Result<std::string> edited(std::string text, const Rates& before, Entries entries) {
  for (const RateEntry& each : entries) {
    const Path path = {std::string("rates"), to_iso(each.day), each.code};
    const Value value =
        each.rate ? token_value(Value::Kind::floating, to_text(*each.rate)) : string_value("N/A");
    auto next = before.on(each.code, each.day) == nullptr ? insert_value(text, path, value)
                                                          : set_value(text, path, value);
    if (!next) return next;
    text = *std::move(next);
  }
  return text;
}

}  // namespace

std::string write_rates(Currency base, const std::vector<RateEntry>& entries) {
  std::string text = fmt::format("base = \"{}\"\n", base.code());
  for (const Entries day : by_day(entries)) {
    text += fmt::format("\n[rates.{}]\n{}", to_iso(day.front().day), lines_of(day, "\n"));
  }
  return text;
}

Result<std::string> with_rates(std::string_view text, const std::vector<RateEntry>& entries) {
  auto before = read_rates(text, rates_file);
  if (!before) return std::move(before).error();
  auto root = parse_toml(text, rates_file);
  if (!root) return std::move(root).error();
  Rates wanted = before->record;
  for (const RateEntry& each : entries) wanted.set(each.code, {each.day, each.rate});
  Tables tables(text, *root);
  Result<std::string> result = tables.can_be_edited()
                                   ? Result<std::string>(tables.with(entries))
                                   : edited(std::string(text), before->record, entries);
  if (!result) return result;
  const auto after = read_rates(*result, rates_file);
  if (after && after->record == wanted) return result;
  return internal_error("rates.toml would not have the rates that it should").at({rates_file});
}

}  // namespace deals
