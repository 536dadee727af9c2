// SPDX-License-Identifier: MIT
#include "customer_columns.hpp"

#include <deals/base/utf8.hpp>

#include "column_builder.hpp"

namespace deals {
namespace {

using Builder = ColumnBuilder<CustomerRow>;
using Part = CountedSums CustomerRow::*;

std::string contact_names(const Customer& customer) {
  std::vector<std::string> names;
  for (const Contact& each : customer.contacts) names.push_back(each.name);
  return words_text(names);
}

/// The first address of all contacts.
std::string first_email(const Customer& customer) {
  for (const Contact& each : customer.contacts) {
    if (!each.email.empty()) return each.email.front();
  }
  return "";
}

std::string first_phone(const Customer& customer) {
  for (const Contact& each : customer.contacts) {
    if (!each.phone.empty()) return each.phone.front();
  }
  return "";
}

/// Columns of text, by what they take of a customer.
void add_facts(Builder& to) {
  const auto add = [&to](std::string key, std::string heading, auto read) {
    to.text(std::move(key), std::move(heading),
            [read](const CustomerRow& row) { return read(*row.customer); });
  };
  using C = Customer;
  using Text = std::string_view;
  to.id([](const CustomerRow& row) -> std::string_view { return row.customer->id.text; });
  add("name", "Name", [](const C& c) -> Text { return c.name; });
  add("kind", "Kind", [](const C& c) { return name_of(c.kind); });
  add("status", "Status", [](const C& c) { return name_of(c.status); });
  add("owner", "Owner", [](const C& c) -> Text { return c.owner; });
  add("source", "Source", [](const C& c) -> Text { return c.source; });
  add("industry", "Industry", [](const C& c) -> Text { return c.industry; });
  add("website", "Website", [](const C& c) -> Text { return c.website; });
  add("tags", "Tags", [](const C& c) { return words_text(c.tags); });
  add("contacts", "Contacts", contact_names);
  add("email", "E-mail", first_email);
  add("phone", "Phone", first_phone);
  add("notes", "Notes", [](const C& c) { return trim(c.notes); });
}

/// Days since it was made.
std::optional<std::int64_t> age_of(const Customer& customer, Date today) {
  const auto created = created_on(customer);
  return created ? std::optional<std::int64_t>(today - *created) : std::nullopt;
}

void add_days(Builder& to) {
  to.day("created", "Created", [](const CustomerRow& row) { return created_on(*row.customer); });
  const auto age = [today = to.facts().today](const CustomerRow& row) {
    return age_of(*row.customer, today);
  };
  to.add(
      {"age", "Age", Align::right},
      [age, facts = &to.facts()](const CustomerRow& row, std::string& text) {
        const auto days = age(row);
        return write_text(text, days ? std::to_string(*days) + " d" : "", *facts);
      },
      [age](const CustomerRow& row) {
        const auto days = age(row);
        return days ? std::to_string(*days) : "";
      },
      [age](const CustomerRow& row) {
        const auto days = age(row);
        return days ? SortKey::of(*days) : SortKey{};
      });
  to.external("external", "External",
              [](const CustomerRow& row) -> const External& { return row.customer->external; });
}

void add_sums(Builder& to, const std::vector<CustomerRow>& rows, const std::string& key,
              const std::string& heading, Part part) {
  to.count(key, heading, [part](const CustomerRow& row) { return (row.*part).count; });
  to.sums(key + "_amount", "Worth", rows,
          [part](const CustomerRow& row) -> const MoneySums& { return (row.*part).amounts; });
}

void add_custom(Builder& to) {
  for (const FieldDeclaration& field : to.facts().config->customer_fields) {
    to.custom(field.name, field, [name = field.name](const CustomerRow& row) {
      return custom_value(row.customer->extra, name);
    });
  }
}

}  // namespace

void CountedSums::add(const Opportunity& deal) {
  ++count;
  if (deal.amount) amounts.add(*deal.amount);
}

void CustomerRow::add(const Opportunity& deal, const Config& config) {
  const State state = state_of(deal, config);
  if (state == State::open) {
    (category_of(deal, config) == Category::omitted ? omitted : open).add(deal);
  } else {
    (state == State::won ? won : lost).add(deal);
  }
}

std::vector<ListColumn<CustomerRow>> customer_columns(const ListFacts& facts,
                                                      const std::vector<CustomerRow>& rows) {
  Builder to(facts);
  add_facts(to);
  add_days(to);
  add_sums(to, rows, "open", "Open", &CustomerRow::open);
  add_sums(to, rows, "won", "Won", &CustomerRow::won);
  add_sums(to, rows, "lost", "Lost", &CustomerRow::lost);
  add_custom(to);
  return to.take();
}

}  // namespace deals
