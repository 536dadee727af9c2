// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include <algorithm>
#include <deals/base/utf8.hpp>
#include <utility>

#include "bind.hpp"
#include "culprit.hpp"
#include "folded.hpp"
#include "kleene.hpp"
#include "regex.hpp"

namespace deals {
namespace {

/// The value as it is compared: folded, known where there is a list, a person's name for `me`.
Result<std::string> needle(const Binding& binding, const Field& field, const Part& value) {
  if (field.names_a_person && !value.quoted && value.text == "me") {
    if (!binding.settings.me.empty()) return fold(binding.settings.me);
    return culprit("nobody is known as \"me\"", binding.source, value.span)
        .hinted("set DEALS_USER to your name in the book");
  }
  auto folded = fold(value.text);
  const auto& known = field.values;
  const bool found = known.empty() || std::any_of(known.begin(), known.end(), [&](auto& one) {
                       return equals_folded(one, folded);
                     });
  if (!found) return unknown_value(binding, field.name, value, known);
  return folded;
}

TextTest any_of(std::vector<std::string> needles,
                bool (*fits)(std::string_view, std::string_view)) {
  return [needles = std::move(needles), fits](std::string_view text) {
    return match(std::any_of(needles.begin(), needles.end(),
                             [&](const std::string& one) { return fits(text, one); }));
  };
}

Result<TextTest> pattern_test(const Binding& binding, const Term& term) {
  auto regex = Regex::compile(binding.source, term.values.front().first.span);
  if (!regex) return std::move(regex).error();
  return TextTest(
      [pattern = *std::move(regex)](std::string_view text) { return pattern->search(text); });
}

Result<TextTest> list_test(const Binding& binding, const Field& field, const Term& term) {
  std::vector<std::string> needles;
  for (const auto& choice : term.values) {
    if (choice.is_range) return misfit(binding, field, term, choice.span);
    auto one = needle(binding, field, choice.first);
    if (!one) return std::move(one).error();
    needles.push_back(*std::move(one));
  }
  const bool within = field.type == Field::Type::text;
  return any_of(std::move(needles), within ? contains_folded : equals_folded);
}

template <class Item>
const Item* find_named(const std::vector<Item>& items, const Part& name) {
  const auto found = std::find_if(items.begin(), items.end(),
                                  [&](const Item& item) { return item.name == name.text; });
  return found == items.end() ? nullptr : &*found;
}

/// The values of `is` and `has`: words only, and nothing but `:`.
Result<std::vector<Part>> plain_words(const Binding& binding, const Term& term) {
  const auto& name = term.field.text;
  std::vector<Part> words;
  for (const auto& choice : term.values) {
    if (term.op == Operator::is && !choice.is_range) {
      words.push_back(choice.first);
      continue;
    }
    return culprit(fmt::format("\"{}\" takes words only", name), binding.source,
                   choice.is_range ? choice.span : term.op_span)
        .hinted(fmt::format("write {0}:WORD, or -{0}:WORD for the contrary", name));
  }
  return words;
}

Predicate any_question(std::vector<Question> questions) {
  return [questions = std::move(questions)](const Subject& subject) {
    return match(std::any_of(questions.begin(), questions.end(),
                             [&](const Question& holds) { return holds(subject); }));
  };
}

}  // namespace

Result<Predicate> text_test(const Binding& binding, const Field& field, const Term& term) {
  const bool is_list = term.op == Operator::is || term.op == Operator::differs;
  if (!is_list && term.op != Operator::matches) return misfit(binding, field, term, term.op_span);
  auto test = is_list ? list_test(binding, field, term) : pattern_test(binding, term);
  if (!test) return std::move(test).error();
  return Predicate([texts = std::get<Texts>(field.read), test = *std::move(test)](
                       const Subject& subject) { return texts(subject, test); });
}

Result<Predicate> is_test(const Binding& binding, const Term& term) {
  auto words = plain_words(binding, term);
  if (!words) return std::move(words).error();
  const auto known = conditions(binding.kind);
  std::vector<Question> questions;
  for (const auto& word : *words) {
    if (const auto* condition = find_named(known, word)) {
      questions.push_back(condition->holds);
      continue;
    }
    std::vector<std::string> names;
    for (const auto& condition : known) names.push_back(condition.name);
    return unknown_value(binding, "condition", word, names);
  }
  return any_question(std::move(questions));
}

Result<Predicate> has_test(const Binding& binding, const Term& term) {
  auto words = plain_words(binding, term);
  if (!words) return std::move(words).error();
  std::vector<Question> questions;
  for (const auto& word : *words) {
    auto field = look_up(binding, word);
    if (!field) return std::move(field).error();
    questions.push_back(
        [field = *std::move(field)](const Subject& subject) { return is_set(field, subject); });
  }
  return any_question(std::move(questions));
}

}  // namespace deals
