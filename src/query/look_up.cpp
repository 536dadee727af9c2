// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include <deals/base/spelling.hpp>
#include <utility>

#include "bind.hpp"
#include "culprit.hpp"

namespace deals {
namespace {

constexpr std::size_t few = 12;

/// How a term on a field of this type can look.
std::string forms(const Field& field) {
  const auto& name = field.name;
  if (std::holds_alternative<Texts>(field.read)) {
    return fmt::format("write {0}:VALUE, {0}:!=VALUE, {0}:~REGEX, {0}:none or {0}:any", name);
  }
  return fmt::format(
      "write {0}:VALUE, {0}:A..B, {0}:none, {0}:any or one of {0}:> {0}:>= {0}:< {0}:<= {0}:!=",
      name);
}

std::string_view name_of_other(RecordKind kind) {
  return kind == RecordKind::opportunity ? "customers" : "opportunities";
}

/// The error for a field that only the other kind of records has.
std::optional<Error> field_of_others(const Binding& binding, const Part& name) {
  const bool of_deals = binding.kind == RecordKind::opportunity;
  const Fields others(of_deals ? RecordKind::customer : RecordKind::opportunity,
                      binding.settings.config);
  if (!others.find(name.text)) return std::nullopt;
  auto error = culprit(fmt::format("{} is a field of {}, not of {}", quoted(name.text),
                                   name_of_other(binding.kind), directory_of(binding.kind)),
                       binding.source, name.span);
  if (!of_deals) {
    auto names = binding.fields.names();
    std::erase_if(names, [](const auto& one) { return one == "is" || one == "has"; });
    return std::move(error).hinted(fmt::format("customers have {}", join_words(names, "and")));
  }
  return std::move(error).hinted(fmt::format("write customer.{}", name.text));
}

}  // namespace

Result<Field> look_up(const Binding& binding, const Part& name) {
  if (auto field = binding.fields.find(name.text)) return *std::move(field);
  if (auto error = field_of_others(binding, name)) return *std::move(error);
  auto error =
      culprit(fmt::format("unknown field {}", quoted(name.text)), binding.source, name.span);
  if (const auto hint = did_you_mean(name.text, binding.fields.names())) {
    return std::move(error).hinted(*hint);
  }
  return std::move(error)
      .hinted(fmt::format("a field of your own is declared in deals.toml, under [fields.{}]",
                          name_of(binding.kind)))
      .hinted("to search for text with a colon in it, put it in quotes");
}

Error misfit(const Binding& binding, const Field& field, const Term& term, Span span) {
  const bool is_range = span.begin >= term.op_span.end();
  const auto what = is_range ? "a range" : quoted(binding.source.substr(span.begin, span.length));
  return culprit(fmt::format("{} does not fit {}", what, field.name), binding.source, span)
      .hinted(forms(field));
}

Error unknown_value(const Binding& binding, std::string_view what, const Part& value,
                    const std::vector<std::string>& known) {
  auto error =
      culprit(fmt::format("unknown {} {}", what, quoted(value.text)), binding.source, value.span);
  if (const auto hint = did_you_mean(value.text, known)) return std::move(error).hinted(*hint);
  if (known.size() > few)
    return std::move(error).hinted(fmt::format("write one like {}", known[0]));
  return std::move(error).hinted(fmt::format("write {}", join_words(known, "or")));
}

}  // namespace deals
