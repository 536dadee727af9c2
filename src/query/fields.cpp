// SPDX-License-Identifier: MIT
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <iterator>

#include "field.hpp"
#include "reading.hpp"

namespace deals {
namespace {

constexpr std::string_view customer_prefix = "customer.";
constexpr std::string_view external_prefix = "external.";

bool is_open(const Subject& subject) {
  return state_of(*subject.opportunity, subject.settings.config) == State::open;
}

/// The name of a field that files and JSON have in the plural.
std::string singular(std::string name) {
  for (const std::string_view plural : {"tags", "contacts"}) {
    if (name == plural || name == std::string(customer_prefix) + std::string(plural)) {
      name.pop_back();
    }
  }
  return name;
}

/// `external.hubspot`: the id in one program, whichever there are.
std::optional<Field> external_field(RecordKind kind, std::string_view name) {
  auto program = name;
  const bool of_customer = kind == RecordKind::customer || name.starts_with(customer_prefix);
  if (kind == RecordKind::opportunity && of_customer) program.remove_prefix(customer_prefix.size());
  if (!program.starts_with(external_prefix)) return std::nullopt;
  program.remove_prefix(external_prefix.size());
  if (program.empty()) return std::nullopt;
  return Field{std::string(name), Field::Type::word,
               of_customer ? external_of<Customer>(std::string(program))
                           : external_of<Opportunity>(std::string(program))};
}

std::vector<Condition> opportunity_conditions() {
  const auto state = [](State wanted) {
    return [wanted](const Subject& s) {
      return state_of(*s.opportunity, s.settings.config) == wanted;
    };
  };
  return {{"open", is_open},
          {"won", state(State::won)},
          {"lost", state(State::lost)},
          {"closed", std::not_fn(is_open)},
          {"overdue",
           [](auto& s) { return is_overdue(*s.opportunity, s.settings.config, s.settings.today); }},
          {"stale",
           [](auto& s) { return is_stale(*s.opportunity, s.settings.config, s.settings.today); }},
          {"unowned", [](auto& s) { return s.opportunity->owner.empty(); }}};
}

std::vector<Condition> customer_conditions() {
  std::vector<Condition> all;
  for (const auto& name : customer_status_names()) {
    const auto status = customer_status_named(name);
    all.push_back({name, [status](const Subject& s) { return s.customer->status == status; }});
  }
  for (const auto& name : customer_kind_names()) {
    const auto kind = customer_kind_named(name);
    all.push_back({name, [kind](const Subject& s) { return s.customer->kind == kind; }});
  }
  all.push_back({"unowned", [](const Subject& s) { return s.customer->owner.empty(); }});
  return all;
}

}  // namespace

std::vector<Condition> conditions(RecordKind kind) {
  return kind == RecordKind::opportunity ? opportunity_conditions() : customer_conditions();
}

bool is_set(const Field& field, const Subject& subject) {
  if (field.is_set) return field.is_set(subject);
  const auto there = [](std::string_view) { return Match::yes; };
  if (const auto* texts = std::get_if<Texts>(&field.read)) {
    return (*texts)(subject, there) == Match::yes;
  }
  if (const auto* day = std::get_if<Read<Date>>(&field.read)) return (*day)(subject).has_value();
  if (const auto* sum = std::get_if<Read<Money>>(&field.read)) return (*sum)(subject).has_value();
  return std::get<Read<Decimal>>(field.read)(subject).has_value();
}

Fields::Fields(RecordKind kind, const Config& config) : kind_(kind) {
  const auto add = [&](std::vector<Field> more) {
    std::move(more.begin(), more.end(), std::back_inserter(fields_));
  };
  const bool of_customers = kind == RecordKind::customer;
  const std::string prefix = of_customers ? "" : std::string(customer_prefix);
  if (!of_customers) add(opportunity_fields(config));
  if (!of_customers) add(declared_fields(kind, "", config));
  add(customer_fields(prefix, config));
  add(declared_fields(RecordKind::customer, prefix, config));
}

std::optional<Field> Fields::find(std::string_view name) const {
  for (const auto& spelt : {std::string(name), to_lower_ascii(name)}) {
    const auto wanted = singular(spelt);
    const auto found = std::find_if(fields_.begin(), fields_.end(),
                                    [&](const Field& field) { return field.name == wanted; });
    if (found != fields_.end()) return *found;
  }
  return external_field(kind_, name);
}

std::vector<std::string> Fields::names() const {
  std::vector<std::string> names{"is", "has"};
  for (const auto& field : fields_) {
    if (std::find(names.begin(), names.end(), field.name) == names.end()) {
      names.push_back(field.name);
    }
  }
  return names;
}

}  // namespace deals
