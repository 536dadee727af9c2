// SPDX-License-Identifier: MIT
#include "contact_values.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>

#include "field_values.hpp"

namespace deals {
namespace {

using Check = Result<std::string> (*)(std::string_view text);

/// Only what can never be delivered to is refused.
Result<std::string> address(std::string_view text) {
  auto line = one_line("email", text);
  if (!line || line->empty()) return line;
  const std::size_t sign = line->find('@');
  const bool is_one = sign != std::string::npos && sign > 0 && sign + 1 < line->size() &&
                      line->find('@', sign + 1) == std::string::npos &&
                      line->find_first_of(" ,;<>") == std::string::npos;
  if (is_one) return line;
  return usage_error(fmt::format("\"{}\" is not an e-mail address", shown(text)))
      .hinted("write one like ola@acme.example; --email may be repeated");
}

Result<std::string> number(std::string_view text) {
  auto line = one_line("phone", text);
  if (!line || line->empty()) return line;
  const bool has_digit = std::any_of(line->begin(), line->end(),
                                     [](char letter) { return letter >= '0' && letter <= '9'; });
  if (has_digit) return line;
  return usage_error(fmt::format("\"{}\" is not a phone number", shown(text)))
      .hinted("write one like \"+47 22 00 00 00\"; --phone may be repeated");
}

Result<void> replace(std::vector<std::string>& target, const std::vector<std::string>& given,
                     Check check) {
  if (given.empty()) return {};
  std::vector<std::string> checked;
  for (const std::string& each : given) {
    auto one = check(each);
    if (!one) return std::move(one).error();
    if (one->empty()) continue;
    if (std::find(checked.begin(), checked.end(), *one) == checked.end()) {
      checked.push_back(*std::move(one));
    }
  }
  target = std::move(checked);
  return {};
}

}  // namespace

Result<std::string> contact_name(std::string_view text) {
  auto name = one_line("a contact's name", text);
  if (name && name->empty()) return usage_error("a contact must have a name");
  return name;
}

Result<void> set_details(Contact& contact, const ContactDetails& details) {
  if (details.role) {
    auto role = one_line("role", *details.role);
    if (!role) return std::move(role).error();
    contact.role = *std::move(role);
  }
  if (auto replaced = replace(contact.email, details.email, address); !replaced) return replaced;
  return replace(contact.phone, details.phone, number);
}

Result<Contact> contact_from(std::string_view name, const ContactDetails& details) {
  auto checked = contact_name(name);
  if (!checked) return std::move(checked).error();
  Contact contact{.name = *std::move(checked)};
  if (auto set = set_details(contact, details); !set) return std::move(set).error();
  return contact;
}

Json contact_json(const Contact& contact) {
  return Json(Json::Object{{"name", contact.name},
                           {"role", Json::text_or_null(contact.role)},
                           {"email", Json::array(contact.email)},
                           {"phone", Json::array(contact.phone)}});
}

}  // namespace deals
