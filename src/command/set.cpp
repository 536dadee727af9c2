// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/assignment.hpp>
#include <deals/command/change.hpp>
#include <deals/command/dates.hpp>
#include <deals/command/fields.hpp>
#include <deals/command/select.hpp>
#include <deals/command/set.hpp>

#include "deal_items.hpp"
#include "field_values.hpp"
#include "field_words.hpp"
#include "stage_entry.hpp"

namespace deals {
namespace {

struct Wanted {
  std::vector<std::string> ids;
  std::vector<Assignment> assignments;
  std::optional<Date> on;
  std::string note;
};

/// `deals set acme-pilot amount 5000`: the hint is what was meant.
Error nothing_to_set(const Context& context, const std::vector<std::string>& ids) {
  const std::string fallback = "write FIELD=VALUE, such as close=eoq";
  Error error = usage_error("nothing to set");
  if (ids.size() < 2) return std::move(error).hinted(fallback);
  const auto names = field_names(RecordKind::opportunity, context.config());
  const bool is_field = std::find(names.begin(), names.end(), ids[1]) != names.end();
  if (!is_field) return std::move(error).hinted(fallback);
  return std::move(error).hinted(
      fmt::format("write {}={}", ids[1], ids.size() > 2 ? shown(ids[2]) : "VALUE"));
}

Result<Wanted> wanted(const Context& context, const SetOptions& options) {
  Wanted all;
  for (const std::string& word : options.words) {
    if (!is_assignment(word)) {
      all.ids.push_back(word);
      continue;
    }
    auto assignment = parse_assignment(word);
    if (!assignment) return std::move(assignment).error();
    all.assignments.push_back(*std::move(assignment));
  }
  if (all.assignments.empty()) return nothing_to_set(context, all.ids);
  auto on = past_day(context, options.on);
  if (!on) return std::move(on).error();
  all.on = *on;
  auto note = many_lines("the note", options.note.value_or(""));
  if (!note) return std::move(note).error();
  all.note = *std::move(note);
  return all;
}

/// What follows from a new stage: the rules of move-stage.
Result<void> settle_stage(const Context& context, const Wanted& all, const Opportunity& before,
                          Opportunity& after, Outcome& outcome) {
  const Config& config = context.config();
  const bool is_moved = before.stage != after.stage || before.pipeline != after.pipeline;
  if (!is_moved) return {};
  if (state_of(before, config) != State::open) {
    return Error{.kind = ErrorKind::conflict,
                 .message = fmt::format("{} is {} already", before.id.text,
                                        name_of(state_of(before, config)))}
        .hinted(fmt::format("deals reopen {} opens it again", before.id.text));
  }
  const bool sets_probability =
      std::any_of(all.assignments.begin(), all.assignments.end(),
                  [](const Assignment& each) { return each.field == "probability"; });
  if (!sets_probability) after.probability.reset();
  return check_entry(config, before, after, outcome);
}

Result<void> settle_stage(const Context& /*context*/, const Wanted& /*all*/,
                          const Customer& /*before*/, Customer& /*after*/, Outcome& /*outcome*/) {
  return {};
}

template <class T>
std::string already(const T& record, const Wanted& all, const Context& context) {
  if (all.assignments.size() > 1) return "all of it is so already";
  const Assignment& only = all.assignments.front();
  const std::string field = shown(only.field);
  if (only.how == Assignment::How::add) return "has the tag already";
  if (only.how == Assignment::How::remove) return "has no such tag";
  if (only.value.empty()) return fmt::format("has no {} already", field);
  const std::string value = field_words(record, only.field, context);
  if (value.empty() || only.field == "notes") return fmt::format("{} is so already", field);
  return fmt::format("{} is {} already", field, value);
}

/// What the event's keys do not tell, and why.
std::string event_text(std::string changes, const std::string& note) {
  if (changes.empty()) return note;
  return note.empty() ? changes : changes + "; " + note;
}

/// A lead that is given up is to teach something, as a lost opportunity is.
void ask_why(const Customer& before, const Customer& after, const Wanted& all, Outcome& outcome) {
  const bool is_given_up =
      before.status == CustomerStatus::lead && after.status == CustomerStatus::former;
  if (!is_given_up || !all.note.empty()) return;
  outcome.notices.push_back(
      fmt::format("{} is given up without a reason; deals note {} TEXT, or "
                  "--note the next time, says why",
                  after.id.text, after.id.text));
}
void ask_why(const Opportunity& /*before*/, const Opportunity& /*after*/, const Wanted& /*all*/,
             Outcome& /*outcome*/) {}

/// The amount of an opportunity follows its items, unless it is set.
void compare_items(const Opportunity& before, const Opportunity& after, const Context& context,
                   Outcome& outcome) {
  if (before.amount != after.amount) warn_of_items(after, context.config(), outcome);
}
void compare_items(const Customer& /*before*/, const Customer& /*after*/,
                   const Context& /*context*/, Outcome& /*outcome*/) {}

template <class T>
Result<void> set_one(const Context& context, const Wanted& all, Found<T> found, Outcome& outcome) {
  Change<T> change(std::move(found), context);
  T& record = change.record;
  const T& before = change.before();
  auto assigned = assign(record, all.assignments, context);
  if (!assigned) return assigned;
  if (auto settled = settle_stage(context, all, before, record, outcome); !settled) return settled;
  if (record == before) {
    outcome.text += fmt::format("{}: {}\n", record.id.text, already(record, all, context));
    return {};
  }
  auto added = change.add_event(kind_of_change(tracked_of(before), tracked_of(record)), all.on,
                                event_text(untracked_words(before, record, context), all.note));
  if (!added) return added;
  outcome.text += fmt::format("{}: {}\n", before.id.text, change_words(before, record, context));
  ask_why(before, record, all, outcome);
  compare_items(before, record, context, outcome);
  return change.finish(outcome);
}

/// Which of several records an error is about.
Result<void> naming(Result<void> done, const std::string& id, bool is_one_of_many) {
  if (done || !is_one_of_many || done.error().message.find(id) != std::string::npos) return done;
  Error error = std::move(done).error();
  error.message = id + ": " + error.message;
  return error;
}

Result<void> set_each(const Context& context, const Wanted& all, Outcome& outcome) {
  std::vector<std::string> done;
  for (const std::string& name : all.ids) {
    auto found = context.view->record(name);
    if (!found) return std::move(found).error();
    auto set = std::visit(
        [&](auto& each) -> Result<void> {
          const std::string id = each.record.id.text;
          if (std::find(done.begin(), done.end(), each.path) != done.end()) return {};
          done.push_back(each.path);
          return naming(set_one(context, all, std::move(each), outcome), id, all.ids.size() > 1);
        },
        *found);
    if (!set) return set;
  }
  return {};
}

Result<void> set_filtered(const Context& context, const Wanted& all,
                          const std::optional<std::string>& where, Outcome& outcome) {
  auto found = select(context, all.ids, where, outcome);
  if (!found) return std::move(found).error();
  if (found->empty()) {
    outcome.text = fmt::format("no opportunity fits \"{}\"\n", shown(where.value_or("")));
  }
  for (Found<Opportunity>& each : *found) {
    const std::string id = each.record.id.text;
    auto set = naming(set_one(context, all, std::move(each), outcome), id, true);
    if (!set) return set;
  }
  ask_before_bulk(where, "change", outcome);
  return {};
}

}  // namespace

void describe(Args& args, SetOptions& options) {
  args.positional(options.words, "ID… FIELD=VALUE",
                  "the records, and what to set; FIELD= removes a field, tags+=TAG and tags-=TAG "
                  "add and remove tags")
      .completes(Complete::record);
  args.option(options.where, "--where", "FILTER",
              "change all opportunities that the filter fits, instead of ids")
      .completes(Complete::filter);
  args.option(options.on, "--on", "DATE", "the day it happened, when that was not today");
  args.option(options.note, "--note", "TEXT", "say why, in the history");
  args.example("deals set globex-pilot amount=14k close=eoq");
  args.example("deals set acme tags+=vip website=https://acme.example --note 'seen at the fair'");
  args.example("deals set --where 'owner:bo is:open' owner=chen --yes");
}

Result<Outcome> run(const Context& context, const SetOptions& options) {
  auto all = wanted(context, options);
  if (!all) return std::move(all).error();
  if (all->ids.empty() && !options.where) {
    return usage_error("which records?")
        .hinted("name ids, or choose opportunities with --where FILTER");
  }
  Outcome outcome;
  auto set = options.where ? set_filtered(context, *all, options.where, outcome)
                           : set_each(context, *all, outcome);
  if (!set) return std::move(set).error();
  return outcome;
}

}  // namespace deals
