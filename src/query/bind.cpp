// SPDX-License-Identifier: MIT
#include "bind.hpp"

#include <algorithm>
#include <deals/base/spelling.hpp>
#include <utility>

#include "kleene.hpp"

namespace deals {
namespace {

/// Whether one of the values is this keyword, typed without quotes.
bool has_keyword(const Term& term, std::string_view keyword) {
  return std::any_of(term.values.begin(), term.values.end(), [&](const Choice& choice) {
    return !choice.is_range && !choice.first.quoted && choice.first.text == keyword;
  });
}

/// The term without `none` and `any`, which mean the same for every field.
Term without_keywords(Term term) {
  std::erase_if(term.values, [](const Choice& choice) {
    const auto& [text, quoted, span] = choice.first;
    return !choice.is_range && !quoted && (text == "none" || text == "any");
  });
  return term;
}

Predicate presence(const Field& field, bool when_unset, bool when_set, Predicate others) {
  return [=](const Subject& subject) {
    const auto here = match(is_set(field, subject) ? when_set : when_unset);
    return others ? either(here, others(subject)) : here;
  };
}

Result<Predicate> value_test(const Binding& binding, const Field& field, const Term& term) {
  return std::holds_alternative<Texts>(field.read) ? text_test(binding, field, term)
                                                   : order_test(binding, field, term);
}

Result<Predicate> field_test(const Binding& binding, const Term& term) {
  auto field = look_up(binding, term.field);
  if (!field) return std::move(field).error();
  const bool listed = term.op == Operator::is || term.op == Operator::differs;
  const bool when_unset = listed && has_keyword(term, "none");
  const bool when_set = listed && has_keyword(term, "any");
  if (!when_unset && !when_set) return value_test(binding, *field, term);
  const auto rest = without_keywords(term);
  if (rest.values.empty()) return presence(*field, when_unset, when_set, nullptr);
  auto others = value_test(binding, *field, rest);
  if (!others) return others;
  return presence(*field, when_unset, when_set, *std::move(others));
}

class Binder {
 public:
  explicit Binder(Binding binding) : binding_(binding) {}

  Result<Predicate> bound(const Expression& expression) {
    switch (expression.kind) {
      case Expression::Kind::all:
        return joined(expression.parts, both, Match::no);
      case Expression::Kind::any:
        return joined(expression.parts, either, Match::yes);
      case Expression::Kind::negation:
        return opposite(bound(expression.parts.front()));
      case Expression::Kind::text:
        mentioned_.emplace_back();
        return words_test(binding_.kind, expression.text.text);
      case Expression::Kind::term:
        break;
    }
    return bound(expression.term);
  }

  std::vector<std::string> mentioned() && { return std::move(mentioned_); }

 private:
  Result<Predicate> bound(const Term& term) {
    auto test = plain(term);
    const bool negative = term.negated != (term.op == Operator::differs);
    return negative ? opposite(std::move(test)) : std::move(test);
  }

  Result<Predicate> plain(const Term& term) {
    const auto name = to_lower_ascii(term.field.text);
    if (name == "is" || name == "has") {
      mentioned_.push_back(name);
      for (const auto& choice : term.values) {
        if (name == "has") mention(choice.first.text);
      }
      return name == "is" ? is_test(binding_, term) : has_test(binding_, term);
    }
    mention(name);
    return field_test(binding_, term);
  }

  void mention(std::string_view name) {
    if (const auto field = binding_.fields.find(name)) mentioned_.push_back(field->name);
  }

  static Result<Predicate> opposite(Result<Predicate> test) {
    if (!test) return test;
    return Predicate([inner = *std::move(test)](const Subject& s) { return negated(inner(s)); });
  }

  /// `decided` is the answer after which the other parts cannot change anything.
  Result<Predicate> joined(const std::vector<Expression>& parts, Match (*join)(Match, Match),
                           Match decided) {
    std::vector<Predicate> tests;
    for (const auto& part : parts) {
      auto test = bound(part);
      if (!test) return test;
      tests.push_back(*std::move(test));
    }
    return Predicate([tests = std::move(tests), join, decided](const Subject& subject) {
      auto answer = negated(decided);
      for (const auto& test : tests) {
        answer = join(answer, test(subject));
        if (answer == decided) break;
      }
      return answer;
    });
  }

  Binding binding_;
  std::vector<std::string> mentioned_;
};

}  // namespace

Result<std::shared_ptr<const Filter::Node>> bound_filter(std::string_view source,
                                                         const Expression& expression,
                                                         RecordKind kind, Settings settings) {
  const Fields fields(kind, settings.config);
  Binder binder({source, kind, settings, fields});
  auto test = binder.bound(expression);
  if (!test) return std::move(test).error();
  return std::make_shared<const Filter::Node>(
      Filter::Node{*std::move(test), std::move(binder).mentioned(), std::move(settings)});
}

}  // namespace deals
