// SPDX-License-Identifier: MIT
#include "lex.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <deals/base/character.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/query/filter.hpp>
#include <utility>

#include "culprit.hpp"
#include "lex_value.hpp"

namespace deals {
namespace {

bool is_name_character(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter || is_digit(c) || c == '_' || c == '-' || c == '.' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// The operator that was meant by `=`, `=>` and the like.
std::string_view intended(std::string_view sign) {
  if (sign == "=>") return ">=";
  if (sign == "=<") return "<=";
  return sign.starts_with('=') || sign == ":" ? "" : sign;
}

Error colon_missing(std::string_view source, Span word, Span op) {
  const auto field = source.substr(word.begin, op.begin - word.begin);
  const auto value = source.substr(op.end(), word.end() - op.end());
  const auto sign = intended(source.substr(op.begin, op.length));
  const bool for_shell = sign.find_first_of("<>") != std::string_view::npos;
  return culprit(fmt::format("{} {}", quoted(source.substr(word.begin, word.length)),
                             field.empty() ? "has no field" : "lacks a colon behind the field"),
                 source, op)
      .hinted(fmt::format("write {}:{}{}{}", field.empty() ? "FIELD" : shown(field), sign,
                          value.empty() ? "VALUE" : shown(value),
                          for_shell ? " (in quotes, in a shell)" : ""))
      .hinted("to search for the text itself, put it in quotes");
}

Error not_negated(std::string_view source, Span word) {
  const char sign = source[word.begin];
  return culprit(fmt::format("\"{}\" negates no word", sign), source, {word.begin, 1})
      .hinted(fmt::format("write \"not \" in place of \"{}\"", sign))
      .hinted("to search for the text itself, put it in quotes");
}

/// The token of a word that is no term.
Result<Token> bare_word(std::string_view source, std::size_t begin) {
  const Span span{begin, end_of_word(source, begin) - begin};
  const auto word = source.substr(begin, span.length);
  const auto name =
      field_name_length(word.substr(word.front() == '-' ? 1 : 0)) + (word.front() == '-' ? 1 : 0);
  const auto op = operator_length(word.substr(name));
  if (op > 0) return colon_missing(source, span, {begin + name, op});
  if (word.front() == '-' || word.front() == '!') return not_negated(source, span);
  Token token{Token::Kind::text, span, {std::string(word), false, span}, {}};
  const auto lower = to_lower_ascii(word);
  if (lower == "and" || word == "&&") token.kind = Token::Kind::conjunction;
  if (lower == "or" || word == "||" || word == "|") token.kind = Token::Kind::disjunction;
  if (lower == "not") token.kind = Token::Kind::negation;
  return token;
}

Result<Token> quoted_word(std::string_view source, std::size_t begin) {
  auto part = quoted_part(source, begin);
  if (!part) return std::move(part).error();
  const Span span{begin, part->span.length + 2};
  if (!ends_word(source, span.end())) return text_after_quote(source, span.end());
  return Token{Token::Kind::text, span, *std::move(part), {}};
}

/// The length of `-field:` at the start of the text; zero when there is none.
std::size_t term_head_length(std::string_view text) {
  const std::size_t dash = text.starts_with('-') ? 1 : 0;
  const auto name = field_name_length(text.substr(dash));
  return name > 0 && text.substr(dash + name).starts_with(':') ? dash + name + 1 : 0;
}

Result<Token> term(std::string_view source, std::size_t begin, std::size_t head_length) {
  Term term;
  term.negated = source[begin] == '-';
  const auto name_begin = begin + (term.negated ? 1 : 0);
  term.field.span = {name_begin, begin + head_length - 1 - name_begin};
  term.field.text = source.substr(name_begin, term.field.span.length);
  term.span.begin = begin;
  if (auto read = read_value(source, begin + head_length, term); !read) {
    return std::move(read).error();
  }
  return Token{Token::Kind::term, term.span, {}, std::move(term)};
}

Result<Token> next_token(std::string_view source, std::size_t begin) {
  const char c = source[begin];
  if (c == '(') return Token{Token::Kind::open, {begin, 1}, {}, {}};
  if (c == ')') return Token{Token::Kind::close, {begin, 1}, {}, {}};
  if (is_quote(c)) return quoted_word(source, begin);
  if (const auto head = term_head_length(source.substr(begin)); head > 0) {
    return term(source, begin, head);
  }
  return bare_word(source, begin);
}

}  // namespace

std::size_t field_name_length(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_name_character);
  const bool only_digits = std::all_of(text.begin(), end, is_digit);
  return only_digits || text.starts_with('-') ? 0 : static_cast<std::size_t>(end - text.begin());
}

Result<std::vector<Token>> lex(std::string_view source) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < source.size();) {
    if (source[at] == ' ') {
      ++at;
      continue;
    }
    auto token = next_token(source, at);
    if (!token) return std::move(token).error();
    at = token->span.end();
    tokens.push_back(*std::move(token));
  }
  return tokens;
}

bool looks_like_term(std::string_view word) {
  return word.starts_with('-') && term_head_length(word) > 0;
}

}  // namespace deals
