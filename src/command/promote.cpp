// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/create_opportunity.hpp>
#include <deals/command/dates.hpp>
#include <deals/command/promote.hpp>
#include <deals/render/phrase.hpp>
#include <deals/report/leads.hpp>

#include "field_values.hpp"
#include "new_deal_problems.hpp"

namespace deals {
namespace {

/// ` since 3 Dec 2025`, or "" where the history does not say.
std::string status_since(const Customer& customer) {
  const auto since = course_of(customer).status_since;
  return since ? " since " + to_long(*since) : "";
}

Error no_lead(const Customer& customer) {
  const std::string id = customer.id.text;
  const LeadCourse course = course_of(customer);
  const bool is_former = customer.status == CustomerStatus::former;
  std::string message = fmt::format("{} is a {} already{}, and no lead", id,
                                    name_of(customer.status), status_since(customer));
  if (is_former) message = fmt::format("{} is a former customer{}", id, status_since(customer));
  if (!is_former && course.promoted) {
    message = fmt::format("{} was promoted already, on {}; it is a {}", id,
                          to_long(*course.promoted), name_of(customer.status));
  }
  return Error{.kind = ErrorKind::conflict, .message = std::move(message)}.hinted(
      is_former
          ? fmt::format("deals set {} status=lead makes it a lead again", id)
          : fmt::format("deals create opportunity NAME --customer {} adds an opportunity", id));
}

Result<Found<Customer>> find_lead(const Context& context, const std::string& name) {
  auto found = context.view->customer(name);
  if (!found) return found;
  if (found->record.status != CustomerStatus::lead) return no_lead(found->record);
  return found;
}

/// Without --opportunity the options of one would be lost silently.
Result<void> check_no_opportunity(const PromoteOptions& options) {
  std::vector<std::string> given;
  for (const auto& [field, value] : options.fields) {
    if (value) given.push_back(field == "next_step.on" ? "next-on" : field);
  }
  if (!options.tags.empty()) given.emplace_back("tag");
  if (!options.external.empty()) given.emplace_back("external");
  if (!options.set.empty()) given.emplace_back("set");
  if (options.id) given.emplace_back("id");
  if (given.empty()) return {};
  for (std::string& each : given) {
    std::replace(each.begin(), each.end(), '_', '-');
    each.insert(0, "--");
  }
  return usage_error(fmt::format("{} {} of an opportunity, but none is named",
                                 join_words(given, "and"), given.size() == 1 ? "is" : "are"))
      .hinted("--opportunity NAME makes one with it");
}

/// Whether --set gives the field a value.
bool sets(const NewRecordOptions& options, const std::string& field) {
  return std::any_of(options.set.begin(), options.set.end(),
                     [&](const std::string& each) { return each.starts_with(field + "="); });
}

/// The options of the opportunity, when there is to be one; owner and source are the lead's where
/// they say nothing.
std::optional<NewRecordOptions> first_deal(const Context& context, const PromoteOptions& options,
                                           const Customer& lead) {
  if (!options.opportunity) return {};
  NewRecordOptions deal = options;
  deal.name = *options.opportunity;
  const auto inherit = [&](const char* field, const std::string& value) {
    if (!deal.fields[field] && !value.empty() && !sets(options, field)) deal.fields[field] = value;
  };
  inherit("owner", lead.owner);
  const auto& sources = context.config().sources;
  const bool is_known =
      sources.empty() || std::find(sources.begin(), sources.end(), lead.source) != sources.end();
  if (is_known) inherit("source", lead.source);
  return deal;
}

Error not_yet(const CustomerId& lead, Problems problems) {
  const std::size_t count = problems.size();
  return united(
      fmt::format("{} cannot be promoted yet: {} things are missing or wrong", lead.text, count),
      std::move(problems));
}

/// `umbra: lead → customer   from inbound, a lead for 96 days`
std::string promoted_line(const Context& context, const Customer& before, const Customer& after,
                          Date on) {
  std::vector<std::string> facts;
  if (!before.source.empty()) facts.push_back("from " + shown(before.source));
  if (const auto since = course_of(before).lead_since; since && *since <= on) {
    facts.push_back("a lead for " + counted(static_cast<std::size_t>(on - *since), "day", "days"));
  }
  std::string line = fmt::format("{}: {} {} {}", after.id.text, name_of(before.status),
                                 arrow(context.terminal), name_of(after.status));
  if (!facts.empty()) line += fmt::format("   {}", fmt::join(facts, ", "));
  return line + "\n";
}

Result<CustomerStatus> wanted_status(const PromoteOptions& options) {
  const std::string name = options.status.value_or("customer");
  const auto status = customer_status_named(name);
  if (status == CustomerStatus::customer || status == CustomerStatus::prospect) return *status;
  return usage_error(fmt::format("a lead cannot be promoted to \"{}\"", shown(name)))
      .hinted("--status is customer, the default, or prospect");
}

/// Makes a customer of the lead; what keeps it from that.
Problems promote(const Context& context, const PromoteOptions& options, CustomerStatus status,
                 Change<Customer>& change) {
  auto on = past_day(context, options.on);
  if (!on) return {std::move(on).error()};
  auto note = many_lines("the note", options.note.value_or(""));
  if (!note) return {std::move(note).error()};
  change.record.status = status;
  auto added = change.add_event(EventKind::promoted, *on, *std::move(note));
  if (!added) return {std::move(added).error()};
  return {};
}

/// Of two opportunities with one name the second is named after the first; that is worth a line.
void tell_of_twin(const Context& context, const NewRecordOptions& options, const Opportunity& deal,
                  Outcome& outcome) {
  const std::string plain = fmt::format("{}-{}", deal.customer.text, slug(deal.name));
  if (options.id || plain == deal.id.text || !is_valid_id(plain)) return;
  if (!context.view->exists(RecordKind::opportunity, plain)) return;
  outcome.notices.push_back(
      fmt::format("there is an opportunity {} already; this one is {}", plain, deal.id.text));
}

/// The opportunity's part of the outcome.
Result<void> add_deal(const Context& context, const NewRecordOptions& options,
                      const CustomerId& customer, std::optional<Date> on, Outcome& outcome) {
  auto deal = new_opportunity(context, options, customer);
  if (!deal) return std::move(deal).error();
  tell_of_twin(context, options, *deal, outcome);
  const std::string id = deal->id.text;
  outcome.text +=
      fmt::format("{}\n  {}", created_line(context, *deal), path_of(RecordKind::opportunity, id));
  if (!deal->next_step) outcome.text += fmt::format("; next: deals next {} TEXT --on DATE", id);
  outcome.text += "\n";
  return add_record(context, *std::move(deal), EventKind::created, on, outcome);
}

}  // namespace

void describe(Args& args, PromoteOptions& options) {
  args.positional(options.lead, "LEAD", "the lead that becomes a customer")
      .completes(Complete::lead);
  args.option(options.status, "--status", "STATUS", "customer, the default, or prospect")
      .one_of({"customer", "prospect"});
  args.option(options.opportunity, "--opportunity", "NAME",
              "make its first opportunity too; the options below are of it");
  describe_opportunity_fields(args, options);
  describe_rest(args, options);
  args.example("deals promote vandelay-import");
  args.example("deals promote ingrid-dahl --opportunity \"Data audit\" --amount 12k --close eoq");
}

Result<Outcome> run(const Context& context, const PromoteOptions& options) {
  auto found = find_lead(context, options.lead);
  if (!found) return std::move(found).error();
  auto status = wanted_status(options);
  if (!status) return std::move(status).error();
  const CustomerId lead = found->record.id;
  const auto wanted = first_deal(context, options, found->record);
  if (auto none = check_no_opportunity(options); !wanted && !none) return std::move(none).error();

  Change<Customer> change(*std::move(found), context);
  Problems problems = wanted ? new_deal_problems(context, *wanted, lead) : Problems{};
  for (Error& each : promote(context, options, *status, change)) problems.push_back(each);
  if (!problems.empty()) return not_yet(lead, std::move(problems));

  Outcome outcome;
  auto finished = change.finish(outcome);
  if (!finished) return std::move(finished).error();
  const std::optional<Date> on = *past_day(context, options.on);
  outcome.text = promoted_line(context, change.before(), change.record, on.value_or(context.today));
  if (wanted) {
    auto created = add_deal(context, *wanted, lead, on, outcome);
    if (!created) return std::move(created).error();
  } else {
    outcome.text += fmt::format("  next: deals create opportunity NAME --customer {}\n", lead.text);
  }
  outcome.table = new_record_table(outcome);
  return outcome;
}

}  // namespace deals
