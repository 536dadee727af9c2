// SPDX-License-Identifier: MIT
#include "mapping_fields.hpp"

namespace deals {
namespace {

struct ImportField {
  const char* name;
  FieldForm form;
};

const std::vector<ImportField>& built_in_fields(RecordKind kind) {
  using enum FieldForm;
  static const std::vector<ImportField> opportunity = {
      {"name", text},        {"customer", text},  {"stage", text},         {"amount", number},
      {"currency", text},    {"close", date},     {"probability", number}, {"category", text},
      {"owner", text},       {"type", text},      {"source", text},        {"pipeline", text},
      {"tags", tags},        {"next_step", text}, {"next_step_on", date},  {"closed", date},
      {"lost_reason", text}, {"notes", text},     {"contact", text},       {"contact_role", text},
      {"created", date}};
  static const std::vector<ImportField> customer = {
      {"name", text},          {"kind", text},     {"status", text},       {"owner", text},
      {"source", text},        {"industry", text}, {"website", text},      {"tags", tags},
      {"notes", text},         {"contact", text},  {"contact_role", text}, {"contact_email", text},
      {"contact_phone", text}, {"created", date}};
  return kind == RecordKind::opportunity ? opportunity : customer;
}

const std::vector<FieldDeclaration>& custom_fields(RecordKind kind, const Config& config) {
  return kind == RecordKind::opportunity ? config.opportunity_fields : config.customer_fields;
}

FieldForm form_of(FieldDeclaration::Type type) {
  using Type = FieldDeclaration::Type;
  if (type == Type::date) return FieldForm::date;
  return type == Type::integer || type == Type::decimal ? FieldForm::number : FieldForm::text;
}

}  // namespace

std::optional<FieldForm> form_of_field(RecordKind kind, std::string_view field,
                                       const Config& config) {
  for (const auto& built_in : built_in_fields(kind)) {
    if (built_in.name == field) return built_in.form;
  }
  for (const auto& declared : custom_fields(kind, config)) {
    if (declared.name == field) return form_of(declared.type);
  }
  return {};
}

std::vector<std::string> import_fields(RecordKind kind, const Config& config) {
  std::vector<std::string> names;
  for (const auto& built_in : built_in_fields(kind)) names.emplace_back(built_in.name);
  for (const auto& declared : custom_fields(kind, config)) names.push_back(declared.name);
  return names;
}

}  // namespace deals
