// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/render/json.hpp>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The fields of records by their names, from text as people type it and to JSON: what `create`,
/// `set`, `import` and `contact` share. Custom fields that the book declares are among them.
namespace deals {

/// Sets a field from text; empty text removes it. Usage errors: an unknown field (with the nearest
/// one), text that is not a value of its type, removing what a record must have. An amount typed
/// with a currency sets the currency of an opportunity that has none and must otherwise agree with
/// it.
Result<void> set_field(Opportunity& opportunity, std::string_view field, std::string_view text,
                       const Context& context);
Result<void> set_field(Customer& customer, std::string_view field, std::string_view text,
                       const Context& context);

/// `tags+=x` and `tags-=x`. Usage error for fields that are not lists.
Result<void> add_to_field(std::vector<std::string>& tags, std::string_view field,
                          std::string_view text);
Result<void> remove_from_field(std::vector<std::string>& tags, std::string_view field,
                               std::string_view text);

/// A field's value for JSON: strings, money, dates, arrays; null when it is not set.
Json field_json(const Opportunity& opportunity, std::string_view field, const Config& config);
Json field_json(const Customer& customer, std::string_view field, const Config& config);

/// The same without the settings of a book, to compare records.
Json field_json(const Opportunity& opportunity, std::string_view field);
Json field_json(const Customer& customer, std::string_view field);

/// Names of the fields that `set` and `create` know, the declared custom ones last.
std::vector<std::string> field_names(RecordKind kind, const Config& config);

}  // namespace deals
