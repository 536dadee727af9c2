// SPDX-License-Identifier: MIT
#pragma once

#include <deals/base/date_phrase.hpp>
#include <deals/command/view.hpp>
#include <deals/query/filter.hpp>
#include <deals/render/terminal.hpp>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace deals {

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
  std::function<std::string()> me;  ///< who is running this; asked for only when it is needed
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
  /// Standard input, whole.
  std::function<Result<std::string>()> read_input;

  const Config& config() const { return view->config(); }
  /// How dates are read on the command line.
  DateContext dates(Toward toward = Toward::future) const {
    return {today, config().calendar, toward};
  }
  FilterContext filters() const { return {config(), today, me()}; }
};

}  // namespace deals
