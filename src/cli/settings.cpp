// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/cli/settings.hpp>
#include <deals/text/parse.hpp>

namespace deals {
namespace {

constexpr int narrowest = 20;
constexpr int widest = 100000;
constexpr int default_width = 80;
constexpr int default_lock_timeout = 10'000;

const std::vector<std::string>& user_keys() {
  static const std::vector<std::string> keys = {"user", "editor", "pager", "color"};
  return keys;
}

std::string variable_or(const Surroundings& surroundings, const std::string& name) {
  return surroundings.variable(name).value_or("");
}

std::optional<int> whole_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return number;
}

std::string config_path(const Surroundings& surroundings) {
  const std::string base = variable_or(surroundings, "XDG_CONFIG_HOME");
  if (!base.empty() && base.front() == '/') return base + "/deals/config.toml";
  const std::string home = variable_or(surroundings, "HOME");
  // What names commands is not read from wherever somebody happens to stand.
  const bool is_absolute = !home.empty() && home.front() == '/';
  return is_absolute ? home + "/.config/deals/config.toml" : "";
}

Result<void> apply_entry(const Entry& entry, const std::string& path, const std::string& text,
                         UserConfig& config) {
  const auto fault = [&](std::string message) {
    return locate(Error{.kind = ErrorKind::invalid_data, .message = std::move(message)}, text, path,
                  entry.key_region);
  };
  if (entry.value.kind != Value::Kind::string) {
    return fault(fmt::format("\"{}\" must be a string", shown(entry.key)));
  }
  const std::string& value = entry.value.text;
  if (entry.key == "user") {
    config.user = value;
  } else if (entry.key == "editor") {
    config.editor = value;
  } else if (entry.key == "pager") {
    config.pager = value;
  } else if (entry.key == "color") {
    config.color = value;
  } else {
    Error error = fault(fmt::format("unknown setting \"{}\"", shown(entry.key)));
    if (auto hint = did_you_mean(entry.key, user_keys())) return std::move(error).hinted(*hint);
    return std::move(error).hinted("there are " + join_words(user_keys(), "and"));
  }
  config.settings.push_back({entry.key, value, fmt::format("{}:{}", path, entry.key_region.line)});
  return {};
}

Result<void> read_file_into(Surroundings& surroundings, UserConfig& config) {
  const std::string path = config_path(surroundings);
  if (path.empty()) return {};
  auto text = surroundings.read_file(path);
  if (!text) {
    if (text.error().kind == ErrorKind::not_found) return {};
    return std::move(text).error();
  }
  auto root = parse_toml(*text, path);
  if (!root) return std::move(root).error();
  for (const Entry& entry : root->entries) {
    if (auto applied = apply_entry(entry, path, *text, config); !applied) return applied;
  }
  return {};
}

/// The first of these variables that is set and not empty.
void prefer_variables(const Surroundings& surroundings, const std::vector<std::string>& names,
                      const std::string& key, std::string& target,
                      std::vector<UserSetting>& settings) {
  for (const std::string& name : names) {
    const auto value = surroundings.variable(name);
    if (!value || value->empty()) continue;
    target = *value;
    std::erase_if(settings, [&](const UserSetting& each) { return each.key == key; });
    settings.push_back({key, *value, name});
    return;
  }
}

bool wants_color(const std::string& choice, const Surroundings& surroundings) {
  if (choice == "always") return true;
  if (choice == "never") return false;
  if (!variable_or(surroundings, "NO_COLOR").empty()) return false;
  const std::string force = variable_or(surroundings, "CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return true;
  return surroundings.is_terminal_out() && variable_or(surroundings, "TERM") != "dumb";
}

/// Whether the locale's characters go beyond ASCII. Only a locale that was named on purpose says
/// no.
bool has_unicode(const Surroundings& surroundings) {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const std::string locale = variable_or(surroundings, name);
    if (locale.empty()) continue;
    return locale != "C" && locale != "POSIX";
  }
  return true;
}

}  // namespace

Result<UserConfig> read_user_config(Surroundings& surroundings) {
  UserConfig config{.user = "", .editor = "vi", .pager = "less -FRX", .color = "auto"};
  if (auto read = read_file_into(surroundings, config); !read) return std::move(read).error();
  prefer_variables(surroundings, {"DEALS_USER"}, "user", config.user, config.settings);
  prefer_variables(surroundings, {"VISUAL", "EDITOR"}, "editor", config.editor, config.settings);
  prefer_variables(surroundings, {"DEALS_PAGER", "PAGER"}, "pager", config.pager, config.settings);
  if (!variable_or(surroundings, "NO_COLOR").empty()) {
    prefer_variables(surroundings, {"NO_COLOR"}, "color", config.color, config.settings);
    config.color = "never";
    config.settings.back().value = "never";
  }
  if (config.color != "auto" && config.color != "always" && config.color != "never") {
    return Error{.kind = ErrorKind::invalid_data,
                 .message = fmt::format("{}: color cannot be \"{}\"", config_path(surroundings),
                                        shown(config.color))}
        .hinted("it is auto, always or never");
  }
  config.user = trim(config.user);
  if (shown(config.user) != config.user) {
    return usage_error(fmt::format("the user cannot be \"{}\"", shown(config.user)))
        .hinted("DEALS_USER, or user in your configuration, is a name in plain characters");
  }
  return config;
}

std::string who(const UserConfig& config, const Surroundings& surroundings,
                const std::string& directory) {
  if (!config.user.empty()) return config.user;
  const std::string email = surroundings.git_email(directory);
  const std::string local = email.substr(0, email.find('@'));
  const bool is_name = !trim(local).empty() && shown(local) == local;
  return is_name ? local : shown(surroundings.login());
}

Result<Now> clock_of(const Surroundings& surroundings) {
  const auto fixed = surroundings.variable("DEALS_NOW");
  if (!fixed || fixed->empty()) {
    const Moment now = surroundings.now();
    return Now{now, surroundings.local_day(now)};
  }
  if (const auto day = parse_iso_date(*fixed)) return Now{noon_of(*day), *day};
  if (const auto moment = parse_moment(*fixed)) {
    return Now{*moment, surroundings.local_day(*moment)};
  }
  return usage_error(fmt::format("DEALS_NOW is \"{}\", which is no date", shown(*fixed)))
      .hinted("write it like 2026-11-21 or 2026-11-21T10:30:00Z");
}

Result<Terminal> terminal_of(const GlobalOptions& options, const UserConfig& config,
                             const Surroundings& surroundings) {
  Terminal terminal;
  terminal.interactive = surroundings.is_terminal_out();
  terminal.color = wants_color(options.color.value_or(config.color), surroundings);
  terminal.unicode = has_unicode(surroundings);
  if (terminal.interactive) {
    terminal.width = surroundings.terminal_width();
    const auto columns = whole_number(variable_or(surroundings, "COLUMNS"));
    if (columns && *columns >= narrowest && *columns <= widest) terminal.width = *columns;
    if (terminal.width < narrowest) terminal.width = default_width;
  }
  if (options.width) {
    const auto width = whole_number(*options.width);
    if (!width || *width < narrowest || *width > widest) {
      return usage_error(fmt::format("--width cannot be \"{}\"", shown(*options.width)))
          .hinted(fmt::format("it is a number of columns, {} or more", narrowest));
    }
    terminal.width = *width;
  }
  return terminal;
}

Result<Format> format_of(const GlobalOptions& options) {
  if (!options.output) return options.json ? Format::json : Format::table;
  const auto format = format_named(*options.output);
  if (options.json && format != Format::json) {
    return usage_error(fmt::format("--json and --output {} exclude each other", *options.output));
  }
  return *format;
}

std::vector<std::string> columns_of(const GlobalOptions& options) {
  std::vector<std::string> columns;
  if (!options.columns) return columns;
  for (std::string_view part : split(*options.columns, ',')) columns.emplace_back(trim(part));
  return columns;
}

Result<int> lock_timeout_of(const GlobalOptions& options, const Surroundings& surroundings) {
  const std::string given =
      options.lock_timeout.value_or(variable_or(surroundings, "DEALS_LOCK_TIMEOUT"));
  if (given.empty() && !options.lock_timeout) return default_lock_timeout;
  constexpr int longest = 86400;
  const auto seconds = whole_number(given);
  if (!seconds || *seconds < 0 || *seconds > longest) {
    const char* origin = options.lock_timeout ? "--lock-timeout" : "DEALS_LOCK_TIMEOUT";
    return usage_error(fmt::format("{} cannot be \"{}\"", origin, shown(given)))
        .hinted("it is a whole number of seconds, 0 for not waiting at all");
  }
  return *seconds * 1000;
}

}  // namespace deals
