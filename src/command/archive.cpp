// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/archive.hpp>
#include <deals/command/filtered.hpp>
#include <deals/command/select.hpp>

#include "field_values.hpp"
#include "references.hpp"
#include "shelf.hpp"

namespace deals {
namespace {

Error is_open(const std::string& id) {
  return Error{.kind = ErrorKind::conflict, .message = id + " is open"}.hinted(
      fmt::format("close it first: deals close-won {}, or deals close-lost {}", id, id));
}

Error has_open(const std::string& id, const std::vector<std::string>& open) {
  return Error{.kind = ErrorKind::conflict,
               .message = fmt::format(
                   "{} has {}: {}", id,
                   counted(open.size(), "open opportunity", "open opportunities"), some_of(open))}
      .hinted("close them first: deals close-won ID, or deals close-lost ID");
}

/// Puts records away, each once.
class Archiving {
 public:
  Archiving(const Context& context, std::string note)
      : context_(&context), note_(std::move(note)) {}

  Outcome outcome;

  Result<void> put_away(Found<Opportunity> found) {
    const std::string id = found.record.id.text;
    if (state_of(found.record, context_->config()) == State::open) return is_open(id);
    if (auto moved = move(std::move(found)); !moved) return moved;
    outcome.text += id + ": archived\n";
    return {};
  }

  Result<void> put_away(Found<Customer> found) {
    auto deals = deals_of(found.record.id);
    if (!deals) return std::move(deals).error();
    const std::string id = found.record.id.text;
    std::vector<std::string> along;
    for (Found<Opportunity>& each : *deals) {
      if (moves(outcome, each.path)) continue;
      along.push_back(each.record.id.text);
      if (auto moved = move(std::move(each)); !moved) return moved;
    }
    if (auto moved = move(std::move(found)); !moved) return moved;
    outcome.text += fmt::format("{}: archived{}\n", id, along_phrase(along));
    return {};
  }

 private:
  /// Those of a customer that are not in the archive yet. A conflict when some are open.
  Result<std::vector<Found<Opportunity>>> deals_of(const CustomerId& customer) const {
    auto references = references_to(context_->view->files(), customer);
    if (!references) return std::move(references).error();
    std::vector<Found<Opportunity>> deals;
    std::vector<std::string> open;
    for (const Reference& each : *references) {
      if (each.shelf == Shelf::archive) continue;
      auto found = context_->view->opportunity(each.id);
      if (!found) return std::move(found).error();
      if (state_of(found->record, context_->config()) == State::open) open.push_back(each.id);
      deals.push_back(*std::move(found));
    }
    if (!open.empty()) return has_open(customer.text, open);
    return deals;
  }

  template <class T>
  Result<void> move(Found<T> found) {
    return move_to_shelf(*context_, Shelf::archive, std::move(found), note_, outcome);
  }

  const Context* context_;
  std::string note_;
};

Result<void> archive_named(const Context& context, const std::vector<std::string>& ids,
                           Archiving& archiving) {
  for (const std::string& name : ids) {
    auto found = context.view->record_anywhere(name);
    if (!found) return std::move(found).error();
    auto done = std::visit(
        [&](auto& each) -> Result<void> {
          if (moves(archiving.outcome, each.path)) return {};
          if (!is_archived(each.path)) return archiving.put_away(std::move(each));
          archiving.outcome.text += each.record.id.text + ": is archived already\n";
          return {};
        },
        *found);
    if (!done) return done;
  }
  return {};
}

/// Open ones cannot be archived, so a filter is about the others.
Result<void> archive_filtered(const Context& context, const std::string& where,
                              Archiving& archiving) {
  if (trim(where).empty()) {
    return usage_error("--where needs a filter")
        .hinted("--where 'closed:..2024' chooses all that were closed until then");
  }
  auto chosen = filtered(context, {where}, Scope::all, archiving.outcome);
  if (!chosen) return std::move(chosen).error();
  for (const Opportunity* each : chosen->opportunities) {
    if (state_of(*each, context.config()) == State::open) continue;
    auto found = context.view->opportunity(each->id.text);
    if (!found) return std::move(found).error();
    if (auto done = archiving.put_away(*std::move(found)); !done) return done;
  }
  if (archiving.outcome.text.empty()) {
    archiving.outcome.text = fmt::format("no won or lost opportunity fits \"{}\"\n", shown(where));
  }
  return {};
}

Result<void> check_choice(const ArchiveOptions& options) {
  if (options.where && !options.ids.empty()) {
    return usage_error(fmt::format("--where stands for the ids, but \"{}\" is given too",
                                   shown(options.ids.front())))
        .hinted("leave out one of them");
  }
  if (options.where || !options.ids.empty()) return {};
  return usage_error("which records?")
      .hinted("name ids, or choose opportunities with --where FILTER");
}

/// One who archives a single thing may want to know how it comes back.
void tell_way_back(const ArchiveOptions& options, Outcome& outcome) {
  if (options.ids.size() != 1 || outcome.records.empty()) return;
  outcome.text.pop_back();
  const char* option = outcome.records.size() > 1 ? " --all" : "";
  outcome.text += fmt::format("; deals restore {}{} brings {} back\n", outcome.records.back().id,
                              option, outcome.records.size() > 1 ? "all" : "it");
}

}  // namespace

void describe(Args& args, ArchiveOptions& options) {
  args.positional(options.ids, "ID", "won or lost opportunities, and customers with all of theirs",
                  false)
      .completes(Complete::record);
  args.option(options.where, "--where", "FILTER",
              "archive all won and lost ones that the filter fits, instead of ids")
      .completes(Complete::filter);
  args.option(options.note, "--note", "TEXT", "say why, in the history");
  args.example("deals archive acme-platform-renewal");
  args.example("deals archive --where 'closed:..2025' --yes");
}

Result<Outcome> run(const Context& context, const ArchiveOptions& options) {
  if (auto choice = check_choice(options); !choice) return std::move(choice).error();
  auto note = many_lines("the note", options.note.value_or(""));
  if (!note) return std::move(note).error();
  Archiving archiving(context, *std::move(note));
  auto done = options.where ? archive_filtered(context, *options.where, archiving)
                            : archive_named(context, options.ids, archiving);
  if (!done) return std::move(done).error();
  tell_way_back(options, archiving.outcome);
  archiving.outcome.summary = shelf_summary(archiving.outcome, "archived");
  ask_before_bulk(options.where, "archive", archiving.outcome);
  return std::move(archiving.outcome);
}

}  // namespace deals
