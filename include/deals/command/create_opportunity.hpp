// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/context.hpp>
#include <deals/command/new_record.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>

namespace deals {

/// `deals create opportunity NAME --customer ID`: a chance to sell something.
struct CreateOpportunityOptions : NewRecordOptions {
  std::optional<std::string> customer;
};

void describe(Args& args, CreateOpportunityOptions& options);
Result<Outcome> run(const Context& context, const CreateOpportunityOptions& options);

/// The options of a new opportunity's fields: --stage, --amount, …
void describe_opportunity_fields(Args& args, NewRecordOptions& options);

/// The opportunity that the options describe, of this customer, in the first open stage of its
/// pipeline unless they name another. Not added to an outcome yet.
Result<Opportunity> new_opportunity(const Context& context, const NewRecordOptions& options,
                                    const CustomerId& customer);

/// `acme-pilot: created in lead   12,500 EUR, 10 %, closes 31 Dec (in 40 days)`
std::string created_line(const Context& context, const Opportunity& opportunity);

}  // namespace deals
