// SPDX-License-Identifier: MIT
#include <deals/command/show.hpp>
#include <deals/render/record_json.hpp>
#include <deals/text/load.hpp>

#include "customer_dossier.hpp"
#include "record_page.hpp"

namespace deals {
namespace {

Shelf shelf_of(const std::string& path) {
  return is_archived(path) ? Shelf::archive : Shelf::active;
}

Json with_path(Json::Object members, const std::string& path) {
  for (auto& [name, value] : members) {
    if (name == "path") value = Json(path);
  }
  return Json(std::move(members));
}

Outcome shown_record(const Context& context, Found<Opportunity> found) {
  const auto customer = context.view->customer_of(found.record);
  const Customer* known = customer ? &*customer : nullptr;
  Outcome outcome;
  outcome.text = opportunity_page(context, found.record, known, shelf_of(found.path));
  outcome.data = with_path(
      whole_opportunity_json(found.record, known, context.config(), context.today), found.path);
  outcome.problems = std::move(found.problems);
  return outcome;
}

/// Opportunities that cannot be read may be this customer's.
void add_left_out(const Book& book, Shelf shelf, Problems& problems) {
  const std::string directory = path_on(shelf, RecordKind::opportunity, "");
  const std::string start = directory.substr(0, directory.rfind('/') + 1);
  for (const Error& problem : book.problems) {
    if (problem.place.file.starts_with(start) && leaves_out(problem)) problems.push_back(problem);
  }
}

/// A customer's page needs all opportunities, archived ones too, so that it is incomplete when one
/// cannot be read.
Outcome shown_record(const Context& context, Found<Customer> found) {
  Outcome outcome;
  const BookView& view = *context.view;
  const CustomerDossier dossier(context, std::move(found.record), shelf_of(found.path));
  outcome.text = customer_page(context, dossier);
  outcome.data = with_path(dossier_json(context, dossier), found.path);
  outcome.problems = std::move(found.problems);
  add_left_out(view.book(), Shelf::active, outcome.problems);
  add_left_out(view.archive(), Shelf::archive, outcome.problems);
  return outcome;
}

}  // namespace

void describe(Args& args, ShowOptions& options) {
  args.positional(options.id, "ID", "an opportunity or a customer").completes(Complete::record);
  args.example("deals show acme-annual-renewal");
  args.example("deals show acme");
}

Result<Outcome> run(const Context& context, const ShowOptions& options) {
  auto found = context.view->record_anywhere(options.id);
  if (!found) return std::move(found).error();
  Outcome outcome =
      std::visit([&](auto& each) { return shown_record(context, std::move(each)); }, *found);
  outcome.is_paged = true;
  return outcome;
}

}  // namespace deals
