// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/cli/parse.hpp>
#include <deals/query/filter.hpp>

namespace deals {
namespace {

// CLI11 takes every word with a dash for an option. Words that are values behind this mark pass it
// by.
constexpr char shield = '\x01';
constexpr std::size_t longest_argument = 64U << 10U;

std::string unshielded(std::string word) {
  if (!word.empty() && word.front() == shield) word.erase(0, 1);
  return word;
}

const ArgSpec* find_option(const std::vector<ArgSpec>& specs, std::string_view word) {
  const std::string_view name = word.substr(0, word.find('='));
  for (const ArgSpec& spec : specs) {
    if (spec.kind == ArgSpec::Kind::positional) continue;
    if (spec.name == name || (!spec.short_name.empty() && spec.short_name == name)) return &spec;
  }
  return nullptr;
}

bool takes_next_word(const ArgSpec* spec, std::string_view word) {
  return spec != nullptr && spec->kind == ArgSpec::Kind::option &&
         word.find('=') == std::string_view::npos;
}

/// The positions of the first two words that are neither options nor their values.
std::vector<std::size_t> leading_words(const std::vector<std::string>& words,
                                       const std::vector<ArgSpec>& globals) {
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < words.size() && found.size() < 2; ++at) {
    if (words[at] == "--") break;
    if (words[at].size() > 1 && words[at].front() == '-') {
      const ArgSpec* spec = find_option(globals, words[at]);
      if (!found.empty() && spec == nullptr) break;
      if (takes_next_word(spec, words[at])) ++at;
      continue;
    }
    found.push_back(at);
  }
  return found;
}

/// The second words of the commands that begin with `first`.
std::vector<std::string> second_words(std::string_view first) {
  std::vector<std::string> words;
  for (const Command& command : commands()) {
    if (command.name.starts_with(std::string(first) + " ")) {
      words.push_back(command.name.substr(first.size() + 1));
    }
  }
  return words;
}

struct Chosen {
  const Command* command = nullptr;
  std::vector<std::size_t> words;  ///< positions of its name
};

Result<Chosen> choose(const std::vector<std::string>& words,
                      const std::vector<std::size_t>& leading) {
  if (leading.empty()) return Chosen{};
  const std::string& first = words[leading[0]];
  if (leading.size() == 2) {
    const std::string both = first + " " + words[leading[1]];
    if (const Command* command = find_command(both)) return Chosen{command, leading};
  }
  if (const Command* command = find_command(first)) return Chosen{command, {leading[0]}};
  const std::vector<std::string> seconds = second_words(first);
  if (seconds.empty()) return Chosen{nullptr, {leading[0]}};
  const bool names_none = leading.size() < 2;
  Error error = usage_error(
      names_none ? fmt::format("{} what?", first)
                 : fmt::format("no command \"{} {}\"", first, shown(words[leading[1]])));
  if (!names_none) {
    if (const auto near = nearest(words[leading[1]], seconds)) {
      return std::move(error).hinted(fmt::format("did you mean \"{} {}\"?", first, *near));
    }
  }
  std::vector<std::string> whole;
  for (const std::string& second : seconds) whole.push_back("deals " + first + " " + second);
  return std::move(error).hinted("there is " + join_words(whole, "and"));
}

/// Marks what only looks like an option: negative values, negated filter terms, all behind `--`.
Result<std::vector<std::string>> shielded(const std::vector<std::string>& words,
                                          const std::vector<ArgSpec>& specs) {
  std::vector<std::string> result;
  bool only_values = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string& word = words[at];
    if (only_values || word.empty() || word.front() != '-' || word == "-") {
      result.push_back(shield + word);
      continue;
    }
    if (word == "--") {
      only_values = true;
      continue;
    }
    const ArgSpec* spec = find_option(specs, word);
    if (spec == nullptr && looks_like_term(word)) {
      result.push_back(shield + word);
      continue;
    }
    result.push_back(word);
    if (!takes_next_word(spec, word)) continue;
    if (at + 1 == words.size()) {
      return usage_error(fmt::format("{} needs a value", word))
          .hinted(fmt::format("{} {}: {}", word, spec->value, spec->help));
    }
    result.push_back(shield + words[++at]);
  }
  return result;
}

Error unknown_option(std::string word, const std::vector<ArgSpec>& specs, const Command* command) {
  word = word.substr(0, word.find('='));
  std::vector<std::string> names;
  for (const ArgSpec& spec : specs) {
    if (spec.kind != ArgSpec::Kind::positional) names.push_back(spec.name);
  }
  Error error = usage_error(
      command == nullptr ? fmt::format("no option \"{}\"", shown(word))
                         : fmt::format("{} has no option \"{}\"", command->name, shown(word)));
  if (auto hint = did_you_mean(word, names)) return std::move(error).hinted(*hint);
  return std::move(error).hinted(
      command == nullptr ? "deals --help lists the options"
                         : fmt::format("deals {} --help lists the options", command->name));
}

Result<void> check_choice(const ArgSpec& spec, const std::string& value) {
  if (spec.choices.empty()) return {};
  if (std::find(spec.choices.begin(), spec.choices.end(), value) != spec.choices.end()) return {};
  Error error = usage_error(fmt::format("{} cannot be \"{}\"", spec.name, shown(value)));
  if (auto hint = did_you_mean(value, spec.choices)) return std::move(error).hinted(*hint);
  return std::move(error).hinted("it is " + join_words(spec.choices, "or"));
}

Error missing(const ArgSpec& spec, const Command& command) {
  return usage_error(fmt::format("{} needs {}", command.name, spec.name))
      .hinted(fmt::format("{}: {}; see deals {} --help", spec.name, spec.help, command.name));
}

/// Gives the words to the positionals: those before and after a repeated one get one each.
Result<void> distribute(const std::vector<std::string>& words, const std::vector<ArgSpec>& specs,
                        const Command& command) {
  std::vector<const ArgSpec*> places;
  for (const ArgSpec& spec : specs) {
    if (spec.kind == ArgSpec::Kind::positional) places.push_back(&spec);
  }
  std::size_t required = 0;
  for (const ArgSpec* place : places) required += place->required ? 1 : 0;
  std::size_t spare = words.size() > required ? words.size() - required : 0;
  std::size_t next = 0;
  for (const ArgSpec* place : places) {
    std::size_t take = place->required ? 1 : 0;
    const std::size_t most = place->repeated ? spare : std::min<std::size_t>(1 - take, spare);
    take += most;
    spare -= most;
    for (; take > 0; --take) {
      if (next == words.size()) return missing(*place, command);
      if (auto fits = check_choice(*place, words[next]); !fits) return fits;
      place->set(words[next++]);
    }
  }
  if (next == words.size()) return {};
  return usage_error(fmt::format("{} takes no \"{}\"", command.name, shown(words[next])))
      .hinted(fmt::format("names with blanks need quotes; see deals {} --help", command.name));
}

void add_to(CLI::App& app, const ArgSpec& spec, Result<void>& all_well) {
  const std::string names = spec.short_name.empty() ? spec.name : spec.short_name + "," + spec.name;
  if (spec.kind == ArgSpec::Kind::flag) {
    app.add_flag_callback(names, [&spec] { spec.set(""); });
    return;
  }
  app.add_option(
         names,
         [&spec, &all_well](const CLI::results_t& values) {
           for (const std::string& value : values) {
             auto checked = check_choice(spec, unshielded(value));
             if (!checked && all_well) all_well = std::move(checked);
             spec.set(unshielded(value));
           }
           return true;
         },
         spec.help)
      ->type_size(1)
      ->expected(1)
      ->allow_extra_args(false)
      ->multi_option_policy(spec.repeated ? CLI::MultiOptionPolicy::TakeAll
                                          : CLI::MultiOptionPolicy::Throw);
}

/// The options that are given more often than they may be, which CLI11 tells without saying which.
Error given_twice(const std::vector<std::string>& words, const std::vector<ArgSpec>& specs) {
  for (const ArgSpec& spec : specs) {
    const auto count = std::count_if(words.begin(), words.end(), [&](const std::string& word) {
      return !word.empty() && word.front() == '-' && find_option(specs, word) == &spec;
    });
    if (count > 1 && !spec.repeated) {
      return usage_error(fmt::format("{} is given twice", spec.name))
          .hinted("it takes one value; leave one of them out");
    }
  }
  return usage_error("the options do not fit together");
}

/// Sets the options and returns the words that are left.
Result<std::vector<std::string>> parse_options(const std::vector<std::string>& words,
                                               const std::vector<ArgSpec>& specs,
                                               const Command* command) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  Result<void> all_well;
  for (const ArgSpec& spec : specs) {
    if (spec.kind != ArgSpec::Kind::positional) add_to(app, spec, all_well);
  }
  auto safe = shielded(words, specs);
  if (!safe) return std::move(safe).error();
  std::vector<std::string> reversed(safe->rbegin(), safe->rend());
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::ParseError&) {
    return given_twice(*safe, specs);
  }
  if (!all_well) return std::move(all_well).error();
  std::vector<std::string> rest;
  for (std::string& word : app.remaining()) {
    if (!word.empty() && word.front() == '-') return unknown_option(word, specs, command);
    rest.push_back(unshielded(std::move(word)));
  }
  return rest;
}

}  // namespace

std::string command_name(const std::vector<std::string>& arguments) {
  Args args;
  GlobalOptions global;
  describe(args, global);
  const auto chosen = choose(arguments, leading_words(arguments, args.specs()));
  return chosen && chosen->command != nullptr ? chosen->command->name : "";
}

Result<ParsedLine> parse_line(const std::vector<std::string>& arguments) {
  for (const std::string& word : arguments) {
    if (word.size() > longest_argument) {
      return usage_error("an argument is longer than 64 KiB")
          .hinted("long notes come in from a file: deals note ID - < FILE");
    }
  }
  ParsedLine line;
  Args args;
  describe(args, line.global);
  const auto leading = leading_words(arguments, args.specs());
  auto chosen = choose(arguments, leading);
  if (!chosen) return std::move(chosen).error();
  if (chosen->command == nullptr && !leading.empty()) {
    for (std::size_t at = 0; at < leading[0]; ++at) {
      const ArgSpec* spec = find_option(args.specs(), arguments[at]);
      if (spec == nullptr) return unknown_option(arguments[at], args.specs(), nullptr);
      if (takes_next_word(spec, arguments[at])) ++at;
    }
    line.unknown.assign(arguments.begin() + static_cast<std::ptrdiff_t>(leading[0]),
                        arguments.end());
    return line;
  }
  line.command = chosen->command;
  if (line.command != nullptr) {
    line.invocation = line.command->invocation();
    line.invocation->describe(args);
  }
  std::vector<std::string> words;
  for (std::size_t at = 0; at < arguments.size(); ++at) {
    if (std::find(chosen->words.begin(), chosen->words.end(), at) == chosen->words.end()) {
      words.push_back(arguments[at]);
    }
  }
  auto rest = parse_options(words, args.specs(), line.command);
  if (!rest) return std::move(rest).error();
  if (line.command == nullptr || line.global.help) return line;
  if (auto given = distribute(*rest, args.specs(), *line.command); !given) {
    return std::move(given).error();
  }
  return line;
}

}  // namespace deals
