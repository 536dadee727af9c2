// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <optional>
#include <string>
#include <vector>

/// \file
/// Edits that were made by hand, as the history is to tell them.
namespace deals {

/// One edit: the event that was missing, and the commit that made it.
struct HandEdit {
  Event event;
  Tracked before;                ///< as history told it until then
  std::optional<Commit> commit;  ///< nothing: not committed, or not known
};

struct HandEdits {
  std::vector<HandEdit> edits;  ///< in order of time
  std::vector<std::string>
      unknown;  ///< fields changed before the history of a shallow clone begins
};

/// Who is asked about whom.
struct EditContext {
  const Config& config;
  Moment now;
  std::string me;
  const FilePast* past = nullptr;  ///< null: git knows nothing
  bool is_book_known = false;      ///< to git, in its newest commit
  std::optional<Date> on;          ///< the day of all edits; git is not asked then
};

/// What the history of a record does not tell; no edits when it tells all. Each commit that changed
/// tracked fields without an event is one edit, by its author and of its time; what is not
/// committed is of now. None is dated before the last event of the record. A record without a
/// history gets a beginning: `created` when it was added to a book that git knew already, else
/// `baseline`. A usage error when `on` is before an event that changed the same fields.
Result<HandEdits> hand_edits(const Opportunity& record, const EditContext& context);
Result<HandEdits> hand_edits(const Customer& record, const EditContext& context);

/// Whether the history of the record does not tell all of it.
bool is_untold(const Opportunity& record, const Config& config);
bool is_untold(const Customer& record, const Config& config);

/// Who made a commit, named as "me" is: the part of the address before @.
std::string author_of(const Commit& commit);

}  // namespace deals
