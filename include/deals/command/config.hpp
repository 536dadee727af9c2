// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/command.hpp>
#include <optional>
#include <string>
#include <vector>

namespace deals {

struct ConfigOptions {
  std::optional<std::string> key;
};

void describe(Args& args, ConfigOptions& options);

/// The settings in force and where each comes from: a line of deals.toml, the user's own
/// configuration, the environment, or the default.
Result<Outcome> run(const Context& context, const ConfigOptions& options);

/// One setting by its dotted key.
struct Setting {
  std::string key;
  std::string value;  ///< as it would stand in deals.toml
  std::string origin;
};

/// Every setting of a book, in the order of format.md.
std::vector<Setting> settings_of(const Config& config);

}  // namespace deals
