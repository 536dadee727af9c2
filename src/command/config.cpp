// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/config.hpp>

namespace deals {
namespace {

std::vector<Setting> settings_in_force(const Context& context) {
  std::vector<Setting> all = settings_of(context.config());
  for (const UserSetting& each : context.user_settings) {
    all.push_back({each.key, each.value, each.origin});
  }
  return all;
}

/// `key` itself and what is below it: "stages.lead" has "stages.lead.name".
bool is_below(std::string_view setting, std::string_view key) {
  return setting == key ||
         (setting.size() > key.size() && setting.starts_with(key) && setting[key.size()] == '.');
}

Error unknown_setting(const std::string& key, const std::vector<Setting>& all) {
  std::vector<std::string> keys;
  for (const Setting& each : all) keys.push_back(each.key);
  Error error = usage_error(fmt::format("no setting \"{}\"", shown(key)));
  if (auto hint = did_you_mean(key, keys)) return std::move(error).hinted(*hint);
  return std::move(error).hinted("deals config lists them all");
}

}  // namespace

void describe(Args& args, ConfigOptions& options) {
  args.positional(options.key, "KEY", "one setting, or those below a part of its name")
      .completes(Complete::setting);
  args.example("deals config rules");
}

Result<Outcome> run(const Context& context, const ConfigOptions& options) {
  Table table;
  table.columns = {{.key = "setting", .heading = "Setting"},
                   {.key = "value", .heading = "Value", .may_cut = true},
                   {.key = "origin", .heading = "From"}};
  Json::Array data;
  const std::vector<Setting> all = settings_in_force(context);
  for (const Setting& each : all) {
    if (options.key && !is_below(each.key, *options.key)) continue;
    table.rows.push_back({.cells = {Cell(each.key), Cell(each.value),
                                    Cell(each.origin, each.origin,
                                         each.origin == "default" ? Style::faint : Style::plain)}});
    data.push_back(
        Json(Json::Object{{"setting", each.key}, {"value", each.value}, {"origin", each.origin}}));
  }
  if (table.rows.empty()) return unknown_setting(*options.key, all);
  Outcome outcome;
  outcome.table = std::move(table);
  outcome.data = Json(std::move(data));
  outcome.is_paged = true;
  return outcome;
}

}  // namespace deals
