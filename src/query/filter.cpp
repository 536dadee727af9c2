// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/query/filter.hpp>
#include <utility>

#include "bind.hpp"
#include "lex.hpp"
#include "parse.hpp"

namespace deals {
namespace {

constexpr std::size_t longest_word = 64 * 1024;

Result<void> check_word(const std::string& word) {
  if (word.size() > longest_word) {
    return usage_error(
        fmt::format("a word of the filter is longer than {} KiB", longest_word / 1024));
  }
  if (!is_valid_utf8(word)) {
    return usage_error(fmt::format("the filter word \"{}\" is not valid UTF-8", shown(word)));
  }
  return {};
}

/// The words with a blank between them, on one line.
std::string joined(std::span<const std::string> words) {
  std::string source;
  for (const auto& word : words) {
    if (!source.empty()) source += ' ';
    source += word;
  }
  std::replace_if(
      source.begin(), source.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; },
      ' ');
  return std::string(trim(source));
}

}  // namespace

Filter::Filter() = default;

Filter::Filter(std::shared_ptr<const Node> root, std::string source)
    : root_(std::move(root)), source_(std::move(source)) {}

bool Filter::mentions(std::string_view field) const {
  if (!root_) return false;
  return std::find(root_->fields.begin(), root_->fields.end(), field) != root_->fields.end();
}

Match Filter::matches(const Opportunity& opportunity, const Customer* customer) const {
  return root_ ? root_->test({&opportunity, customer, root_->settings}) : Match::yes;
}

Match Filter::matches(const Customer& customer) const {
  return root_ ? root_->test({nullptr, &customer, root_->settings}) : Match::yes;
}

Result<Filter> parse_filter(std::span<const std::string> words, RecordKind kind,
                            const FilterContext& context) {
  for (const auto& word : words) {
    if (auto checked = check_word(word); !checked) return std::move(checked).error();
  }
  auto source = joined(words);
  auto tokens = lex(source);
  if (!tokens) return std::move(tokens).error();
  if (tokens->empty()) return Filter();
  auto expression = parse(source, *std::move(tokens));
  if (!expression) return std::move(expression).error();
  auto root = bound_filter(source, *expression, kind, {context.config, context.today, context.me});
  if (!root) return std::move(root).error();
  return Filter(*std::move(root), std::move(source));
}

std::vector<std::string> filter_fields(RecordKind kind, const Config& config) {
  return Fields(kind, config).names();
}

}  // namespace deals
