// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/create_customer.hpp>

namespace deals {

/// `deals create lead NAME`: a customer of status lead.
struct CreateLeadOptions : NewCustomerOptions {};

void describe(Args& args, CreateLeadOptions& options);
Result<Outcome> run(const Context& context, const CreateLeadOptions& options);

}  // namespace deals
