// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/result.hpp>
#include <deals/model/config.hpp>
#include <string>
#include <string_view>

namespace deals {

/// The entries of one rule of deals.toml, and errors that point at them.
class RuleEntries {
 public:
  static constexpr const char* file = "deals.toml";

  /// `text` is that of deals.toml.
  RuleEntries(const AutomationRule& rule, std::string_view text) : rule_(&rule), text_(text) {}

  const AutomationRule& rule() const { return *rule_; }
  /// The entry under a key, or null.
  const Entry* entry_of(std::string_view key) const;
  /// A string on one line, and one that is not blank.
  Result<std::string> line_of(const Entry& entry) const;
  Result<std::string> filled_line_of(const Entry& entry) const;

  /// An invalid_data error coded bad-rule.
  Error fault(std::string message, const Region& region) const;
  /// An error that knows nothing of files, about a value of the rule.
  Error about(const Entry& entry, const Error& error) const;

 private:
  const AutomationRule* rule_;
  std::string_view text_;
};

}  // namespace deals
