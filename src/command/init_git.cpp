// SPDX-License-Identifier: MIT
#include "init_git.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <deals/base/shell_word.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

namespace deals {
namespace {

constexpr std::array<std::string_view, 4> record_patterns = {
    "customers/*.toml", "opportunities/*.toml", "archive/customers/*.toml",
    "archive/opportunities/*.toml"};
constexpr std::array<std::string_view, 2> record_attributes = {"merge=deals", "diff=deals"};

const std::vector<GitSetting>& wanted_settings() {
  static const std::vector<GitSetting> settings = {
      {"merge.deals.name", "records of deals, field by field"},
      {"merge.deals.driver", "deals merge-driver %O %A %B %L %P"},
      {"diff.deals.textconv", "deals textconv"}};
  return settings;
}

/// The words of an attributes line for just this pattern; none of any other line.
std::vector<std::string_view> attributes_for(std::string_view line, std::string_view pattern) {
  std::vector<std::string_view> words;
  for (std::string_view word : split(line, ' ')) {
    if (!trim(word).empty()) words.push_back(trim(word));
  }
  if (words.empty() || words.front() != pattern) return {};
  words.erase(words.begin());
  return words;
}

/// The attribute without its value: `-merge`, `merge` and `merge=union` are all about merge.
std::string_view attribute_name(std::string_view attribute) {
  while (attribute.starts_with('-') || attribute.starts_with('!')) attribute.remove_prefix(1);
  return attribute.substr(0, attribute.find('='));
}

/// Gives one pattern the attributes that nobody has said anything about.
void add_attributes(std::vector<std::string>& lines, std::string_view pattern, Outcome& outcome) {
  std::string missing;
  std::size_t own_line = lines.size();
  for (std::string_view wanted : record_attributes) {
    bool is_said = false;
    for (std::size_t at = 0; at < lines.size(); ++at) {
      for (std::string_view each : attributes_for(lines[at], pattern)) {
        if (std::find(record_attributes.begin(), record_attributes.end(), each) !=
            record_attributes.end()) {
          own_line = at;
        }
        if (attribute_name(each) != attribute_name(wanted)) continue;
        is_said = true;
        if (each == wanted) continue;
        outcome.notices.push_back(
            fmt::format(".gitattributes has {} for {}, and keeps it", shown(each), pattern));
      }
    }
    if (!is_said) missing += fmt::format(" {}", wanted);
  }
  if (missing.empty()) return;
  if (own_line < lines.size() && !lines[own_line].ends_with('\r')) {
    lines[own_line] += missing;
  } else {
    lines.push_back(std::string(pattern) + missing);
  }
}

/// Whether a setting of git's runs the command, with whatever path to deals.
bool runs(std::string_view setting, std::string_view command) {
  return setting == command || setting.ends_with("/" + std::string(command));
}

std::string hook_line(const CloneState& clone) {
  std::string directory = clone.prefix;
  if (!directory.empty()) directory.pop_back();
  return directory.empty()
             ? "deals check --staged --quiet"
             : fmt::format("deals -C {} check --staged --quiet", shell_word(directory));
}

std::string hook_text(const CloneState& clone) {
  return fmt::format(R"(#!/bin/sh
# Written by `deals init --hooks`: a commit that would break a record of the book stops here.
# `git commit --no-verify` goes past it.
[ -f {} ] || exit 0
if ! command -v deals >/dev/null; then
  echo "pre-commit: deals is not in the PATH, so the book is not checked" >&2
  exit 0
fi
exec {}
)",
                     shell_word(clone.prefix + "deals.toml"), hook_line(clone));
}

std::string indented(std::string_view text) {
  std::string lines;
  for (std::string_view line : split(trim(text), '\n')) lines += fmt::format("  {}\n", line);
  return lines;
}

/// Decides about the hook; what is to be said of it.
std::string wanted_hook(const CloneState& clone, CloneSetup& setup, Outcome& outcome) {
  const std::string line = hook_line(clone);
  const std::string path = shown(clone.hook_path);
  if (clone.hook && clone.hook->find(line) != std::string::npos) {
    return fmt::format("the hook {} checks the book already\n", path);
  }
  if (clone.hook || clone.shares_hooks) {
    outcome.notices.push_back(
        fmt::format("{}; add this line to {}: {} || exit 1",
                    clone.hook ? "there is a pre-commit hook already, and it stays"
                               : "core.hooksPath names hooks that other repositories use, too",
                    path, line));
    return "";
  }
  setup.hook_path = clone.hook_path;
  setup.hook = hook_text(clone);
  outcome.question =
      Question{"write this hook?", fmt::format("{}:\n{}", path, indented(setup.hook))};
  return fmt::format("the hook {} checks what is committed\n", path);
}

}  // namespace

std::optional<std::string> with_attributes(const std::string& text, Outcome& outcome) {
  std::vector<std::string> lines;
  for (std::string_view line : split(text, '\n')) lines.emplace_back(line);
  if (lines.back().empty()) lines.pop_back();
  const std::vector<std::string> before = lines;
  for (std::string_view pattern : record_patterns) add_attributes(lines, pattern, outcome);
  if (lines == before) return {};
  return fmt::format("{}\n", fmt::join(lines, "\n"));
}

bool names_merge_driver(std::string_view attributes) {
  for (std::string_view line : split(attributes, '\n')) {
    for (std::string_view pattern : record_patterns) {
      for (std::string_view each : attributes_for(line, pattern)) {
        if (each == record_attributes.front()) return true;
      }
    }
  }
  return false;
}

bool lacks_merge_driver(const Context& context) {
  if (!context.clone) return false;
  const auto clone = context.clone();
  return clone && !clone->setting("merge.deals.driver");
}

Result<std::string> register_with_git(const Context& context, bool wants_hook, Outcome& outcome) {
  const auto clone = context.clone();
  if (!clone && wants_hook) return clone.error();
  if (!clone) return std::string();
  CloneSetup setup;
  std::string said;
  for (const GitSetting& wanted : wanted_settings()) {
    const auto& [key, value] = wanted;
    const auto present = clone->setting(key);
    if (!present) {
      setup.settings.push_back(wanted);
    } else if (!runs(*present, value) && key != "merge.deals.name") {
      outcome.notices.push_back(
          fmt::format("git's setting {} is \"{}\", and stays so; deals would have it \"{}\"", key,
                      shown(*present), value));
    }
  }
  if (!setup.settings.empty())
    said = "git now merges and shows its records with deals, in this clone\n";
  if (wants_hook) said += wanted_hook(*clone, setup, outcome);
  if (context.dry_run) {
    for (const auto& [key, value] : setup.settings) {
      outcome.notices.push_back(fmt::format("would run: git config {} \"{}\"", key, value));
    }
    if (!setup.hook.empty()) {
      outcome.notices.push_back(fmt::format("would write the hook {}", shown(setup.hook_path)));
    }
  }
  if (!setup.empty()) outcome.setup = std::move(setup);
  return said;
}

}  // namespace deals
