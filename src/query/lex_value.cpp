// SPDX-License-Identifier: MIT
#include "lex_value.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

#include "culprit.hpp"

namespace deals {
namespace {

constexpr std::array<std::pair<std::string_view, Operator>, 6> operators{{
    {">=", Operator::at_least},
    {"<=", Operator::at_most},
    {"!=", Operator::differs},
    {">", Operator::greater},
    {"<", Operator::less},
    {"~", Operator::matches},
}};

/// Reads the comma-separated values and ranges of one term.
class List {
 public:
  List(std::string_view source, std::size_t begin) : source_(source), at_(begin) {}

  Result<std::vector<Choice>> read() {
    std::vector<Choice> choices;
    do {
      auto choice = next();
      if (!choice) return std::move(choice).error();
      choices.push_back(*std::move(choice));
    } while (skip(","));
    if (!ends_word(source_, at_)) return text_after_quote(source_, at_);
    return choices;
  }

  std::size_t end() const { return at_; }

 private:
  Result<Choice> next() {
    const auto begin = at_;
    Choice choice;
    if (auto read = part(choice.first); !read) return std::move(read).error();
    choice.is_range = skip("..");
    if (choice.is_range) {
      if (auto read = part(choice.last); !read) return std::move(read).error();
    }
    choice.span = {begin, at_ - begin};
    if (is_empty(choice.first) && is_empty(choice.last)) return nothing_there(choice);
    return choice;
  }

  Result<void> part(Part& part) {
    if (at_ < source_.size() && is_quote(source_[at_])) {
      auto read = quoted_part(source_, at_);
      if (!read) return std::move(read).error();
      part = *std::move(read);
      at_ = part.span.end() + 1;
      return {};
    }
    const auto begin = at_;
    while (!ends_part()) ++at_;
    part = {std::string(source_.substr(begin, at_ - begin)), false, {begin, at_ - begin}};
    return {};
  }

  bool ends_part() {
    if (at_ == source_.size() || source_[at_] == ' ' || source_[at_] == ',') return true;
    if (source_.substr(at_).starts_with("..")) return true;
    if (source_[at_] == '(') ++depth_;
    return source_[at_] == ')' && depth_-- == 0;
  }

  bool skip(std::string_view sign) {
    if (!source_.substr(at_).starts_with(sign)) return false;
    at_ += sign.size();
    return true;
  }

  static bool is_empty(const Part& part) { return part.text.empty(); }

  Error nothing_there(const Choice& choice) const {
    if (choice.is_range) {
      return culprit("a range without ends", source_, choice.span).hinted("write A..B, A.. or ..B");
    }
    if (choice.first.quoted) {
      return culprit("an empty value", source_, {choice.span.begin, 2})
          .hinted("write none for what is not set, any for what is");
    }
    return culprit("an empty value in the list", source_, {choice.span.begin, 1})
        .hinted("no blank may stand beside the comma: a,b");
  }

  std::string_view source_;
  std::size_t at_;
  int depth_ = 0;
};

Error value_missing(std::string_view source, const Term& term) {
  const auto& field = term.field.text;
  const auto head = source.substr(term.span.begin, term.op_span.end() - term.span.begin);
  auto error =
      culprit(fmt::format("{} has no value", quoted(head)), source, {term.span.begin, head.size()});
  if (term.op_span.end() < source.size() && source[term.op_span.end()] == ' ') {
    error = std::move(error).hinted("no blank may stand before the value");
  }
  if (term.op != Operator::is) {
    return std::move(error).hinted(fmt::format("write {}VALUE", head));
  }
  return std::move(error)
      .hinted(fmt::format("a shell takes > and < for itself: write '{0}:>=VALUE' in quotes, or "
                          "{0}:VALUE..",
                          field))
      .hinted(fmt::format("write {}:none for what has none", field));
}

Error equals_sign(std::string_view source, const Term& term) {
  return culprit(fmt::format("\"{}:=\" is no operator", term.field.text), source,
                 {term.op_span.end(), 1})
      .hinted(fmt::format("write {}:VALUE, or one of :> :>= :< :<= :!= :~", term.field.text));
}

/// The value of an operator that takes one only, commas and dots included.
Result<Part> single_part(std::string_view source, std::size_t begin) {
  if (!is_quote(source[begin])) {
    const Span span{begin, end_of_word(source, begin) - begin};
    return Part{std::string(source.substr(begin, span.length)), false, span};
  }
  auto part = quoted_part(source, begin);
  if (!part) return part;
  if (!ends_word(source, part->span.end() + 1)) {
    return text_after_quote(source, part->span.end() + 1);
  }
  return part;
}

Result<void> read_single(std::string_view source, Term& term) {
  const auto begin = term.op_span.end();
  auto part = single_part(source, begin);
  if (!part) return std::move(part).error();
  const auto span = part->span;
  if (span.length == 0) return value_missing(source, term);
  term.span.length = span.end() + (part->quoted ? 1 : 0) - term.span.begin;
  term.values.push_back({*std::move(part), {}, false, span});
  return {};
}

}  // namespace

bool is_quote(char c) { return c == '"' || c == '\''; }

bool ends_word(std::string_view source, std::size_t at) {
  return at >= source.size() || source[at] == ' ' || source[at] == ')';
}

std::size_t end_of_word(std::string_view source, std::size_t begin) {
  auto at = begin;
  for (int depth = 0; at < source.size() && source[at] != ' '; ++at) {
    if (source[at] == '(') ++depth;
    if (source[at] == ')' && depth-- == 0) break;
  }
  return at;
}

std::size_t operator_length(std::string_view text) {
  for (const std::string_view sign : {"==", "=>", "=<", "=", ":"}) {
    if (text.starts_with(sign)) return sign.size();
  }
  for (const auto& [sign, op] : operators) {
    if (text.starts_with(sign)) return sign.size();
  }
  return 0;
}

Result<Part> quoted_part(std::string_view source, std::size_t begin) {
  const auto end = source.find(source[begin], begin + 1);
  if (end == std::string_view::npos) {
    return culprit(fmt::format("the quote {} is never closed", source[begin]), source, {begin, 1})
        .hinted("text that has one kind of quotes in it goes between the other kind");
  }
  const Span span{begin + 1, end - begin - 1};
  return Part{std::string(source.substr(span.begin, span.length)), true, span};
}

Error text_after_quote(std::string_view source, std::size_t at) {
  const Span span{at, end_of_word(source, at) - at};
  return culprit("text stands right behind a closing quote", source, span)
      .hinted("put a blank between them, or all of it between the quotes");
}

Result<void> read_value(std::string_view source, std::size_t begin, Term& term) {
  term.op_span = {begin - 1, 1};
  for (const auto& [sign, op] : operators) {
    if (!source.substr(begin).starts_with(sign)) continue;
    term.op = op;
    term.op_span.length += sign.size();
    break;
  }
  const auto value = term.op_span.end();
  if (value == source.size() || source[value] == ' ' || source[value] == ')') {
    return value_missing(source, term);
  }
  if (source[value] == '=') return equals_sign(source, term);
  if (term.op != Operator::is && term.op != Operator::differs) return read_single(source, term);
  List list(source, value);
  auto values = list.read();
  if (!values) return std::move(values).error();
  term.values = *std::move(values);
  term.span.length = list.end() - term.span.begin;
  return {};
}

}  // namespace deals
