// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/text/record.hpp>

#include "record_tree.hpp"
#include "update.hpp"

namespace deals {
namespace {

/// The keys of a record's file with its own keys where a new file has them.
std::vector<std::string> order_of(std::vector<std::string> keys, const std::vector<Entry>& extra) {
  std::vector<std::string> own;
  for (const Entry& entry : extra) own.push_back(entry.key);
  keys.insert(std::find(keys.begin(), keys.end(), "notes"), own.begin(), own.end());
  return keys;
}

/// Events are only ever appended.
Result<void> check_past(const History& before, const History& after) {
  const bool kept =
      after.size() >= before.size() && std::equal(before.begin(), before.end(), after.begin());
  if (kept) return {};
  return internal_error("an event of the past was changed");
}

/// The text, if it reads as what was meant.
template <class T>
Result<std::string> checked(std::string text, const Result<Read<T>>& read, const T& meant) {
  if (!read) return internal_error("a change broke the file: " + read.error().message);
  if (!(read->record == meant)) {
    return internal_error("a change of the file is not what was meant");
  }
  return text;
}

}  // namespace

Result<std::string> update_customer(std::string_view text, const Customer& before,
                                    const Customer& after) {
  if (auto kept = check_past(before.history, after.history); !kept) {
    return std::move(kept).error();
  }
  Update update(text, RecordKind::customer, order_of(customer_keys(), after.extra));
  auto made = std::move(update).made(tree_of(before), tree_of(after));
  if (!made) return made;
  const auto read = read_customer(*made, after.id);
  return checked(*std::move(made), read, after);
}

Result<std::string> update_opportunity(std::string_view text, const Opportunity& before,
                                       const Opportunity& after, const Config& config) {
  if (auto kept = check_past(before.history, after.history); !kept) {
    return std::move(kept).error();
  }
  Update update(text, RecordKind::opportunity, order_of(opportunity_keys(), after.extra));
  auto made = std::move(update).made(tree_of(before), tree_of(after));
  if (!made) return made;
  const auto read = read_opportunity(*made, after.id, config);
  return checked(*std::move(made), read, after);
}

}  // namespace deals
