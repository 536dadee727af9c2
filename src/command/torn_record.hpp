// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/render/json.hpp>
#include <deals/text/conflict.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// Records that a merge left in conflict, and what is in conflict in them.
namespace deals {

/// A record's file with conflict markers in it.
struct TornFile {
  RecordKind kind = RecordKind::opportunity;
  std::string id;
  std::string path;
  std::string text;
  TornText torn;
};

/// The file of a record by its id or the beginning of one, archived ones too; nothing when there is
/// no conflict in it. Errors as BookView::file.
Result<std::optional<TornFile>> torn_file(const Context& context, const std::string& name);

/// Every torn file of the book and its archive.
std::vector<TornFile> torn_files(const Context& context);

/// What one side has for a key.
struct SideValue {
  std::string words;         ///< for people, escaped; "" where there is none
  Json json;                 ///< for scripts
  std::string by;            ///< who set it so, as the history has it; "" when it does not say
  std::optional<Moment> at;  ///< and when
};

/// One thing that is in conflict.
struct Conflict {
  TornKey torn;
  SideValue ours;
  SideValue theirs;

  const std::string& key() const { return torn.key; }
};

/// What is in conflict in a record. Nothing can be said of single keys where a side cannot be read:
/// the error is that side's.
Result<std::vector<Conflict>> conflicts_in(const Context& context, const TornFile& file);

/// A field's value in words that stay true: days with their years. "" when it is not set.
std::string lasting_words(const Opportunity& deal, const std::string& key, const Context& context);
std::string lasting_words(const Customer& customer, const std::string& key, const Context& context);

/// Whether a value is a text of many lines: these are shown below the others.
bool has_many_lines(const std::optional<Value>& value);

/// Keys that only make sense together, `key` the first of them: a stage takes the closing date
/// along.
bool goes_along(std::string_view key, std::string_view with);

}  // namespace deals
