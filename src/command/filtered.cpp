// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/command/filtered.hpp>
#include <deals/report/convert.hpp>
#include <deals/text/load.hpp>
#include <deals/text/rates.hpp>
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

/// The book's rates, read when a filter first needs them.
class RatesWhenNeeded {
 public:
  explicit RatesWhenNeeded(const Files& files) : files_(files) {}

  /// A deal of another currency with its amount in the book's, for comparing; nothing without a
  /// rate. Its currency stays what it is, so that terms on that still fit.
  std::optional<Opportunity> converted(const Opportunity& deal, const Config& config, Date today) {
    if (!deal.amount || deal.amount->currency == config.currency) return {};
    if (!rates_) {
      auto loaded = load_rates(files_);
      rates_ = loaded && *loaded ? **loaded : Rates{};
    }
    const auto way =
        conversion(*rates_, deal.amount->currency, config.currency, rate_day(deal, config, today));
    const auto amount = way ? deals::converted(*deal.amount, *way) : std::nullopt;
    if (!amount) return {};
    Opportunity copy = deal;
    copy.amount = amount;
    return copy;
  }

 private:
  const Files& files_;
  std::optional<Rates> rates_;
};

bool says_which_states(const Filter& filter) {
  return filter.mentions("is") || filter.mentions("state") || filter.mentions("stage") ||
         filter.mentions("closed");
}

}  // namespace

std::size_t files_left_out(const Problems& problems) {
  std::set<std::string> files;
  for (const Error& problem : problems) {
    if (leaves_out(problem)) files.insert(problem.place.file);
  }
  return files.size();
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
                          Scope scope, Outcome& outcome) {
  auto filter = parsed(context, words, RecordKind::opportunity);
  if (!filter) return std::move(filter).error();
  const Book& book = context.view->book();
  const Config& config = context.config();
  Filtered result;
  result.filter = *std::move(filter);
  result.scope = says_which_states(result.filter) ? Scope::all : scope;
  result.files_left_out = files_left_out(book.problems);
  outcome.problems.insert(outcome.problems.end(), book.problems.begin(), book.problems.end());
  RatesWhenNeeded rates(context.view->files());
  for (const Opportunity& each : book.opportunities) {
    if (result.scope == Scope::open && state_of(each, config) != State::open) continue;
    Match match = result.filter.is_empty() ? Match::yes
                                           : result.filter.matches(each, book.find(each.customer));
    if (match == Match::unknown) {
      const auto copy = rates.converted(each, config, context.today);
      if (copy) match = result.filter.matches(*copy, book.find(each.customer));
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
                                             Outcome& outcome) {
  auto filter = parsed(context, words, RecordKind::customer);
  if (!filter) return std::move(filter).error();
  const Book& book = context.view->book();
  FilteredCustomers result;
  result.filter = *std::move(filter);
  result.files_left_out = files_left_out(book.problems);
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
