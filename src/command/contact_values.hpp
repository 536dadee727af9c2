// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/model/customer.hpp>
#include <deals/render/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// What is told of a person; what is not given stays as it is.
struct ContactDetails {
  std::optional<std::string> role;
  std::vector<std::string> email;
  std::vector<std::string> phone;
};

/// Usage error for an empty name or one of several lines.
Result<std::string> contact_name(std::string_view text);

/// Usage errors: text of several lines, an e-mail address without an @. One empty address or number
/// removes them all.
Result<void> set_details(Contact& contact, const ContactDetails& details);

Result<Contact> contact_from(std::string_view name, const ContactDetails& details);

Json contact_json(const Contact& contact);

}  // namespace deals
