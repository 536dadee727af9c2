// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/new_record.hpp>
#include <deals/command/outcome.hpp>
#include <deals/model/customer.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// A new customer's fields and the person to talk to.
struct NewCustomerOptions : NewRecordOptions {
  std::optional<std::string> contact;
  std::optional<std::string> role;
  std::vector<std::string> email;
  std::vector<std::string> phone;
};

/// `deals create customer NAME`: a prospect, unless --status says otherwise.
struct CreateCustomerOptions : NewCustomerOptions {};

void describe(Args& args, CreateCustomerOptions& options);
Result<Outcome> run(const Context& context, const CreateCustomerOptions& options);

/// The options that customers and leads share.
void describe_new_customer(Args& args, NewCustomerOptions& options);
/// Makes a customer of this status; --status comes first.
Result<Outcome> create_customer(const Context& context, const NewCustomerOptions& options,
                                CustomerStatus status);

}  // namespace deals
