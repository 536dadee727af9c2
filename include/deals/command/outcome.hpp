// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/clone.hpp>
#include <deals/base/files.hpp>
#include <deals/base/write_part.hpp>
#include <deals/render/json.hpp>
#include <deals/render/page.hpp>
#include <deals/render/table.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// What a writing command did to one record, for people's scripts: json.md, "writing commands".
struct RecordChange {
  std::string id;
  std::string path;
  std::string action;   ///< created, changed, moved or removed
  Json::Object fields;  ///< name: [old, new]
};

/// A question that must be answered with yes before the changes are made.
struct Question {
  std::string text;     ///< "delete acme-pilot?"
  std::string details;  ///< shown above it: what will be touched
};

/// A question that a person answers with a line, before the command can go on.
struct Prompt {
  std::string text;     ///< "owner: ours, theirs, a value, or skip?"
  std::string details;  ///< shown above it
  Error unasked;        ///< where there is no terminal to ask on
};

/// A file that a person is to edit before the command can go on.
struct EditRequest {
  std::string path;
  std::string text;
  /// What to do where there is no terminal for an editor.
  std::string hint = "deals set ID FIELD=VALUE changes a field without one";
};

/// A file that is not the book's: its whole new text.
struct OutsideFile {
  std::string path;
  std::string text;
};

/// How many of its problems a command tells people of, on stderr.
enum class Telling {
  first,  ///< the first ten
  all,
  none,  ///< its text has them; they make no exit code then
};

/// What a command decided. Nothing has happened yet: the shell shows it and makes the changes.
struct Outcome {
  std::string text;                ///< what people see, already in the terminal's style
  LongText long_text;              ///< before `text`: what looks at the book when it is written
  std::optional<Json> data;        ///< what --json and ndjson show; writing commands have `records`
  std::optional<Table> table;      ///< what csv, tsv, markdown and porcelain show
  std::optional<ReportPage> page;  ///< what --html shows; without it, `text`
  Problems problems;               ///< an error among them makes the exit code 5
  Telling telling = Telling::first;
  std::vector<std::string> notices;  ///< lines for stderr, silenced by --quiet
  std::vector<FileChange> changes;
  std::vector<RecordChange> records;
  std::optional<OutsideFile> written;  ///< written when all else is decided
  std::string summary;  ///< of the changes, for the undo journal; "": it follows from `records`
  std::optional<UndoHead> reversed;  ///< the entry of the undo journal that the changes turn around
  std::optional<CloneSetup> setup;   ///< told to git after the changes are made
  std::optional<Question> question;
  std::optional<EditRequest> edit;
  std::optional<Prompt> prompt;  ///< answered in Context::answers, by its text
  /// Files whose past the command must know to go on; answered in Context::pasts. git never runs
  /// while the book is locked.
  std::vector<std::string> wants_past_of;
  bool raw_formulas = false;  ///< CSV cells that a spreadsheet would run stay as they are
  bool is_paged = false;      ///< long output goes through the pager on a terminal
  int exit_code = 0;          ///< besides what `problems` makes it
  /// What `data` and `long_text` still look at when they are written, beside the command's book.
  std::shared_ptr<const void> looked_at;

  /// One that only says something.
  static Outcome saying(std::string text);
};

/// What the changes are, in a few words: "acme-ann: stage lead → proposal", "created 85 customers".
/// `command` is the one that made them.
std::string summary_of(const Outcome& outcome, std::string_view command);

}  // namespace deals
