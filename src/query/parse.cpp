// SPDX-License-Identifier: MIT
#include "parse.hpp"

#include <fmt/core.h>

#include <utility>

#include "culprit.hpp"

namespace deals {
namespace {

using Kind = Token::Kind;

class Parser {
 public:
  Parser(std::string_view source, std::vector<Token> tokens)
      : source_(source), tokens_(std::move(tokens)) {}

  Result<Expression> whole() {
    auto expression = alternatives(0);
    if (!expression || at_ == tokens_.size()) return expression;
    return unmatched("closes nothing", tokens_[at_].span);
  }

 private:
  static constexpr int deepest = 64;

  Result<Expression> alternatives(int depth) {
    return joined(Expression::Kind::any, [&] { return sequence(depth); });
  }

  Result<Expression> sequence(int depth) {
    return joined(Expression::Kind::all, [&] { return single(depth); });
  }

  /// One or more operands; a single one stands for itself.
  template <class Operand>
  Result<Expression> joined(Expression::Kind kind, const Operand& operand) {
    Expression expression{kind, {}, {}, {}};
    do {
      auto part = operand();
      if (!part) return part;
      expression.parts.push_back(*std::move(part));
    } while (goes_on(kind));
    if (expression.parts.size() == 1) return Expression(std::move(expression.parts.front()));
    return expression;
  }

  bool goes_on(Expression::Kind kind) {
    if (at_ == tokens_.size()) return false;
    const auto next = tokens_[at_].kind;
    if (kind == Expression::Kind::any) return next == Kind::disjunction && ++at_;
    if (next == Kind::conjunction) return ++at_;
    return next != Kind::disjunction && next != Kind::close;
  }

  Result<Expression> single(int depth) {
    if (at_ == tokens_.size() || tokens_[at_].kind == Kind::close) return nothing_here();
    auto& token = tokens_[at_++];
    const bool nests = token.kind == Kind::open || token.kind == Kind::negation;
    if (nests && depth == deepest) return too_deep(token.span);
    switch (token.kind) {
      case Kind::open:
        return group(token.span, depth + 1);
      case Kind::negation:
        return negation(depth + 1);
      case Kind::text:
        return Expression{Expression::Kind::text, {}, std::move(token.text), {}};
      case Kind::term:
        return Expression{Expression::Kind::term, {}, {}, std::move(token.term)};
      default:
        break;
    }
    --at_;
    return nothing_here();
  }

  Result<Expression> group(Span open, int depth) {
    auto expression = alternatives(depth);
    if (!expression) return expression;
    if (at_ == tokens_.size()) return unmatched("is never closed", open);
    ++at_;
    return expression;
  }

  Result<Expression> negation(int depth) {
    auto part = single(depth);
    if (!part) return part;
    return Expression{Expression::Kind::negation, {*std::move(part)}, {}, {}};
  }

  /// The error for an operand that is missing, about the word that it is missing from.
  Error nothing_here() const {
    const bool is_over = at_ == tokens_.size() || tokens_[at_].kind == Kind::close;
    if (!is_over) return nothing("before", tokens_[at_].span);
    if (at_ == 0) return unmatched("closes nothing", tokens_[at_].span);
    const auto& previous = tokens_[at_ - 1];
    if (previous.kind != Kind::open) return nothing("after", previous.span);
    if (at_ == tokens_.size()) return unmatched("is never closed", previous.span);
    return culprit("nothing stands between the parentheses", source_, previous.span)
        .hinted("to search for a parenthesis, put the word in quotes");
  }

  Error nothing(std::string_view side, Span span) const {
    return culprit(fmt::format("nothing stands {} {}", side, quoted(text_of(span))), source_, span)
        .hinted("to search for the word itself, put it in quotes");
  }

  Error unmatched(std::string_view how, Span span) const {
    return culprit(fmt::format("{} {}", quoted(text_of(span)), how), source_, span)
        .hinted("to search for a parenthesis, put the word in quotes");
  }

  std::string_view text_of(Span span) const { return source_.substr(span.begin, span.length); }

  Error too_deep(Span span) const {
    return culprit(fmt::format("more than {} parentheses or \"not\" inside each other", deepest),
                   source_, span);
  }

  std::string_view source_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
};

}  // namespace

Result<Expression> parse(std::string_view source, std::vector<Token> tokens) {
  return Parser(source, std::move(tokens)).whole();
}

}  // namespace deals
