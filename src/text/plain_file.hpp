// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "plain_fields.hpp"

/// \file
/// The reading of a whole plain file into a record.
namespace deals {

/// A record that is being read, to which its fields lead.
template <class Record>
struct PlainDraft {
  Record& record;
  Seldom<std::vector<Entry>>& extra;
  Depth depth;
  History& events;
  CompactOptional<Decimal> amount;  ///< until its currency is known
};

template <auto Member, class Record>
bool take_field(PlainScanner& in, PlainDraft<Record>& to) {
  return take(in, to.record.*Member);
}

/// What stands below a header. It goes on with what the header before it, `open`, began where both
/// are the same `[[key]]`.
template <class T>
bool take_below(PlainScanner& in, const PlainHeader& header, std::string_view open,
                PlainFields<T>& found, T& to) {
  const bool goes_on = header.is_element && header.name == open;
  const PlainField<T>* field = found.find(header.name);
  if (field == nullptr) return take_entry_lines(in, header, goes_on, to.extra.edit());
  const auto take_it = header.is_element ? field->element : field->table;
  return take_it != nullptr && (goes_on || found.is_first(*field)) && take_it(in, to);
}

/// A whole file.
template <class T>
bool take_file(PlainScanner& in, std::span<const PlainField<T>> fields, T& to) {
  PlainFields<T> found(fields);
  if (!take_lines_of(in, found, to)) return false;
  std::string_view open;
  while (!in.is_at_end()) {
    const auto header = in.header();
    if (!header || !take_below(in, *header, open, found, to)) return false;
    open = header->is_element ? header->name : "";
  }
  return true;
}

/// Whether `text` can be read at all.
bool is_plain_text(std::string_view text);

/// The events of a record that is being read: they become its history, what that tells of its
/// course, or only its milestones.
class EventsRead {
 public:
  /// Where they are not kept, each file's take the room of the last one's of this thread.
  explicit EventsRead(Depth depth);

  History& events() { return *events_; }
  template <class Record>
  void give(Record& to) {
    if (depth_ >= Depth::courses) {
      to.history = kept();
    } else {
      leave_out_history(to, *events_);
    }
  }

 private:
  /// As much of the events as is kept.
  History kept();

  Depth depth_;
  History kept_;
  History* events_;
};

/// A record of this id from its file's text, by its `fields`; `fits` says of the draft of it
/// whether it can be taken as it is.
template <class Record, class RecordId, class Fits>
bool take_record(std::string_view text, RecordId id, Depth depth,
                 std::span<const PlainField<PlainDraft<Record>>> fields, Record& to,
                 const Fits& fits) {
  if (!is_plain_text(text)) return false;
  to.id = std::move(id);
  EventsRead past(depth);
  PlainDraft<Record> draft{to, to.extra, depth, past.events(), {}};
  PlainScanner in(text);
  if (!take_file(in, fields, draft) || !fits(draft)) return false;
  past.give(to);
  return true;
}

/// Whether the other keys of a record are as they are declared, none missing.
bool fits_declarations(const std::vector<Entry>& extra, std::span<const FieldDeclaration> declared);

}  // namespace deals
