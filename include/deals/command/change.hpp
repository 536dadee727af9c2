// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <optional>
#include <string>

/// \file
/// Changing one record: a command alters a copy of it, says which event that was, and gets the new
/// text of its file. History is never silently wrong: what was changed by hand before is recorded
/// first.
namespace deals {

/// A record being changed. `T` is Opportunity or Customer.
template <class T>
class Change {
 public:
  Change(Found<T> found, const Context& context);

  T record;  ///< alter this

  const T& before() const { return found_.record; }

  /// Appends the event of what was altered since the last one: the tracked fields that differ, and
  /// `text` and `extra`. On the day `on` (see past_day; refused before the last event that changed
  /// the same fields), else now, and never before the last event of the file.
  Result<void> add_event(EventKind kind, std::optional<Date> on = {}, std::string text = "",
                         std::vector<Entry> extra = {});

  /// The record's file is to have this path from now on.
  void move_to(std::string path) { path_ = std::move(path); }

  /// Records what was changed by hand since the last event, alone; false where nothing was.
  bool adopt();

  /// Adds the file's change to the outcome, and what was recorded of edits made by hand. Does
  /// nothing when no event was added and the record is as it was.
  Result<void> finish(Outcome& outcome) const;

 private:
  Result<Moment> time_for(std::optional<Date> on, const Event& event) const;
  Error too_early(Moment at, const std::pair<std::string, Moment>& later) const;
  Moment time_of_edits(const Event& adopted, const Event& event) const;
  void adopt_edits();

  Found<T> found_;
  std::string path_;
  const Context* context_;
  Tracked tracked_;          ///< as of the last event
  std::size_t adopted_ = 0;  ///< events that record what was there before the command
  bool has_event_ = false;
};

/// Adds a new record's file to the outcome, with its `created` (or `imported`) event. Its id must
/// be free.
template <class T>
Result<void> add_record(const Context& context, T record, EventKind kind, std::optional<Date> on,
                        Outcome& outcome, std::string text = "");

/// The fields that differ, as [old, new] pairs for JSON.
Json::Object field_changes(const Opportunity& before, const Opportunity& after);
Json::Object field_changes(const Customer& before, const Customer& after);

/// Every field that is set, as [null, value] of a new record or [value, null] of one that goes.
enum class Life { begins, ends };
Json::Object all_fields(const Opportunity& opportunity, Life life);
Json::Object all_fields(const Customer& customer, Life life);

}  // namespace deals
