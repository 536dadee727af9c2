// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/command/restore.hpp>
#include <deals/text/record.hpp>

#include "field_values.hpp"
#include "references.hpp"
#include "shelf.hpp"

namespace deals {
namespace {

/// Brings records back, each once.
class Restoring {
 public:
  Restoring(const Context& context, bool all, std::string note)
      : context_(&context), all_(all), note_(std::move(note)) {}

  Outcome outcome;

  /// An opportunity without its customer would be nobody's: that one comes back with it.
  Result<void> bring_back(Found<Opportunity> found) {
    const std::string id = found.record.id.text;
    if (!is_archived(found.path)) {
      outcome.text += id + ": is not archived\n";
      return {};
    }
    const CustomerId customer = found.record.customer;
    if (auto moved = move(std::move(found)); !moved) return moved;
    auto brought = bring_back_customer(customer);
    if (!brought) return std::move(brought).error();
    outcome.text += fmt::format("{}: restored{}\n", id,
                                *brought ? ", and with it its customer " + customer.text : "");
    return {};
  }

  Result<void> bring_back(Found<Customer> found) {
    const CustomerId id = found.record.id;
    auto references = references_to(context_->view->files(), id);
    if (!references) return std::move(references).error();
    const bool was_archived = is_archived(found.path);
    if (was_archived) {
      if (auto moved = move(std::move(found)); !moved) return moved;
    }
    std::vector<std::string> stay;
    for (const Reference& each : *references) {
      if (each.shelf == Shelf::archive && !moves(outcome, each.path())) stay.push_back(each.id);
    }
    const char* what = was_archived ? "restored" : "is not archived";
    if (!all_) {
      outcome.text += fmt::format("{}: {}{}\n", id.text, what, staying_phrase(stay));
      return {};
    }
    for (const std::string& deal : stay) {
      if (auto brought = bring_back_deal(deal); !brought) return brought;
    }
    if (!was_archived && !stay.empty()) what = "restored";
    outcome.text += fmt::format("{}: {}{}\n", id.text, what, along_phrase(stay));
    return {};
  }

 private:
  static std::string staying_phrase(const std::vector<std::string>& ids) {
    if (ids.empty()) return "";
    return fmt::format(
        "; {} archived, --all brings {} back too",
        counted(ids.size(), "of its opportunities stays", "of its opportunities stay"),
        ids.size() == 1 ? "it" : "them");
  }

  Result<void> bring_back_deal(const std::string& id) {
    auto found = context_->view->record_anywhere(id, Shelf::archive);
    if (!found) return std::move(found).error();
    if (auto* deal = std::get_if<Found<Opportunity>>(&*found)) return move(std::move(*deal));
    return {};
  }

  /// Whether it was archived, and is not any more.
  Result<bool> bring_back_customer(const CustomerId& customer) {
    const BookView& view = *context_->view;
    const std::string path = path_on(Shelf::archive, RecordKind::customer, customer.text);
    if (view.exists(RecordKind::customer, customer.text) || moves(outcome, path)) return false;
    if (!view.exists(RecordKind::customer, customer.text, Shelf::archive)) return false;
    auto text = view.files().read(path);
    if (!text) return std::move(text).error();
    auto read = read_customer(*text, customer);
    if (!read) return std::move(read).error().at({.file = path});
    Found<Customer> found{std::move(read->record), path, *std::move(text), {}};
    if (auto moved = move(std::move(found)); !moved) return std::move(moved).error();
    return true;
  }

  template <class T>
  Result<void> move(Found<T> found) {
    return move_to_shelf(*context_, Shelf::active, std::move(found), note_, outcome);
  }

  const Context* context_;
  bool all_;
  std::string note_;
};

}  // namespace

void describe(Args& args, RestoreOptions& options) {
  args.positional(options.ids, "ID", "archived opportunities and customers")
      .completes(Complete::archived);
  args.flag(options.all, "--all", "a customer's archived opportunities too");
  args.option(options.note, "--note", "TEXT", "say why, in the history");
  args.example("deals restore acme-platform-renewal");
  args.example("deals restore umbra-logistics --all");
}

Result<Outcome> run(const Context& context, const RestoreOptions& options) {
  auto note = many_lines("the note", options.note.value_or(""));
  if (!note) return std::move(note).error();
  Restoring restoring(context, options.all, *std::move(note));
  for (const std::string& name : options.ids) {
    auto found = context.view->record_anywhere(name, Shelf::archive);
    if (!found) return std::move(found).error();
    auto done = std::visit(
        [&](auto& each) -> Result<void> {
          if (moves(restoring.outcome, each.path)) return {};
          return restoring.bring_back(std::move(each));
        },
        *found);
    if (!done) return std::move(done).error();
  }
  restoring.outcome.summary = shelf_summary(restoring.outcome, "restored");
  return std::move(restoring.outcome);
}

}  // namespace deals
