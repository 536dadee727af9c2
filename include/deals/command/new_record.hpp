// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/args.hpp>
#include <deals/command/assignment.hpp>
#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What `create customer`, `create lead` and `create opportunity` share.
namespace deals {

/// The options of every new record.
struct NewRecordOptions {
  std::string name;
  std::optional<std::string> id;
  std::map<std::string, std::optional<std::string>> fields;  ///< by field; its option has its name
  std::vector<std::string> tags;
  std::vector<std::string> external;  ///< SYSTEM=ID
  std::vector<std::string> set;       ///< FIELD=VALUE
  std::optional<std::string> note;
  std::optional<std::string> on;
};

/// An option that sets a field.
struct FieldOption {
  const char* field;
  const char* value;
  const char* help;
  Complete complete = Complete::nothing;
};

/// `--name-of-field VALUE` for each.
void describe_fields(Args& args, NewRecordOptions& options, const std::vector<FieldOption>& fields);
/// --tag, --external, --set, --id, --note and --on.
void describe_rest(Args& args, NewRecordOptions& options);

/// The options as assignments. Usage errors: an empty value, something that is not SYSTEM=ID.
Result<std::vector<Assignment>> assignments_of(const NewRecordOptions& options);

/// The id of a new record: the one asked for (a conflict when it is taken), else made of `prefix`
/// and the name, with -2, -3 … when it is taken by a record of either kind, here or in the archive.
/// A usage error when the name leaves nothing to make an id of.
Result<std::string> new_id(const Context& context, const NewRecordOptions& options,
                           std::string_view prefix);

/// A usage error when a declared custom field that is required is not there.
Result<void> check_declared(const std::vector<FieldDeclaration>& declared,
                            const std::vector<Entry>& extra);

/// The table of machines: id and path.
Table new_record_table(const Outcome& outcome);

}  // namespace deals
