// SPDX-License-Identifier: MIT
#include "book_changes.hpp"

#include <algorithm>
#include <array>
#include <deals/command/change.hpp>
#include <deals/command/filtered.hpp>

#include "diff_words.hpp"

namespace deals {
namespace {

constexpr auto other_files =
    std::to_array<const char*>({"deals.toml", "products.toml", "rates.toml"});

void add_unread(const Problems& problems, std::set<std::string>& unread) {
  for (std::string& file : left_out_files(problems)) unread.insert(std::move(file));
}

template <class Turns>
bool has_come_or_gone(const Turns& turns) {
  return std::any_of(turns.begin(), turns.end(), [](const auto& each) {
    return each.before == nullptr || each.after == nullptr;
  });
}

/// The archive is read only where a record that came or went may be in it.
Changes changes_of(const BookView& before, const BookView& after, const Filter& filter) {
  BookState old{.book = before.book()};
  BookState now{.book = after.book()};
  add_unread(before.book().problems, old.unread);
  add_unread(after.book().problems, now.unread);
  Changes found = changes(old, now, filter);
  if (!has_come_or_gone(found.deals) && !has_come_or_gone(found.customers)) return found;
  old.archive = &before.archive();
  now.archive = &after.archive();
  add_unread(old.archive->problems, old.unread);
  add_unread(now.archive->problems, now.unread);
  return changes(old, now, filter);
}

template <class T>
Json::Object changed_fields_of(const RecordTurn<T>& turn) {
  if (turn.before == nullptr) return all_fields(*turn.after, Life::begins);
  if (turn.after == nullptr) return all_fields(*turn.before, Life::ends);
  return field_changes(*turn.before, *turn.after);
}

const std::string& name_of_customer(const DealTurn& turn, const BookView& before,
                                    const BookView& after) {
  if (turn.after != nullptr) return customer_name(after.book(), *turn.after);
  return customer_name(before.book(), *turn.before);
}

/// Settings and their like that have another text now.
std::vector<std::string> changed_files(const BookView& before, const BookView& after) {
  std::vector<std::string> names;
  if (&before.files() == &after.files()) return names;
  for (const char* name : other_files) {
    const auto was = before.files().read_if_there(name);
    const auto is = after.files().read_if_there(name);
    if (was && is && *was != *is) names.emplace_back(name);
  }
  return names;
}

}  // namespace

ChangesPage book_changes(const Context& context, const BookView& before, const BookView& after,
                         const Filter& filter) {
  const Changes found = changes_of(before, after, filter);
  const Config& old = before.config();
  ChangesPage page;
  page.own = after.config().currency;
  page.pipelines = found.pipelines;
  page.not_compared = found.not_compared;
  for (const DealTurn& each : found.deals) {
    page.deals.push_back({each, name_of_customer(each, before, after),
                          diff_words(each, old, context), changed_fields_of(each)});
  }
  for (const CustomerTurn& each : found.customers) {
    page.customers.push_back({each, diff_words(each, old, context), changed_fields_of(each)});
  }
  if (filter.is_empty()) page.files = changed_files(before, after);
  return page;
}

}  // namespace deals
