// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/clone.hpp>
#include <deals/base/date_phrase.hpp>
#include <deals/base/line_merge.hpp>
#include <deals/base/revisions.hpp>
#include <deals/command/file_past.hpp>
#include <deals/command/view.hpp>
#include <deals/exchange/mail.hpp>
#include <deals/query/filter.hpp>
#include <deals/render/terminal.hpp>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace deals {

class Sharing;

/// What the person's own configuration and environment say, each with where it comes from; shown by
/// `deals config`.
struct UserSetting {
  std::string key;
  std::string value;
  std::string origin;
};

/// A text before and after a person edited it.
struct EditedText {
  std::string before;
  std::string after;
};

/// All that a command may know besides its own options. Made by the shell; a command changes
/// nothing in it.
struct Context {
  const BookView* view = nullptr;  ///< null for commands that need no book, and for `init`
  const Files* files = nullptr;    ///< the book's, also while it is being made
  std::string book_path;           ///< where the book is, for messages
  Date today;
  Moment now;
  std::function<Date(Moment moment)> local_day;  ///< by the time zone of who is running this
  std::function<std::string()> me;  ///< who is running this; asked for only when it is needed
  /// Tells a person at a terminal what is being waited for.
  std::function<void(std::string_view work)> show_work;
  Terminal terminal;
  Format format = Format::table;
  std::vector<std::string> columns;  ///< --columns
  bool wants_page = false;           ///< --html: Outcome::page is shown
  bool yes = false;
  bool dry_run = false;
  bool quiet = false;
  std::vector<UserSetting> user_settings;
  /// What a person made of an EditRequest, once that was done.
  std::optional<EditedText> edited;
  /// A file that the person named (import); not part of the book.
  std::function<Result<std::string>(const std::string& path)> read_outside;
  /// A regular file that the person named, of at most 64 MiB: what is to be kept with a record.
  std::function<Result<std::string>(const std::string& path)> read_attachment;
  /// What git makes of three versions of a text: with markers where they cannot be merged.
  std::function<Result<std::string>(const LineMerge& files)> merge_lines;
  /// What git knows of the book's past; found at the first call. not_found where the book is in no
  /// repository.
  std::function<Result<const Revisions*>()> revisions;
  /// The book's clone and the others; found at the first call. not_found where the book is in no
  /// repository.
  std::function<Result<Sharing*>()> sharing;
  /// What git knows of deals in this clone; not_found where the book is in no repository.
  std::function<Result<CloneState>()> clone;
  /// What a person answered to each prompt of this command, by its question.
  std::map<std::string, std::string> answers;
  /// The past of the files that this command asked for (Outcome::wants_past_of), or why git does
  /// not tell it.
  std::optional<Result<FilePasts>> pasts;
  /// Standard input, whole.
  std::function<Result<std::string>()> read_input;
  bool is_piped_in = false;  ///< standard input is no terminal
  /// An e-mail message. io where this build of deals reads none.
  std::function<Result<Mail>(const std::string& message)> read_mail;

  const Config& config() const { return view->config(); }
  /// How dates are read on the command line.
  DateContext dates(Toward toward = Toward::future) const {
    return {today, config().calendar, toward};
  }
  FilterContext filters() const { return {config(), today, me()}; }
};

}  // namespace deals
