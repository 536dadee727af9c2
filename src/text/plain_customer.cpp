// SPDX-License-Identifier: MIT
#include <array>

#include "plain_file.hpp"

namespace deals {
namespace {

using CustomerDraft = PlainDraft<Customer>;

/// An array of strings, or a single one.
template <auto Member>
bool take_one_or_more(PlainScanner& in, Contact& to) {
  auto& list = to.*Member;
  return in.next() == '[' ? take(in, list) : take(in, list.emplace_back());
}

constexpr auto plain_contact_fields = std::to_array<PlainField<Contact>>({
    {"name", take_member<&Contact::name>},
    {"role", take_member<&Contact::role>},
    {"email", take_one_or_more<&Contact::email>},
    {"phone", take_one_or_more<&Contact::phone>},
});

constexpr std::span<const PlainField<Contact>> contact_span = plain_contact_fields;

constexpr auto plain_customer_fields = std::to_array<PlainField<CustomerDraft>>({
    {"name", take_field<&Customer::name>},
    {"kind", take_field<&Customer::kind>},
    {"status", take_field<&Customer::status>},
    {"owner", take_field<&Customer::owner>},
    {"source", take_field<&Customer::source>},
    {"industry", take_field<&Customer::industry>},
    {"website", take_field<&Customer::website>},
    {"tags", take_field<&Customer::tags>},
    {"external", take_field<&Customer::external>,
     [](PlainScanner& in, CustomerDraft& to) {
       return take_external_lines(in, to.record.external.edit());
     }},
    {"notes", take_field<&Customer::notes>},
    {"history",
     [](PlainScanner& in, CustomerDraft& to) { return take_events(in, to.depth, to.events); },
     nullptr,
     [](PlainScanner& in, CustomerDraft& to) { return take_event_lines(in, to.depth, to.events); }},
    {"contacts",
     [](PlainScanner& in, CustomerDraft& to) {
       return take_tables(in, contact_span, to.record.contacts);
     },
     nullptr,
     [](PlainScanner& in, CustomerDraft& to) {
       return take_lines(in, contact_span, to.record.contacts.emplace_back());
     }},
});

}  // namespace

bool read_plain(std::string_view text, CustomerId id, const Config& config, Depth depth,
                Customer& to) {
  return take_record<Customer>(
      text, std::move(id), depth, plain_customer_fields, to, [&](CustomerDraft&) {
        return !to.name.empty() && fits_declarations(to.extra, config.customer_fields);
      });
}

}  // namespace deals
