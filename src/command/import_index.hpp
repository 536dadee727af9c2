// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/exchange/mapping.hpp>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// What an import looks up in the book and its archive, found without going through them for every
/// row.
class ImportIndex {
 public:
  /// An error is a file that cannot be read: a row might be about the record in it.
  static Result<ImportIndex> of(const Context& context, const Mapping& mapping);

  /// The record with this id in the other system, or null. A conflict when there are several.
  Result<const Opportunity*> opportunity(const std::string& external) const;
  Result<const Customer*> customer(const std::string& external) const;

  /// The id of the customer that a row names by id, by the other system's id or by name; "" when
  /// there is none. A conflict when a name fits several.
  Result<std::string> customer_named(const std::string& text) const;
  /// The customer of this name that the other system does not know yet, or null.
  const Customer* unclaimed(const std::string& name) const;

  /// Whether this customer is in the archive and nowhere else.
  bool is_archived(std::string_view customer) const { return archived_.contains(customer); }

  /// `wanted`, or with -2, -3, … behind it when a record has that id; taken from now on.
  std::string take_id(std::string wanted);
  /// A new customer can be found by later rows too.
  void add_customer(const Customer& customer);

 private:
  template <class T>
  using ByText = std::map<std::string, std::vector<T>, std::less<>>;

  explicit ImportIndex(const Mapping& mapping) : mapping_(&mapping) {}
  Result<void> add_ids(const Files& files);
  void add_records(const Book& book);
  /// Only what no other record is: that one is meant then.
  void add_archived(const Book& archive);
  template <class T>
  std::string external_of(const T& record) const;
  template <class T>
  Result<const T*> only(const ByText<const T*>& records, const std::string& external) const;

  const Mapping* mapping_;
  const Book* book_ = nullptr;
  std::set<std::string, std::less<>> ids_;
  std::set<std::string, std::less<>> customer_ids_;
  std::set<std::string, std::less<>> archived_;  ///< customers
  ByText<const Opportunity*> opportunities_;
  ByText<const Customer*> customers_;
  ByText<std::string> ids_by_external_;  ///< of customers
  ByText<std::string> ids_by_name_;      ///< of customers, folded
};

}  // namespace deals
