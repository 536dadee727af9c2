// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/command/filtered.hpp>
#include <deals/model/customer_index.hpp>
#include <deals/report/convert.hpp>
#include <deals/text/load.hpp>
#include <set>

namespace deals {
namespace {

/// Who "me" is may cost a process: asked for only where a word could mean it.
Result<Filter> parsed(const Context& context, const std::vector<std::string>& words,
                      RecordKind kind) {
  const bool may_mean_me = std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return to_lower_ascii(word).find("me") != std::string::npos;
  });
  return parse_filter(words, kind,
                      {context.config(), context.today, may_mean_me ? context.me() : ""});
}

template <class Id>
Error undecided(const Id& id, RecordKind kind, std::string message, std::string hint) {
  return Error{.kind = ErrorKind::invalid_data,
               .message = fmt::format("{} {}", id.text, message),
               .place = {.file = path_of(kind, id.text)}}
      .hinted(std::move(hint));
}

Error undecided(const Opportunity& deal, const Config& config) {
  const Currency currency = currency_of(deal, config);
  if (currency != config.currency) {
    return undecided(deal.id, RecordKind::opportunity,
                     fmt::format("is in {} and the filter's amount in {}: left out",
                                 currency.code(), config.currency.code()),
                     fmt::format("add currency:{} to leave such ones out without a word",
                                 config.currency.code()))
        .hinted("deals rates import FILE brings in rates to compare with");
  }
  return undecided(deal.id, RecordKind::opportunity,
                   "takes the filter's pattern too long: left out", "a simpler pattern will do");
}

/// A deal of another currency with its amount in the book's, for comparing; nothing without a rate.
/// Its currency stays what it is, so that terms on that still fit.
std::optional<Opportunity> in_own_currency(const Opportunity& deal, const Context& context) {
  const Currency own = context.config().currency;
  if (!deal.amount || deal.amount->currency == own) return {};
  const auto& rates = context.view->rates();
  if (!rates || !*rates) return {};
  const auto way = conversion(**rates, deal.amount->currency, own,
                              rate_day(deal, context.config(), context.today));
  const auto amount = way ? converted(*deal.amount, *way) : std::nullopt;
  if (!amount) return {};
  Opportunity copy = deal;
  copy.amount = amount;
  return copy;
}

/// What is enough without a filter may not be for the filter: a bare word stands anywhere.
Depth deep_enough(const Filter& filter, Depth depth) {
  if (filter.is_empty()) return depth;
  return filter.mentions("") ? Depth::history : std::max(depth, Depth::fields);
}

bool says_which_states(const Filter& filter) {
  return filter.mentions("is") || filter.mentions("state") || filter.mentions("stage") ||
         filter.mentions("closed");
}

}  // namespace

std::vector<std::string> left_out_files(const Problems& problems) {
  std::vector<std::string> files;
  std::set<std::string> seen;
  for (const Error& problem : problems) {
    const std::string& file = problem.place.file;
    if (leaves_out(problem) && seen.insert(file).second) files.push_back(file);
  }
  return files;
}

std::string left_out_phrase(std::size_t files, std::size_t undecided) {
  std::vector<std::string> parts;
  if (files > 0) parts.push_back(counted(files, "file", "files") + " left out");
  if (undecided > 0) {
    parts.push_back(counted(undecided, "deal", "deals") + " that the filter cannot decide on");
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

Result<Filtered> filtered(const Context& context, const std::vector<std::string>& words,
                          Scope scope, Outcome& outcome, Depth depth) {
  auto filter = parsed(context, words, RecordKind::opportunity);
  if (!filter) return std::move(filter).error();
  context.view->read_to(deep_enough(*filter, depth));
  const Book& book = context.view->book();
  const Config& config = context.config();
  Filtered result;
  result.filter = *std::move(filter);
  result.scope = says_which_states(result.filter) ? Scope::all : scope;
  result.files_left_out = left_out_files(book.problems).size();
  outcome.problems.insert(outcome.problems.end(), book.problems.begin(), book.problems.end());
  std::optional<CustomerIndex> customers;
  if (result.filter.is_empty()) {
    result.opportunities.reserve(book.opportunities.size());
  } else {
    customers.emplace(book);
  }
  for (const Opportunity& each : book.opportunities) {
    if (result.scope == Scope::open && state_of(each, config) != State::open) continue;
    Match match = result.filter.is_empty()
                      ? Match::yes
                      : result.filter.matches(each, customers->find(each.customer));
    if (match == Match::unknown) {
      const auto copy = in_own_currency(each, context);
      if (copy) match = result.filter.matches(*copy, customers->find(each.customer));
    }
    if (match == Match::yes) result.opportunities.push_back(&each);
    if (match != Match::unknown) continue;
    ++result.undecided;
    outcome.problems.push_back(undecided(each, config));
  }
  return result;
}

Result<FilteredCustomers> filtered_customers(const Context& context,
                                             const std::vector<std::string>& words,
                                             Outcome& outcome, Depth depth) {
  auto filter = parsed(context, words, RecordKind::customer);
  if (!filter) return std::move(filter).error();
  context.view->read_to(deep_enough(*filter, depth));
  const Book& book = context.view->book();
  FilteredCustomers result;
  result.filter = *std::move(filter);
  result.files_left_out = left_out_files(book.problems).size();
  outcome.problems.insert(outcome.problems.end(), book.problems.begin(), book.problems.end());
  for (const Customer& each : book.customers) {
    const Match match = result.filter.matches(each);
    if (match == Match::yes) result.customers.push_back(&each);
    if (match != Match::unknown) continue;
    outcome.problems.push_back(undecided(each.id, RecordKind::customer,
                                         "takes the filter's pattern too long: left out",
                                         "a simpler pattern will do"));
  }
  return result;
}

}  // namespace deals
