// SPDX-License-Identifier: MIT
#include <array>
#include <deals/text/parse.hpp>
#include <deals/text/record.hpp>

#include "plain_file.hpp"
#include "read_extra.hpp"
#include "read_record.hpp"
#include "read_value.hpp"

namespace deals {
namespace {

/// An array of strings, or a single one.
template <auto Member>
void read_one_or_more(Reading& in, const Entry& from, Contact& to) {
  if (from.value.kind == Value::Kind::string) {
    to.*Member = {from.value.text};
  } else {
    read_value(in, from, to.*Member);
  }
}

constexpr auto contact_fields = std::to_array<Field<Contact>>({
    {"name", read_member<&Contact::name>},
    {"role", read_member<&Contact::role>},
    {"email", read_one_or_more<&Contact::email>},
    {"phone", read_one_or_more<&Contact::phone>},
});

void read_contacts(Reading& in, const Entry& from, Customer& to) {
  for (const Value& table : tables_in(in, from)) {
    Contact& contact = to.contacts.emplace_back();
    for (const Entry* other :
         read_fields<Contact>(in, table.entries, std::span(contact_fields), contact)) {
      contact.extra.push_back(*other);
    }
  }
}

constexpr auto customer_fields = std::to_array<Field<Customer>>({
    {"name", read_member<&Customer::name>},
    {"kind", read_member<&Customer::kind>},
    {"status", read_member<&Customer::status>},
    {"owner", read_member<&Customer::owner>},
    {"source", read_member<&Customer::source>},
    {"industry", read_member<&Customer::industry>},
    {"website", read_member<&Customer::website>},
    {"tags", read_member<&Customer::tags>},
    {"external", read_member<&Customer::external>},
    {"notes", read_member<&Customer::notes>},
    {"history"},  // where it is kept, or is not
    {"contacts", read_contacts},
});

Result<Read<Customer>> read(std::string_view text, const CustomerId& id,
                            std::span<const FieldDeclaration> declared, Depth depth) {
  const std::string file = path_of(RecordKind::customer, id.text);
  auto root = parse_toml(text, file);
  if (!root) return std::move(root).error();
  if (auto sane = check_size(*root, file); !sane) return std::move(sane).error();
  Reading in(text, file);
  Customer customer;
  customer.id = id;
  for (const Entry* other :
       read_fields<Customer>(in, root->entries, std::span(customer_fields), customer)) {
    customer.extra.push_back(*other);
  }
  EventsRead past(depth);
  if (const Entry* history = find_entry(root->entries, "history"))
    read_value(in, *history, past.events());
  require_text(in, root->entries, "name");
  check_fields(in, customer.extra, declared);
  past.give(customer);
  return std::move(in).result(std::move(customer));
}

}  // namespace

Result<Read<Customer>> read_customer(std::string_view text, const CustomerId& id) {
  return read(text, id, {}, Depth::history);
}

Result<Read<Customer>> read_customer(std::string_view text, const CustomerId& id,
                                     const Config& config) {
  return read_customer(text, id, config, Depth::history);
}

Result<Read<Customer>> read_customer(std::string_view text, const CustomerId& id,
                                     const Config& config, Depth depth) {
  return read(text, id, config.customer_fields, depth);
}

const std::vector<std::string>& customer_keys() {
  static const std::vector<std::string> keys = keys_of<Customer>(customer_fields);
  return keys;
}

}  // namespace deals
