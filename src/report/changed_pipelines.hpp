// SPDX-License-Identifier: MIT
#pragma once

#include <deals/report/waterfall.hpp>
#include <map>
#include <vector>

#include "record_pairs.hpp"

namespace deals {

/// Adds up what the changes of deals made of the open money, each currency by itself.
class ChangedPipelines {
 public:
  ChangedPipelines(const Config& old, const Config& config) : old_(old), config_(config) {}

  /// A deal before and after, null where it does not count; `whole` is what it really was and is.
  void add(const Opportunity* before, const Opportunity* after,
           const RecordPair<Opportunity>& whole);

  /// The book's own currency first, the others by their codes.
  std::vector<Waterfall> all() const;

 private:
  Waterfall& in(Currency currency);
  void leave(const Opportunity& before, const RecordPair<Opportunity>& whole);

  const Config& old_;
  const Config& config_;
  std::map<Currency, Waterfall> falls_;
};

}  // namespace deals
