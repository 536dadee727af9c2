// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/seldom_there.hpp>
#include <deals/model/config.hpp>
#include <deals/model/customer.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

/// The one next thing to do.
struct NextStep {
  CompactOptional<Date> on;
  std::string text;

  bool operator==(const NextStep&) const = default;
};

/// Who of the customer's people plays which part in this opportunity.
struct DealContact {
  std::string name;
  std::string role;

  bool operator==(const DealContact&) const = default;
};

struct Task {
  int id = 0;
  std::string text;
  CompactOptional<Date> due;
  std::string owner;
  CompactOptional<Date> done;

  bool operator==(const Task&) const = default;
};

/// One concrete chance to sell something to one customer. There are very many of them: members lie
/// so that none leaves a gap.
struct Opportunity {
  OpportunityId id;
  std::string name;
  CustomerId customer;
  Interned stage;                        ///< a stage id of its pipeline
  CompactOptional<Money> amount;         ///< in its own currency, else the book's
  CompactOptional<Date> close;           ///< expected
  CompactOptional<Date> closed;          ///< once won or lost
  CompactOptional<Percent> probability;  ///< only when set by hand
  CompactOptional<Currency> currency;    ///< only when the file says so
  CompactOptional<Category> category;    ///< only when set by hand
  bool is_creation_told = false;         ///< in place of a history, as `milestones`
  Interned owner;                        ///< "": unowned
  Interned type;
  Interned source;
  Interned pipeline;  ///< "": the default one
  Seldom<std::vector<std::string>> tags;
  Seldom<External> external;
  SeldomThere<NextStep> next_step;
  Interned lost_reason;  ///< once lost
  Seldom<std::string> notes;
  Seldom<std::vector<DealContact>> contacts;
  Seldom<std::vector<Task>> tasks;
  Seldom<History> history;
  Milestones milestones;             ///< in place of a history that was left out
  Seldom<std::vector<Value>> items;  ///< line items, as they stand in the file
  Seldom<std::vector<Entry>> extra;  ///< custom fields and keys that deals does not know

  bool operator==(const Opportunity& other) const;
};

Tracked tracked_of(const Opportunity& opportunity);

/// What the configuration makes of an opportunity. The stage must exist: readers see to it. For one
/// that does not, this is a stage without an id: open, 0 %, never stale.
const Stage& stage_of(const Opportunity& opportunity, const Config& config);
/// The name to show for its stage: the id where the stage has none, or does not exist.
const std::string& stage_name(const Opportunity& opportunity, const Config& config);
State state_of(const Opportunity& opportunity, const Config& config);
/// Set by hand, else the stage's; won is 100 % and lost 0 % always.
Percent probability_of(const Opportunity& opportunity, const Config& config);
/// Set by hand, else the stage's; won is always closed, lost always omitted.
Category category_of(const Opportunity& opportunity, const Config& config);
Currency currency_of(const Opportunity& opportunity, const Config& config);
/// amount × probability of an open one that is not omitted; nothing for others and the unpriced.
std::optional<Money> weighted_of(const Opportunity& opportunity, const Config& config);

/// The day it was created: that of the first event of kind created in order of time, else of the
/// first event; nothing without events.
std::optional<Date> created_on(const History& history);
std::optional<Date> created_on(const Opportunity& opportunity);
/// Whether its history tells how it began: not where it has no events, or a baseline first.
bool tells_creation(const Opportunity& opportunity);
/// The day since which it is in its stage, without a break: that of the event which brought it
/// there, an event that only repeats stage and pipeline not counting. Nothing without events, and
/// nothing when the last of them left it in another stage (changed by hand since: nobody knows
/// when).
std::optional<Date> stage_since(const Opportunity& opportunity);
/// Lets go of the history, but for what `created_on`, `tells_creation` and `stage_since` make of
/// it.
void leave_out_history(Opportunity& opportunity);
/// The same for an opportunity that never got this history of its own.
void leave_out_history(Opportunity& opportunity, const History& history);
/// Lets go of notes, people, items and ids in other programs.
void leave_out_details(Opportunity& opportunity);
/// Open and expected to have closed before today.
bool is_overdue(const Opportunity& opportunity, const Config& config, Date today);
/// Open and longer in its stage than the stage allows, by at least a day; never when `stage_since`
/// does not know.
bool is_stale(const Opportunity& opportunity, const Config& config, Date today);

}  // namespace deals
