// SPDX-License-Identifier: MIT
#include "shelf.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>

#include "references.hpp"

namespace deals {
namespace {

Error taken(const std::string& path, const std::string& id) {
  return Error{.kind = ErrorKind::conflict, .message = path + " is there already"}.hinted(
      fmt::format("deals rename {} NEW-ID gives the one that is not archived another id", id));
}

}  // namespace

template <class T>
Result<void> move_to_shelf(const Context& context, Shelf shelf, Found<T> found,
                           const std::string& note, Outcome& outcome) {
  const RecordKind kind = found.record.id.kind;
  const std::string id = found.record.id.text;
  const std::string path = path_on(shelf, kind, id);
  if (context.view->exists(kind, id, shelf)) return taken(path, id);
  Change<T> change(std::move(found), context);
  change.move_to(path);
  const EventKind event = shelf == Shelf::archive ? EventKind::archived : EventKind::restored;
  if (auto added = change.add_event(event, {}, note); !added) return added;
  return change.finish(outcome);
}

bool moves(const Outcome& outcome, const std::string& path) {
  return std::any_of(outcome.changes.begin(), outcome.changes.end(),
                     [&](const FileChange& each) { return each.path == path; });
}

std::string shelf_summary(const Outcome& outcome, std::string_view verb) {
  if (outcome.records.size() == 1) return fmt::format("{} {}", verb, outcome.records.front().id);
  std::size_t customers = 0;
  for (const RecordChange& each : outcome.records) {
    if (each.path.find("customers/") != std::string::npos) ++customers;
  }
  const std::size_t deals = outcome.records.size() - customers;
  std::vector<std::string> parts;
  if (customers > 0) parts.push_back(counted(customers, "customer", "customers"));
  if (deals > 0) parts.push_back(counted(deals, "opportunity", "opportunities"));
  return fmt::format("{} {}", verb, join_words(parts, "and"));
}

std::string along_phrase(const std::vector<std::string>& ids) {
  if (ids.empty()) return "";
  return fmt::format(", with {}: {}", counted(ids.size(), "opportunity", "opportunities"),
                     some_of(ids));
}

template Result<void> move_to_shelf(const Context&, Shelf, Found<Opportunity>, const std::string&,
                                    Outcome&);
template Result<void> move_to_shelf(const Context&, Shelf, Found<Customer>, const std::string&,
                                    Outcome&);

}  // namespace deals
