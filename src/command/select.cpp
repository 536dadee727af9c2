// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/select.hpp>
#include <fmt/format.h>

namespace deals {
namespace {

Result<std::vector<Found<Opportunity>>> by_ids(const Context& context,
                                               const std::vector<std::string>& ids) {
  std::vector<Found<Opportunity>> found;
  for (const std::string& id : ids) {
    auto one = context.view->opportunity(id);
    if (!one) return std::move(one).error();
    const bool is_known = std::any_of(found.begin(), found.end(), [&](const auto& each) {
      return each.record.id == one->record.id;
    });
    if (!is_known) found.push_back(*std::move(one));
  }
  return found;
}

Error undecided(const Opportunity& opportunity) {
  return Error{.kind = ErrorKind::invalid_data,
               .message = fmt::format("{} is in another currency than the filter's amount",
                                      opportunity.id.text),
               .place = {.file = path_of(RecordKind::opportunity, opportunity.id.text)}}
      .hinted("it was left out: there is no rate to compare with");
}

Result<std::vector<Found<Opportunity>>> by_filter(const Context& context, const std::string& where,
                                                  Outcome& outcome) {
  auto filter = parse_filter(std::vector<std::string>{where}, RecordKind::opportunity,
                             context.filters());
  if (!filter) return std::move(filter).error();
  if (filter->is_empty()) {
    return usage_error("--where needs a filter").hinted("--where is:open chooses all open ones");
  }
  const Book& book = context.view->book();
  outcome.problems.insert(outcome.problems.end(), book.problems.begin(), book.problems.end());
  std::vector<Found<Opportunity>> found;
  for (const Opportunity& each : book.opportunities) {
    const Match match = filter->matches(each, book.find(each.customer));
    if (match == Match::unknown) outcome.problems.push_back(undecided(each));
    if (match != Match::yes) continue;
    auto one = context.view->opportunity(each.id.text);
    if (!one) return std::move(one).error();
    found.push_back(*std::move(one));
  }
  return found;
}

}  // namespace

Result<std::vector<Found<Opportunity>>> select(const Context& context,
                                               const std::vector<std::string>& ids,
                                               const std::optional<std::string>& where,
                                               Outcome& outcome) {
  if (where && !ids.empty()) {
    return usage_error(fmt::format("--where stands for the ids, but \"{}\" is given too",
                                   shown(ids.front())))
        .hinted("leave out one of them");
  }
  if (where) return by_filter(context, *where, outcome);
  if (ids.empty()) {
    return usage_error("which opportunities?").hinted("name ids, or choose them with --where FILTER");
  }
  return by_ids(context, ids);
}

void ask_before_bulk(const std::optional<std::string>& where, std::string_view verb,
                     Outcome& outcome) {
  if (!where || outcome.changes.empty()) return;
  Question question;
  for (const RecordChange& change : outcome.records) question.details += "  " + change.id + "\n";
  question.text = fmt::format("{} {}?", verb,
                              counted(outcome.records.size(), "opportunity", "opportunities"));
  outcome.question = std::move(question);
}

}  // namespace deals
