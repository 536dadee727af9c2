// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/assignment.hpp>
#include <deals/command/fields.hpp>
#include <deals/command/resolve.hpp>

#include "conflict_choices.hpp"

namespace deals {
namespace {

const Conflict* conflict_named(const std::vector<Conflict>& conflicts, std::string_view key) {
  const auto at = std::find_if(conflicts.begin(), conflicts.end(),
                               [&](const Conflict& each) { return each.key() == key; });
  return at == conflicts.end() ? nullptr : &*at;
}

Error not_in_conflict(const Context& context, const TornFile& file,
                      const std::vector<Conflict>& conflicts, const std::string& field) {
  std::vector<std::string> keys;
  for (const Conflict& each : conflicts) keys.push_back(each.key());
  const auto known = field_names(file.kind, context.config());
  const bool is_known = std::find(known.begin(), known.end(), field) != known.end();
  Error error =
      usage_error(is_known ? fmt::format("{} is not in conflict in {}", field, file.id)
                           : fmt::format("no conflict about \"{}\" in {}", shown(field), file.id));
  const auto nearest = is_known ? std::nullopt : did_you_mean(field, keys);
  if (nearest) return std::move(error).hinted(*nearest);
  return std::move(error).hinted(conflicts.empty() ? "--ours takes it as it is"
                                                   : "in conflict: " + conflict_keys(conflicts));
}

/// What --take says.
Result<void> take_choices(const Context& context, const ResolveOptions& options,
                          const TornFile& file, const std::vector<Conflict>& conflicts,
                          ConflictChoices& choices) {
  for (const std::string& word : options.take) {
    auto taken = parse_assignment(word);
    if (!taken) return std::move(taken).error();
    if (taken->how != Assignment::How::set) {
      return usage_error(fmt::format("--take sets a field whole, not \"{}\"", shown(word)))
          .hinted(fmt::format("--take {}=ours, =theirs or =VALUE", shown(taken->field)));
    }
    const Conflict* conflict = conflict_named(conflicts, taken->field);
    if (conflict == nullptr) return not_in_conflict(context, file, conflicts, taken->field);
    auto& choice = choices[static_cast<std::size_t>(conflict - conflicts.data())];
    if (choice) {
      return usage_error(fmt::format("{} is given twice", shown(taken->field)))
          .hinted("leave one of them out");
    }
    choice = choice_of(*conflict, taken->value);
  }
  return {};
}

Result<ConflictChoices> choices_of(const Context& context, const ResolveOptions& options,
                                   const TornFile& file, const std::vector<Conflict>& conflicts) {
  ConflictChoices choices(conflicts.size());
  auto taken = take_choices(context, options, file, conflicts, choices);
  if (!taken) return std::move(taken).error();
  take_along(conflicts, choices);
  if (!options.ours && !options.theirs) return choices;
  for (auto& choice : choices) {
    if (!choice) choice = SideChoice{options.ours ? Side::ours : Side::theirs, {}};
  }
  return choices;
}

bool all_said(const ConflictChoices& choices) {
  return std::all_of(choices.begin(), choices.end(),
                     [](const auto& each) { return each.has_value(); });
}

Result<void> settle_decided(const Context& context, const TornRecord& record,
                            const ConflictChoices& choices, Outcome& outcome) {
  std::vector<Conflict> left;
  std::vector<SideChoice> decided;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (choices[i]) decided.push_back(*choices[i]);
    if (!choices[i]) left.push_back((*record.conflicts)[i]);
  }
  if (!left.empty()) return undecided(record.file, left);
  return settle(context, record.file, *record.conflicts, decided, outcome);
}

/// Where a side cannot be read there is nothing to say of single fields.
Result<void> resolve_lines(const Context& context, const ResolveOptions& options,
                           const TornRecord& record, Outcome& outcome) {
  if (!options.take.empty() || !options.decides()) {
    Error error = record.conflicts.error();
    return std::move(error).hinted(
        fmt::format("deals resolve {} --ours or --theirs takes one side whole; deals edit {} "
                    "opens the file",
                    record.file.id, record.file.id));
  }
  return take_side(context, record.file, options.ours ? Side::ours : Side::theirs, outcome);
}

/// Shows a record that nobody can be asked about.
void show_undecided(const Context& context, const TornRecord& record, Outcome& outcome) {
  outcome.text += conflict_page(context, record, true);
  outcome.exit_code = exit_code(ErrorKind::conflict);
  const Error error = undecided(record.file, *record.conflicts);
  outcome.notices.push_back(error.message + "; " + error.hints.front());
}

Result<void> resolve_one(const Context& context, const ResolveOptions& options,
                         const std::string& id, Outcome& outcome) {
  auto file = torn_file(context, id);
  if (!file) return std::move(file).error();
  if (!*file) {
    // Markers that somebody began to remove are no conflict any more, but an error of the file.
    auto found = context.view->record_anywhere(id);
    if (!found) return std::move(found).error();
    outcome.text += fmt::format("{}: nothing is in conflict\n", shown(id));
    return {};
  }
  TornRecord record{**std::move(file), std::vector<Conflict>()};
  record.conflicts = conflicts_in(context, record.file);
  if (!record.conflicts) return resolve_lines(context, options, record, outcome);
  auto choices = choices_of(context, options, record.file, *record.conflicts);
  if (!choices) return std::move(choices).error();
  const bool can_ask = !context.is_piped_in && context.format == Format::table;
  if (!all_said(*choices) && can_ask) {
    const Asked asked = ask_choices(context, record, *choices, outcome);
    if (asked == Asked::open) return {};
    if (asked == Asked::skipped) {
      outcome.text += fmt::format("{}: still in conflict\n", record.file.id);
      outcome.exit_code = exit_code(ErrorKind::conflict);
      return {};
    }
  }
  if (!all_said(*choices) && !options.decides()) {
    show_undecided(context, record, outcome);
    return {};
  }
  return settle_decided(context, record, *choices, outcome);
}

/// What a merge waits for once records are settled.
void tell_what_is_left(const Context& context, Outcome& outcome) {
  if (outcome.changes.empty()) return;
  outcome.summary = "resolved " + (outcome.records.size() == 1
                                       ? outcome.records.front().id
                                       : counted(outcome.records.size(), "record", "records"));
  std::vector<std::string> left;
  for (const TornFile& file : torn_files(context)) {
    const bool is_done =
        std::any_of(outcome.changes.begin(), outcome.changes.end(),
                    [&](const FileChange& change) { return change.path == file.path; });
    if (!is_done) left.push_back(file.id);
  }
  constexpr std::size_t most_named = 5;
  outcome.text +=
      left.empty() ? "nothing is in conflict any more; deals sync concludes the merge, or git add "
                     "and git commit do\n"
                   : fmt::format("still in conflict: {}\n", join_some(left, most_named, "and"));
}

Outcome conflict_list(const Context& context) {
  std::vector<TornRecord> records;
  for (TornFile& file : torn_files(context)) {
    auto conflicts = conflicts_in(context, file);
    records.push_back({std::move(file), std::move(conflicts)});
  }
  Outcome outcome;
  outcome.table = conflicts_table(records);
  Json::Array data;
  for (const TornRecord& each : records) {
    data.push_back(conflicts_json(each));
    outcome.text += conflict_page(context, each, false) + "\n";
  }
  outcome.data = Json(std::move(data));
  outcome.is_paged = true;
  if (records.empty()) outcome.text = "nothing is in conflict\n";
  if (records.empty()) return outcome;
  outcome.text += fmt::format(
      "{} in conflict · deals resolve ID asks; --ours, --theirs or --take FIELD=VALUE decide\n",
      counted(records.size(), "record", "records"));
  return outcome;
}

}  // namespace

void describe(Args& args, ResolveOptions& options) {
  args.positional(options.ids, "ID",
                  "the records to settle; without one, lists what is in conflict", false)
      .completes(Complete::record);
  args.flag(options.ours, "--ours", "take our side of what --take does not name");
  args.flag(options.theirs, "--theirs", "take their side of what --take does not name");
  args.option(options.take, "--take", "FIELD=VALUE",
              "decide one field: ours, theirs, or a value as in deals set");
  args.example("deals resolve");
  args.example("deals resolve globex-pilot --theirs");
  args.example("deals resolve globex-pilot --take stage=ours --take owner=bo");
}

Result<Outcome> run(const Context& context, const ResolveOptions& options) {
  if (options.ours && options.theirs) {
    return usage_error("--ours and --theirs are two answers to one question")
        .hinted("leave out one of them");
  }
  if (options.ids.empty() && options.decides()) {
    return usage_error("which record?").hinted("deals resolve lists those in conflict");
  }
  if (options.ids.empty()) return conflict_list(context);
  Outcome outcome;
  for (const std::string& id : options.ids) {
    auto resolved = resolve_one(context, options, id, outcome);
    if (!resolved) return std::move(resolved).error();
    if (outcome.prompt) return outcome;
  }
  tell_what_is_left(context, outcome);
  return outcome;
}

}  // namespace deals
