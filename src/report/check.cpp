// SPDX-License-Identifier: MIT
#include <deals/report/check.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <map>
#include <set>

#include "flaws.hpp"

namespace deals {
namespace {

/// The records that another program knows by the same id.
using Namesakes = std::map<std::pair<std::string, std::string>, std::vector<std::string>>;

template <class T>
Namesakes namesakes(const std::vector<T>& records) {
  Namesakes all;
  for (const T& each : records) {
    for (const auto& external : each.external) all[external].push_back(each.id.text);
  }
  std::erase_if(all, [](const auto& each) { return each.second.size() < 2; });
  return all;
}

constexpr std::size_t most_namesakes = 3;

template <class T>
void check_external(const T& record, const Namesakes& namesakes, Flaws<T>& flaws) {
  for (const auto& external : record.external) {
    const auto found = namesakes.find(external);
    if (found == namesakes.end()) continue;
    std::vector<std::string> others = found->second;
    std::erase(others, record.id.text);
    flaws.add(
        "duplicate-external", Severity::warning, {"external", external.first},
        fmt::format("{} \"{}\" is the id of {} too", shown(external.first), shown(external.second),
                    join_some(std::move(others), most_namesakes, "and")),
        "an import cannot tell them apart; remove it from one of them");
  }
}

/// The records that are worked with, or those in the archive.
struct Shelf {
  Shelf(const Book& records, std::string where) : book(records), above(std::move(where)) {
    for (const Error& problem : book.problems) files_with_problems.insert(problem.place.file);
  }

  bool is_archive() const { return !above.empty(); }
  /// Whether the customer is there, if perhaps in a file that cannot be read.
  bool has(const CustomerId& customer) const {
    return book.find(customer) != nullptr ||
           files_with_problems.contains(above + path_of(RecordKind::customer, customer.text));
  }

  const Book& book;
  std::string above;  ///< "" or "archive/"
  std::set<std::string> files_with_problems;
};

class Checker {
 public:
  Checker(const Shelf& shelf, const Shelf& other, Moment now)
      : book_(&shelf.book),
        shelf_(&shelf),
        other_(&other),
        now_(now),
        deals_(namesakes(shelf.book.opportunities)),
        customers_(namesakes(shelf.book.customers)) {}

  std::vector<Flaw> all() && {
    for (const Customer& each : book_->customers) check(each);
    for (const Opportunity& each : book_->opportunities) check(each);
    for (Flaw& each : found_) each.problem.place.file.insert(0, shelf_->above);
    return std::move(found_);
  }

 private:
  void check(const Customer& customer) {
    Flaws<Customer> flaws(customer, found_);
    check_double(customer, "customer", flaws);
    check_fields(customer, book_->config, flaws);
    check_external(customer, customers_, flaws);
    check_history(customer, book_->config, now_, flaws);
  }

  /// By the text: a CustomerId made of each deal's id would stay in memory.
  bool is_customer(const std::string& id) const {
    const auto& customers = book_->customers;
    const auto at = std::lower_bound(customers.begin(), customers.end(), id,
                                     [](const Customer& each, const std::string& other) {
                                       return each.id.text.string() < other;
                                     });
    return at != customers.end() && at->id.text == id;
  }

  void check(const Opportunity& deal) {
    Flaws<Opportunity> flaws(deal, found_);
    check_customer(deal, flaws);
    check_double(deal, "opportunity", flaws);
    if (is_customer(deal.id.text)) {
      flaws.add("id-clash", Severity::warning, {},
                fmt::format("a customer has the id \"{}\" too", deal.id.text),
                "commands on this id take the opportunity; give one of them another id");
    }
    check_fields(deal, book_->config, flaws);
    check_external(deal, deals_, flaws);
    check_history(deal, book_->config, now_, flaws);
  }

  /// An archived record cannot come back while another has its id.
  template <class T>
  void check_double(const T& record, std::string_view kind, Flaws<T>& flaws) const {
    if (!shelf_->is_archive() || other_->book.find(record.id) == nullptr) return;
    flaws.add(
        "id-clash", Severity::warning, {},
        fmt::format("a{} {} of the same id is not archived", kind == "customer" ? "" : "n", kind),
        fmt::format("deals rename {} NEW-ID gives that one another id", record.id.text));
  }

  void check_customer(const Opportunity& deal, Flaws<Opportunity>& flaws) const {
    const std::string file = path_of(RecordKind::customer, deal.customer.text);
    if (shelf_->has(deal.customer)) return;
    if (other_->has(deal.customer)) {
      if (shelf_->is_archive()) return;
      flaws.add("archived-customer", Severity::warning, {"customer"},
                fmt::format("the customer \"{}\" is archived", shown(deal.customer.text)),
                fmt::format("deals restore {} brings it back", deal.customer.text));
      return;
    }
    std::vector<std::string> ids;
    for (const Customer& each : book_->customers) ids.push_back(each.id.text);
    const auto hint = did_you_mean(deal.customer.text, ids);
    flaws.add("dangling-customer", Severity::error, {"customer"},
              fmt::format("no customer \"{}\"", shown(deal.customer.text)),
              hint.value_or(fmt::format("there is no file {}", file)));
  }

  const Book* book_;
  const Shelf* shelf_;
  const Shelf* other_;
  Moment now_;
  Namesakes deals_;
  Namesakes customers_;
  std::vector<Flaw> found_;
};

}  // namespace

std::vector<Flaw> check(const Book& book, Moment now) { return check(book, Book{}, now); }

std::vector<Flaw> check(const Book& book, const Book& archive, Moment now) {
  const Shelf active(book, "");
  const Shelf archived(archive, "archive/");
  std::vector<Flaw> flaws = Checker(active, archived, now).all();
  for (Flaw& each : Checker(archived, active, now).all()) flaws.push_back(std::move(each));
  return flaws;
}

}  // namespace deals
