// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// The contacts of a customer or of an opportunity, to be changed.
class ContactList {
 public:
  static Result<ContactList> of(const Context& context, std::string_view record);

  std::vector<Contact> contacts;

  std::string id() const;
  /// The contact of this very name, or null.
  const Contact* named(std::string_view name) const;
  /// The index of the contact of this very name, else of the only one whose name or a part of it
  /// begins so, whatever the case and accents. not_found or ambiguous, naming the contacts.
  Result<std::size_t> find(std::string_view name) const;
  /// For an opportunity: the full name of the customer's contact that is meant; a notice when there
  /// is none.
  void take_full_name(std::string& name, Outcome& outcome) const;
  /// The record with these contacts and an event with this text.
  Result<Outcome> finish(Outcome outcome, const std::string& text) const;

 private:
  ContactList(const Context& context, FoundRecord found);

  const Context* context_;
  FoundRecord found_;
};

/// `Ola Nordmann: role CTO → CEO`; everything is escaped.
std::string contact_words(const Contact& before, const Contact& after);

}  // namespace deals
