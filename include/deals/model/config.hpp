// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date.hpp>
#include <deals/base/undo_entry.hpp>
#include <deals/model/id.hpp>
#include <deals/model/invoicing.hpp>
#include <deals/model/stage.hpp>
#include <deals/model/value.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// \file
/// A book's settings, `deals.toml`. Every one has a default: an empty file is a valid book.
namespace deals {

enum class SkipStages { allow, warn, forbid };

/// Whose turn it is in `assign --auto`: each in turn, or who has the fewest open deals.
enum class AssignMethod { round_robin, least_loaded };

/// Who `assign --auto` gives opportunities to, `[assign]`.
struct AutoAssign {
  std::vector<std::string> owners;  ///< in order; empty: not set up
  AssignMethod method = AssignMethod::round_robin;

  bool operator==(const AutoAssign&) const = default;
};

/// A quota for a period, of the book or of one owner.
struct Target {
  std::string period;  ///< 2026, 2026-Q4 or 2026-11, in fiscal terms
  std::string owner;   ///< "": the whole book
  Money amount;

  bool operator==(const Target&) const = default;
};

/// A declared custom field of customers or opportunities.
struct FieldDeclaration {
  enum class Type { string, integer, decimal, boolean, date };

  std::string name;
  Type type = Type::string;
  std::vector<std::string> values;  ///< empty: anything of the type
  bool required = false;

  bool operator==(const FieldDeclaration&) const = default;
};

/// A report that the book names, `[reports.NAME]`. What its keys mean is for the command that it
/// names to say.
struct SavedReport {
  std::string name;
  Region region;               ///< of its name in deals.toml
  std::vector<Entry> entries;  ///< command, filter, columns, sort, …
};

/// A rule that `deals automate` runs, `[[automation]]`: whom it is for and what it does are for the
/// command to say.
struct AutomationRule {
  std::string name;            ///< "" where it is missing
  Region region;               ///< of its table in deals.toml
  std::vector<Entry> entries;  ///< name, when, move, tag, …
};

struct Config {
  static constexpr int newest_format = 1;

  int format = newest_format;
  std::string name;
  Currency currency;
  FiscalCalendar calendar;
  std::vector<std::string> lost_reasons;
  std::vector<std::string> types;    ///< empty: anything goes
  std::vector<std::string> sources;  ///< empty: anything goes
  SkipStages skip_stages = SkipStages::warn;
  bool lost_reason_required = true;
  bool git_commit = false;
  UndoLimits undo;
  AutoAssign auto_assign;
  Pipeline pipeline;                ///< the default one
  std::vector<Pipeline> pipelines;  ///< the named ones
  std::vector<Target> targets;
  std::vector<FieldDeclaration> opportunity_fields;
  std::vector<FieldDeclaration> customer_fields;
  std::vector<SavedReport> reports;
  Invoicing invoice;
  std::vector<AutomationRule> automation;
  /// Line of deals.toml that each setting comes from, by dotted key; absent: the default.
  std::map<std::string, int> lines;

  /// The pipeline of this id, "" being the default one, or null.
  const Pipeline* find_pipeline(std::string_view id) const;
  const FieldDeclaration* find_field(RecordKind kind, std::string_view name) const;
};

/// What an empty deals.toml means.
Config default_config();

/// "round-robin" or "least-loaded"
std::string_view name_of(AssignMethod method);
/// "string", "integer", …
std::string_view name_of(FieldDeclaration::Type type);

}  // namespace deals
