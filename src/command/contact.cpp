// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/contact.hpp>

#include "contact_list.hpp"
#include "contact_values.hpp"

namespace deals {
namespace {

ContactDetails details_of(const ContactOptions& options) {
  return {options.role, options.email, options.phone};
}

Outcome unchanged(const std::string& id, const std::string& name, std::string_view what) {
  return Outcome::saying(fmt::format("{}: {} {}\n", id, shown(name), what));
}

void describe_details(Args& args, ContactOptions& options, const std::string& removal) {
  args.option(options.role, "--role", "ROLE", "what the person is or does there" + removal);
  args.option(options.email, "--email", "ADDRESS", "an e-mail address" + removal);
  args.option(options.phone, "--phone", "NUMBER", "a phone number" + removal);
}

}  // namespace

void describe(Args& args, ContactAddOptions& options) {
  args.positional(options.id, "ID", "the customer or opportunity").completes(Complete::record);
  args.positional(options.name, "NAME", "the person's name");
  describe_details(args, options, "");
  args.example("deals contact add globex \"Kari Lie\" --role CFO --email kari@globex.example");
  args.example("deals contact add globex-pilot Kari --role sponsor");
}

void describe(Args& args, ContactEditOptions& options) {
  args.positional(options.id, "ID", "the customer or opportunity").completes(Complete::record);
  args.positional(options.name, "NAME", "the person's name, or how it begins");
  args.option(options.new_name, "--name", "NAME", "the name to have from now on");
  describe_details(args, options, ", instead of those there are; '' removes them");
  args.example("deals contact edit acme Ola --role CEO");
}

void describe(Args& args, ContactRemoveOptions& options) {
  args.positional(options.id, "ID", "the customer or opportunity").completes(Complete::record);
  args.positional(options.name, "NAME", "the person's name, or how it begins");
  args.example("deals contact remove acme \"Siri Bakke\"");
}

Result<Outcome> run(const Context& context, const ContactAddOptions& options) {
  auto contact = contact_from(options.name, details_of(options));
  if (!contact) return std::move(contact).error();
  auto list = ContactList::of(context, options.id);
  if (!list) return std::move(list).error();
  Outcome outcome;
  list->take_full_name(contact->name, outcome);
  if (const Contact* there = list->named(contact->name)) {
    if (*there == *contact) return unchanged(list->id(), contact->name, "is a contact already");
    return Error{
        .kind = ErrorKind::conflict,
        .message = fmt::format("{} has a contact \"{}\" already", list->id(), shown(contact->name))}
        .hinted(fmt::format("deals contact edit {} \"{}\" changes it", list->id(),
                            shown(contact->name)));
  }
  const std::string name = shown(contact->name);
  list->contacts.push_back(*std::move(contact));
  return list->finish(std::move(outcome), "contact added: " + name);
}

Result<Outcome> run(const Context& context, const ContactEditOptions& options) {
  auto list = ContactList::of(context, options.id);
  if (!list) return std::move(list).error();
  auto index = list->find(options.name);
  if (!index) return std::move(index).error();
  Contact& contact = list->contacts[*index];
  const Contact before = contact;
  if (auto set = set_details(contact, details_of(options)); !set) return std::move(set).error();
  if (options.new_name) {
    auto name = contact_name(*options.new_name);
    if (!name) return std::move(name).error();
    if (*name != before.name && list->named(*name) != nullptr) {
      return Error{
          .kind = ErrorKind::conflict,
          .message = fmt::format("{} has a contact \"{}\" already", list->id(), shown(*name))};
    }
    contact.name = *std::move(name);
  }
  if (contact == before) {
    const bool is_asked =
        options.new_name || options.role || !options.email.empty() || !options.phone.empty();
    if (!is_asked) {
      return usage_error("nothing to change")
          .hinted("--name, --role, --email and --phone say what is new");
    }
    return unchanged(list->id(), contact.name, "is so already");
  }
  return list->finish({}, "contact " + contact_words(before, contact));
}

Result<Outcome> run(const Context& context, const ContactRemoveOptions& options) {
  auto list = ContactList::of(context, options.id);
  if (!list) return std::move(list).error();
  auto index = list->find(options.name);
  if (!index) return std::move(index).error();
  const std::string name = shown(list->contacts[*index].name);
  list->contacts.erase(list->contacts.begin() + static_cast<std::ptrdiff_t>(*index));
  return list->finish({}, "contact removed: " + name);
}

}  // namespace deals
