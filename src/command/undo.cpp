// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/file_name.hpp>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/undo.hpp>
#include <deals/render/phrase.hpp>

#include "undo_list.hpp"

namespace deals {
namespace {

constexpr std::size_t most_files_named = 5;

bool fits(const std::optional<std::string>& text, const std::optional<Digest>& expected) {
  return text ? expected == digest_of(*text) : !expected;
}

Error changed_since(const UndoHead& head, std::vector<std::string> paths) {
  const bool is_one = paths.size() == 1;
  return Error{.kind = ErrorKind::conflict,
               .message = fmt::format("{} {} changed since, so this cannot be {}: {}",
                                      shown(join_some(std::move(paths), most_files_named, "and")),
                                      is_one ? "was" : "were", head.is_undone ? "redone" : "undone",
                                      shown(head.what))}
      .hinted("the newer change would be lost; deals undo --list shows what each command did");
}

Error broken(const UndoEntry& entry) {
  return Error{*entry.problem}.hinted(
      fmt::format("remove {} to forget that command", entry.problem->place.file));
}

std::string action_of(const FileChange& change) {
  if (!change.before) return "created";
  return change.after ? "changed" : "removed";
}

std::string id_of(const std::string& path) {
  return std::string(path.ends_with(".toml") ? file_stem(path) : location_of(path).name);
}

std::string said(const Context& context, const UndoEntry& entry) {
  const UndoHead& head = entry.head;
  return fmt::format("{}: {}   by {}, {}, {}\n", head.is_undone ? "redone" : "undone",
                     shown(head.what), shown(head.by), moment_phrase(head.at, context.today),
                     grouped_count(entry.steps.size(), "file", "files"));
}

/// Turns an entry around: every file gets the text that the entry keeps.
Result<Outcome> turned_around(const Context& context, const UndoEntry& entry) {
  if (entry.problem) return broken(entry);
  Outcome outcome;
  std::vector<std::string> changed;
  for (const UndoStep& step : entry.steps) {
    auto text = context.files->read_if_there(step.path);
    if (!text) return std::move(text).error();
    if (!fits(*text, step.present)) {
      changed.push_back(step.path);
      continue;
    }
    const FileChange change{step.path, *std::move(text), step.restored};
    outcome.records.push_back({id_of(change.path), change.path, action_of(change), Json::Object{}});
    outcome.changes.push_back(change);
  }
  if (!changed.empty()) return changed_since(entry.head, std::move(changed));
  outcome.text = said(context, entry);
  outcome.reversed = entry.head;
  outcome.reversed->is_undone = !entry.head.is_undone;
  return outcome;
}

}  // namespace

void describe(Args& args, UndoOptions& options) {
  args.flag(options.list, "--list", "show the commands that can be undone, and redone");
  args.example("deals undo");
  args.example("deals undo --list");
}

void describe(Args& args, RedoOptions& /*options*/) { args.example("deals redo"); }

Result<Outcome> run(const Context& context, const UndoOptions& options) {
  auto entries = context.files->undo_journal();
  if (!entries) return std::move(entries).error();
  if (options.list) return undo_list(context, *entries);
  const auto last = std::find_if(entries->rbegin(), entries->rend(),
                                 [](const UndoEntry& each) { return !each.head.is_undone; });
  if (last == entries->rend()) return Outcome::saying("there is nothing to undo\n");
  return turned_around(context, *last);
}

Result<Outcome> run(const Context& context, const RedoOptions& /*options*/) {
  auto entries = context.files->undo_journal();
  if (!entries) return std::move(entries).error();
  const auto next = std::find_if(entries->begin(), entries->end(),
                                 [](const UndoEntry& each) { return each.head.is_undone; });
  if (next == entries->end()) return Outcome::saying("there is nothing to redo\n");
  return turned_around(context, *next);
}

}  // namespace deals
