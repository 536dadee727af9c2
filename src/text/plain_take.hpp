// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/seldom.hpp>
#include <deals/model/opportunity.hpp>
#include <deals/text/read_plain.hpp>
#include <type_traits>

#include "plain_scanner.hpp"

/// \file
/// Plain values as members of a record: what read_value.hpp is for trees of values. Each `take`
/// fails on whatever read_value would fail on.
namespace deals {

template <class Text>
requires std::is_assignable_v<Text&, std::string>
bool take(PlainScanner& in, Text& to) {
  const auto found = in.string();
  if (!found) return false;
  if constexpr (std::is_assignable_v<Text&, std::string_view>) {
    to = *found;
  } else {
    to = std::string(*found);
  }
  return true;
}

bool take(PlainScanner& in, CompactOptional<Date>& to);
bool take(PlainScanner& in, Moment& to);
bool take(PlainScanner& in, CompactOptional<Percent>& to);
bool take(PlainScanner& in, CompactOptional<Decimal>& to);
bool take(PlainScanner& in, CompactOptional<Currency>& to);
bool take(PlainScanner& in, CompactOptional<Category>& to);
bool take(PlainScanner& in, CustomerId& to);
bool take(PlainScanner& in, CustomerKind& to);
bool take(PlainScanner& in, CustomerStatus& to);
bool take(PlainScanner& in, EventKind& to);
bool take(PlainScanner& in, External& to);
/// Values and entries get no regions.
bool take(PlainScanner& in, Value& to);

template <class Text>
requires std::is_assignable_v<Text&, std::string>
bool take(PlainScanner& in, std::vector<Text>& to) {
  return in.elements([&] { return take(in, to.emplace_back()); });
}

template <class T>
bool take(PlainScanner& in, Seldom<std::vector<T>>& to) {
  return take(in, to.edit());
}

/// Reads `key`'s value into a new entry.
bool take_entry(PlainScanner& in, std::string_view key, std::vector<Entry>& to);
inline bool take_entry(PlainScanner& in, std::string_view key, Seldom<std::vector<Entry>>& to) {
  return take_entry(in, key, to.edit());
}

/// Reads the lines below a header as a table.
bool take_value_lines(PlainScanner& in, Value& to);
/// The same into the entry that the header names: a new one unless `goes_on`, which it does below
/// another `[[key]]` of the same name.
bool take_entry_lines(PlainScanner& in, const PlainHeader& header, bool goes_on,
                      std::vector<Entry>& to);

/// Reads the lines below `[external]`.
bool take_external_lines(PlainScanner& in, External& to);

/// Reads an integer that is not negative.
bool take_count(PlainScanner& in, int& to);

/// `[ { … }, … ]`. Where history will be left out, events are without what was said.
bool take_events(PlainScanner& in, Depth depth, History& to);
/// The lines below one `[[history]]`.
bool take_event_lines(PlainScanner& in, Depth depth, History& to);

}  // namespace deals
