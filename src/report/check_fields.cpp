// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <set>

#include "flaws.hpp"

namespace deals {
namespace {

/// A word that must be in a list of deals.toml, when there is one.
template <class T>
void check_word(const std::string& field, const std::string& word,
                const std::vector<std::string>& known, Flaws<T>& flaws) {
  if (word.empty() || known.empty()) return;
  if (std::find(known.begin(), known.end(), word) != known.end()) return;
  std::string what = field;
  std::replace(what.begin(), what.end(), '_', ' ');
  std::string code = field;
  std::replace(code.begin(), code.end(), '_', '-');
  flaws.add("unknown-" + code, Severity::warning, {field},
            fmt::format("unknown {} \"{}\"", what, shown(word)),
            did_you_mean(word, known).value_or("deals.toml has " + join_words(known, "and")));
}

void check_open(const Opportunity& deal, Flaws<Opportunity>& flaws) {
  if (deal.closed) {
    flaws.add("open-with-closed", Severity::warning, {"closed"},
              "an open opportunity has no closed date",
              fmt::format("remove it, or say how it ended: deals close-won {}", deal.id.text));
  }
}

void check_closed(const Opportunity& deal, State state, Flaws<Opportunity>& flaws) {
  if (!deal.closed) {
    flaws.add("missing-closed", Severity::warning, {"stage"},
              fmt::format("{}, but without the date", name_of(state)),
              "add a line like closed = 2026-12-15; reports need to know when it was");
  }
  for (const auto& [key, is_set] : {std::pair("probability", deal.probability.has_value()),
                                    {"category", deal.category.has_value()}}) {
    if (!is_set) continue;
    flaws.add("unused-" + std::string(key), Severity::notice, {key},
              fmt::format("{} has no effect once it is {}", key, name_of(state)),
              "it can be removed");
  }
  if (deal.next_step) {
    flaws.add("unused-next-step", Severity::notice, {"next_step"},
              fmt::format("a next step, but it is {}", name_of(state)),
              fmt::format("deals next {} --done notes that it was done", deal.id.text));
  }
}

void check_lost_reason(const Opportunity& deal, State state, const Config& config,
                       Flaws<Opportunity>& flaws) {
  if (state != State::lost && !deal.lost_reason.empty()) {
    flaws.add("unused-lost-reason", Severity::notice, {"lost_reason"},
              fmt::format("a reason for a loss, but it is {}", name_of(state)),
              "it can be removed");
  }
  if (state == State::lost && deal.lost_reason.empty() && config.lost_reason_required) {
    flaws.add("missing-lost-reason", Severity::warning, {"stage"}, "lost without a reason",
              fmt::format("deals set {} lost_reason={}", deal.id.text,
                          config.lost_reasons.empty() ? "other" : config.lost_reasons.back()));
  }
}

void check_tasks(const Opportunity& deal, Flaws<Opportunity>& flaws) {
  std::set<decltype(Task::id)> seen;
  for (std::size_t at = 0; at < deal.tasks.size(); ++at) {
    if (seen.insert(deal.tasks[at].id).second) continue;
    flaws.add("duplicate-task", Severity::warning, {"tasks", at},
              fmt::format("there is a task {} already", deal.tasks[at].id),
              "give it a number of its own");
  }
}

template <class T>
void check_tags(const T& record, Flaws<T>& flaws) {
  std::set<std::string> seen;
  for (std::size_t at = 0; at < record.tags.size(); ++at) {
    if (seen.insert(record.tags[at]).second) continue;
    flaws.add("duplicate-tag", Severity::notice, {"tags", at},
              fmt::format("the tag \"{}\" is there twice", shown(record.tags[at])),
              "deals check --fix removes the second one");
  }
}

}  // namespace

void check_fields(const Opportunity& deal, const Config& config, Flaws<Opportunity>& flaws) {
  const State state = state_of(deal, config);
  if (state == State::open) {
    check_open(deal, flaws);
  } else {
    check_closed(deal, state, flaws);
  }
  check_lost_reason(deal, state, config, flaws);
  check_word("lost_reason", deal.lost_reason, config.lost_reasons, flaws);
  check_word("type", deal.type, config.types, flaws);
  check_word("source", deal.source, config.sources, flaws);
  check_tasks(deal, flaws);
  check_tags(deal, flaws);
}

void check_fields(const Customer& customer, const Config& config, Flaws<Customer>& flaws) {
  check_word("source", customer.source, config.sources, flaws);
  check_tags(customer, flaws);
}

}  // namespace deals
