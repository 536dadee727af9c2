// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/date.hpp>
#include <deals/base/spelling.hpp>
#include <deals/text/parse.hpp>
#include <deals/text/sort_history.hpp>
#include <vector>

namespace deals {
namespace {

/// An event with its line and the comments above it.
struct Block {
  Moment at;
  std::string text;
  std::size_t event_end = 0;  ///< within `text`; a comma may follow
};

/// Whether nothing but a comma and a comment stands behind an event on its line.
bool is_end_of_line(std::string_view rest) {
  rest = trim(rest);
  if (rest.starts_with(',')) rest = trim(rest.substr(1));
  return rest.empty() || rest.starts_with('#');
}

bool is_blank_or_comment(std::string_view lines) {
  for (std::string_view line : split(lines, '\n')) {
    if (!trim(line).empty() && !trim(line).starts_with('#')) return false;
  }
  return true;
}

/// The block of `event`, which begins behind `begin`, the end of what comes before it.
std::optional<Block> block_of(std::string_view text, const Value& event, std::size_t begin) {
  const Value* at = event.find("at");
  const auto moment = at == nullptr ? std::nullopt : parse_moment(at->text);
  const std::size_t newline = text.find('\n', event.region.end);
  if (!moment || newline == std::string_view::npos || event.region.begin < begin) return {};
  const std::string_view lead = text.substr(begin, event.region.begin - begin);
  const std::string_view rest = text.substr(event.region.end, newline - event.region.end);
  if (!is_blank_or_comment(lead) || !is_end_of_line(rest)) return {};
  return Block{*moment, std::string(text.substr(begin, newline + 1 - begin)),
               event.region.end - begin};
}

std::optional<std::vector<Block>> blocks_of(std::string_view text, const Value& history) {
  std::vector<Block> blocks;
  std::size_t begin = text.find('\n', history.region.begin) + 1;
  if (begin == 0) return {};
  for (const Value& event : history.items) {
    auto block = block_of(text, event, begin);
    if (!block) return {};
    begin += block->text.size();
    blocks.push_back(*std::move(block));
  }
  return blocks;
}

/// The last event of an array may do without a comma, but not where it moves to.
void end_with_comma(Block& block) {
  if (trim(std::string_view(block.text).substr(block.event_end)).starts_with(',')) return;
  block.text.insert(block.event_end, ",");
}

}  // namespace

std::optional<std::string> with_sorted_history(std::string_view text) {
  const auto root = parse_toml(text, "");
  const Value* history = root ? root->find("history") : nullptr;
  if (history == nullptr || history->items.empty()) return {};
  auto blocks = blocks_of(text, *history);
  if (!blocks) return {};
  const std::size_t begin = text.find('\n', history->region.begin) + 1;
  std::size_t end = begin;
  for (const Block& block : *blocks) end += block.text.size();
  const bool has_heading = blocks->front().text.find('\n') + 1 < blocks->front().text.size();
  end_with_comma(blocks->back());
  const Moment first = blocks->front().at;
  const auto is_earlier = [](const Block& left, const Block& right) { return left.at < right.at; };
  if (std::is_sorted(blocks->begin(), blocks->end(), is_earlier)) return {};
  std::stable_sort(blocks->begin(), blocks->end(), is_earlier);
  if (has_heading && blocks->front().at != first) return {};
  std::string sorted(text.substr(0, begin));
  for (const Block& block : *blocks) sorted += block.text;
  return sorted.append(text.substr(end));
}

}  // namespace deals
