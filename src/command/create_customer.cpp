// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/change.hpp>
#include <deals/command/create_customer.hpp>
#include <deals/command/dates.hpp>

#include "contact_values.hpp"
#include "field_values.hpp"

namespace deals {
namespace {

const std::vector<FieldOption>& shared_fields() {
  static const std::vector<FieldOption> fields = {
      {"kind", "KIND", "organization, the default, or individual"},
      {"owner", "USER", "who works on it; me is you", Complete::owner},
      {"source", "SOURCE", "where they come from"},
      {"industry", "INDUSTRY", "what they do"},
      {"website", "URL", "their website"},
      {"notes", "TEXT", "free notes"},
  };
  return fields;
}

/// The person of --contact; an individual is its own.
Result<std::optional<Contact>> contact_of(const NewCustomerOptions& options,
                                          const Customer& customer) {
  const bool has_details = options.role || !options.email.empty() || !options.phone.empty();
  if (!options.contact && !has_details) return std::optional<Contact>{};
  if (!options.contact && customer.kind != CustomerKind::individual) {
    return usage_error("--role, --email and --phone need --contact NAME: whose are they?");
  }
  auto contact = contact_from(options.contact.value_or(customer.name),
                              {options.role, options.email, options.phone});
  if (!contact) return std::move(contact).error();
  return std::optional<Contact>(*std::move(contact));
}

Result<Customer> new_customer(const Context& context, const NewCustomerOptions& options,
                              CustomerStatus status) {
  auto assignments = assignments_of(options);
  if (!assignments) return std::move(assignments).error();
  auto id = new_id(context, options, "");
  if (!id) return std::move(id).error();
  Customer customer{.id = {*std::move(id)}, .status = status};
  auto assigned = assign(customer, *std::move(assignments), context);
  if (!assigned) return std::move(assigned).error();
  auto declared = check_declared(context.config().customer_fields, customer.extra);
  if (!declared) return std::move(declared).error();
  auto contact = contact_of(options, customer);
  if (!contact) return std::move(contact).error();
  if (*contact) customer.contacts.push_back(**std::move(contact));
  return customer;
}

/// acme-corp: created, a prospect of anna
std::string first_line(const Customer& customer) {
  std::string line = fmt::format("{}: created, a {}", customer.id.text, name_of(customer.status));
  if (customer.status == CustomerStatus::former) line += " customer";
  if (!customer.owner.empty()) line += fmt::format(", owner {}", shown(customer.owner));
  return line;
}

std::string next_command(const Customer& customer) {
  return customer.status == CustomerStatus::lead
             ? fmt::format("deals promote {} --opportunity NAME", customer.id.text)
             : fmt::format("deals create opportunity NAME --customer {}", customer.id.text);
}

/// Of two customers with one name the second is named after the first; that is worth a line.
void tell_namesake(const Context& context, const NewCustomerOptions& options,
                   const Customer& customer, Outcome& outcome) {
  const std::string plain = slug(customer.name);
  if (options.id || plain == customer.id.text) return;
  if (!is_valid_id(plain) || !context.view->exists(RecordKind::customer, plain)) return;
  outcome.notices.push_back(
      fmt::format("there is a customer {} already; this one is {}", plain, customer.id.text));
}

}  // namespace

void describe_new_customer(Args& args, NewCustomerOptions& options) {
  args.positional(options.name, "NAME", "what they are called");
  describe_fields(args, options, shared_fields());
  args.option(options.contact, "--contact", "NAME", "a person there");
  args.option(options.role, "--role", "ROLE", "what that person is");
  args.option(options.email, "--email", "ADDRESS", "that person's e-mail address");
  args.option(options.phone, "--phone", "NUMBER", "that person's phone number");
  describe_rest(args, options);
}

Result<Outcome> create_customer(const Context& context, const NewCustomerOptions& options,
                                CustomerStatus status) {
  auto on = past_day(context, options.on);
  if (!on) return std::move(on).error();
  auto note = many_lines("the note", options.note.value_or(""));
  if (!note) return std::move(note).error();
  auto customer = new_customer(context, options, status);
  if (!customer) return std::move(customer).error();
  Outcome outcome;
  tell_namesake(context, options, *customer, outcome);
  outcome.text =
      fmt::format("{}\n  {}; next: {}\n", first_line(*customer),
                  path_of(RecordKind::customer, customer->id.text), next_command(*customer));
  auto added =
      add_record(context, *std::move(customer), EventKind::created, *on, outcome, *std::move(note));
  if (!added) return std::move(added).error();
  outcome.table = new_record_table(outcome);
  return outcome;
}

void describe(Args& args, CreateCustomerOptions& options) {
  describe_new_customer(args, options);
  args.option(options.fields["status"], "--status", "STATUS",
              "lead, prospect (the default), customer or former");
  args.example("deals create customer \"Wayne Enterprises\" --source referral");
  args.example("deals create customer \"Kari Lie\" --kind individual --email kari@lie.example");
}

Result<Outcome> run(const Context& context, const CreateCustomerOptions& options) {
  return create_customer(context, options, CustomerStatus::prospect);
}

}  // namespace deals
