// SPDX-License-Identifier: MIT
#include "rule_entries.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>

#include "field_values.hpp"

namespace deals {

const Entry* RuleEntries::entry_of(std::string_view key) const {
  const auto at = std::find_if(rule_->entries.begin(), rule_->entries.end(),
                               [&](const Entry& entry) { return entry.key == key; });
  return at == rule_->entries.end() ? nullptr : &*at;
}

Error RuleEntries::about(const Entry& entry, const Error& error) const {
  Error located = fault(error.message, entry.value.region);
  located.hints = error.hints;
  return located;
}

Result<std::string> RuleEntries::line_of(const Entry& entry) const {
  if (entry.value.kind != Value::Kind::string) {
    return fault(fmt::format("\"{}\" must be a string", shown(entry.key)), entry.value.region);
  }
  auto line = one_line(fmt::format("\"{}\"", entry.key), entry.value.text);
  if (!line) return about(entry, line.error());
  return line;
}

Result<std::string> RuleEntries::filled_line_of(const Entry& entry) const {
  auto line = line_of(entry);
  if (line && trim(*line).empty()) {
    return fault(fmt::format("\"{}\" is empty", shown(entry.key)), entry.value.region);
  }
  return line;
}

Error RuleEntries::fault(std::string message, const Region& region) const {
  Error error{.kind = ErrorKind::invalid_data, .message = std::move(message)};
  error.code = "bad-rule";
  return locate(std::move(error), text_, file, region);
}

}  // namespace deals
