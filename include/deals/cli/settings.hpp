// SPDX-License-Identifier: MIT
#pragma once

#include <deals/cli/surroundings.hpp>
#include <deals/command/command.hpp>
#include <string>
#include <vector>

/// \file
/// What options, environment and the user's own configuration say, in this order of precedence.
namespace deals {

/// The user's `deals/config.toml` with what the environment overrides.
struct UserConfig {
  std::string user;  ///< "": ask git, then the login
  std::string editor;
  std::string pager;                  ///< "": none
  std::string color;                  ///< auto, always or never
  std::vector<UserSetting> settings;  ///< all of it, with origins
};

/// Reads the user's configuration; a broken file is an error that names it.
Result<UserConfig> read_user_config(Surroundings& surroundings);

/// Who is running this: DEALS_USER, the user's configuration, git's user.email before the @, the
/// login.
std::string who(const UserConfig& config, const Surroundings& surroundings,
                const std::string& directory);

/// The time that this run takes for now: DEALS_NOW, a date-time or a date (its noon UTC), else the
/// clock.
struct Now {
  Moment moment;
  Date day;
};
Result<Now> clock_of(const Surroundings& surroundings);

/// Where stdout goes: width, colour, characters. Usage errors for values that make no sense.
Result<Terminal> terminal_of(const GlobalOptions& options, const UserConfig& config,
                             const Surroundings& surroundings);

Result<Format> format_of(const GlobalOptions& options);
/// Whether --html asks for a page; a usage error where that makes no sense.
Result<bool> wants_page(const GlobalOptions& options, const Command& command);
/// --columns, split at commas.
std::vector<std::string> columns_of(const GlobalOptions& options);

/// Milliseconds: --lock-timeout, DEALS_LOCK_TIMEOUT, else ten seconds.
Result<int> lock_timeout_of(const GlobalOptions& options, const Surroundings& surroundings);

}  // namespace deals
