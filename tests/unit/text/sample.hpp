// SPDX-License-Identifier: MIT
#pragma once

#include <deals/text/record.hpp>
#include <string>

/// \file
/// One opportunity and one customer that have everything a file can hold, as text and as record.
namespace deals {

inline const OpportunityId sample_opportunity_id{"acme-annual-renewal"};
inline const CustomerId sample_customer_id{"acme"};

extern const std::string sample_opportunity_text;
extern const std::string sample_customer_text;

/// The default process, and a pipeline `renewals` of notice, renewed and gone.
Config sample_config();
Opportunity sample_opportunity();
Customer sample_customer();

}  // namespace deals
