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

template <class T>
void check_external(const T& record, const Namesakes& namesakes, Flaws<T>& flaws) {
  for (const auto& external : record.external) {
    const auto found = namesakes.find(external);
    if (found == namesakes.end()) continue;
    std::vector<std::string> others = found->second;
    std::erase(others, record.id.text);
    flaws.add("duplicate-external", Severity::warning, {"external", external.first},
              fmt::format("{} \"{}\" is the id of {} too", shown(external.first),
                          shown(external.second), join_words(others, "and")),
              "an import cannot tell them apart; remove it from one of them");
  }
}

class Checker {
 public:
  Checker(const Book& book, Moment now)
      : book_(&book),
        now_(now),
        deals_(namesakes(book.opportunities)),
        customers_(namesakes(book.customers)) {
    for (const Error& problem : book.problems) files_with_problems_.insert(problem.place.file);
  }

  std::vector<Flaw> all() && {
    for (const Customer& each : book_->customers) check(each);
    for (const Opportunity& each : book_->opportunities) check(each);
    return std::move(found_);
  }

 private:
  void check(const Customer& customer) {
    Flaws<Customer> flaws(customer, found_);
    check_fields(customer, book_->config, flaws);
    check_external(customer, customers_, flaws);
    check_history(customer, book_->config, now_, flaws);
  }

  void check(const Opportunity& deal) {
    Flaws<Opportunity> flaws(deal, found_);
    check_customer(deal, flaws);
    if (book_->find(CustomerId{deal.id.text}) != nullptr) {
      flaws.add("id-clash", Severity::warning, {},
                fmt::format("a customer has the id \"{}\" too", deal.id.text),
                "commands on this id take the opportunity; give one of them another id");
    }
    check_fields(deal, book_->config, flaws);
    check_external(deal, deals_, flaws);
    check_history(deal, book_->config, now_, flaws);
  }

  void check_customer(const Opportunity& deal, Flaws<Opportunity>& flaws) const {
    const std::string file = path_of(RecordKind::customer, deal.customer.text);
    if (book_->find(deal.customer) != nullptr || files_with_problems_.contains(file)) return;
    std::vector<std::string> ids;
    for (const Customer& each : book_->customers) ids.push_back(each.id.text);
    const auto hint = did_you_mean(deal.customer.text, ids);
    flaws.add("dangling-customer", Severity::error, {"customer"},
              fmt::format("no customer \"{}\"", shown(deal.customer.text)),
              hint.value_or(fmt::format("there is no file {}", file)));
  }

  const Book* book_;
  Moment now_;
  Namesakes deals_;
  Namesakes customers_;
  std::set<std::string> files_with_problems_;
  std::vector<Flaw> found_;
};

}  // namespace

std::vector<Flaw> check(const Book& book, Moment now) { return Checker(book, now).all(); }

}  // namespace deals
