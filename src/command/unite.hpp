// SPDX-License-Identifier: MIT
#pragma once

#include <deals/model/customer.hpp>
#include <deals/model/opportunity.hpp>
#include <string>
#include <utility>
#include <vector>

/// \file
/// One record out of two that are the same thing.
namespace deals {

/// What the record that goes had besides, by field: `owner`, `bo`.
using NotTaken = std::vector<std::pair<std::string, std::string>>;

template <class T>
struct United {
  T record;  ///< the one that stays, with its own history
  NotTaken not_taken;
};

/// The values of `keep` win; what it lacks is taken from `drop`. Tags, contacts and ids in other
/// programs are united, tasks, items and notes come behind its own. Stage, pipeline, probability,
/// category, closed and the reason of a loss belong together: those of `drop` are taken only where
/// both are in one stage. So do amount and currency.
United<Opportunity> unite(const Opportunity& keep, const Opportunity& drop);
United<Customer> unite(const Customer& keep, const Customer& drop);

}  // namespace deals
