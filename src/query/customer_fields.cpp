// SPDX-License-Identifier: MIT
#include "reading.hpp"

namespace deals {
namespace {

using Type = Field::Type;

Match kind_text(const Subject& subject, const TextTest& test) {
  return subject.customer == nullptr ? Match::no : test(name_of(subject.customer->kind));
}

Match status_text(const Subject& subject, const TextTest& test) {
  return subject.customer == nullptr ? Match::no : test(name_of(subject.customer->status));
}

Match contact_texts(const Subject& subject, const TextTest& test) {
  auto found = Match::no;
  if (subject.customer == nullptr) return found;
  for (const auto& contact : subject.customer->contacts) {
    found = either(found, test_text(contact.name, test));
    for (const auto& address : contact.email) found = either(found, test_text(address, test));
  }
  return found;
}

}  // namespace

std::vector<Field> customer_fields(const std::string& prefix, const Config& config) {
  std::vector<Field> fields{
      {"name", Type::text, text_at(&Customer::name)},
      {"id", Type::word, id_of<Customer>()},
      {"kind", Type::word, Texts(kind_text), customer_kind_names()},
      {"status", Type::word, Texts(status_text), customer_status_names()},
      {"owner", Type::word, text_at(&Customer::owner)},
      {"source", Type::word, text_at(&Customer::source), config.sources},
      {"industry", Type::word, text_at(&Customer::industry)},
      {"website", Type::text, text_at(&Customer::website)},
      {"tag", Type::word, tags_of<Customer>()},
      {"created", Type::past_day, creation_of<Customer>()},
      {"contact", Type::text, Texts(contact_texts)},
      {"notes", Type::text, text_at(&Customer::notes)},
      {"external", Type::word, external_of<Customer>("")},
  };
  for (auto& field : fields) {
    field.names_a_person = field.name == "owner";
    field.name = prefix + field.name;
  }
  return fields;
}

}  // namespace deals
