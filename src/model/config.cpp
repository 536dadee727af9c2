// SPDX-License-Identifier: MIT
#include <deals/model/config.hpp>

#include <algorithm>

namespace deals {

const Pipeline* Config::find_pipeline(std::string_view id) const {
  if (id.empty()) return &pipeline;
  const auto found = std::find_if(pipelines.begin(), pipelines.end(),
                                  [&](const Pipeline& one) { return one.id == id; });
  return found == pipelines.end() ? nullptr : &*found;
}

const FieldDeclaration* Config::find_field(RecordKind kind, std::string_view field) const {
  const auto& fields = kind == RecordKind::customer ? customer_fields : opportunity_fields;
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const FieldDeclaration& one) { return one.name == field; });
  return found == fields.end() ? nullptr : &*found;
}

Config default_config() {
  Config config;
  config.lost_reasons = {"price",       "competitor", "timing", "no-budget",
                         "no-decision", "not-a-fit",  "other"};
  config.types = {"new", "renewal", "upsell", "service"};
  config.pipeline = default_pipeline();
  return config;
}

std::string_view name_of(AssignMethod method) {
  return method == AssignMethod::least_loaded ? "least-loaded" : "round-robin";
}

std::string_view name_of(FieldDeclaration::Type type) {
  switch (type) {
    case FieldDeclaration::Type::integer:
      return "integer";
    case FieldDeclaration::Type::decimal:
      return "decimal";
    case FieldDeclaration::Type::boolean:
      return "boolean";
    case FieldDeclaration::Type::date:
      return "date";
    case FieldDeclaration::Type::string:
      break;
  }
  return "string";
}

}  // namespace deals
