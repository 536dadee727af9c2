// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/outcome.hpp>
#include <map>
#include <set>
#include <string>

#include "import_index.hpp"

namespace deals {

/// The import of one file: rows go in one by one, changes and counts come out.
class ImportBatch {
 public:
  ImportBatch(const Context& context, const Mapping& mapping, ImportIndex index)
      : context_(&context), mapping_(&mapping), index_(std::move(index)) {}

  /// An error is a row that changes nothing.
  Result<void> take(const ImportRow& row);

  std::size_t created = 0;
  std::size_t changed = 0;
  std::size_t unchanged = 0;
  std::size_t customers_created = 0;
  Outcome outcome;

 private:
  Result<void> take_opportunity(const ImportRow& row);
  Result<void> take_customer(const ImportRow& row);
  /// The customer that the row is about, or null.
  Result<const Customer*> known_customer(const ImportRow& row);
  /// The id of an opportunity's customer, which is made when there is none.
  Result<std::string> customer_of(const ImportRow& row);
  Result<std::string> make_customer(const std::string& name, const std::string& wanted);
  void set_external(External& external, const ImportRow& row) const;
  /// Adds a new record; ids made of its name begin with `prefix`.
  template <class T>
  Result<void> add(T record, History history, const ImportRow& row, const std::string& prefix);
  Result<void> update(const Opportunity& before, Opportunity after);
  Result<void> update(const Customer& before, Customer after);

  const Context* context_;
  const Mapping* mapping_;
  ImportIndex index_;
  std::map<std::string, int> lines_;  ///< where each id of the other system was met
  std::set<std::string> claimed_;     ///< customers that were found by their names
};

}  // namespace deals
