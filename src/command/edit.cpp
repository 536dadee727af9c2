// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/edit.hpp>
#include <deals/text/record.hpp>

#include "field_words.hpp"

namespace deals {
namespace {

Result<Read<Opportunity>> read(std::string_view text, const RecordFile& file, const Config& config,
                               const Opportunity* /*kind*/) {
  return read_opportunity(text, OpportunityId{file.id}, config);
}
Result<Read<Customer>> read(std::string_view text, const RecordFile& file, const Config& config,
                            const Customer* /*kind*/) {
  return read_customer(text, CustomerId{file.id}, config);
}

Result<std::string> appended(std::string_view text, const Opportunity& before,
                             const Opportunity& after, const Config& config) {
  return update_opportunity(text, before, after, config);
}
Result<std::string> appended(std::string_view text, const Customer& before, const Customer& after,
                             const Config& /*config*/) {
  return update_customer(text, before, after);
}

/// The event that says what the person changed, or nothing when no field did: comments and layout
/// have no history. Fields that its keys cannot carry are in its text.
template <class T>
std::optional<Event> event_of(const Context& context, const std::optional<T>& before,
                              const T& after) {
  const Tracked told = fold(after.history);
  const Tracked now = tracked_of(after);
  std::string text = before ? untracked_words(*before, after, context) : "";
  if (told == now && text.empty()) return {};
  Event event = difference(told, now);
  event.kind = after.history.empty() ? EventKind::baseline : kind_of_change(told, now);
  event.by = context.me();
  event.at = context.now;
  for (const Event& past : after.history) event.at = std::max(event.at, past.at);
  event.text = std::move(text);
  return event;
}

template <class T>
std::string said(const Context& context, const std::optional<T>& before, const T& after) {
  if (!before) return "saved; it can be read again";
  const std::string changes = change_words(*before, after, context);
  return changes.empty() ? "saved" : changes;
}

/// A reference that leads nowhere is worth a word at once.
void tell_missing_customer(const Context& context, const Opportunity& deal, Outcome& outcome) {
  if (context.view->exists(RecordKind::customer, deal.customer.text)) return;
  if (context.view->exists(RecordKind::customer, deal.customer.text, Shelf::archive)) {
    outcome.notices.push_back(
        fmt::format("{}: its customer {} is archived", deal.id.text, deal.customer.text));
    return;
  }
  outcome.notices.push_back(
      fmt::format("{}: there is no customer \"{}\"", deal.id.text, shown(deal.customer.text)));
}
void tell_missing_customer(const Context& /*context*/, const Customer& /*customer*/,
                           Outcome& /*outcome*/) {}

template <class T>
Result<Outcome> record_edit(const Context& context, const RecordFile& file,
                            const std::string& edited) {
  constexpr const T* kind = nullptr;
  auto parsed = read(edited, file, context.config(), kind);
  if (!parsed) return std::move(parsed).error();
  std::optional<T> before;
  if (auto old = read(file.text, file, context.config(), kind)) before = std::move(old->record);
  T after = parsed->record;
  std::string text = edited;
  if (auto event = event_of(context, before, after)) {
    after.history.push_back(*std::move(event));
    auto updated = appended(edited, parsed->record, after, context.config());
    if (!updated) return std::move(updated).error();
    text = *std::move(updated);
  }
  Outcome outcome;
  outcome.problems = std::move(parsed->problems);
  tell_missing_customer(context, after, outcome);
  outcome.text = fmt::format("{}: {}\n", file.id, said(context, before, after));
  outcome.changes.push_back({file.path(), file.text, std::move(text)});
  outcome.records.push_back(
      {file.id, file.path(),
       before && tracked_of(*before).stage != tracked_of(after).stage ? "moved" : "changed",
       field_changes(before.value_or(T{}), after)});
  return outcome;
}

/// Somebody else wrote the file while the editor was open.
Error changed_under_editor(const RecordFile& file) {
  return Error{.kind = ErrorKind::conflict,
               .message = fmt::format("{} was changed while you edited it", file.path())}
      .hinted(fmt::format("deals edit {} starts from what is there now", file.id));
}

}  // namespace

void describe(Args& args, EditOptions& options) {
  args.positional(options.id, "ID", "the opportunity or customer to edit")
      .completes(Complete::record);
  args.example("deals edit globex-pilot");
  args.example("EDITOR='code --wait' deals edit acme");
}

Result<Outcome> run(const Context& context, const EditOptions& options) {
  auto file = context.view->file(options.id);
  if (!file) return std::move(file).error();
  if (!context.edited) {
    Outcome outcome;
    outcome.edit = EditRequest{file->path(), file->text};
    return outcome;
  }
  const EditedText& edited = *context.edited;
  if (edited.after == file->text || edited.after == edited.before) {
    return Outcome::saying(file->id + ": nothing was changed\n");
  }
  if (file->text != edited.before) return changed_under_editor(*file);
  return file->kind == RecordKind::opportunity
             ? record_edit<Opportunity>(context, *file, edited.after)
             : record_edit<Customer>(context, *file, edited.after);
}

}  // namespace deals
