// SPDX-License-Identifier: MIT
#include "parse_error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>

namespace deals {
namespace {

using scan::Span;

/// The innermost bracket or, if toml++ stopped inside of one, the string that is open at `at`.
std::optional<std::size_t> open_at(std::string_view text, std::size_t at, bool in_string) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < at;) {
    const char byte = text[i];
    if (byte == '"' || byte == '\'') {
      const auto end = scan::end_of_string(text, i);
      if (end > at || (end == at && in_string)) return i;
      i = std::max(end, i + 1);
      continue;
    }
    if (byte == '#') {
      i = scan::end_of_line(text, i);
      continue;
    }
    if (byte == '[' || byte == '{') open.push_back(i);
    if ((byte == ']' || byte == '}') && !open.empty()) open.pop_back();
    ++i;
  }
  if (open.empty()) return std::nullopt;
  return open.back();
}

std::string_view character_at(std::string_view text, std::size_t at) {
  auto end = std::min(at + 1, text.size());
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return text.substr(std::min(at, text.size()), end - std::min(at, text.size()));
}

/// A word in quotes out of toml++'s message: `… existing integer 'stage'`.
std::string quoted_in(std::string_view reason) {
  const auto first = reason.find('\'');
  const auto last = reason.find('\'', first + 1);
  if (first == std::string_view::npos || last == std::string_view::npos) return "";
  return shown(reason.substr(first + 1, last - first - 1));
}

std::optional<Diagnosis> typographic_quote(const Refusal& refusal) {
  constexpr std::array<std::string_view, 8> quotes = {"“", "”", "„", "‘", "’", "‚", "«", "»"};
  const auto value = refusal.value();
  for (const auto at : {refusal.at, value.begin}) {
    const auto found = character_at(refusal.text, at);
    if (std::find(quotes.begin(), quotes.end(), found) == quotes.end()) continue;
    return Diagnosis{{at, at + found.size()},
                     fmt::format("{} is not a quote that TOML knows", found),
                     {"use straight quotes: \"…\""}};
  }
  return std::nullopt;
}

/// The first line of a table's header that toml++ read to its end before it saw the mistake.
Span header_before(std::string_view text, std::size_t at) {
  auto start = scan::start_of_line(text, at);
  if (scan::skip_blanks(text, start) == at && at < text.size() && text[at] != '[' && start > 0) {
    start = scan::start_of_line(text, start - 1);
  }
  const auto first = scan::skip_blanks(text, start);
  return {first, std::max(first, scan::end_of_line(text, first))};
}

/// The key that `at` is in or behind.
Span key_around(std::string_view text, std::size_t at) {
  auto begin = at;
  constexpr std::string_view ends = "{,[\n";
  while (begin > 0 && ends.find(text[begin - 1]) == std::string_view::npos) --begin;
  begin = scan::skip_blanks(text, begin);
  return begin < text.size() ? scan::read_key(text, begin).span : Span{at, at};
}

/// A line of git's markers whose counterparts have gone: `>>>>>>> theirs`.
std::optional<Diagnosis> leftover_marker(const Refusal& refusal) {
  const auto start = scan::start_of_line(refusal.text, std::min(refusal.at, refusal.text.size()));
  const auto line = refusal.text.substr(start, scan::end_of_line(refusal.text, start) - start);
  for (std::string_view marker : {"<<<<<<<", "|||||||", "=======", ">>>>>>>"}) {
    if (!line.starts_with(marker)) continue;
    return Diagnosis{{start, start + marker.size()},
                     "a line that a merge left, without the others of its conflict",
                     {"remove it, and of the lines around it those that are not right"}};
  }
  return std::nullopt;
}

/// Which other line of the same table has the key.
std::string where_key_was(std::string_view text, std::string_view key, std::size_t before) {
  const auto header = text.substr(0, before).rfind("\n[");
  const std::size_t begin = header == std::string_view::npos ? 0 : header + 1;
  int line = 1 + static_cast<int>(std::count(
                     text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
  for (std::size_t at = begin; at < before && at < text.size();
       at = scan::next_line(text, at), ++line) {
    const auto first = scan::skip_blanks(text, at);
    if (first >= text.size() || !text.substr(first).starts_with(key)) continue;
    const auto equals = scan::skip_blanks(text, first + key.size());
    if (equals < text.size() && text[equals] == '=') {
      return fmt::format("remove one of them: the other is on line {}", line);
    }
  }
  return "remove one of them";
}

std::optional<Diagnosis> redefinition(const Refusal& refusal) {
  if (!refusal.says("cannot redefine") && !refusal.says("cannot insert")) return std::nullopt;
  const std::string name = quoted_in(refusal.reason);
  if (refusal.says("table header:")) {
    return Diagnosis{header_before(refusal.text, refusal.at),
                     fmt::format("\"{}\" is there already", name),
                     {"a table has one header; a list of tables has [[two brackets]]"}};
  }
  const auto where = key_around(refusal.text, refusal.at);
  const auto key = name.empty() ? shown(where.of(refusal.text)) : name;
  return Diagnosis{where,
                   fmt::format("the key \"{}\" is there twice", key),
                   {where_key_was(refusal.text, where.of(refusal.text),
                                  scan::start_of_line(refusal.text, where.begin))}};
}

std::optional<Diagnosis> unclosed_text(const Refusal& refusal) {
  if (!refusal.says("string: ") || !refusal.open) return std::nullopt;
  const auto open = *refusal.open;
  const char quote = refusal.text[open];
  if (quote != '"' && quote != '\'') return std::nullopt;
  const bool is_long = refusal.text.substr(open, 3) == std::string(3, quote);
  const char here = refusal.at < refusal.text.size() ? refusal.text[refusal.at] : '\n';
  if (here != '\n' && here != '\r') return std::nullopt;
  const std::string fence(is_long ? 3 : 1, quote);
  Diagnosis finding{{open, open + fence.size()}, "the text is not closed", {}};
  finding.where.end = is_long ? finding.where.end : scan::end_of_line(refusal.text, open);
  finding.hints.push_back(fmt::format("end it with {}", fence));
  if (!is_long) finding.hints.emplace_back("text of several lines is written between \"\"\"");
  return finding;
}

/// Whether a line reads `key =` or `[header]`, as after an array that someone forgot to close.
bool starts_statement(std::string_view text, std::size_t at) {
  const auto first = scan::skip_blanks(text, scan::start_of_line(text, at));
  if (first >= text.size() || first == scan::end_of_line(text, first)) return false;
  const auto equals = scan::skip_blanks(text, scan::read_key(text, first).span.end);
  return equals > first && equals < text.size() && text[equals] == '=';
}

std::optional<Diagnosis> unclosed_brackets(const Refusal& refusal) {
  if (!refusal.open) return std::nullopt;
  const auto open = *refusal.open;
  const char bracket = refusal.text[open];
  if (bracket != '[' && bracket != '{') return std::nullopt;
  const bool later_line = scan::start_of_line(refusal.text, refusal.at) > open;
  const bool forgotten = later_line && starts_statement(refusal.text, refusal.at);
  if (bracket == '[' && (refusal.says("array: encountered end-of-file") || forgotten)) {
    return Diagnosis{{open, open + 1}, "the array is not closed", {"add the missing ]"}};
  }
  if (bracket == '{' && refusal.says("closing '}', saw '\\n'")) {
    return Diagnosis{{open, open + 1},
                     "an inline table has to be closed on its line",
                     {"write { … } on one line"}};
  }
  return std::nullopt;
}

std::optional<Diagnosis> lone_carriage_return(const Refusal& refusal) {
  if (!refusal.says("after '\\r'")) return std::nullopt;
  const auto at = refusal.text.rfind('\r', refusal.at);
  return Diagnosis{
      {at, at + 1}, "a carriage return without a line feed", {"save the file with LF or CRLF"}};
}

std::optional<Diagnosis> odd_character(const Refusal& refusal) {
  const auto found = character_at(refusal.text, refusal.at);
  const bool control = found.size() == 1 &&
                       (static_cast<unsigned char>(found.front()) < 0x20 || found.front() == 0x7F);
  const bool invisible = refusal.says("expected space or tab, saw");
  if (!invisible && (!control || found == "\n" || found == "\t")) return std::nullopt;
  if (found == "\r") return std::nullopt;
  const Span where{refusal.at, refusal.at + found.size()};
  return Diagnosis{where,
                   invisible ? "an invisible character that is not a plain space"
                             : fmt::format("the control character \"{}\"", shown(found)),
                   {"remove it, or put a plain space in its place"}};
}

std::optional<Diagnosis> bad_escape(const Refusal& refusal) {
  if (!refusal.says("escape sequence") && !refusal.says("unicode scalar") &&
      !refusal.says("line-ending backslash")) {
    return std::nullopt;
  }
  auto begin = std::min(refusal.at, refusal.text.size() - 1);
  const auto start = scan::start_of_line(refusal.text, begin);
  while (begin > start && refusal.text[begin] != '\\') --begin;
  const auto end = std::min(scan::end_of_line(refusal.text, begin), refusal.at + 1);
  const Span where{begin, std::max(end, begin + 1)};
  return Diagnosis{where,
                   fmt::format("\"{}\" is not an escape", shown(where.of(refusal.text))),
                   {"write \\\\ for a backslash, or single quotes: 'C:\\dir'"}};
}

std::optional<Diagnosis> bad_header(const Refusal& refusal) {
  if (!refusal.says("table header:")) return std::nullopt;
  return Diagnosis{header_before(refusal.text, refusal.at),
                   "not a table header",
                   {"a header is [name] or [[name]], alone on its line"}};
}

/// A line that does not read `key = value`.
std::optional<Diagnosis> bad_key(const Refusal& refusal) {
  const bool no_equals = refusal.says("key-value pair: expected '=', saw");
  const bool no_key = refusal.says("parsing key:") || refusal.says("expected keys, tables");
  if (!no_equals && !no_key) return std::nullopt;
  const Span where{refusal.at, refusal.at + character_at(refusal.text, refusal.at).size()};
  if (where.of(refusal.text) == ":") {
    return Diagnosis{where, "\":\" where \"=\" should be", {"write key = value"}};
  }
  if (where.end > where.begin + 1) {
    return Diagnosis{where,
                     fmt::format("\"{}\" in a key without quotes", shown(where.of(refusal.text))),
                     {"a key with spaces or accents needs quotes: \"next step\""}};
  }
  if (no_key) return Diagnosis{where, "a key is missing or not well formed", {"write key = value"}};
  return Diagnosis{
      where,
      "no \"=\" behind the key",
      {"write key = value", "a key with spaces or accents needs quotes: \"next step\""}};
}

std::optional<Diagnosis> bad_list(const Refusal& refusal) {
  if (!refusal.says("array: ") && !refusal.says("inline table: ")) return std::nullopt;
  const Span where{refusal.at, refusal.at + character_at(refusal.text, refusal.at).size()};
  if (refusal.says("saw comma") || refusal.says("dangling comma")) {
    return Diagnosis{where, "a comma too many", {"remove it"}};
  }
  const bool array = refusal.says("array: ");
  return Diagnosis{where,
                   array ? "\",\" or \"]\" is missing" : "\",\" or \"}\" is missing",
                   {"values in brackets are separated by commas"}};
}

/// The first that knows better than toml++; the last one always does.
Diagnosis finding_for(const Refusal& refusal) {
  for (const auto& known :
       {leftover_marker, typographic_quote, redefinition, unclosed_text, unclosed_brackets,
        lone_carriage_return, odd_character, bad_escape, bad_header, bad_key, bad_list}) {
    if (auto finding = known(refusal)) return *std::move(finding);
  }
  return *bad_value(refusal);
}

}  // namespace

Error explain_refusal(std::string_view text, const std::string& file, std::size_t at,
                      std::string_view reason) {
  const bool in_string = reason.find("string: ") != std::string_view::npos;
  auto finding = finding_for({text, at, reason, open_at(text, at, in_string)});
  Error error;
  error.kind = ErrorKind::invalid_data;
  error.message = std::move(finding.message);
  error.hints = std::move(finding.hints);
  return locate(std::move(error), text, file, {finding.where.begin, finding.where.end});
}

}  // namespace deals
