// SPDX-License-Identifier: MIT
#include "conflict_choices.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/render/error.hpp>

namespace deals {
namespace {

std::string question_of(const Context& context, const TornFile& file, const Conflict& conflict) {
  return fmt::format("{}: {}: {}, or {}? [o]urs, [t]heirs, a value, [s]kip", file.id,
                     shown(conflict.key()), side_phrase(context, conflict.ours, conflict.theirs),
                     side_phrase(context, conflict.theirs, conflict.ours));
}

bool means_skip(std::string_view answer) {
  const std::string word = to_lower_ascii(answer);
  return word.empty() || word == "s" || word == "skip";
}

SideChoice choice_answered(const Conflict& conflict, const std::string& answer) {
  const std::string word = to_lower_ascii(answer);
  if (word == "o") return {Side::ours, {}};
  if (word == "t") return {Side::theirs, {}};
  return choice_of(conflict, answer);
}

/// Why a value cannot be, whichever side the other fields get; nothing where it can.
std::optional<Error> refusal_of(const Context& context, const TornRecord& record, std::size_t at,
                                const SideChoice& choice) {
  if (!choice.value) return {};
  std::optional<Error> refusal;
  for (Side others : {Side::theirs, Side::ours}) {
    std::vector<SideChoice> choices(record.conflicts->size(), SideChoice{others, {}});
    choices[at] = choice;
    Outcome tried;
    auto settled = settle(context, record.file, *record.conflicts, choices, tried);
    if (settled) return {};
    refusal = std::move(settled).error();
  }
  return refusal;
}

}  // namespace

void take_along(const std::vector<Conflict>& conflicts, ConflictChoices& choices) {
  for (std::size_t i = 0; i < conflicts.size(); ++i) {
    for (std::size_t with = 0; with < conflicts.size() && !choices[i]; ++with) {
      const std::string& key = conflicts[i].key();
      if (!choices[with] || !goes_along(key, conflicts[with].key())) continue;
      const bool is_outcome = key == "closed" || key == "lost_reason";
      if (!choices[with]->value || is_outcome) choices[i] = SideChoice{choices[with]->side, {}};
    }
  }
}

std::string conflict_keys(const std::vector<Conflict>& conflicts) {
  std::vector<std::string> keys;
  for (const Conflict& each : conflicts) keys.push_back(shown(each.key()));
  return join_words(keys, "and");
}

Error undecided(const TornFile& file, const std::vector<Conflict>& left) {
  std::string each_one;
  for (const Conflict& each : left) each_one += fmt::format(" --take {}=…", shown(each.key()));
  return Error{.kind = ErrorKind::conflict,
               .message = fmt::format("{}: {} {} still in conflict", file.id, conflict_keys(left),
                                      left.size() == 1 ? "is" : "are")}
      .hinted(fmt::format("decide with --ours, --theirs or{}", each_one));
}

Asked ask_choices(const Context& context, const TornRecord& record, ConflictChoices& choices,
                  Outcome& outcome) {
  const std::vector<Conflict>& conflicts = *record.conflicts;
  for (std::size_t i = 0; i < conflicts.size(); ++i) {
    if (choices[i]) continue;
    Prompt prompt{question_of(context, record.file, conflicts[i]), "",
                  undecided(record.file, conflicts)};
    const auto answer = context.answers.find(prompt.text);
    if (answer == context.answers.end()) {
      const bool is_first = std::none_of(choices.begin(), choices.end(),
                                         [](const auto& each) { return each.has_value(); });
      if (is_first) prompt.details = conflict_page(context, record, true);
      outcome.prompt = std::move(prompt);
      return Asked::open;
    }
    if (means_skip(answer->second)) return Asked::skipped;
    choices[i] = choice_answered(conflicts[i], answer->second);
    if (const auto refusal = refusal_of(context, record, i, *choices[i])) {
      prompt.details = to_text(*refusal, context.terminal);
      outcome.prompt = std::move(prompt);
      return Asked::open;
    }
    take_along(conflicts, choices);
  }
  return Asked::decided;
}

}  // namespace deals
