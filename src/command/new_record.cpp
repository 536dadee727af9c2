// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/command/new_record.hpp>

#include "field_values.hpp"
#include "taken_id.hpp"

namespace deals {
namespace {

constexpr std::size_t longest_id = 100;

/// `--next-on` sets the field next_step.on.
std::string option_of(std::string_view field) {
  if (field == "next_step.on") return "--next-on";
  std::string name = "--" + std::string(field);
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

/// The base with "-2", "-3", … behind it, cut so that all of it fits.
std::string numbered(std::string base, int number) {
  const std::string suffix = number == 1 ? "" : fmt::format("-{}", number);
  base.resize(std::min(base.size(), longest_id - suffix.size()));
  while (base.ends_with('-')) base.pop_back();
  return base + suffix;
}

Result<std::string> asked_for(const Context& context, const std::string& id) {
  if (auto valid = check_id(id); !valid) return std::move(valid).error();
  if (auto free = check_free(context, id); !free) return std::move(free).error();
  return id;
}

Error empty_option(std::string_view option) {
  return usage_error(fmt::format("{} is empty", option)).hinted("leave it out, or give it a value");
}

}  // namespace

void describe_fields(Args& args, NewRecordOptions& options,
                     const std::vector<FieldOption>& fields) {
  for (const FieldOption& each : fields) {
    args.option(options.fields[each.field], option_of(each.field), each.value, each.help)
        .completes(each.complete);
  }
}

void describe_rest(Args& args, NewRecordOptions& options) {
  args.option(options.tags, "--tag", "TAG", "a word to find it by");
  args.option(options.external, "--external", "SYSTEM=ID", "its id in another program");
  args.option(options.set, "--set", "FIELD=VALUE", "any other field, such as a custom one")
      .completes(Complete::field);
  args.option(options.id, "--id", "ID", "its id, instead of one made of the name");
  args.option(options.note, "--note", "TEXT", "say something about it, in the history");
  args.option(options.on, "--on", "DATE", "the day it began, when that was not today");
}

Result<std::vector<Assignment>> assignments_of(const NewRecordOptions& options) {
  std::vector<Assignment> assignments = {{"name", options.name}};
  for (const auto& [field, value] : options.fields) {
    if (!value) continue;
    if (trim(*value).empty()) return empty_option(option_of(field));
    assignments.push_back({field, *value});
  }
  for (const std::string& tag : options.tags) {
    if (trim(tag).empty()) return empty_option("--tag");
    assignments.push_back({"tags", tag, Assignment::How::add});
  }
  for (const std::string& each : options.external) {
    const std::size_t sign = each.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == each.size()) {
      return usage_error(fmt::format("--external cannot be \"{}\"", shown(each)))
          .hinted("write SYSTEM=ID, such as hubspot=12345");
    }
    assignments.push_back({"external." + each.substr(0, sign), each.substr(sign + 1)});
  }
  for (const std::string& each : options.set) {
    auto assignment = parse_assignment(each);
    if (!assignment) return std::move(assignment).error();
    assignments.push_back(*std::move(assignment));
  }
  return assignments;
}

Result<std::string> new_id(const Context& context, const NewRecordOptions& options,
                           std::string_view prefix) {
  if (options.id) return asked_for(context, *options.id);
  auto name = one_line("name", options.name);
  if (!name) return name;
  if (name->empty()) {
    return usage_error("the name is empty").hinted("a name may be any text of one line");
  }
  const std::string own = slug(*name);
  if (own.empty()) {
    return usage_error(fmt::format("\"{}\" has no letters that an id can be made of", shown(*name)))
        .hinted(fmt::format("--id gives it one, such as --id {}first",
                            prefix.empty() ? "" : std::string(prefix) + "-"));
  }
  const std::string base = prefix.empty() ? own : fmt::format("{}-{}", prefix, own);
  for (int number = 1;; ++number) {
    const std::string id = numbered(base, number);
    if (!is_valid_id(id)) continue;
    auto taken = taken_by(context, id);
    if (!taken) return std::move(taken).error();
    if (!*taken) return id;
  }
}

Result<void> check_declared(const std::vector<FieldDeclaration>& declared,
                            const std::vector<Entry>& extra) {
  for (const FieldDeclaration& each : declared) {
    if (!each.required || value_of_key(extra, each.name) != nullptr) continue;
    return usage_error(fmt::format("a value for {} is required", shown(each.name)))
        .hinted(fmt::format("--set {}=VALUE", shown(each.name)));
  }
  return {};
}

Table new_record_table(const Outcome& outcome) {
  Table table;
  table.columns = {{"id", "ID"}, {"path", "Path"}};
  for (const RecordChange& each : outcome.records) {
    table.rows.push_back({.cells = {Cell(each.id), Cell(each.path)}});
  }
  return table;
}

}  // namespace deals
