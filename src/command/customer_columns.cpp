// SPDX-License-Identifier: MIT
#include "customer_columns.hpp"

#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/render/phrase.hpp>

namespace deals {
namespace {

using CustomerColumns = std::vector<ListColumn<CustomerRow>>;
using Read = std::function<std::string(const Customer&)>;
using Part = CountedSums CustomerRow::*;

void add_text(CustomerColumns& to, const ListFacts& facts, std::string key, std::string heading,
              Read read) {
  to.push_back(
      {{std::move(key), std::move(heading), Align::left, true},
       [read, &facts](const CustomerRow& row) { return text_cell(read(*row.customer), facts); },
       [read](const CustomerRow& row) {
         return SortKey::of(std::string_view(read(*row.customer)));
       }});
}

std::string contact_names(const Customer& customer) {
  std::vector<std::string> names;
  for (const Contact& each : customer.contacts) names.push_back(each.name);
  return fmt::format("{}", fmt::join(names, ", "));
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

void add_facts(CustomerColumns& to, const ListFacts& facts) {
  using C = Customer;
  to.push_back({{"id", "ID", Align::left, true},
                [](const CustomerRow& row) {
                  return Cell(row.customer->id.text, row.customer->id.text, Style::accent);
                },
                [](const CustomerRow& row) {
                  return SortKey::of(std::string_view(row.customer->id.text));
                }});
  add_text(to, facts, "name", "Name", [](const C& c) { return c.name; });
  add_text(to, facts, "kind", "Kind", [](const C& c) { return std::string(name_of(c.kind)); });
  add_text(to, facts, "status", "Status",
           [](const C& c) { return std::string(name_of(c.status)); });
  add_text(to, facts, "owner", "Owner", [](const C& c) { return c.owner; });
  add_text(to, facts, "source", "Source", [](const C& c) { return c.source; });
  add_text(to, facts, "industry", "Industry", [](const C& c) { return c.industry; });
  add_text(to, facts, "website", "Website", [](const C& c) { return c.website; });
  add_text(to, facts, "tags", "Tags",
           [](const C& c) { return fmt::format("{}", fmt::join(c.tags, ", ")); });
  add_text(to, facts, "contacts", "Contacts", contact_names);
  add_text(to, facts, "email", "E-mail", first_email);
  add_text(to, facts, "phone", "Phone", first_phone);
  add_text(to, facts, "notes", "Notes", [](const C& c) { return std::string(trim(c.notes)); });
}

/// Days since it was made.
std::optional<std::int64_t> age_of(const Customer& customer, Date today) {
  const auto created = created_on(customer);
  return created ? std::optional<std::int64_t>(today - *created) : std::nullopt;
}

void add_days(CustomerColumns& to, const ListFacts& facts) {
  to.push_back(
      {{"created", "Created"},
       [&facts](const CustomerRow& row) { return day_cell(created_on(*row.customer), facts); },
       [](const CustomerRow& row) { return SortKey::of(created_on(*row.customer)); }});
  to.push_back({{"age", "Age", Align::right},
                [&facts](const CustomerRow& row) {
                  const auto age = age_of(*row.customer, facts.today);
                  return age ? Cell(fmt::format("{} d", *age), fmt::format("{}", *age))
                             : text_cell("", facts);
                },
                [today = facts.today](const CustomerRow& row) {
                  const auto age = age_of(*row.customer, today);
                  return age ? SortKey::of(*age) : SortKey{};
                }});
  to.push_back(
      {{"external", "External", Align::left, true},
       [&facts](const CustomerRow& row) { return external_cell(row.customer->external, facts); },
       [](const CustomerRow& row) {
         return row.customer->external.empty()
                    ? SortKey{}
                    : SortKey::of(std::string_view(row.customer->external.front().second));
       }});
}

void add_sums(CustomerColumns& to, const ListFacts& facts, const std::vector<CustomerRow>& rows,
              const std::string& key, const std::string& heading, Part part) {
  AmountStyle style(facts.config->currency);
  for (const CustomerRow& row : rows) {
    for (const MoneySum& sum : (row.*part).amounts.sums()) style.consider(sum);
  }
  to.push_back({{key, heading, Align::right},
                [part, &facts](const CustomerRow& row) {
                  const std::size_t count = (row.*part).count;
                  return count == 0 ? Cell(std::string(dash(facts.terminal)), "0", Style::faint)
                                    : Cell(std::to_string(count));
                },
                [part](const CustomerRow& row) {
                  return SortKey::of(static_cast<std::int64_t>((row.*part).count));
                }});
  to.push_back({{key + "_amount", "Worth", Align::right},
                [part, style, &facts](const CustomerRow& row) {
                  return sums_cell((row.*part).amounts, style, facts);
                },
                [part, book = facts.config->currency](const CustomerRow& row) {
                  return sums_key((row.*part).amounts, book);
                }});
}

void add_custom(CustomerColumns& to, const ListFacts& facts) {
  for (const FieldDeclaration& field : facts.config->customer_fields) {
    using Type = FieldDeclaration::Type;
    const bool is_number = field.type == Type::integer || field.type == Type::decimal;
    to.push_back({{field.name, field.name, is_number ? Align::right : Align::left, !is_number},
                  [name = field.name, &facts](const CustomerRow& row) {
                    return value_cell(custom_value(row.customer->extra, name), facts);
                  },
                  [name = field.name](const CustomerRow& row) {
                    return value_key(custom_value(row.customer->extra, name));
                  }});
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

CustomerColumns customer_columns(const ListFacts& facts, const std::vector<CustomerRow>& rows) {
  CustomerColumns columns;
  add_facts(columns, facts);
  add_days(columns, facts);
  add_sums(columns, facts, rows, "open", "Open", &CustomerRow::open);
  add_sums(columns, facts, rows, "won", "Won", &CustomerRow::won);
  add_sums(columns, facts, rows, "lost", "Lost", &CustomerRow::lost);
  add_custom(columns, facts);
  return columns;
}

}  // namespace deals
