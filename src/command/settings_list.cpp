// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <deals/command/config.hpp>
#include <deals/text/write.hpp>

namespace deals {
namespace {

std::string quoted(std::string_view text) { return to_toml(string_value(std::string(text))); }

std::string list(const std::vector<std::string>& texts) {
  std::vector<Value> items;
  for (const std::string& text : texts) items.push_back(string_value(text));
  return to_toml(array_value(std::move(items)));
}

/// Collects settings, each with its line of deals.toml.
class Settings {
 public:
  explicit Settings(const Config& config) : config_(config) {}

  void add(const std::string& key, std::string value) {
    const auto line = config_.lines.find(key);
    settings.push_back(
        {key, std::move(value),
         line == config_.lines.end() ? "default" : fmt::format("deals.toml:{}", line->second)});
  }

  void add_stages(const std::string& prefix, const Pipeline& pipeline) {
    for (const Stage& stage : pipeline.stages) {
      const std::string path = prefix + stage.id + ".";
      add(path + "name", quoted(stage.name));
      if (stage.outcome != State::open) {
        add(path + "outcome", quoted(name_of(stage.outcome)));
        continue;
      }
      add(path + "probability", to_text(stage.probability));
      add(path + "category", quoted(name_of(stage.category)));
      if (stage.stale_days) add(path + "stale_days", fmt::format("{}", *stage.stale_days));
      if (!stage.required_fields.empty()) add(path + "requires", list(stage.required_fields));
    }
  }

  void add_fields(const std::string& prefix, const std::vector<FieldDeclaration>& fields) {
    for (const FieldDeclaration& field : fields) {
      const std::string path = prefix + field.name + ".";
      add(path + "type", quoted(name_of(field.type)));
      if (!field.values.empty()) add(path + "values", list(field.values));
      add(path + "required", field.required ? "true" : "false");
    }
  }

  std::vector<Setting> settings;

 private:
  const Config& config_;
};

std::string_view name_of_rule(SkipStages rule) {
  switch (rule) {
    case SkipStages::allow:
      return "allow";
    case SkipStages::warn:
      return "warn";
    case SkipStages::forbid:
      return "forbid";
  }
  return "";
}

}  // namespace

std::vector<Setting> settings_of(const Config& config) {
  Settings all(config);
  all.add("format", fmt::format("{}", config.format));
  all.add("name", quoted(config.name));
  all.add("currency", quoted(config.currency.code()));
  all.add("fiscal_year_start", fmt::format("{}", config.calendar.start_month));
  all.add("lost_reasons", list(config.lost_reasons));
  all.add("types", list(config.types));
  all.add("sources", list(config.sources));
  all.add("rules.skip_stages", quoted(name_of_rule(config.skip_stages)));
  all.add("rules.lost_reason", quoted(config.lost_reason_required ? "required" : "optional"));
  all.add("git.commit", config.git_commit ? "true" : "false");
  all.add("undo.commands", fmt::format("{}", config.undo.commands));
  all.add("undo.megabytes", fmt::format("{}", config.undo.megabytes));
  all.add("undo.days", fmt::format("{}", config.undo.days));
  all.add("assign.owners", list(config.auto_assign.owners));
  all.add("assign.method", quoted(name_of(config.auto_assign.method)));
  all.add("invoice.seller", quoted(config.invoice.seller));
  all.add("invoice.address", list(config.invoice.address));
  all.add("invoice.tax_id", quoted(config.invoice.tax_id));
  all.add("invoice.bank", quoted(config.invoice.bank));
  all.add("invoice.prefix", quoted(config.invoice.prefix));
  all.add("invoice.days", fmt::format("{}", config.invoice.days));
  if (config.invoice.tax) all.add("invoice.tax", to_text(*config.invoice.tax));
  all.add_stages("stages.", config.pipeline);
  for (const Pipeline& pipeline : config.pipelines) {
    all.add_stages("pipelines." + pipeline.id + ".stages.", pipeline);
  }
  for (const SavedReport& report : config.reports) {
    for (const Entry& each : report.entries) {
      all.add("reports." + report.name + "." + each.key, to_toml(each.value));
    }
  }
  for (const AutomationRule& rule : config.automation) {
    for (const Entry& each : rule.entries) {
      if (each.key == "name") continue;
      all.add("automation." + rule.name + "." + each.key, to_toml(each.value));
      all.settings.back().origin = fmt::format("deals.toml:{}", each.key_region.line);
    }
  }
  for (const Target& target : config.targets) {
    const std::string whose = target.owner.empty() ? "" : "." + target.owner;
    all.add("targets." + target.period + whose, to_plain(target.amount));
    const auto line = config.lines.find("targets");
    if (line != config.lines.end()) {
      all.settings.back().origin = fmt::format("deals.toml:{}", line->second);
    }
  }
  all.add_fields("fields.opportunity.", config.opportunity_fields);
  all.add_fields("fields.customer.", config.customer_fields);
  return std::move(all.settings);
}

}  // namespace deals
