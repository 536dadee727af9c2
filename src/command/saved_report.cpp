// SPDX-License-Identifier: MIT
#include "saved_report.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <deals/base/spelling.hpp>
#include <deals/base/utf8.hpp>
#include <deals/text/parse.hpp>

namespace deals {
namespace {

constexpr const char* settings_file = "deals.toml";

/// Binds the entries of one report to the arguments of its command.
class Binding {
 public:
  Binding(const SavedReport& report, std::string_view text) : report_(&report), text_(text) {}

  Result<BoundReport> bind(const std::vector<std::string>& filter) {
    if (auto chosen = choose_command(); !chosen) return std::move(chosen).error();
    bound_.invocation->describe(args_);
    for (const Entry& entry : report_->entries) {
      if (entry.key == "command") continue;
      if (auto set = take(entry); !set) return std::move(set).error();
    }
    if (auto more = add_filter(filter); !more) return std::move(more).error();
    for (const ArgSpec& spec : args_.specs()) {
      const bool is_missing = spec.kind == ArgSpec::Kind::positional && spec.required &&
                              std::find(given_.begin(), given_.end(), spec.name) == given_.end();
      if (is_missing) return missing(spec);
    }
    if (bound_.invocation->access(bound_.command->access) != Access::reads) {
      return refused(*report_entry("command"), "changes the book");
    }
    return std::move(bound_);
  }

 private:
  Error fault(std::string message, const Region& region) const {
    Error error{.kind = ErrorKind::invalid_data, .message = std::move(message)};
    error.code = "bad-report";
    return locate(std::move(error), text_, settings_file, region);
  }

  Error refused(const Entry& command, std::string_view why) const {
    return fault(
               fmt::format("a report cannot run \"{}\", which {}", shown(command.value.text), why),
               command.value.region)
        .hinted("reports are commands that look: list, board, forecast, today, …");
  }

  Error missing(const ArgSpec& spec) const {
    const std::string key = to_lower_ascii(spec.name);
    return fault(fmt::format("the report \"{}\" needs \"{}\"", shown(report_->name), key),
                 report_->region)
        .hinted(fmt::format("{}: {}", key, spec.help));
  }

  const Entry* report_entry(std::string_view key) const {
    const auto& entries = report_->entries;
    const auto at = std::find_if(entries.begin(), entries.end(),
                                 [&](const Entry& entry) { return entry.key == key; });
    return at == entries.end() ? nullptr : &*at;
  }

  Result<void> choose_command() {
    const Entry* entry = report_entry("command");
    if (entry == nullptr) {
      return fault(fmt::format("the report \"{}\" has no \"command\"", shown(report_->name)),
                   report_->region)
          .hinted("it names what to run: command = \"list\"");
    }
    bound_.command = find_command(entry->value.text);
    if (bound_.command == nullptr || bound_.command->group.empty()) return unknown_command(*entry);
    if (bound_.command->name == "report") return refused(*entry, "runs reports itself");
    if (bound_.command->access != Access::reads) {
      const bool changes = is_changing(bound_.command->access);
      return refused(*entry, changes ? "changes the book" : "is about no book");
    }
    bound_.invocation = bound_.command->invocation();
    bound_.words = {bound_.command->name};
    return {};
  }

  Error unknown_command(const Entry& entry) const {
    std::vector<std::string> known;
    for (const Command& each : commands()) {
      if (each.access == Access::reads && each.name != "report") known.push_back(each.name);
    }
    Error error =
        fault(fmt::format("no command \"{}\"", shown(entry.value.text)), entry.value.region);
    if (auto hint = did_you_mean(entry.value.text, known)) return std::move(error).hinted(*hint);
    return std::move(error).hinted("there are " + join_words(known, "and"));
  }

  /// A key is the long name of an option, or what stands for words without one: filter, id.
  const ArgSpec* spec_for(std::string_view key) const {
    std::string name(key);
    std::replace(name.begin(), name.end(), '_', '-');
    for (const ArgSpec& spec : args_.specs()) {
      const bool is_word = spec.kind == ArgSpec::Kind::positional;
      if (is_word ? to_lower_ascii(spec.name) == name : spec.name == "--" + name) return &spec;
    }
    return nullptr;
  }

  Error unknown_key(const Entry& entry) const {
    std::vector<std::string> known = {"command", "columns"};
    for (const ArgSpec& spec : args_.specs()) {
      const bool is_word = spec.kind == ArgSpec::Kind::positional;
      known.push_back(is_word ? to_lower_ascii(spec.name) : spec.name.substr(2));
    }
    Error error =
        fault(fmt::format("{} has no option \"{}\"", bound_.command->name, shown(entry.key)),
              entry.key_region);
    if (auto hint = did_you_mean(entry.key, known)) return std::move(error).hinted(*hint);
    return std::move(error).hinted("there are " + join_words(known, "and"));
  }

  Error wrong(const Entry& entry, std::string_view wanted) const {
    return fault(fmt::format("\"{}\" must be {}", shown(entry.key), wanted), entry.value.region);
  }

  Result<void> take(const Entry& entry) {
    if (entry.key == "columns") return take_columns(entry);
    const ArgSpec* spec = spec_for(entry.key);
    if (spec == nullptr) return unknown_key(entry);
    if (spec->kind == ArgSpec::Kind::flag) return take_flag(entry, *spec);
    auto values = values_of(entry);
    if (!values) return std::move(values).error();
    if (!spec->repeated) values = std::vector<std::string>{joined(*values)};
    for (const std::string& value : *values) {
      const auto& choices = spec->choices;
      if (!choices.empty() && std::find(choices.begin(), choices.end(), value) == choices.end()) {
        return fault(fmt::format("{} cannot be \"{}\"", shown(entry.key), shown(value)),
                     entry.value.region)
            .hinted("it is " + join_words(choices, "or"));
      }
      give(*spec, value);
    }
    return {};
  }

  void give(const ArgSpec& spec, const std::string& value) {
    spec.set(value);
    given_.push_back(spec.name);
    if (spec.kind != ArgSpec::Kind::positional) bound_.words.push_back(spec.name);
    if (spec.kind != ArgSpec::Kind::flag) bound_.words.push_back(value);
  }

  Result<void> take_flag(const Entry& entry, const ArgSpec& spec) {
    if (entry.value.kind != Value::Kind::boolean) return wrong(entry, "true or false");
    if (entry.value.text == "true") give(spec, "");
    return {};
  }

  Result<void> take_columns(const Entry& entry) {
    auto values = values_of(entry);
    if (!values) return std::move(values).error();
    const std::string all = joined(*values);
    for (std::string_view part : split(all, ',')) bound_.columns.emplace_back(trim(part));
    bound_.words.insert(bound_.words.end(), {"--columns", all});
    return {};
  }

  static std::string joined(const std::vector<std::string>& values) {
    return fmt::format("{}", fmt::join(values, ","));
  }

  Result<std::vector<std::string>> values_of(const Entry& entry) const {
    using Kind = Value::Kind;
    const auto is_word = [](const Value& value) {
      return value.kind == Kind::string || value.kind == Kind::integer ||
             value.kind == Kind::floating || value.kind == Kind::date;
    };
    std::vector<std::string> values;
    if (is_word(entry.value)) return std::vector<std::string>{entry.value.text};
    if (entry.value.kind != Kind::array) return wrong(entry, "a string or an array of strings");
    for (const Value& item : entry.value.items) {
      if (!is_word(item)) return wrong(entry, "a string or an array of strings");
      values.push_back(item.text);
    }
    return values;
  }

  Result<void> add_filter(const std::vector<std::string>& filter) {
    if (filter.empty()) return {};
    for (const ArgSpec& spec : args_.specs()) {
      if (!spec.repeated || spec.complete != Complete::filter) continue;
      for (const std::string& word : filter) give(spec, word);
      return {};
    }
    return usage_error(fmt::format("the report \"{}\" takes no filter: {} has none",
                                   shown(report_->name), bound_.command->name));
  }

  const SavedReport* report_;
  std::string_view text_;
  BoundReport bound_;
  Args args_;
  std::vector<std::string> given_;
};

}  // namespace

Result<BoundReport> call_of(const SavedReport& report, const std::vector<std::string>& filter,
                            std::string_view text) {
  return Binding(report, text).bind(filter);
}

Problems report_problems(const Config& config, const Files& files) {
  Problems problems;
  if (config.reports.empty()) return problems;
  const auto text = files.read(settings_file);
  if (!text) return problems;
  for (const SavedReport& report : config.reports) {
    if (auto bound = call_of(report, {}, *text); !bound) {
      problems.push_back(std::move(bound).error());
    }
  }
  return problems;
}

}  // namespace deals
