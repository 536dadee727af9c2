// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/merge.hpp>
#include <deals/text/merge_history.hpp>
#include <deals/text/record.hpp>

#include "attachments.hpp"
#include "field_words.hpp"
#include "references.hpp"
#include "unite.hpp"

namespace deals {
namespace {

Result<Read<Opportunity>> read(const std::string& text, const OpportunityId& id,
                               const Config& config) {
  return read_opportunity(text, id, config);
}
Result<Read<Customer>> read(const std::string& text, const CustomerId& id, const Config& config) {
  return read_customer(text, id, config);
}

Result<void> check_pair(const Customer& /*keep*/, const Customer& /*drop*/,
                        const Config& /*config*/) {
  return {};
}

Result<void> check_pair(const Opportunity& keep, const Opportunity& drop, const Config& config) {
  if (keep.customer != drop.customer) {
    return Error{
        .kind = ErrorKind::conflict,
        .message = fmt::format("{} is of {} and {} of {}", keep.id.text, shown(keep.customer.text),
                               drop.id.text, shown(drop.customer.text))}
        .hinted(fmt::format("deals merge {} {} makes the customers one; deals set {} customer={} "
                            "gives it to the other one",
                            shown(keep.customer.text), shown(drop.customer.text), drop.id.text,
                            shown(keep.customer.text)));
  }
  const State ours = state_of(keep, config);
  const State theirs = state_of(drop, config);
  if (ours == theirs || ours == State::open || theirs == State::open) return {};
  return Error{.kind = ErrorKind::conflict,
               .message = fmt::format("{} is {} and {} is {}", keep.id.text, name_of(ours),
                                      drop.id.text, name_of(theirs))}
      .hinted(fmt::format("deals reopen {} first, if it did not end so", drop.id.text));
}

/// The file with the other's events in it. One without history has its baseline first, as the next
/// change would give it.
template <class T>
Result<Found<T>> with_events_of(const Context& context, const Found<T>& keep, const T& drop) {
  auto events = placed_events(keep.record.history, drop.history, drop.id.text);
  if (keep.record.history.empty()) {
    Event baseline = difference(Tracked{}, tracked_of(keep.record));
    baseline.kind = EventKind::baseline;
    baseline.at = context.now;
    for (const PlacedEvent& each : events) baseline.at = std::max(baseline.at, each.event.at);
    baseline.by = context.me();
    events.push_back({events.size(), std::move(baseline)});
  }
  auto text = insert_events(keep.text, keep.record.id.kind, events);
  if (!text) return std::move(text).error();
  auto again = read(*text, keep.record.id, context.config());
  if (!again) return internal_error("merging broke the file: " + again.error().message);
  return Found<T>{std::move(again->record), keep.path, *std::move(text), keep.problems};
}

/// `owner = bo, name = Acme Inc`
std::string not_taken_words(const NotTaken& not_taken, std::string_view sign) {
  std::vector<std::string> parts;
  for (const auto& [field, value] : not_taken) parts.push_back(field + std::string(sign) + value);
  return fmt::format("{}", fmt::join(parts, ", "));
}

/// What moves from one record to the other besides its fields.
struct Moves {
  std::size_t events = 0;
  std::size_t opportunities = 0;
  std::size_t files = 0;

  std::string words() const {
    std::vector<std::string> parts;
    if (events > 0) parts.push_back(counted(events, "event", "events"));
    if (opportunities > 0) {
      parts.push_back(counted(opportunities, "opportunity", "opportunities"));
    }
    if (files > 0) parts.push_back(counted(files, "file", "files"));
    return join_words(parts, "and");
  }
};

/// One of the lists that words about fields leave out.
void add_count(std::vector<std::string>& parts, std::size_t before, std::size_t after,
               std::string_view one, std::string_view many) {
  if (after > before) parts.push_back(counted(after - before, one, many));
}

std::vector<std::string> list_words(const Customer& before, const Customer& after) {
  std::vector<std::string> parts;
  add_count(parts, before.contacts.size(), after.contacts.size(), "contact", "contacts");
  return parts;
}

std::vector<std::string> list_words(const Opportunity& before, const Opportunity& after) {
  std::vector<std::string> parts;
  add_count(parts, before.contacts.size(), after.contacts.size(), "contact", "contacts");
  add_count(parts, before.tasks.size(), after.tasks.size(), "task", "tasks");
  add_count(parts, before.items.size(), after.items.size(), "item", "items");
  return parts;
}

/// Lines that say what becomes of everything that the dropped record had.
template <class T>
std::string account(const Context& context, const T& keep, const United<T>& united,
                    const Moves& moves) {
  std::vector<std::string> taken = list_words(keep, united.record);
  if (auto words = change_words(keep, united.record, context); !words.empty()) {
    taken.insert(taken.begin(), std::move(words));
  }
  std::string text;
  if (!taken.empty()) text += fmt::format("  takes      {}\n", fmt::join(taken, ", "));
  if (auto words = moves.words(); !words.empty()) text += fmt::format("  moves      {}\n", words);
  if (!united.not_taken.empty()) {
    text += fmt::format("  not taken  {}\n", shown(not_taken_words(united.not_taken, " ")));
  }
  return text;
}

Result<std::size_t> redirect_to(const Context& /*context*/, const Opportunity& /*keep*/,
                                const Opportunity& /*drop*/, Outcome& /*outcome*/) {
  return std::size_t{0};
}

Result<std::size_t> redirect_to(const Context& context, const Customer& keep, const Customer& drop,
                                Outcome& outcome) {
  auto references = references_to(context.view->files(), drop.id);
  if (!references) return std::move(references).error();
  auto redirected = redirect(*references, drop.id, keep.id, outcome);
  if (!redirected) return std::move(redirected).error();
  return references->size();
}

/// The kept record as the one of two, with the events of both.
template <class T>
Result<void> change_kept(const Context& context, const Found<T>& keep, const T& drop,
                         const United<T>& united, Outcome& outcome) {
  auto begun = with_events_of(context, keep, drop);
  if (!begun) return std::move(begun).error();
  Change<T> change(*std::move(begun), context);
  History history = std::move(change.record.history);
  change.record = united.record;
  change.record.history = std::move(history);
  std::string text = untracked_words(keep.record, united.record, context);
  if (!united.not_taken.empty()) {
    text += (text.empty() ? "" : "; ") + std::string("not taken: ") +
            not_taken_words(united.not_taken, " = ");
  }
  auto added = change.add_event(EventKind::changed, {}, std::move(text),
                                {{"merged", string_value(drop.id.text), {}}});
  if (!added) return added;
  if (auto finished = change.finish(outcome); !finished) return finished;
  outcome.changes.back().before = keep.text;
  return {};
}

template <class T>
Result<Outcome> merge(const Context& context, const Found<T>& keep, const Found<T>& drop) {
  const std::string& kept = keep.record.id.text;
  const std::string& dropped = drop.record.id.text;
  if (auto fits = check_pair(keep.record, drop.record, context.config()); !fits) {
    return std::move(fits).error();
  }
  Outcome outcome;
  const United<T> united = unite(keep.record, drop.record);
  auto changed = change_kept(context, keep, drop.record, united, outcome);
  if (!changed) return std::move(changed).error();
  outcome.changes.push_back({drop.path, drop.text, std::nullopt});
  outcome.records.push_back({dropped, drop.path, "removed", all_fields(drop.record, Life::ends)});
  auto opportunities = redirect_to(context, keep.record, drop.record, outcome);
  if (!opportunities) return std::move(opportunities).error();
  auto files = move_attachments(context.view->files(), dropped, kept, outcome);
  if (!files) return std::move(files).error();
  const std::string details = account(context, keep.record, united,
                                      Moves{drop.record.history.size(), *opportunities, *files});
  outcome.text = fmt::format("{}: merged into {}\n{}", dropped, kept, details);
  outcome.summary = fmt::format("merged {} into {}", dropped, kept);
  outcome.question =
      Question{.text = fmt::format("merge {} into {}?", dropped, kept),
               .details = fmt::format("{} stays, {} goes\n{}", keep.path, drop.path, details)};
  return outcome;
}

Error different_kinds(const MergeOptions& options) {
  return Error{.kind = ErrorKind::conflict,
               .message = fmt::format("one of \"{}\" and \"{}\" is a customer, the other an "
                                      "opportunity",
                                      shown(options.keep), shown(options.drop))}
      .hinted("two customers can be merged, or two opportunities of one customer");
}

template <class T>
Result<Outcome> merge(const Context& context, const MergeOptions& options, const Found<T>& keep,
                      const FoundRecord& other) {
  const auto* drop = std::get_if<Found<T>>(&other);
  if (drop == nullptr) return different_kinds(options);
  if (drop->record.id != keep.record.id) return merge(context, keep, *drop);
  return usage_error(fmt::format("\"{}\" and \"{}\" are the same record", shown(options.keep),
                                 shown(options.drop)))
      .hinted("deals merge KEEP DROP takes two");
}

}  // namespace

void describe(Args& args, MergeOptions& options) {
  args.positional(options.keep, "KEEP", "the customer or opportunity that stays")
      .completes(Complete::record);
  args.positional(options.drop, "DROP", "the one that is the same and goes")
      .completes(Complete::record);
  args.example("deals merge globex vandelay-import");
}

Result<Outcome> run(const Context& context, const MergeOptions& options) {
  auto keep = context.view->record(options.keep);
  if (!keep) return std::move(keep).error();
  auto drop = context.view->record(options.drop);
  if (!drop) return std::move(drop).error();
  return std::visit([&](const auto& each) { return merge(context, options, each, *drop); }, *keep);
}

}  // namespace deals
