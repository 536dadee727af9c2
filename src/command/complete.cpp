// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/command/completion.hpp>
#include <set>

#include "complete_values.hpp"

namespace deals {
namespace {

void add_options(Answers& answers, const Args& args) {
  for (const ArgSpec& spec : args.specs()) {
    if (spec.kind != ArgSpec::Kind::positional) answers.push_back({spec.name, spec.help});
  }
}

const ArgSpec* option_named(const Args& args, std::string_view name) {
  if (name.empty()) return nullptr;
  for (const ArgSpec& spec : args.specs()) {
    if (spec.kind == ArgSpec::Kind::option && (spec.name == name || spec.short_name == name)) {
      return &spec;
    }
  }
  return nullptr;
}

/// The positional that the `index`-th plain word is for; the last one also takes all that follow.
const ArgSpec* positional_at(const Args& args, std::size_t index) {
  const ArgSpec* last = nullptr;
  std::size_t at = 0;
  for (const ArgSpec& spec : args.specs()) {
    if (spec.kind != ArgSpec::Kind::positional) continue;
    last = &spec;
    if (at++ == index) return last;
  }
  return last;
}

/// The words before the last one, taken apart: the command's name and what was given to it.
struct Typed {
  const Command* command = nullptr;
  std::vector<std::string> names;  ///< leading words when there is no such command yet
  std::size_t positionals = 0;
  std::string pending;  ///< the option that waits for its value
};

Typed take_apart(const std::vector<std::string>& words, const Args& globals) {
  Typed typed;
  std::vector<std::string> plain;
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (!words[at].starts_with("-")) {
      plain.push_back(words[at]);
    } else if (option_named(globals, words[at]) != nullptr) {
      ++at;
    }
  }
  typed.pending =
      words.size() > 1 && words[words.size() - 2].starts_with("-") ? words[words.size() - 2] : "";
  if (plain.size() > 1) typed.command = find_command(plain[0] + " " + plain[1]);
  if (typed.command != nullptr) {
    typed.positionals = plain.size() - 2;
    return typed;
  }
  if (!plain.empty()) typed.command = find_command(plain[0]);
  if (typed.command != nullptr) typed.positionals = plain.size() - 1;
  typed.names = std::move(plain);
  return typed;
}

/// Command names that go on from the words typed so far.
void add_commands(Answers& answers, const std::vector<std::string>& names) {
  std::set<std::string> seen;
  for (const Command& command : commands()) {
    if (command.group.empty()) continue;
    const auto blank = command.name.find(' ');
    const std::string first = command.name.substr(0, blank);
    const bool has_second = blank != std::string::npos;
    if (names.empty()) {
      if (seen.insert(first).second) answers.push_back({first, has_second ? "" : command.summary});
    } else if (names.size() == 1 && names[0] == first && has_second) {
      answers.push_back({command.name.substr(blank + 1), command.summary});
    }
  }
}

Answers answers_for(const Context& context, const std::vector<std::string>& words) {
  GlobalOptions unused;
  Args args;
  describe(args, unused);
  const Typed typed = take_apart(words, args);
  const std::string last = words.empty() ? "" : words.back();
  std::unique_ptr<Invocation> invocation;
  Args own;
  if (typed.command != nullptr) {
    invocation = typed.command->invocation();
    invocation->describe(own);
  }
  for (const Args* each : {&own, &args}) {
    const ArgSpec* option = option_named(*each, typed.pending);
    if (option != nullptr) return values_for(*option, context, last);
  }
  Answers answers;
  if (last.starts_with("-")) {
    add_options(answers, own);
    add_options(answers, args);
    return answers;
  }
  add_commands(answers, typed.names);
  if (typed.command == nullptr) return answers;
  const ArgSpec* positional = positional_at(own, typed.positionals);
  if (positional == nullptr) return answers;
  Answers values = values_for(*positional, context, last);
  answers.insert(answers.end(), values.begin(), values.end());
  return answers;
}

}  // namespace

void describe(Args& args, CompleteOptions& options) {
  args.positional(options.words, "WORD", "the words so far, the last one unfinished", false);
}

Result<Outcome> run(const Context& context, const CompleteOptions& options) {
  const std::string last = options.words.empty() ? "" : options.words.back();
  Outcome outcome;
  for (const Answer& answer : answers_for(context, options.words)) {
    if (!answer.word.starts_with(last)) continue;
    outcome.text += shown(answer.word) + "\t" + shown(answer.meaning) + "\n";
  }
  return outcome;
}

}  // namespace deals
