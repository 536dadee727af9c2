// SPDX-License-Identifier: MIT
#include <deals/model/book.hpp>

#include <algorithm>
#include <deals/model/customer_index.hpp>

namespace deals {
namespace {

template <class Record, class RecordId>
const Record* find_by_id(const std::vector<Record>& records, const RecordId& id) {
  const auto found =
      std::lower_bound(records.begin(), records.end(), id,
                       [](const Record& record, const RecordId& key) { return record.id < key; });
  return found == records.end() || found->id != id ? nullptr : &*found;
}

}  // namespace

const Customer* Book::find(const CustomerId& id) const { return find_by_id(customers, id); }

const Opportunity* Book::find(const OpportunityId& id) const {
  return find_by_id(opportunities, id);
}

const std::string& customer_name(const Book& book, const Opportunity& opportunity) {
  return customer_name(book.find(opportunity.customer), opportunity);
}

const std::string& customer_name(const Customer* customer, const Opportunity& opportunity) {
  if (customer == nullptr || customer->name.empty()) return opportunity.customer.text;
  return customer->name;
}

}  // namespace deals
