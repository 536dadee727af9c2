// SPDX-License-Identifier: MIT
#include "read_config.hpp"

#include <fmt/format.h>
#include <array>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>

#include "read_extra.hpp"

namespace deals {
namespace {

constexpr auto rules_fields = std::to_array<Field<Config>>({
    {"skip_stages",
     [](Reading& in, const Entry& from, Config& to) {
       read_choice<SkipStages>(in, from, "value",
                               {{"allow", SkipStages::allow},
                                {"warn", SkipStages::warn},
                                {"forbid", SkipStages::forbid}},
                               to.skip_stages);
     }},
    {"lost_reason",
     [](Reading& in, const Entry& from, Config& to) {
       read_choice<bool>(in, from, "value", {{"required", true}, {"optional", false}},
                         to.lost_reason_required);
     }},
});

constexpr auto git_fields = std::to_array<Field<Config>>({
    {"commit", read_member<&Config::git_commit>},
});

/// A setting of `[undo]`: a whole number, 0 included.
template <auto Member>
void read_limit(Reading& in, const Entry& from, Config& to) {
  constexpr int most = 1'000'000;
  read_integer(in, from, 0, most, to.undo.*Member);
}

constexpr auto undo_fields = std::to_array<Field<Config>>({
    {"commands", read_limit<&UndoLimits::commands>},
    {"megabytes", read_limit<&UndoLimits::megabytes>},
    {"days", read_limit<&UndoLimits::days>},
});

void read_section(Reading& in, const Entry& from, std::span<const Field<Config>> fields,
                  Config& to) {
  if (!is_table(in, from)) return;
  const auto unknown = read_fields<Config>(in, from.value.entries, fields, to);
  warn_of_unknown(in, unknown, from.key + ".", keys_of(fields));
}

void read_currency(Reading& in, const Entry& from, Config& to) {
  std::optional<Currency> currency;
  read_value(in, from, currency);
  if (currency) to.currency = *currency;
}

constexpr auto settings = std::to_array<Field<Config>>({
    {"format", [](Reading& in, const Entry& from,
                  Config& to) { read_integer(in, from, 1, Config::newest_format, to.format); }},
    {"name", read_member<&Config::name>},
    {"currency", read_currency},
    {"fiscal_year_start",
     [](Reading& in, const Entry& from, Config& to) {
       read_integer(in, from, 1, 12, to.calendar.start_month);
     }},
    {"lost_reasons", read_member<&Config::lost_reasons>},
    {"types", read_member<&Config::types>},
    {"sources", read_member<&Config::sources>},
    {"rules",
     [](Reading& in, const Entry& from, Config& to) { read_section(in, from, rules_fields, to); }},
    {"git",
     [](Reading& in, const Entry& from, Config& to) { read_section(in, from, git_fields, to); }},
    {"undo",
     [](Reading& in, const Entry& from, Config& to) { read_section(in, from, undo_fields, to); }},
    {"assign", read_auto_assign},
    {"invoice", read_invoicing},
    // Once the rest is known:
    {"stages"},
    {"pipelines"},
    {"targets"},
    {"fields"},
    {"reports"},
    {"automation"},
});

/// A newer layout may have anything else in it: nothing but this is worth saying of it.
bool is_newer(Reading& in, const Value& root) {
  const Value* format = root.find("format");
  if (format == nullptr || format->kind != Value::Kind::integer) return false;
  const auto number = parse_decimal(format->text);
  if (!number || *number <= Decimal{Config::newest_format, 0}) return false;
  in.fail(data_error(fmt::format("this book has format {}; this deals reads format {}",
                                 format->text, Config::newest_format),
                     "newer-format")
              .hinted("update deals"),
          format->region);
  return true;
}

void collect_lines(const std::vector<Entry>& entries, const std::string& path,
                   std::map<std::string, int>& lines) {
  for (const auto& [key, value, region] : entries) {
    lines.emplace(path + key, region.line);
    if (value.kind == Value::Kind::table) collect_lines(value.entries, path + key + ".", lines);
    if (value.kind != Value::Kind::array) continue;
    for (const Value& item : value.items) {
      const Value* id = item.find("id");
      if (id != nullptr) collect_lines(item.entries, path + key + "." + id->text + ".", lines);
    }
  }
}

void read_settings(Reading& in, const std::vector<Entry>& entries, Config& to) {
  const auto unknown = read_fields<Config>(in, entries, std::span(settings), to);
  warn_of_unknown(in, unknown, "", keys_of<Config>(settings));
  if (const Entry* fields = find_entry(entries, "fields")) read_declarations(in, *fields, to);
  if (const Entry* stages = find_entry(entries, "stages")) {
    read_stages(in, *stages, "stages.", to, to.pipeline.stages);
  }
  if (const Entry* pipelines = find_entry(entries, "pipelines")) read_pipelines(in, *pipelines, to);
  if (const Entry* targets = find_entry(entries, "targets")) read_targets(in, *targets, to);
  if (const Entry* reports = find_entry(entries, "reports")) read_reports(in, *reports, to);
  if (const Entry* rules = find_entry(entries, "automation")) read_automation(in, *rules, to);
  collect_lines(entries, "", to.lines);
}

}  // namespace

bool is_table(Reading& in, const Entry& entry) {
  if (entry.value.kind == Value::Kind::table) return true;
  in.fail(wrong_type(entry.key, "a table", entry.value), entry.value.region);
  return false;
}

void warn_of_unknown(Reading& in, const std::vector<const Entry*>& unknown, const std::string& path,
                     std::span<const std::string> known) {
  for (const Entry* entry : unknown) {
    Error warning = data_error(fmt::format("unknown setting \"{}\"", shown(path + entry->key)), "")
                        .coded("unknown-setting", Severity::warning);
    if (auto hint = did_you_mean(entry->key, known)) {
      warning = std::move(warning).hinted(*std::move(hint));
    }
    in.note(std::move(warning), entry->key_region);
  }
}

Result<Read<Config>> read_config(std::string_view text, const std::string& file) {
  auto root = parse_toml(text, file);
  if (!root) return std::move(root).error();
  Reading in(text, file);
  Config config = default_config();
  if (!is_newer(in, *root)) read_settings(in, root->entries, config);
  return std::move(in).result(std::move(config));
}

}  // namespace deals
