// SPDX-License-Identifier: MIT
#include <deals/command/show.hpp>
#include <deals/render/record_json.hpp>
#include <deals/text/load.hpp>

#include "record_page.hpp"

namespace deals {
namespace {

Outcome shown_record(const Context& context, Found<Opportunity> found) {
  const auto customer = context.view->customer_of(found.record);
  const Customer* known = customer ? &*customer : nullptr;
  Outcome outcome;
  outcome.text = opportunity_page(context, found.record, known);
  outcome.data = Json(whole_opportunity_json(found.record, known, context.config(), context.today));
  outcome.problems = std::move(found.problems);
  return outcome;
}

/// A customer's page needs all opportunities, so that it is incomplete when one cannot be read.
Outcome shown_record(const Context& context, Found<Customer> found) {
  Outcome outcome;
  const Book& book = context.view->book();
  std::vector<const Opportunity*> its;
  for (const Opportunity& deal : book.opportunities) {
    if (deal.customer == found.record.id) its.push_back(&deal);
  }
  outcome.text = customer_page(context, found.record, its);
  outcome.data = Json(whole_customer_json(found.record, its, context.config(), context.today));
  outcome.problems = std::move(found.problems);
  for (const Error& problem : book.problems) {
    const bool is_of_deals = problem.place.file.starts_with(directory_of(RecordKind::opportunity));
    if (is_of_deals && leaves_out(problem)) outcome.problems.push_back(problem);
  }
  return outcome;
}

}  // namespace

void describe(Args& args, ShowOptions& options) {
  args.positional(options.id, "ID", "an opportunity or a customer").completes(Complete::record);
  args.example("deals show acme-annual-renewal");
  args.example("deals show acme");
}

Result<Outcome> run(const Context& context, const ShowOptions& options) {
  auto found = context.view->record(options.id);
  if (!found) return std::move(found).error();
  Outcome outcome =
      std::visit([&](auto& each) { return shown_record(context, std::move(each)); }, *found);
  outcome.is_paged = true;
  return outcome;
}

}  // namespace deals
