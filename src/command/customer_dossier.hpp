// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/render/json.hpp>
#include <deals/render/timeline.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// Everything around a customer, put together from its file and those of its opportunities.
namespace deals {

/// One of its opportunities, from whichever shelf.
struct CustomerDeal {
  Opportunity deal;
  bool is_archived = false;
};

/// A task that is not done.
struct OpenTask {
  const Opportunity* deal = nullptr;
  const Task* task = nullptr;
};

/// The last time that somebody spoke or wrote with them, or noted something.
struct LastContact {
  const Event* event = nullptr;
  const Opportunity* deal = nullptr;  ///< null: it is in the customer's own history
};

/// Points into its own deals, so it stays where it is.
struct CustomerDossier {
  CustomerDossier(const Context& context, Customer of, Shelf where);
  CustomerDossier(const CustomerDossier&) = delete;
  CustomerDossier& operator=(const CustomerDossier&) = delete;

  Customer customer;
  Shelf shelf;
  std::vector<CustomerDeal> deals;  ///< active ones first, each shelf in order of ids
  std::vector<OpenTask> tasks;      ///< by the day on which they are due, the others last
  std::optional<LastContact> last_contact;
};

/// The histories of the customer and its opportunities as one, newest first. What is of an
/// opportunity begins with its id.
std::vector<TimelineEntry> whole_timeline(const Context& context, const CustomerDossier& dossier);

/// What `show` says of a customer, for machines.
Json::Object dossier_json(const Context& context, const CustomerDossier& dossier);

}  // namespace deals
