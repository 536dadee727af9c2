// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// `deals contact add|edit|remove ID NAME`: the people at a customer, and which of them play a part
/// in an opportunity. An opportunity's contacts have a name and a role; addresses are the
/// customer's.
namespace deals {

/// Which person of which record, and what is told of it.
struct ContactOptions {
  std::string id;
  std::string name;
  std::optional<std::string> role;
  std::vector<std::string> email;
  std::vector<std::string> phone;
};

struct ContactAddOptions : ContactOptions {};

struct ContactEditOptions : ContactOptions {
  std::optional<std::string> new_name;
};

struct ContactRemoveOptions {
  std::string id;
  std::string name;
};

void describe(Args& args, ContactAddOptions& options);
void describe(Args& args, ContactEditOptions& options);
void describe(Args& args, ContactRemoveOptions& options);
Result<Outcome> run(const Context& context, const ContactAddOptions& options);
Result<Outcome> run(const Context& context, const ContactEditOptions& options);
Result<Outcome> run(const Context& context, const ContactRemoveOptions& options);

}  // namespace deals
