// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// \file
/// A filter as it was typed: the tree that the parser makes and the binder gives meaning to. Every
/// piece knows where it stands in the source, so that an error can point at it.
namespace deals {

/// Bytes of the source.
struct Span {
  std::size_t begin = 0;
  std::size_t length = 0;

  std::size_t end() const { return begin + length; }
};

/// A piece of text. The quotes around a quoted one belong to neither text nor span.
struct Part {
  std::string text;
  bool quoted = false;
  Span span;
};

/// What stands between a field and its value.
enum class Operator { is, differs, greater, at_least, less, at_most, matches };

/// One of the values behind an operator, or a range of which either end may be empty.
struct Choice {
  Part first;
  Part last;  ///< only of a range
  bool is_range = false;
  Span span;
};

/// `-field:value,value`
struct Term {
  bool negated = false;
  Part field;
  Operator op = Operator::is;
  Span op_span;
  std::vector<Choice> values;  ///< at least one
  Span span;
};

struct Token {
  enum class Kind { open, close, conjunction, disjunction, negation, text, term };

  Kind kind = Kind::text;
  Span span;
  Part text;  ///< of a bare word
  Term term;
};

struct Expression {
  enum class Kind { all, any, negation, text, term };

  Kind kind = Kind::all;
  std::vector<Expression> parts;
  Part text;
  Term term;
};

}  // namespace deals
