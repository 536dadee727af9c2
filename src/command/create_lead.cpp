// SPDX-License-Identifier: MIT
#include <deals/command/create_lead.hpp>

namespace deals {

void describe(Args& args, CreateLeadOptions& options) {
  describe_new_customer(args, options);
  args.example("deals create lead \"Stark Industries\" --source event --contact \"Pepper Potts\"");
}

Result<Outcome> run(const Context& context, const CreateLeadOptions& options) {
  return create_customer(context, options, CustomerStatus::lead);
}

}  // namespace deals
