// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/error.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scan.hpp"

/// \file
/// What is wrong with a text that toml++ refused, in words for the person who wrote it.
namespace deals {

/// The error for a text that toml++ refused at byte `at` with the message `reason`.
Error explain_refusal(std::string_view text, const std::string& file, std::size_t at,
                      std::string_view reason);

/// Where toml++ stopped.
struct Refusal {
  std::string_view text;
  std::size_t at = 0;
  std::string_view reason;
  /// The innermost bracket, or the string, that is open there.
  std::optional<std::size_t> open;

  bool says(std::string_view part) const { return reason.find(part) != std::string_view::npos; }
  /// The value that `at` is in: behind its `=` or comma, to the end of the line outside of
  /// brackets.
  scan::Span value() const;
};

/// A better place and wording for a refusal.
struct Diagnosis {
  scan::Span where;
  std::string message;
  std::vector<std::string> hints;
};

/// What people write for a value and TOML does not take: text without quotes, `48000,00`,
/// `15.12.2026`.
std::optional<Diagnosis> bad_value(const Refusal& refusal);

}  // namespace deals
