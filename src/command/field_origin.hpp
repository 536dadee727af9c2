// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/model/event.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// Who set a field of a record, by its history and by git.
namespace deals {

/// Where a value comes from.
struct FieldOrigin {
  const Event* event = nullptr;  ///< the event of the history that set it; null: none tells
  std::optional<Commit> commit;  ///< that brought it; nothing: none did, or git is not asked
  bool is_uncommitted = false;   ///< git knows the book, but not this value
  bool is_cut = false;           ///< it is older than what this shallow clone has
};

/// The texts of a record's file, of today and of the past, as trees of values.
class FieldPast {
 public:
  /// `past` may be null: git knows nothing. What cannot be read is passed over.
  FieldPast(const std::string& text, const FilePast* past);

  /// The value of a top-level key today, or null.
  const Value* now(const std::string& field) const { return now_.find(field); }
  /// The keys of today's file in its order, and then those that only older versions had.
  std::vector<std::string> keys() const;

  /// The newest commit that made the field what it is today.
  FieldOrigin origin_of_field(const std::string& field) const;
  /// The commit that brought the event at this index of today's history.
  FieldOrigin origin_of_event(std::size_t index) const;

  /// What one commit brought.
  struct Brought {
    const PastVersion* version = nullptr;
    std::vector<std::size_t> events;  ///< by their index in today's history
    std::vector<std::string> fields;  ///< top-level keys that it changed, but for the history
  };
  /// Newest first.
  std::vector<Brought> brought() const;

 private:
  struct KnownText {
    const PastVersion* version = nullptr;
    Value root;
    std::vector<Value> before;  ///< of each parent; an empty table where the file was not there
  };
  template <class Look>
  FieldOrigin origin(const Look& look) const;
  bool is_of(const KnownText& text, const Value& event) const;

  Value now_;
  bool has_git_ = false;
  std::vector<KnownText> texts_;
};

/// The event that set a tracked field to what it is today; null when none did, and where it was
/// changed by hand since.
const Event* setting_event(const History& history, const std::string& field, const Tracked& told,
                           const Tracked& now);

}  // namespace deals
