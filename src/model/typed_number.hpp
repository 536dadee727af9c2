// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// \file
/// Digits with separators, as people of different countries group them: what they can mean.
namespace deals {

/// The digits of a number before and behind its decimal point.
struct PlainNumber {
  std::string whole;
  std::string decimals;

  bool operator==(const PlainNumber&) const = default;
};

/// What a number can mean. Both set: it is ambiguous. Neither: it is no number.
struct NumberReadings {
  std::optional<PlainNumber> grouped;  ///< every separator groups, or there is none
  std::optional<PlainNumber> decimal;  ///< the last separator is the decimal point

  bool operator==(const NumberReadings&) const = default;
};

constexpr std::string_view number_separators = " _'.,";

/// Reads digits with separators between them. Groups are of three digits; where `lakhs` is true
/// also as in India, 12,34,567.
NumberReadings read_number(std::string_view text, bool lakhs);

}  // namespace deals
