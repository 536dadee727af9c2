// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/filtered.hpp>
#include <deals/command/select.hpp>

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

Result<std::vector<Found<Opportunity>>> by_filter(const Context& context, const std::string& where,
                                                  Outcome& outcome) {
  if (trim(where).empty()) {
    return usage_error("--where needs a filter").hinted("--where is:open chooses all open ones");
  }
  auto chosen = filtered(context, {where}, Scope::open, outcome);
  if (!chosen) return std::move(chosen).error();
  // All that fit or none: what the system does not let us read may fit too.
  for (const Error& problem : context.view->book().problems) {
    if (problem.kind == ErrorKind::io) return problem;
  }
  std::vector<Found<Opportunity>> found;
  for (const Opportunity* each : chosen->opportunities) {
    auto one = context.view->opportunity(each->id.text);
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
    return usage_error("which opportunities?")
        .hinted("name ids, or choose them with --where FILTER");
  }
  return by_ids(context, ids);
}

void ask_before_bulk(const std::optional<std::string>& where, std::string_view verb,
                     Outcome& outcome) {
  if (!where || outcome.changes.empty()) return;
  Question question;
  for (std::string_view line : split(trim(outcome.text), '\n')) {
    question.details += fmt::format("  {}\n", line);
  }
  question.text =
      fmt::format("{} {}?", verb, counted(outcome.records.size(), "opportunity", "opportunities"));
  outcome.question = std::move(question);
}

}  // namespace deals
