// SPDX-License-Identifier: MIT
#include <deals/report/drift.hpp>

namespace deals {

Tracked told_by_history(const Opportunity& opportunity, const Config& config) {
  Tracked told = fold(opportunity.history);
  if (told.currency.value_or(config.currency) == opportunity.currency.value_or(config.currency)) {
    told.currency = opportunity.currency;
  }
  return told;
}

Tracked told_by_history(const Customer& customer, const Config& /*config*/) {
  Tracked told = fold(customer.history);
  if (!told.status && customer.status == CustomerStatus::customer) {
    told.status = std::string(name_of(CustomerStatus::customer));
  }
  return told;
}

}  // namespace deals
