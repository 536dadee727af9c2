// SPDX-License-Identifier: MIT
#include "import_index.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/load.hpp>

#include "import_rows.hpp"

namespace deals {
namespace {

constexpr std::string_view extension = ".toml";
constexpr std::size_t longest_id = 100;

Error fits_several(std::string_view what, std::string_view text,
                   const std::vector<std::string>& ids, std::string_view way_out) {
  return Error{.kind = ErrorKind::invalid_data,
               .message = fmt::format("{} \"{}\" fits {}", what, shown(text),
                                      counted(ids.size(), "record", "records"))}
      .hinted(fmt::format("it is {}; {}", join_words(ids, "or"), way_out));
}

/// A file that cannot be read may be what a row is about.
Result<void> check_read(const Book& book, const Mapping& mapping) {
  const std::string opportunities = std::string(directory_of(RecordKind::opportunity)) + "/";
  for (const Error& problem : book.problems) {
    const bool is_of_deal = problem.place.file.find(opportunities) != std::string::npos;
    if (!leaves_out(problem) || (mapping.record == RecordKind::customer && is_of_deal)) continue;
    return problem.hinted("nothing was imported: a row may be about this record");
  }
  return {};
}

}  // namespace

Result<ImportIndex> ImportIndex::of(const Context& context, const Mapping& mapping) {
  ImportIndex index(mapping);
  const Book& book = context.view->book();
  const Book& archive = context.view->archive();
  for (const Book* each : {&book, &archive}) {
    if (auto read = check_read(*each, mapping); !read) return std::move(read).error();
  }
  if (auto listed = index.add_ids(*context.files); !listed) return std::move(listed).error();
  index.add_records(book);
  index.add_archived(archive);
  return index;
}

Result<void> ImportIndex::add_ids(const Files& files) {
  for (const std::string directory :
       {"customers", "opportunities", "archive/customers", "archive/opportunities"}) {
    auto names = files.list(directory);
    if (!names) return std::move(names).error();
    for (const std::string& name : *names) {
      if (name.ends_with(extension)) ids_.insert(name.substr(0, name.size() - extension.size()));
    }
  }
  return {};
}

template <class T>
std::string ImportIndex::external_of(const T& record) const {
  if (is_own(*mapping_)) return record.id.text;
  const auto at = std::find_if(record.external.begin(), record.external.end(),
                               [&](const auto& each) { return each.first == mapping_->external; });
  return at == record.external.end() ? "" : at->second;
}

void ImportIndex::add_records(const Book& book) {
  book_ = &book;
  for (const Opportunity& each : book.opportunities) {
    if (auto external = external_of(each); !external.empty()) {
      opportunities_[std::move(external)].push_back(&each);
    }
  }
  for (const Customer& each : book.customers) {
    if (auto external = external_of(each); !external.empty()) {
      customers_[std::move(external)].push_back(&each);
    }
    add_customer(each);
  }
}

void ImportIndex::add_archived(const Book& archive) {
  for (const Opportunity& each : archive.opportunities) {
    const std::string external = external_of(each);
    if (external.empty() || opportunities_.contains(external)) continue;
    opportunities_[external].push_back(&each);
  }
  for (const Customer& each : archive.customers) {
    if (!customer_ids_.insert(each.id.text).second) continue;
    archived_.insert(each.id.text);
    auto& namesakes = ids_by_name_[fold(each.name)];
    if (namesakes.empty()) namesakes.push_back(each.id.text);
    const std::string external = external_of(each);
    if (external.empty() || customers_.contains(external)) continue;
    customers_[external].push_back(&each);
    ids_by_external_[external].push_back(each.id.text);
  }
}

void ImportIndex::add_customer(const Customer& customer) {
  customer_ids_.insert(customer.id.text);
  ids_by_name_[fold(customer.name)].push_back(customer.id.text);
  if (auto external = external_of(customer); !external.empty()) {
    ids_by_external_[std::move(external)].push_back(customer.id.text);
  }
}

template <class T>
Result<const T*> ImportIndex::only(const ByText<const T*>& records,
                                   const std::string& external) const {
  const auto found = records.find(external);
  if (external.empty() || found == records.end()) return static_cast<const T*>(nullptr);
  if (found->second.size() == 1) return found->second.front();
  std::vector<std::string> ids;
  for (const T* each : found->second) ids.push_back(each->id.text);
  return fits_several(fmt::format("the {} id", shown(mapping_->external)), external, ids,
                      "remove it from one of them");
}

Result<const Opportunity*> ImportIndex::opportunity(const std::string& external) const {
  return only(opportunities_, external);
}

Result<const Customer*> ImportIndex::customer(const std::string& external) const {
  return only(customers_, external);
}

Result<std::string> ImportIndex::customer_named(const std::string& text) const {
  if (customer_ids_.contains(text)) return text;
  for (const auto& [ids, key] :
       {std::pair(&ids_by_external_, text), std::pair(&ids_by_name_, fold(text))}) {
    const auto found = ids->find(key);
    if (found == ids->end()) continue;
    if (found->second.size() > 1)
      return fits_several("customer", text, found->second, "write its id instead of its name");
    return found->second.front();
  }
  return std::string();
}

const Customer* ImportIndex::unclaimed(const std::string& name) const {
  const auto found = ids_by_name_.find(fold(name));
  if (found == ids_by_name_.end() || found->second.size() != 1) return nullptr;
  const Customer* customer = book_->find(CustomerId{found->second.front()});
  return customer != nullptr && external_of(*customer).empty() ? customer : nullptr;
}

std::string ImportIndex::take_id(std::string wanted) {
  std::string id = wanted.substr(0, longest_id);
  for (int number = 2; !ids_.insert(id).second; ++number) {
    const std::string suffix = fmt::format("-{}", number);
    id = wanted.substr(0, longest_id - suffix.size()) + suffix;
  }
  return id;
}

}  // namespace deals
